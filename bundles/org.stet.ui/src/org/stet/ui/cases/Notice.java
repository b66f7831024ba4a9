package org.stet.ui.cases;

import java.util.List;

/**
 * Something a person should know about the open case, shown beside the articles until it is dismissed; never a dialog.
 *
 * @param id a later notice with the same id takes the place of this one
 * @param text one sentence: what happened, and what can be done
 * @param remedies what can be done at once, as buttons
 */
public record Notice(String id, Level level, String text, List<Remedy> remedies) {

    /** How it is painted. */
    public enum Level { INFORMATION, WARNING, PROBLEM }

    /** A button of a notice; using it dismisses the notice. */
    public record Remedy(String label, Runnable action) {
    }

    public Notice {
        remedies = List.copyOf(remedies);
    }

    public Notice(String id, Level level, String text, Remedy... remedies) {
        this(id, level, text, List.of(remedies));
    }
}
