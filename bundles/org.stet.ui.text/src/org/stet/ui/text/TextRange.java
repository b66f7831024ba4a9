package org.stet.ui.text;

/** A half-open range of a text, {@code start} inclusive, {@code end} exclusive, in UTF-16 code units. */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a range: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two ranges share at least one code unit. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }
}
