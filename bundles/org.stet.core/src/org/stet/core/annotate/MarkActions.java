package org.stet.core.annotate;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Placements;
import org.stet.model.Anchor;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Resolution;
import org.stet.model.ResolutionKind;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.SuggestionState;
import org.stet.model.Version;

/** Marks words of an article and changes what is marked: each verb is one labelled, undoable edit. */
public final class MarkActions {

    private final OpenCase open;
    private final Clock clock;
    private final Placements placements;
    private final RemovalActions removals;

    public MarkActions(OpenCase open) {
        this.open = open;
        this.clock = Clock.systemUTC();
        this.placements = new Placements(open);
        this.removals = new RemovalActions(open);
    }

    /** What marking some words as a claim made. */
    public record MarkedClaim(Annotation annotation, Claim claim, Appearance appearance) {
    }

    /**
     * Marks words as a quote, a note or a mention.
     *
     * @param note what the person writes beside the span; may be empty
     */
    public Annotation mark(Article article, Version version, Span span, AnnotationKind kind, String note) throws IOException {
        var text = open.text(article, version);
        return open.editor().edit("Mark " + kind.getName().toLowerCase(Locale.ROOT),
                () -> add(new Words(article, Anchors.anchor(version.getId(), text, span)), kind, note));
    }

    /** Words to be marked: a place in a version of an article. */
    public record Words(Article article, Anchor anchor) {
    }

    /**
     * Marks all of some words alike, as one edit; those that a mark of this kind covers already stay as they are.
     *
     * @param note what the person writes beside each; may be empty
     * @return the marks that were made; nothing is edited if there are none to make
     */
    public List<Annotation> markAll(List<Words> all, AnnotationKind kind, String note) {
        var marking = marking(all, kind, note);
        while (!marking.isDone()) {
            marking.step(Duration.ofDays(1));
        }
        return marking.marks();
    }

    /** The same for so many words that it is done step by step. */
    public Marking marking(List<Words> all, AnnotationKind kind, String note) {
        return new Marking(open, this, all, kind, note);
    }

    /** Marks words; only inside an edit. */
    Annotation add(Words words, AnnotationKind kind, String note) {
        var annotation = newAnnotation(words.anchor, kind);
        annotation.setNote(Wording.orNull(note));
        words.article.getAnnotations().add(annotation);
        placements.record(words.article, annotation);
        return annotation;
    }

    /** Marks words as a new claim, which this article asserts; without a statement the words themselves are taken. */
    public MarkedClaim markClaim(Article article, Version version, Span span, Optional<String> statement) throws IOException {
        return markClaim(article, version, span, statement, Stance.ASSERTS);
    }

    /** Marks words as a new claim, on which this article takes the given stance; without a statement the words themselves are taken. */
    public MarkedClaim markClaim(Article article, Version version, Span span, Optional<String> statement, Stance stance)
            throws IOException {
        var text = open.text(article, version);
        return open.editor().edit("Mark claim", () -> {
            var claim = newClaim(statement.orElseGet(() -> Wording.oneLine(Anchors.widen(text, span).of(text))));
            open.model().getClaims().add(claim);
            return attachNew(article, version, text, span, claim, stance);
        });
    }

    /** Marks words as an appearance of a claim that is there already. */
    public MarkedClaim attach(Article article, Version version, Span span, Claim claim, Stance stance) throws IOException {
        var text = open.text(article, version);
        return open.editor().edit("Attach to claim", () -> attachNew(article, version, text, span, claim, stance));
    }

    /**
     * Marks words as an appearance of the claim with the given statement, which is made if there is none.
     *
     * @param kind of the annotation: a quote can be where a claim is made as well
     */
    public MarkedClaim markAppearance(Article article, Version version, Span span, AnnotationKind kind, String statement, Stance stance)
            throws IOException {
        var text = open.text(article, version);
        var known = claimStating(statement);
        return open.editor().edit(known.isPresent() ? "Attach to claim" : "Mark claim", () -> {
            var claim = known.orElseGet(() -> newClaim(statement));
            if (known.isEmpty()) {
                open.model().getClaims().add(claim);
            }
            var marked = attachNew(article, version, text, span, claim, stance);
            marked.annotation().setKind(kind);
            return marked;
        });
    }

    /** The claim that {@link #markAppearance} takes for a statement; empty if it would make one. */
    public Optional<Claim> claimStating(String statement) {
        var wanted = Wording.oneLine(statement);
        return open.model().getClaims().stream().filter(claim -> wanted.equals(claim.getStatement())).findFirst();
    }

    /** Makes an annotation belong to this claim instead of those it belonged to. */
    public Appearance reassign(Article article, Annotation annotation, Claim claim, Stance stance) {
        return open.editor().edit("Re-assign to claim", () -> {
            removals.dropAppearances(CaseQueries.appearancesOf(open.model(), annotation.getId()).stream()
                    .filter(found -> found.claim() != claim).toList());
            annotation.setKind(AnnotationKind.CLAIM);
            return CaseQueries.appearancesOf(open.model(), annotation.getId()).stream().findFirst().map(ClaimAppearance::appearance)
                    .orElseGet(() -> addAppearance(article, annotation, claim, stance));
        });
    }

    /** Makes an annotation belong to a new claim instead of those it belonged to. */
    public Claim reassignToNew(Article article, Annotation annotation, String statement) {
        return open.editor().edit("Re-assign to new claim", () -> {
            var claim = newClaim(statement);
            open.model().getClaims().add(claim);
            reassign(article, annotation, claim, Stance.ASSERTS);
            return claim;
        });
    }

    /** Moves the ends of an annotation's span within its version; nothing happens if the span is the same. */
    public void resize(Article article, Annotation annotation, Span span) throws IOException {
        var version = CaseQueries.version(article, annotation.getAnchor().getVersion()).orElseThrow();
        var anchor = Anchors.anchor(version.getId(), open.text(article, version), span);
        if (!Anchors.span(anchor).equals(Anchors.span(annotation.getAnchor()))) {
            open.editor().edit("Change span", () -> {
                annotation.setAnchor(anchor);
                annotation.setModified(clock.instant());
                placements.recordAgain(article, annotation);
            });
        }
    }

    public void setNote(Annotation annotation, String note) {
        open.editor().edit("Write note", () -> {
            annotation.setNote(Wording.orNull(note));
            annotation.setModified(clock.instant());
        });
    }

    /** Accepts what a machine proposed: the annotation, the appearances it makes and the claims that came with them. */
    public void accept(Annotation annotation) {
        open.editor().edit("Accept suggestion", () -> {
            annotation.setState(SuggestionState.CONFIRMED);
            annotation.setResolution(null);
            for (var each : CaseQueries.appearancesOf(open.model(), annotation.getId())) {
                each.appearance().setState(SuggestionState.CONFIRMED);
                each.claim().setState(SuggestionState.CONFIRMED);
            }
        });
    }

    /** Dismisses what a machine proposed; it stays in the case with the reason, which may be empty. */
    public void dismiss(Annotation annotation, String reason) {
        open.editor().edit("Dismiss suggestion", () -> {
            annotation.setState(SuggestionState.DISMISSED);
            annotation.setResolution(dismissal(reason));
            for (var each : CaseQueries.appearancesOf(open.model(), annotation.getId())) {
                each.appearance().setState(SuggestionState.DISMISSED);
            }
        });
    }

    MarkedClaim attachNew(Article article, Version version, String text, Span span, Claim claim, Stance stance) {
        var annotation = newAnnotation(Anchors.anchor(version.getId(), text, span), AnnotationKind.CLAIM);
        article.getAnnotations().add(annotation);
        placements.record(article, annotation);
        return new MarkedClaim(annotation, claim, addAppearance(article, annotation, claim, stance));
    }

    private Annotation newAnnotation(Anchor anchor, AnnotationKind kind) {
        var annotation = StetFactory.eINSTANCE.createAnnotation();
        annotation.setId(OpenCase.newId());
        annotation.setKind(kind);
        annotation.setAnchor(anchor);
        annotation.setCreated(clock.instant());
        annotation.setCreator(open.user());
        return annotation;
    }

    Claim newClaim(String statement) {
        var claim = StetFactory.eINSTANCE.createClaim();
        claim.setId(OpenCase.newId());
        claim.setStatement(Wording.oneLine(statement));
        claim.setCreated(clock.instant());
        claim.setCreator(open.user());
        return claim;
    }

    Appearance addAppearance(Article article, Annotation annotation, Claim claim, Stance stance) {
        var appearance = StetFactory.eINSTANCE.createAppearance();
        appearance.setId(OpenCase.newId());
        appearance.setArticle(article.getId());
        appearance.setAnnotation(annotation.getId());
        appearance.setStance(stance);
        appearance.setCreated(clock.instant());
        appearance.setCreator(open.user());
        claim.getAppearances().add(appearance);
        return appearance;
    }

    private Resolution dismissal(String reason) {
        var resolution = StetFactory.eINSTANCE.createResolution();
        resolution.setKind(ResolutionKind.DISMISSED);
        resolution.setReason(Wording.orNull(reason));
        resolution.setDecidedBy(open.user());
        resolution.setDecidedAt(clock.instant());
        return resolution;
    }
}
