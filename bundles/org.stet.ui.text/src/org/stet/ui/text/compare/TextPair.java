package org.stet.ui.text.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stet.ui.text.Span;
import org.stet.ui.text.StructureRange;
import org.stet.ui.text.TextRange;

/**
 * Two texts and which paragraph of one belongs beside which of the other.
 *
 * @param rows from top to bottom; the paragraphs of each side are in the order of its text
 */
public record TextPair(Side left, Side right, List<Row> rows) {

    public TextPair {
        rows = List.copyOf(rows);
    }

    /** A text as it is shown on one side. */
    public record Side(String name, String text, List<StructureRange> structure, Collection<Span> spans) {
    }

    /** What is beside each other; one side may be empty. */
    public record Row(Kind kind, Optional<Paragraph> left, Optional<Paragraph> right) {
    }

    /**
     * What became of a paragraph from one version to another, or how it goes back to another article; the sign tells it without
     * colour.
     */
    public enum Kind {
        SAME(""), CHANGED("≠"), MOVED("↷"), ADDED("+"), REMOVED("−"), VERBATIM("="), REWRITTEN("≈"), NEW("");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }
    }

    /**
     * A paragraph.
     *
     * @param number counted from 1 on its side
     * @param marks the words that differ, in order
     * @param note what is said above it, may be empty
     */
    public record Paragraph(int number, TextRange range, List<TextRange> marks, String note) {
    }
}
