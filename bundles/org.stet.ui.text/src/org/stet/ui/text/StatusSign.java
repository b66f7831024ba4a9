package org.stet.ui.text;

/** The sign before a margin card's label, so that a status never depends on colour alone. */
public enum StatusSign {

    NONE(""),
    OPEN("○"),
    IN_PROGRESS("◐"),
    DONE("●"),
    REJECTED("✕"),
    WARNING("⚠");

    private final String symbol;

    StatusSign(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
