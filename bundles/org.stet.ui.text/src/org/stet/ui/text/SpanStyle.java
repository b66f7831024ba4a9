package org.stet.ui.text;

/**
 * What a span stands for, which decides how it is drawn.
 *
 * <p>{@link #hasCard()} tells whether the span, when it has a label, is shown as a card in the margin.
 */
public enum SpanStyle {

    CLAIM(true),
    QUOTE(true),
    NOTE(true),
    MENTION(false),
    VALUE(false),
    /** Values that contradict each other; on the same words as a claim it shares the claim's card. */
    CONFLICT(true),
    /** Two spellings of one name. */
    SPELLING(false),
    /** A fact of the check sheet: underlined until it is ticked. */
    FACT(false);

    private final boolean card;

    SpanStyle(boolean card) {
        this.card = card;
    }

    public boolean hasCard() {
        return card;
    }
}
