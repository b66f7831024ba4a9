package org.stet.analysis.names;

import java.util.List;
import java.util.Optional;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/**
 * A run of words that looks like a name.
 *
 * @param sentence where it stands
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param title the last word of the title before it, in lower case; empty if there is none
 */
record Spotted(Sentence sentence, int from, int to, String title) {

    List<Token> tokens() {
        return sentence.tokens().subList(from, to);
    }

    Span span() {
        return new Span(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
    }

    int words() {
        return to - from;
    }

    String first() {
        return sentence.tokens().get(from).text();
    }

    String last() {
        return sentence.tokens().get(to - 1).text();
    }

    /** Its last word if that is one of its own, rather than the second half of a double name. */
    String head() {
        return words() > 2 && sentence.tokens().get(to - 2).is("-") ? "" : last();
    }

    /** The words as they compare: straight apostrophes, one space between words, none around hyphens. */
    String text() {
        var text = new StringBuilder();
        for (var i = from; i < to; i++) {
            var token = sentence.tokens().get(i);
            if (i > from && sentence.tokens().get(i - 1).end() < token.start()) {
                text.append(' ');
            }
            text.append(token.text());
        }
        return text.toString();
    }

    /** The token some places before (negative) or after its end (from 0); empty outside the sentence. */
    Optional<Token> near(int distance) {
        var index = distance < 0 ? from + distance : to + distance;
        return index >= 0 && index < sentence.tokens().size() ? Optional.of(sentence.tokens().get(index)) : Optional.empty();
    }

    /** The text of the token near it, in its own case; empty outside the sentence. */
    String word(int distance) {
        return near(distance).map(Token::text).orElse("");
    }

    String lemma(int distance) {
        return near(distance).map(Token::lemma).orElse("");
    }
}
