package org.stet.ui.text;

/** A passage that is set differently from the body, for example the headline; ranges do not overlap. */
public record StructureRange(StructureKind kind, TextRange range) {

    public static StructureRange of(StructureKind kind, int start, int end) {
        return new StructureRange(kind, new TextRange(start, end));
    }
}
