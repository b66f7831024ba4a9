package org.stet.core.facts;

import java.util.List;
import org.stet.core.anchor.Span;

/**
 * A text with what was read in it.
 *
 * @param article id of the article whose newest version it is; empty for words that are of no article
 * @param text all offsets count its UTF-16 code units
 * @param sentences in order
 * @param facts in order of their place; those of different kinds may overlap
 */
public record ReadText(String article, String text, List<Span> sentences, List<ReadFact> facts) {

    public ReadText {
        sentences = List.copyOf(sentences);
        facts = List.copyOf(facts);
    }

    /** The sentence that a place begins in, or else the place itself. */
    public Span sentence(Span place) {
        return sentences.stream().filter(sentence -> sentence.contains(place.start())).findFirst().orElse(place);
    }

    /** The facts that touch a place. */
    public List<ReadFact> in(Span place) {
        return facts.stream().filter(fact -> fact.span().overlaps(place)).toList();
    }
}
