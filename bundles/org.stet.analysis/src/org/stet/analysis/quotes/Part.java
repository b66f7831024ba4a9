package org.stet.analysis.quotes;

import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/** What a passage is made of: a word outside quotation marks, or all that stands between two of them. */
sealed interface Part {

    Span span();

    /** A word or sign. */
    record Word(Token token) implements Part {

        @Override
        public Span span() {
            return token.span();
        }
    }

    /** Words in quotation marks. */
    record Quoted(Stretch stretch) implements Part {

        @Override
        public Span span() {
            return stretch.outer();
        }
    }
}
