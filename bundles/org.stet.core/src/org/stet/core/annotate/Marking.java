package org.stet.core.annotate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.MarkActions.Words;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.SuggestionState;

/**
 * Marks many words alike, some at a time, so that the thread that edits can do other things between. Words that a mark of this
 * kind covers already stay as they are. All of it is one step to undo, unless somebody edits or saves in between.
 *
 * <pre>{@code
 * var marking = new MarkActions(open).marking(words, AnnotationKind.NOTE, "check the name");
 * while (!marking.isDone()) {
 *     marking.step(Duration.ofMillis(15));
 * }
 * }</pre>
 */
public final class Marking {

    private static final String LABEL = "Mark all hits";

    private final OpenCase open;
    private final MarkActions actions;
    private final List<Words> all;
    private final AnnotationKind kind;
    private final String note;
    private final Map<String, List<Span>> marked = new HashMap<>();
    private final List<Annotation> marks = new ArrayList<>();
    private int done;

    Marking(OpenCase open, MarkActions actions, List<Words> all, AnnotationKind kind, String note) {
        this.open = open;
        this.actions = actions;
        this.all = List.copyOf(all);
        this.kind = kind;
        this.note = note;
    }

    public boolean isDone() {
        return left() == 0;
    }

    /** How many words are not dealt with yet. */
    public int left() {
        return all.size() - done;
    }

    /** The marks that were made so far. */
    public List<Annotation> marks() {
        return List.copyOf(marks);
    }

    /** How many words were left as they are so far. */
    public int already() {
        return done - marks.size();
    }

    /** Deals with at least one more, and with more while there is time; on the thread that edits. */
    public void step(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        Runnable some = () -> {
            do {
                mark(all.get(done++));
            } while (!isDone() && System.nanoTime() - end < 0);
        };
        if (marks.isEmpty()) {
            open.editor().edit(LABEL, some);
        } else {
            open.editor().editFurther(LABEL, some);
        }
    }

    private void mark(Words words) {
        var span = Anchors.span(words.anchor());
        var taken = marked.computeIfAbsent(words.anchor().getVersion(), version -> new ArrayList<>());
        if (open.entry(words.article().getId()).isPresent() && taken.stream().noneMatch(span::overlaps) && !isMarked(words, span)) {
            taken.add(span);
            marks.add(actions.add(words, kind, note));
        }
    }

    private boolean isMarked(Words words, Span span) {
        return words.article().getAnnotations().stream()
                .filter(annotation -> annotation.getKind() == kind && annotation.getState() != SuggestionState.DISMISSED
                        && annotation.getAnchor().getVersion().equals(words.anchor().getVersion()))
                .map(annotation -> Anchors.span(annotation.getAnchor()))
                .anyMatch(other -> other.start() <= span.start() && span.end() <= other.end());
    }
}
