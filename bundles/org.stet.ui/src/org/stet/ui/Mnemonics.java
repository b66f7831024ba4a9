package org.stet.ui;

/** Words of articles and people in labels, menus and tooltips, where the widgets take an ampersand for the mark of a mnemonic. */
public final class Mnemonics {

    private Mnemonics() {
    }

    /** The words so that a widget shows them as they are. */
    public static String none(String words) {
        return words.replace("&", "&&");
    }
}
