package org.stet.ingest;

import org.stet.model.StructureKind;

/** A stretch of an article's text and what it is on the page; offsets are UTF-16 code units, {@code end} is exclusive. */
public record TextRange(StructureKind kind, int start, int end) {

    public TextRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a range: " + start + ".." + end);
        }
    }

    /** The words of the range. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
