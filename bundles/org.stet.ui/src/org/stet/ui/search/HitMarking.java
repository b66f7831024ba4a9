package org.stet.ui.search;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.Marking;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.search.checks.HitPlaces;
import org.stet.ui.Themes;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.Notice;
import org.stet.ui.cases.Notice.Level;
import org.stet.ui.cases.Notice.Remedy;
import org.stet.ui.lists.Folding;
import org.stet.ui.text.PickerItem;
import org.stet.ui.text.PickerPopup;
import org.stet.ui.text.StatusSign;

/**
 * Marks all hits of a query alike, as a person chooses: finds them in the background, marks them on the UI thread in steps too
 * short to notice, and tells in a notice how many it were.
 */
final class HitMarking {

    private static final String NOTICE = "marked";
    /** What the UI thread gives at a time. */
    private static final Duration STEP = Duration.ofMillis(15);
    /** Claims are marked one by one. */
    private static final List<AnnotationKind> KINDS = List.of(AnnotationKind.MENTION, AnnotationKind.NOTE, AnnotationKind.QUOTE);

    private final CurrentCase current;
    private final Control owner;
    private final OpenCase open;
    private final SearchModel model;
    private final SearchQuestion.Words asked;

    HitMarking(CurrentCase current, Control owner, OpenCase open, SearchModel model, SearchQuestion.Words asked) {
        this.current = current;
        this.owner = owner;
        this.open = open;
        this.model = model;
        this.asked = asked;
    }

    /** Asks for a kind, or for a note to write beside each hit, in a list at the box, which is in display coordinates. */
    void choose(Rectangle box) {
        new PickerPopup<>(owner, Themes.palette(), HitMarking::kinds, kind -> start(kind, ""))
                .withCreation("Note “%s” beside all hits", words -> start(AnnotationKind.NOTE, words)).open(box);
    }

    private static List<PickerItem<AnnotationKind>> kinds(String typed) {
        var wanted = Folding.words(typed);
        return KINDS.stream().map(kind -> new PickerItem<>(kind, "Mark all hits as " + plural(kind),
                        kind == AnnotationKind.NOTE ? "type what to write beside them" : "", StatusSign.NONE))
                .filter(item -> wanted.stream().allMatch(Folding.fold(item.label())::contains)).toList();
    }

    private void start(AnnotationKind kind, String note) {
        current.workAside("Marking all hits", monitor -> mark(kind, note, monitor)).whenComplete((marking, problem) -> {
            current.tellHeld();
            if (problem == null && isOpen()) {
                var remedies = marking.marks().isEmpty() ? new Remedy[0] : new Remedy[] {undo(open.editor().lastNumber())};
                current.notices().post(new Notice(NOTICE, Level.INFORMATION, told(marking, asked.text(), kind), remedies));
            }
        });
    }

    private Marking mark(AnnotationKind kind, String note, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Marking all hits", 2);
        var marking = model.marking(asked, kind, note, progress.split(1));
        var marked = progress.split(1).setWorkRemaining(marking.left());
        while (!marking.isDone() && !monitor.isCanceled()) {
            var before = marking.left();
            owner.getDisplay().syncExec(() -> step(marking));
            marked.worked(before - marking.left());
        }
        return marking;
    }

    /** Views hear of it when all is marked. */
    private void step(Marking marking) {
        if (isOpen()) {
            current.holdChanges();
            marking.step(STEP);
        }
    }

    private boolean isOpen() {
        return current.get().filter(open::equals).isPresent();
    }

    /** Takes the marks back, unless something else would be taken back in their place. */
    private Remedy undo(long last) {
        return new Remedy("Undo", () -> {
            if (isOpen() && open.editor().lastNumber() == last) {
                open.editor().undo();
            } else {
                current.notices().post(new Notice(NOTICE, Level.WARNING,
                        "The case was edited since. Undo in the Edit menu takes edits back one by one, the marks too."));
            }
        });
    }

    /** What came of it, in a sentence or two. */
    static String told(Marking marking, String query, AnnotationKind kind) {
        var made = marking.marks().size();
        var all = made + marking.already();
        var words = "“" + query.replace("\"", "") + "”";
        if (all == 0) {
            return "There is nothing to mark: no passage has all of " + words + ".";
        }
        if (made == 0) {
            return "All hits of " + words + " were marked as " + plural(kind) + " before.";
        }
        var told = new StringBuilder("Marked ").append(Labels.count(made, "hit")).append(" of ").append(words).append(" as ")
                .append(made == 1 ? Labels.of(kind) : plural(kind)).append('.');
        if (marking.already() > 0) {
            told.append(" Marked before: ").append(marking.already()).append('.');
        }
        if (!marking.isDone()) {
            told.append(" Stopped before the other ").append(marking.left()).append('.');
        } else if (all >= HitPlaces.MOST) {
            told.append(" Of so many hits only the best are marked; narrow the query down.");
        }
        return told.toString();
    }

    private static String plural(AnnotationKind kind) {
        return Labels.of(kind) + "s";
    }
}
