package org.stet.ui.article;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.FindingActions;
import org.stet.core.store.OpenCase;
import org.stet.model.ResolutionKind;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Decisions;
import org.stet.ui.text.AnnotatedTextViewer;
import org.stet.ui.text.Span;

/**
 * What a person does in an article about the findings that touch it: goes from one to the next, confirms or dismisses the one at
 * the caret.
 */
final class FindingVerbs {

    private final AnnotatedTextViewer viewer;
    private final OpenCase open;
    private final ArticleModel model;
    private final ArticleVerbs.Host host;
    private final Supplier<Optional<Analysed>> analysed;
    private Map<String, Finding> findings = Map.of();

    /** @param analysed what was found last */
    FindingVerbs(AnnotatedTextViewer viewer, OpenCase open, ArticleModel model, ArticleVerbs.Host host,
            Supplier<Optional<Analysed>> analysed) {
        this.viewer = viewer;
        this.open = open;
        this.model = model;
        this.host = host;
        this.analysed = analysed;
    }

    /** Shows the findings as they are now; none in a version that is not the one that was read. */
    void refresh() {
        var article = model.article().getId();
        var read = analysed.get().filter(found -> model.exists() && model.version() == CaseQueries.latest(model.article())
                && found.reading(article).filter(reading -> reading.article().text().equals(model.text())).isPresent());
        findings = read.map(found -> FindingSpans.findings(found, new Decisions(open.model()), article)).orElse(Map.of());
        var spans = read.map(found -> FindingSpans.spans(findings, found, article)).orElse(List.of());
        var shown = viewer.spans().stream().filter(FindingSpans::isFinding).toList();
        var gone = new HashSet<>(shown.stream().map(Span::id).toList());
        gone.removeAll(findings.keySet());
        var different = spans.stream().filter(span -> !shown.contains(span)).toList();
        if (!gone.isEmpty() || !different.isEmpty()) {
            viewer.applyChanges(List.of(), gone, different);
        }
    }

    /** Confirms the finding at the caret and goes on to the next; whether there is one. */
    boolean confirm() {
        var here = here();
        here.ifPresent(finding -> decide(finding, ResolutionKind.CONFIRMED, ""));
        return here.isPresent();
    }

    /** Asks why the finding at the caret is dismissed, and goes on to the next; whether there is one. */
    boolean dismiss() {
        var here = here();
        here.ifPresent(finding -> new NotePopup(viewer, viewer.palette(), "Why dismiss it?", reason -> {
            decide(finding, ResolutionKind.DISMISSED, reason);
            viewer.setFocus();
        }).open(viewer.caretBox(), ""));
        return here.isPresent();
    }

    /** Shows why the finding at the caret is one; whether there is one. */
    boolean show() {
        var here = here();
        here.map(Finding::key).ifPresent(host::showFinding);
        return here.isPresent();
    }

    void go(boolean forward) {
        if (viewer.goToSpan(forward, FindingSpans::isFinding).isEmpty()) {
            host.say(findings.isEmpty() ? "Nothing was found here that waits for you" : forward ? "No finding after this"
                    : "No finding before this");
        }
    }

    private void decide(Finding finding, ResolutionKind kind, String reason) {
        if (open.readOnlyReason().isPresent()) {
            host.say(open.readOnlyReason().get());
            return;
        }
        try {
            var difference = new Decisions(open.model()).difference(finding, analysed.get().orElseThrow());
            new FindingActions(open).decide(difference, kind, reason);
            host.say((kind == ResolutionKind.CONFIRMED ? "Confirmed: " : "Dismissed: ") + finding.topic()
                    + "; Undo takes it back");
            refresh();
            viewer.goToSpan(true, FindingSpans::isFinding);
        } catch (IOException e) {
            host.say(e.getMessage());
        }
    }

    private Optional<Finding> here() {
        return viewer.spansAt(viewer.selection().start()).stream().filter(FindingSpans::isFinding).findFirst()
                .flatMap(span -> Optional.ofNullable(findings.get(span.id())));
    }
}
