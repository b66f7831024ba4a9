package org.stet.ui.versions;

import java.util.Optional;
import org.stet.core.anchor.Span;
import org.stet.core.placement.ParagraphEdit;
import org.stet.model.AnnotationKind;
import org.stet.model.PlacementKind;
import org.stet.ui.lists.ListRow;

/** A row of the Versions view. */
sealed interface VersionsRow extends ListRow {

    /** The two versions that the row is about. */
    Step step();

    /**
     * A version and the one before it.
     *
     * @param from id of the earlier
     * @param to id of the later
     * @param number of the later
     */
    record Step(String article, String from, String to, int number) {
    }

    /**
     * Heads what is said of a version.
     *
     * @param title outlet and day
     * @param detail headline
     * @param versions which version of how many
     */
    record Heading(Step step, String title, String detail, String versions) implements VersionsRow {

        @Override
        public String key() {
            return step.to;
        }

        @Override
        public String text() {
            return versions + " · " + title + ", " + detail;
        }

        @Override
        public boolean isHeading() {
            return true;
        }
    }

    /** A finding as a sentence; the rows that follow it are its reasons. */
    record Finding(Step step, String text, boolean warning) implements VersionsRow {

        @Override
        public String key() {
            return step.to + text;
        }

        @Override
        public boolean isHeading() {
            return true;
        }
    }

    /**
     * What became of an annotation.
     *
     * @param made id of the version that it was made in, where {@code marked} is
     * @param now where it is in the later version
     * @param words as they were and as they are
     * @param about the claim or note that goes with them, may be empty
     * @param open whether a person has yet to decide
     * @param state what was decided, in a word or two
     */
    record Place(Step step, String annotation, AnnotationKind kind, PlacementKind fate, String made, Span marked, Optional<Span> now,
            DiffText words, String about, boolean open, String state) implements VersionsRow {

        @Override
        public String key() {
            return step.to + annotation;
        }

        @Override
        public String text() {
            return words.plain() + (about.isEmpty() ? "" : " · " + about) + " (" + state + ")";
        }

        @Override
        public boolean isHeading() {
            return false;
        }
    }

    /**
     * What became of a paragraph.
     *
     * @param was offsets of the earlier version
     * @param now offsets of the later version
     * @param note where a paragraph was moved, else what happened, in a few words
     */
    record Passage(Step step, ParagraphEdit.Kind kind, Optional<Span> was, Optional<Span> now, DiffText words, String note) implements VersionsRow {

        @Override
        public String key() {
            return step.to + was + now;
        }

        @Override
        public String text() {
            return words.plain() + " (" + note + ")";
        }

        @Override
        public boolean isHeading() {
            return false;
        }
    }
}
