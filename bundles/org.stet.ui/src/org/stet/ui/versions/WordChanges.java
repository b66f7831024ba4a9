package org.stet.ui.versions;

import java.util.ArrayList;
import java.util.List;
import org.stet.core.annotate.Labels;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.Placement;
import org.stet.ui.text.Earlier;
import org.stet.ui.text.TextRange;

/** How the words at the place of an annotation differ from those that were marked. */
public final class WordChanges {

    private static final int BRIEF = 60;

    private WordChanges() {
    }

    /** The words before, and where in the later version's text they are others. */
    public static Earlier earlier(Annotation annotation, Placement placement) {
        var added = new ArrayList<TextRange>();
        var removed = new ArrayList<Integer>();
        for (var edit : Placements.words(annotation, placement)) {
            var at = placement.getStart() + edit.to().start();
            switch (edit.kind()) {
                case ADDED -> added.add(new TextRange(at, placement.getStart() + edit.to().end()));
                case REMOVED -> removed.add(at);
                case KEPT -> { }
            }
        }
        return new Earlier(annotation.getAnchor().getExact(), added, removed);
    }

    /** Only what differs, such as {@code 47 → 64}. */
    public static String brief(Annotation annotation, Placement placement) {
        var before = annotation.getAnchor().getExact();
        var after = placement.getText();
        var parts = new ArrayList<String>();
        var removed = "";
        for (var edit : Placements.words(annotation, placement)) {
            switch (edit.kind()) {
                case REMOVED -> removed = edit.from().of(before);
                case ADDED -> {
                    parts.add(removed.isEmpty() ? "+ " + edit.to().of(after) : removed + " → " + edit.to().of(after));
                    removed = "";
                }
                case KEPT -> {
                    add(parts, removed);
                    removed = "";
                }
            }
        }
        add(parts, removed);
        return Labels.brief(String.join(", ", parts), BRIEF);
    }

    private static void add(List<String> parts, String removed) {
        if (!removed.isEmpty()) {
            parts.add("− " + removed);
        }
    }
}
