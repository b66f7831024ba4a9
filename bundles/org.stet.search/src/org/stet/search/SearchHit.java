package org.stet.search;

import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Span;

/**
 * One place that answers a query.
 *
 * @param kind whether it is in the words of an article, in an annotation or in a claim
 * @param article id of the article; empty for a claim
 * @param version id of the version of the article; empty for a claim
 * @param annotation id of the annotation, if it is one
 * @param claim id of the claim, if it is one
 * @param place where to jump to in the version's text, in UTF-16 code units: the sentence with most of the matches, or the span of
 *        the annotation; empty for a claim
 * @param matches the matching words in the version's text, in UTF-16 code units, in order; none where only a note or a filter matches
 * @param snippet one line of the words around the matches
 * @param highlights the matching words in the snippet
 * @param score the higher the better; to be compared within one result only
 */
public record SearchHit(Kind kind, Optional<String> article, Optional<String> version, Optional<String> annotation,
        Optional<String> claim, Optional<Span> place, List<Span> matches, String snippet, List<Span> highlights, float score) {

    /** Where a hit was found. */
    public enum Kind { TEXT, ANNOTATION, CLAIM }

    public SearchHit {
        matches = List.copyOf(matches);
        highlights = List.copyOf(highlights);
    }

    /** What identifies this hit when the same query is asked again after an edit. */
    public String key() {
        return switch (kind) {
            case TEXT -> version.orElseThrow() + "@" + place.orElseThrow().start();
            case ANNOTATION -> annotation.orElseThrow();
            case CLAIM -> claim.orElseThrow();
        };
    }

    /** The first matching words in the version's text, or the whole place if none match there; empty for a claim. */
    public Optional<Span> target() {
        return matches.stream().findFirst().or(() -> place);
    }
}
