package org.stet.core.annotate;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.edit.CaseEditor;
import org.stet.core.store.OpenCase;
import org.stet.core.store.Texts;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Check;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.Outlet;
import org.stet.model.OutletKind;
import org.stet.model.Resolution;
import org.stet.model.ResolutionKind;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.SuggestionState;
import org.stet.model.ValueKind;
import org.stet.model.VerdictRating;
import org.stet.model.Version;

/** What a person does to a case: each verb is one labelled, undoable edit. The workbench and the command line use the same. */
public final class CaseActions {

    private static final int STATEMENT_LENGTH = 200;

    private final OpenCase open;
    private final Clock clock;
    private final Placements placements;

    public CaseActions(OpenCase open) {
        this(open, Clock.systemUTC());
    }

    public CaseActions(OpenCase open, Clock clock) {
        this.open = open;
        this.clock = clock;
        this.placements = new Placements(open);
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
        return editor().edit("Mark " + kind.getName().toLowerCase(Locale.ROOT), () -> {
            var annotation = newAnnotation(version, text, span, kind);
            annotation.setNote(blankToNull(note));
            article.getAnnotations().add(annotation);
            placements.record(article, annotation);
            return annotation;
        });
    }

    /** Marks words as a new claim, which this article asserts; without a statement the words themselves are taken. */
    public MarkedClaim markClaim(Article article, Version version, Span span, Optional<String> statement) throws IOException {
        return markClaim(article, version, span, statement, Stance.ASSERTS);
    }

    /** Marks words as a new claim, on which this article takes the given stance; without a statement the words themselves are taken. */
    public MarkedClaim markClaim(Article article, Version version, Span span, Optional<String> statement, Stance stance)
            throws IOException {
        var text = open.text(article, version);
        return editor().edit("Mark claim", () -> {
            var claim = newClaim(statement.orElseGet(() -> oneLine(Anchors.widen(text, span).of(text))));
            open.model().getClaims().add(claim);
            return attachNew(article, version, text, span, claim, stance);
        });
    }

    /** Marks words as an appearance of a claim that is there already. */
    public MarkedClaim attach(Article article, Version version, Span span, Claim claim, Stance stance) throws IOException {
        var text = open.text(article, version);
        return editor().edit("Attach to claim", () -> attachNew(article, version, text, span, claim, stance));
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
        return editor().edit(known.isPresent() ? "Attach to claim" : "Mark claim", () -> {
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
        var wanted = oneLine(statement);
        return open.model().getClaims().stream().filter(claim -> wanted.equals(claim.getStatement())).findFirst();
    }

    /** Makes an annotation belong to this claim instead of those it belonged to. */
    public Appearance reassign(Article article, Annotation annotation, Claim claim, Stance stance) {
        return editor().edit("Re-assign to claim", () -> {
            dropAppearances(CaseQueries.appearancesOf(open.model(), annotation.getId()).stream()
                    .filter(found -> found.claim() != claim).toList());
            annotation.setKind(AnnotationKind.CLAIM);
            return CaseQueries.appearancesOf(open.model(), annotation.getId()).stream().findFirst().map(ClaimAppearance::appearance)
                    .orElseGet(() -> addAppearance(article, annotation, claim, stance));
        });
    }

    /** Makes an annotation belong to a new claim instead of those it belonged to. */
    public Claim reassignToNew(Article article, Annotation annotation, String statement) {
        return editor().edit("Re-assign to new claim", () -> {
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
            editor().edit("Change span", () -> {
                annotation.setAnchor(anchor);
                annotation.setModified(clock.instant());
                placements.recordAgain(article, annotation);
            });
        }
    }

    /** Removes an annotation, its appearances, and claims that were nothing but this place. */
    public void remove(Article article, Annotation annotation) {
        editor().edit("Remove " + annotation.getKind().getName().toLowerCase(Locale.ROOT), () -> {
            dropAppearances(CaseQueries.appearancesOf(open.model(), annotation.getId()));
            article.getAnnotations().remove(annotation);
        });
    }

    public void setNote(Annotation annotation, String note) {
        editor().edit("Write note", () -> {
            annotation.setNote(blankToNull(note));
            annotation.setModified(clock.instant());
        });
    }

    /** Accepts what a machine proposed: the annotation, the appearances it makes and the claims that came with them. */
    public void accept(Annotation annotation) {
        editor().edit("Accept suggestion", () -> {
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
        editor().edit("Dismiss suggestion", () -> {
            annotation.setState(SuggestionState.DISMISSED);
            annotation.setResolution(dismissal(reason));
            for (var each : CaseQueries.appearancesOf(open.model(), annotation.getId())) {
                each.appearance().setState(SuggestionState.DISMISSED);
            }
        });
    }

    /** Words a claim; nothing happens without words. */
    public void setStatement(Claim claim, String statement) {
        if (!statement.isBlank()) {
            editor().edit("Word claim", () -> claim.setStatement(oneLine(statement)));
        }
    }

    /** Says whom or what a claim is about; may be empty. */
    public void setSubject(Claim claim, String subject) {
        editor().edit("Set subject", () -> claim.setSubject(blankToNull(oneLine(subject))));
    }

    /** Says what a claim tells of its subject, such as cost of the repair; may be empty. */
    public void setSlot(Claim claim, String slot) {
        editor().edit("Set slot", () -> claim.setSlot(blankToNull(oneLine(slot))));
    }

    /** Sets the kind of value a claim gives. */
    public void setKind(Claim claim, ValueKind kind) {
        editor().edit("Set kind", () -> claim.setKind(kind));
    }

    /** Writes beside a claim; may be empty. */
    public void setNote(Claim claim, String note) {
        editor().edit("Write note", () -> claim.setNote(blankToNull(note)));
    }

    /** Sets the value in the words of the article, of the kind its claim has; empty takes it away. */
    public void setValue(Appearance appearance, String raw) {
        var words = blankToNull(oneLine(raw));
        editor().edit("Set value", () -> {
            if (words == null) {
                appearance.setValue(null);
            } else if (appearance.getValue() == null || !words.equals(appearance.getValue().getRaw())) {
                var value = StetFactory.eINSTANCE.createValue();
                value.setRaw(words);
                value.setKind(((Claim) appearance.eContainer()).getKind());
                appearance.setValue(value);
            }
        });
    }

    /** Sets who is given as the source, in the words of the article, and the words that attribute; both may be empty. */
    public void setAttribution(Appearance appearance, String source, String cue) {
        editor().edit("Set attribution", () -> {
            if (source.isBlank() && cue.isBlank()) {
                appearance.setAttribution(null);
                return;
            }
            if (appearance.getAttribution() == null) {
                appearance.setAttribution(StetFactory.eINSTANCE.createAttribution());
            }
            appearance.getAttribution().setSourceText(blankToNull(oneLine(source)));
            appearance.getAttribution().setCue(blankToNull(oneLine(cue)));
        });
    }

    public void setStance(Appearance appearance, Stance stance) {
        editor().edit("Set stance", () -> appearance.setStance(stance));
    }

    /** Sets the work state of a claim, with who did it and when. */
    public void setStatus(Claim claim, CheckStatus status) {
        editor().edit("Set status", () -> {
            decide(check(claim), status);
        });
    }

    /** Sets the work state of the fact that an annotation marks, with who did it and when. */
    public void setStatus(Annotation annotation, CheckStatus status) {
        editor().edit("Set status", () -> {
            if (annotation.getCheck() == null) {
                annotation.setCheck(StetFactory.eINSTANCE.createCheck());
            }
            decide(annotation.getCheck(), status);
        });
    }

    /** Sets the verdict on a claim with its justification, or takes it away. */
    public void setVerdict(Claim claim, Optional<VerdictRating> rating, String justification) {
        editor().edit("Set verdict", () -> {
            if (rating.isEmpty() && justification.isBlank()) {
                claim.setVerdict(null);
                return;
            }
            var verdict = StetFactory.eINSTANCE.createVerdict();
            verdict.setRating(rating.orElse(VerdictRating.NOT_ENOUGH_EVIDENCE));
            verdict.setJustification(blankToNull(justification));
            verdict.setDecidedBy(open.user());
            verdict.setDecidedAt(clock.instant());
            claim.setVerdict(verdict);
        });
    }

    /** Removes a claim, all its appearances and the annotations that were nothing else. */
    public void removeClaim(Claim claim) {
        editor().edit("Remove claim", () -> {
            var appearances = List.copyOf(claim.getAppearances());
            dropReferences(claim);
            open.model().getClaims().remove(claim);
            appearances.forEach(this::dropBareAnnotation);
        });
    }

    /** Removes an article with its annotations, its appearances of claims, and claims that appeared nowhere else. */
    public void removeArticle(Article article) {
        editor().edit("Remove article", () -> {
            CaseQueries.appearancesIn(open.model(), article.getId()).values().forEach(this::dropAppearances);
            for (var origin : open.model().getOrigins()) {
                origin.getDerivations().removeIf(derivation -> article.getId().equals(derivation.getArticle()));
            }
            open.remove(article);
        });
    }

    /**
     * Removes a version with the annotations that were made in it, and what other annotations say of their place in it.
     *
     * @throws IllegalArgumentException if it is the article's only version; then the article is to be removed
     */
    public void removeVersion(Article article, Version version) {
        if (article.getVersions().size() == 1) {
            throw new IllegalArgumentException("the only version of an article goes with the article");
        }
        editor().edit("Remove version", () -> {
            for (var annotation : CaseQueries.madeIn(article, version)) {
                dropAppearances(CaseQueries.appearancesOf(open.model(), annotation.getId()));
                article.getAnnotations().remove(annotation);
            }
            for (var annotation : article.getAnnotations()) {
                annotation.getPlacements().removeIf(placement -> version.getId().equals(placement.getVersion()));
            }
            for (var origin : open.model().getOrigins()) {
                origin.getDerivations().forEach(derivation -> derivation.getPassages().removeIf(passage ->
                        version.getId().equals(passage.getVersion()) || version.getId().equals(passage.getSourceVersion())));
            }
            article.getVersions().remove(version);
        });
    }

    /** The outlet of a name, alias or internet host, made if it is not there yet. */
    public Outlet outlet(String name, Optional<String> domain) {
        var wanted = oneLine(name);
        return open.model().getOutlets().stream().filter(outlet -> isNamed(outlet, wanted)
                || domain.filter(outlet.getDomains()::contains).isPresent()).findFirst()
                .orElseGet(() -> editor().edit("Add outlet", (Supplier<Outlet>) () -> newOutlet(wanted, domain)));
    }

    private Outlet newOutlet(String name, Optional<String> domain) {
        var outlet = StetFactory.eINSTANCE.createOutlet();
        outlet.setId(OpenCase.newId());
        outlet.setName(name);
        outlet.setKind(OutletKind.PUBLISHER);
        domain.ifPresent(outlet.getDomains()::add);
        open.model().getOutlets().add(outlet);
        return outlet;
    }

    private static boolean isNamed(Outlet outlet, String name) {
        return outlet.getName().equalsIgnoreCase(name) || outlet.getAliases().stream().anyMatch(name::equalsIgnoreCase);
    }

    private MarkedClaim attachNew(Article article, Version version, String text, Span span, Claim claim, Stance stance) {
        var annotation = newAnnotation(version, text, span, AnnotationKind.CLAIM);
        article.getAnnotations().add(annotation);
        placements.record(article, annotation);
        return new MarkedClaim(annotation, claim, addAppearance(article, annotation, claim, stance));
    }

    private Annotation newAnnotation(Version version, String text, Span span, AnnotationKind kind) {
        var annotation = StetFactory.eINSTANCE.createAnnotation();
        annotation.setId(OpenCase.newId());
        annotation.setKind(kind);
        annotation.setAnchor(Anchors.anchor(version.getId(), text, span));
        annotation.setCreated(clock.instant());
        annotation.setCreator(open.user());
        return annotation;
    }

    private Claim newClaim(String statement) {
        var claim = StetFactory.eINSTANCE.createClaim();
        claim.setId(OpenCase.newId());
        claim.setStatement(oneLine(statement));
        claim.setCreated(clock.instant());
        claim.setCreator(open.user());
        return claim;
    }

    private Appearance addAppearance(Article article, Annotation annotation, Claim claim, Stance stance) {
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

    private void dropAppearances(List<ClaimAppearance> found) {
        for (var each : found) {
            for (var discrepancy : open.model().getDiscrepancies()) {
                discrepancy.getMembers().remove(each.appearance());
            }
            each.claim().getAppearances().remove(each.appearance());
            if (isBare(each.claim())) {
                dropReferences(each.claim());
                open.model().getClaims().remove(each.claim());
            }
        }
    }

    private void dropReferences(Claim claim) {
        open.model().getDiscrepancies().removeIf(discrepancy -> discrepancy.getClaim() == claim);
        for (var discrepancy : open.model().getDiscrepancies()) {
            discrepancy.getMembers().removeAll(claim.getAppearances());
        }
    }

    /** A claim that appears nowhere and on which nobody has worked. */
    private static boolean isBare(Claim claim) {
        return claim.getAppearances().isEmpty() && !CaseQueries.isWorkedOn(claim);
    }

    private void dropBareAnnotation(Appearance appearance) {
        if (!CaseQueries.appearancesOf(open.model(), appearance.getAnnotation()).isEmpty()) {
            return;
        }
        open.annotation(appearance.getArticle(), appearance.getAnnotation())
                .filter(annotation -> annotation.getKind() == AnnotationKind.CLAIM && annotation.getNote() == null)
                .ifPresent(annotation -> ((Article) annotation.eContainer()).getAnnotations().remove(annotation));
    }

    private Resolution dismissal(String reason) {
        var resolution = StetFactory.eINSTANCE.createResolution();
        resolution.setKind(ResolutionKind.DISMISSED);
        resolution.setReason(blankToNull(reason));
        resolution.setDecidedBy(open.user());
        resolution.setDecidedAt(clock.instant());
        return resolution;
    }

    private static Check check(Claim claim) {
        if (claim.getCheck() == null) {
            claim.setCheck(StetFactory.eINSTANCE.createCheck());
        }
        return claim.getCheck();
    }

    private void decide(Check check, CheckStatus status) {
        check.setStatus(status);
        check.setCheckedBy(open.user());
        check.setCheckedAt(clock.instant());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : Texts.clean(text).strip();
    }

    private static String oneLine(String text) {
        return Labels.brief(Texts.clean(text).replace("\u00AD", ""), STATEMENT_LENGTH);
    }

    private CaseEditor editor() {
        return open.editor();
    }
}
