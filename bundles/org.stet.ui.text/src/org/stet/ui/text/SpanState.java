package org.stet.ui.text;

/** How certain or how well placed a span is; it changes the look its {@link SpanStyle} gives it. */
public enum SpanState {

    /** Set or confirmed by a person, placed as it was. */
    PLAIN,
    /** Proposed by a machine: dashed underline, no tint, a quiet dot in the margin. */
    SUGGESTED,
    /** Placed in another version where the words are not quite the same, and nobody has said yet that it is right. */
    CHANGED,
    /** Placed in another version at another place, and nobody has said yet that it is right. */
    MOVED,
    /** Checked off: struck through and dimmed. */
    TICKED
}
