package org.stet.ui.article;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.annotate.CheckActions;
import org.stet.core.annotate.ClaimActions;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.MarkActions;
import org.stet.core.annotate.MarkActions.MarkedClaim;
import org.stet.core.annotate.RemovalActions;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Claim;
import org.stet.model.Placement;
import org.stet.model.Stance;
import org.stet.model.SuggestionState;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.claims.ClaimChoice;
import org.stet.ui.claims.CurrentClaim;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.PickerPopup;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.TextBoundaries;
import org.stet.ui.text.TextRange;
import org.stet.ui.versions.CurrentAnnotation;

/**
 * What a person does in one article with its keys: each verb works on the selection or on the annotation at the caret.
 * What cannot be done is said in one line.
 */
final class ArticleVerbs {

    private static final Set<SpanState> UNDECIDED = EnumSet.of(SpanState.SUGGESTED, SpanState.CHANGED, SpanState.MOVED);
    private static final int BRIEF = 40;

    private final AnnotatedTextViewer viewer;
    private final OpenCase open;
    private final ArticleModel model;
    private final CurrentClaim current;
    private final Host host;
    private final MarkActions marks;
    private final ClaimActions claims;
    private final CheckActions checks;
    private final RemovalActions removals;
    private final Placements placements;
    private final FindingVerbs findings;

    ArticleVerbs(AnnotatedTextViewer viewer, OpenCase open, ArticleModel model, CurrentClaim current, Host host) {
        this.viewer = viewer;
        this.open = open;
        this.model = model;
        this.current = current;
        this.host = host;
        this.marks = new MarkActions(open);
        this.claims = new ClaimActions(open);
        this.checks = new CheckActions(open);
        this.removals = new RemovalActions(open);
        this.placements = new Placements(open);
        this.findings = new FindingVerbs(viewer, open, model, host, CurrentFindings.get()::found);
    }

    /** What the verbs need of the workbench. */
    interface Host {

        /** Tells the person something in one line. */
        void say(String message);

        /** Shows the current claim and puts the keyboard there. */
        void showClaim();

        /** Shows why something was found. */
        void showFinding(String key);
    }

    /** A change of the case that may have to read an article. */
    private interface Change {
        void run() throws IOException;
    }

    AnnotatedTextViewer viewer() {
        return viewer;
    }

    FindingVerbs findings() {
        return findings;
    }

    /** Makes the selected words a claim, which becomes the current one. */
    void markClaim() {
        mark(AnnotationKind.CLAIM, span -> follow(marks.markClaim(model.article(), model.version(), span, Optional.empty())));
    }

    void markQuote() {
        mark(AnnotationKind.QUOTE);
    }

    void markMention() {
        mark(AnnotationKind.MENTION);
    }

    /** Asks for a note on the selected words, or for the note of the annotation at the caret. */
    void writeNote() {
        var here = here();
        if (here.isPresent() && (viewer.selection().isEmpty() || here.get().getKind() == AnnotationKind.NOTE)) {
            var old = Optional.ofNullable(here.get().getNote()).orElse("");
            ask("Note", old, words -> change(() -> {
                if (!words.equals(old)) {
                    marks.setNote(here.get(), words);
                }
            }));
            return;
        }
        withSelection(span -> ask("Note", "", words -> change(() -> {
            if (!words.isEmpty()) {
                marks.mark(model.article(), model.version(), span, AnnotationKind.NOTE, words);
            }
        })));
    }

    /** Asks for a claim and makes the selected words, or the annotation at the caret, an appearance of it. */
    void attach() {
        if (here().isPresent()) {
            reassign();
        } else {
            withSelection(span -> pick(
                    claim -> change(() -> follow(marks.attach(model.article(), model.version(), span, claim, Stance.ASSERTS))),
                    words -> change(() -> follow(marks.markClaim(model.article(), model.version(), span, Optional.of(words))))));
        }
    }

    /** Asks for a claim and makes the annotation at the caret belong to it alone. */
    void reassign() {
        withAnnotation(annotation -> pick(claim -> change(() -> {
            marks.reassign(model.article(), annotation, claim, stanceOf(annotation));
            current.set(Optional.of(claim.getId()));
        }), words -> change(() -> {
            var claim = marks.reassignToNew(model.article(), annotation, words);
            current.set(Optional.of(claim.getId()));
        })));
    }

    /** Makes the selected words evidence for the current claim, or sets the stance of the appearance at the caret. */
    void evidence(Stance stance) {
        var appearance = here().flatMap(this::appearance);
        if (appearance.isPresent()) {
            change(() -> claims.setStance(appearance.get().appearance(), stance));
            return;
        }
        withSelection(span -> {
            Consumer<Claim> attach =
                    claim -> change(() -> follow(marks.attach(model.article(), model.version(), span, claim, stance)));
            currentClaim().ifPresentOrElse(attach, () -> pick(attach, words -> change(() -> follow(
                    marks.markClaim(model.article(), model.version(), span, Optional.of(words), stance)))));
        });
    }

    void next() {
        go(true);
    }

    void previous() {
        go(false);
    }

    /** Moves the end of the annotation at the caret, or else of the selection, by a word. */
    void moveEnd(boolean forward) {
        move((boundaries, range) -> boundaries.withEndMoved(range, forward));
    }

    /** Moves the start of the annotation at the caret, or else of the selection, by a word. */
    void moveStart(boolean forward) {
        move((boundaries, range) -> boundaries.withStartMoved(range, forward));
    }

    /** Removes the annotation at the caret. */
    void remove() {
        withAnnotation(this::remove);
    }

    void remove(Annotation annotation) {
        change(() -> {
            removals.remove(model.article(), annotation);
            host.say("Removed " + Labels.of(annotation.getKind()) + "; Undo brings it back");
        });
    }

    /** Ticks the fact at the caret as checked, or takes the tick away, and tells how many are ticked. */
    void tick() {
        withAnnotation(annotation -> {
            if (isSuggestion(annotation)) {
                host.say("Accept the suggestion before you tick it");
                return;
            }
            change(() -> {
                checks.tick(annotation);
                var facts = model.article().getAnnotations().stream().filter(each -> each.getState() == SuggestionState.CONFIRMED
                        && each.getKind() != AnnotationKind.NOTE).toList();
                host.say((CheckActions.isTicked(annotation) ? "Ticked" : "No longer ticked") + "; of " + Labels.count(facts.size(), "marked fact")
                        + " " + facts.stream().filter(CheckActions::isTicked).count() + " checked");
            });
        });
    }

    /** Confirms the finding, the suggestion, or the suggested place, at the caret and goes on to the next. */
    void accept() {
        if (!isUndecidedHere() && findings.confirm()) {
            return;
        }
        var place = here().filter(annotation -> !isSuggestion(annotation))
                .flatMap(annotation -> model.placement(annotation).filter(Placements::isOpen).map(placement -> new Place(annotation, placement)));
        if (place.isPresent()) {
            change(() -> placements.confirm(model.article(), place.get().annotation, place.get().placement));
            nextSuggestion();
            return;
        }
        withSuggestion(annotation -> {
            change(() -> marks.accept(annotation));
            nextSuggestion();
        });
    }

    private record Place(Annotation annotation, Placement placement) {
    }

    /** Asks why the suggestion at the caret is dismissed, or drops the annotation at the caret from this version; goes on to the next. */
    void dismiss() {
        if (!isUndecidedHere() && findings.dismiss()) {
            return;
        }
        var placed = here().filter(annotation -> !isSuggestion(annotation) && model.placement(annotation).isPresent());
        if (placed.isPresent()) {
            drop(placed.get());
            nextSuggestion();
            return;
        }
        withSuggestion(annotation -> ask("Why dismiss it?", "", reason -> {
            change(() -> marks.dismiss(annotation, reason));
            nextSuggestion();
        }));
    }

    /** Says that an annotation has no place in this version. */
    void drop(Annotation annotation) {
        change(() -> {
            placements.drop(model.article(), annotation, model.version());
            host.say("Dropped the " + Labels.of(annotation.getKind()) + " from version " + model.version().getNumber() + "; Undo brings it back");
        });
    }

    /** Attaches the annotation that was gone to or chosen last to the selected words. */
    void reattach() {
        var chosen = CurrentAnnotation.get().in(model.article().getId()).flatMap(model::annotation);
        if (chosen.isEmpty()) {
            host.say("Choose an annotation first: go to it in the text, or to its row above the text or in Versions");
        } else if (chosen.get().getAnchor().getVersion().equals(model.version().getId())) {
            host.say("“" + Labels.brief(chosen.get().getAnchor().getExact(), BRIEF) + "” was marked in this version; move its ends with < and >");
        } else {
            withSelection(span -> reattach(chosen.get(), span));
        }
    }

    /** Attaches an annotation to words of this version. */
    void reattach(Annotation annotation, org.stet.core.anchor.Span words) {
        change(() -> {
            placements.reattach(model.article(), annotation, model.version(), words);
            viewer.selectSpan(annotation.getId());
            host.say("Attached the " + Labels.of(annotation.getKind()) + " “" + Labels.brief(annotation.getAnchor().getExact(), BRIEF)
                    + "” to these words; Undo takes it back");
        });
    }

    /** Shows the claim at the caret, or where there is none the note; where nothing is marked why it is a finding. */
    void openHere() {
        if (here().isEmpty() && findings.show()) {
            return;
        }
        var claim = here().flatMap(this::appearance).map(found -> found.claim().getId());
        if (claim.isPresent()) {
            current.set(claim);
            host.showClaim();
        } else {
            withAnnotation(annotation -> writeNote());
        }
    }

    /** Makes an annotation that was gone to the current one, and its claim, if it has one, the current claim. */
    void follow(Span span) {
        if (FindingSpans.isFinding(span)) {
            return;
        }
        CurrentAnnotation.get().set(model.article().getId(), span.id());
        model.claimsOf(span.id()).stream().findFirst().ifPresent(found -> current.set(Optional.of(found.claim().getId())));
    }

    /** Shows or hides a layer of annotations. */
    void toggleLayer(int layer) {
        var visible = !viewer.isLayerVisible(layer);
        viewer.setLayerVisible(layer, visible);
        host.say("Layer " + layer + (visible ? " is shown" : " is hidden"));
    }

    private void mark(AnnotationKind kind) {
        mark(kind, span -> marks.mark(model.article(), model.version(), span, kind, ""));
    }

    /** Marks the selected words, unless they are marked like that already: then a suggestion is accepted, and the mark selected. */
    private void mark(AnnotationKind kind, SpanChange change) {
        withSelection(words -> {
            var there = model.marked(new TextRange(words.start(), words.end()), kind);
            if (there.isEmpty()) {
                change.run(words);
                return;
            }
            if (there.get().getState() == SuggestionState.SUGGESTED) {
                marks.accept(there.get());
            }
            viewer.selectSpan(there.get().getId());
            viewer.span(there.get().getId()).ifPresent(this::follow);
            host.say("These words are marked as a " + Labels.of(kind) + " already");
        });
    }

    private void go(boolean forward) {
        if (viewer.goToSpan(forward, span -> !FindingSpans.isFinding(span)).isEmpty()) {
            host.say(forward ? "No annotation after this" : "No annotation before this");
        }
    }

    private void nextSuggestion() {
        viewer.goToSpan(true, span -> UNDECIDED.contains(span.state()));
    }

    private void move(BiFunction<TextBoundaries, TextRange, TextRange> step) {
        var annotation = here();
        if (annotation.isEmpty()) {
            viewer.selectRange(step.apply(viewer.boundaries(), viewer.selection()));
            return;
        }
        if (!annotation.get().getAnchor().getVersion().equals(model.version().getId())) {
            host.say("This was marked in another version; change its span there");
            return;
        }
        var range = step.apply(viewer.boundaries(), viewer.span(annotation.get().getId()).orElseThrow().range());
        change(() -> marks.resize(model.article(), annotation.get(), core(range)));
        viewer.selectRange(range);
    }

    private Optional<ClaimAppearance> appearance(Annotation annotation) {
        return model.claimsOf(annotation.getId()).stream().findFirst();
    }

    private Stance stanceOf(Annotation annotation) {
        return appearance(annotation).map(found -> found.appearance().getStance()).orElse(Stance.ASSERTS);
    }

    private Optional<Claim> currentClaim() {
        return current.id().flatMap(id -> CaseQueries.claim(open.model(), id));
    }

    private void follow(MarkedClaim marked) {
        current.set(Optional.of(marked.claim().getId()));
    }

    /** The annotation that the caret is in, or that is selected as a whole. */
    private Optional<Annotation> here() {
        var selection = viewer.selection();
        return viewer.spansAt(selection.start()).stream().filter(span -> !FindingSpans.isFinding(span)).findFirst()
                .filter(span -> selection.isEmpty() || span.range().equals(selection)).flatMap(span -> model.annotation(span.id()));
    }

    /** Whether an annotation at the caret, or its place, waits for a decision. */
    private boolean isUndecidedHere() {
        return here().filter(annotation -> isSuggestion(annotation)
                || model.placement(annotation).filter(Placements::isOpen).isPresent()).isPresent();
    }

    private void withAnnotation(Consumer<Annotation> then) {
        here().ifPresentOrElse(then, () -> host.say("There is no annotation at the caret"));
    }

    private void withSuggestion(Consumer<Annotation> then) {
        here().filter(ArticleVerbs::isSuggestion)
                .ifPresentOrElse(then, () -> host.say("There is no suggestion at the caret"));
    }

    private static boolean isSuggestion(Annotation annotation) {
        return annotation.getState() == SuggestionState.SUGGESTED;
    }

    private void withSelection(SpanChange then) {
        var range = viewer.selectionForSpan();
        if (range.isEmpty()) {
            host.say("Select some words first");
        } else {
            change(() -> then.run(core(range)));
        }
    }

    /** A change that marks some words. */
    private interface SpanChange {
        void run(org.stet.core.anchor.Span span) throws IOException;
    }

    private void change(Change change) {
        var reason = open.readOnlyReason();
        if (reason.isPresent()) {
            host.say(reason.get());
            return;
        }
        try {
            change.run();
        } catch (IOException e) {
            host.say(e.getMessage());
        }
    }

    private void pick(Consumer<Claim> picked, Consumer<String> create) {
        new PickerPopup<Claim>(viewer, viewer.palette(), words -> ClaimChoice.matching(open, words, current.id()), picked)
                .withCreation("New claim “%s”", create).open(viewer.caretBox());
    }

    private void ask(String prompt, String old, Consumer<String> written) {
        new NotePopup(viewer, viewer.palette(), prompt, words -> {
            written.accept(words);
            viewer.setFocus();
        }).open(viewer.caretBox(), old);
    }

    private static org.stet.core.anchor.Span core(TextRange range) {
        return new org.stet.core.anchor.Span(range.start(), range.end());
    }
}
