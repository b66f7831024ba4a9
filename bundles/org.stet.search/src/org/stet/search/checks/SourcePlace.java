package org.stet.search.checks;

import org.stet.core.anchor.Span;

/**
 * Words in the newest version of an article.
 *
 * @param article its id
 * @param span UTF-16 code units of its text
 * @param text the words there
 */
public record SourcePlace(String article, Span span, String text) {
}
