package org.stet.analysis.quotes;

import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Span;
import org.stet.model.Quotation;

/**
 * Words that an article gives as somebody's.
 *
 * @param span the quoted or reported words of one paragraph, without quotation marks
 * @param style direct, indirect or mixed
 * @param speaker who said it, by the fullest name that the article uses; empty if it does not say
 * @param speakerSpan where the article names the speaker beside these words, a pronoun or role included
 * @param cue the words that attribute, such as said or according to
 * @param via those who passed it on, nearest to the speaker first
 */
public record Quote(Span span, Quotation style, Optional<String> speaker, Optional<Span> speakerSpan, Optional<Span> cue,
        List<String> via) {

    public Quote {
        via = List.copyOf(via);
    }
}
