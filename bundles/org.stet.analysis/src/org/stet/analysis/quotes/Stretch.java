package org.stet.analysis.quotes;

import org.stet.core.anchor.Span;

/**
 * Words between quotation marks, or after a mark that nothing closes, within one block.
 *
 * @param words what stands between the marks
 * @param outer the words with their marks
 * @param goesOn whether it goes on with what the block before left open
 * @param open whether its block ends before it does
 * @param broken whether one of its marks is missing
 */
record Stretch(Span words, Span outer, boolean goesOn, boolean open, boolean broken) {

    Stretch endingAt(int end) {
        return new Stretch(new Span(words.start(), end), new Span(outer.start(), end), goesOn, false, true);
    }
}
