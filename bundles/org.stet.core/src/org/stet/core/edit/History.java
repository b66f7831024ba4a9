package org.stet.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The finished edits in order, how many of them are done, and which state is the saved one. */
final class History {

    private static final int NONE = -1;

    /** A finished edit. */
    record Edit(String label, List<Change> changes) {
    }

    private final List<Edit> edits = new ArrayList<>();
    private int done;
    private int saved;

    synchronized void add(Edit edit) {
        edits.subList(done, edits.size()).clear();
        if (saved > done) {
            saved = NONE;
        }
        edits.add(new Edit(edit.label(), new ArrayList<>(edit.changes())));
        done++;
    }

    /** Makes an edit part of the latest one, if that has the same label and is neither saved nor followed by others that were undone. */
    synchronized void extend(Edit edit) {
        var goesOn = done > 0 && done == edits.size() && saved != done && edits.get(done - 1).label().equals(edit.label());
        if (goesOn) {
            edits.get(done - 1).changes().addAll(edit.changes());
        } else {
            add(edit);
        }
    }

    synchronized Optional<Edit> toUndo() {
        return done > 0 ? Optional.of(edits.get(done - 1)) : Optional.empty();
    }

    synchronized Optional<Edit> toRedo() {
        return done < edits.size() ? Optional.of(edits.get(done)) : Optional.empty();
    }

    synchronized void undone() {
        done--;
    }

    synchronized void redone() {
        done++;
    }

    synchronized boolean isSaved() {
        return saved == done;
    }

    synchronized void markSaved() {
        saved = done;
    }

    synchronized void forgetSaved() {
        saved = NONE;
    }
}
