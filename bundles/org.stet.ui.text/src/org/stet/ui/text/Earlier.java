package org.stet.ui.text;

import java.util.List;

/**
 * What the words of a span were in an earlier text.
 *
 * @param words the words as they were
 * @param added stretches within the span that were not there, in order
 * @param removed places within the span where words were taken out, in order; offsets of the present text
 */
public record Earlier(String words, List<TextRange> added, List<Integer> removed) {

    public Earlier {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
