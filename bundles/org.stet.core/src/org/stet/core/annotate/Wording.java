package org.stet.core.annotate;

import org.stet.core.store.Texts;

/** Brings what a person typed into the form in which a case keeps it. */
final class Wording {

    private static final int LONGEST_LINE = 200;

    private Wording() {
    }

    /** Text of any length; null without words, as the model has it. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : Texts.clean(text).strip();
    }

    /** One short line without soft hyphens. */
    static String oneLine(String text) {
        return Labels.brief(Texts.clean(text).replace("\u00AD", ""), LONGEST_LINE);
    }
}
