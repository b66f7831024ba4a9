package org.stet.analysis.families;

import java.util.Optional;

/**
 * An act of reporting that a statement goes back to.
 *
 * @param article id of the article that reports first-hand; empty if its words are not in the case
 * @param name of the outlet or agency, as a person would say it
 */
public record Origin(Optional<String> article, String name) {
}
