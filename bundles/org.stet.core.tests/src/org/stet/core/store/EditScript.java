package org.stet.core.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CheckActions;
import org.stet.core.annotate.ClaimActions;
import org.stet.core.annotate.MarkActions;
import org.stet.core.annotate.Outlets;
import org.stet.core.annotate.RemovalActions;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.DiscrepancyType;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.SuggestionState;
import org.stet.model.ValueKind;
import org.stet.model.VerdictRating;

/** Edits a case at random, with every verb a person has and some that only a machine uses; the seed decides what happens. */
public final class EditScript {

    static final String NASTY = "“Stet”, she said — 2 000 €; e\u0301te\u0301, \uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67, "
            + "\uD83C\uDDEB\uD83C\uDDEF\uD83C\uDDF3\uD83C\uDDF4, soft\u00ADhyphen, \u202Bשלום\u202C & <b>not markup</b> ]]> \t tab\n";
    private static final String PARAGRAPH = "The harbour board met on Monday and agreed to spend £2.4m on the east pier.\n"
            + "A spokeswoman for the board said the work would take eleven months.\n" + NASTY;

    private final OpenCase open;
    private final MarkActions marks;
    private final ClaimActions claims;
    private final CheckActions checks;
    private final RemovalActions removals;
    private final Outlets outlets;
    private final RandomGenerator random;
    private int count;

    public EditScript(OpenCase open, RandomGenerator random) {
        this.open = open;
        this.marks = new MarkActions(open);
        this.claims = new ClaimActions(open);
        this.checks = new CheckActions(open);
        this.removals = new RemovalActions(open);
        this.outlets = new Outlets(open);
        this.random = random;
    }

    /** Does one edit; never an undo. */
    public void edit() {
        count++;
        if (open.model().getArticles().size() < 3) {
            importArticle();
            return;
        }
        try {
            edit(random.nextInt(100));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does one edit, or takes one back, or does one again. */
    public void editOrUndo() {
        var dice = random.nextInt(10);
        if (dice == 0 && open.editor().canUndo()) {
            open.editor().undo();
        } else if (dice == 1 && open.editor().canRedo()) {
            open.editor().redo();
        } else {
            edit();
        }
    }

    private void edit(int dice) throws IOException {
        var article = any(open.articles());
        if (dice < 25) {
            marks.markClaim(article, CaseQueries.latest(article), span(article),
                    dice < 12 ? Optional.of("Claim " + count + " " + NASTY) : Optional.empty());
        } else if (dice < 35) {
            marks.mark(article, CaseQueries.latest(article), span(article), any(AnnotationKind.VALUES),
                    "Note \u0000\u0007 " + count + NASTY);
        } else if (dice < 38) {
            importArticle();
        } else if (dice < 41) {
            Captures.addVersion(open, article, "Updated " + count, PARAGRAPH + count);
        } else if (dice < 43 && open.model().getArticles().size() > 3) {
            removals.removeArticle(article);
        } else if (dice < 45 && article.getVersions().size() > 1) {
            removals.removeVersion(article, any(article.getVersions()));
        } else if (dice < 60 && !article.getAnnotations().isEmpty()) {
            edit(article, any(article.getAnnotations()), dice);
        } else if (!open.model().getClaims().isEmpty()) {
            edit(article, any(open.model().getClaims()), dice);
        } else {
            outlets.named("Outlet " + count, Optional.of("outlet" + count + ".example"));
        }
    }

    private void edit(Article article, Annotation annotation, int dice) throws IOException {
        switch (dice) {
            case 45, 46 -> removals.remove(article, annotation);
            case 47, 48 -> resize(article, annotation);
            case 49 -> marks.setNote(annotation, NASTY + count);
            case 50 -> marks.accept(annotation);
            case 51 -> marks.dismiss(annotation, "not what it says");
            case 52 -> open.editor().edit("Propose", () -> annotation.setState(SuggestionState.SUGGESTED));
            case 53, 54 -> open.editor().edit("Place", () -> place(article, annotation));
            case 55, 56 -> open.editor().edit("Reorder", () -> article.getAnnotations().move(0, annotation));
            default -> {
                if (!open.model().getClaims().isEmpty()) {
                    marks.reassign(article, annotation, any(open.model().getClaims()), any(Stance.VALUES));
                }
            }
        }
    }

    private void edit(Article article, Claim claim, int dice) throws IOException {
        switch (dice % 20) {
            case 0, 1, 2 -> marks.attach(article, CaseQueries.latest(article), span(article), claim, any(Stance.VALUES));
            case 3 -> removals.removeClaim(claim);
            case 4 -> checks.setStatus(claim, any(CheckStatus.VALUES));
            case 5 -> checks.setVerdict(claim, Optional.of(any(VerdictRating.VALUES)), "because " + NASTY);
            case 6 -> checks.setVerdict(claim, Optional.empty(), "");
            case 7 -> claims.setStatement(claim, "Worded " + count + NASTY);
            case 8 -> claims.setSubject(claim, "East pier");
            case 9 -> claims.setKind(claim, any(ValueKind.VALUES));
            case 10 -> claims.setNote(claim, NASTY);
            case 11, 12 -> appearance(claim, dice);
            case 13, 14 -> open.editor().edit("Compare", () -> compare(claim));
            case 15 -> open.editor().edit("Forget comparisons", () -> open.model().getDiscrepancies().clear());
            case 16 -> open.editor().edit("Merge", () -> merge(claim, any(open.model().getClaims())));
            case 17 -> open.editor().edit("Trace", () -> trace(article));
            case 18 -> open.editor().edit("Rename", () -> open.model().setName("Harbour " + count));
            default -> claims.setSlot(claim, "cost");
        }
    }

    private void appearance(Claim claim, int dice) {
        if (!claim.getAppearances().isEmpty()) {
            var appearance = any(claim.getAppearances());
            switch (dice % 3) {
                case 0 -> claims.setValue(appearance, "£" + count + "m");
                case 1 -> claims.setAttribution(appearance, "a spokeswoman", "said");
                default -> claims.setStance(appearance, any(Stance.VALUES));
            }
        }
    }

    private void compare(Claim claim) {
        var discrepancy = StetFactory.eINSTANCE.createDiscrepancy();
        discrepancy.setId(OpenCase.newId());
        discrepancy.setType(DiscrepancyType.CONFLICT);
        discrepancy.setClaim(claim);
        discrepancy.setExplanation(NASTY);
        discrepancy.getMembers().addAll(claim.getAppearances());
        open.model().getDiscrepancies().add(discrepancy);
    }

    /** Moves appearances between containers while discrepancies refer to them. */
    private void merge(Claim from, Claim into) {
        if (from != into) {
            into.getAppearances().addAll(List.copyOf(from.getAppearances()));
            open.model().getDiscrepancies().stream().filter(discrepancy -> discrepancy.getClaim() == from)
                    .forEach(discrepancy -> discrepancy.setClaim(into));
            open.model().getClaims().remove(from);
        }
    }

    private void trace(Article article) {
        var outlet = outlets.named("North Wire " + random.nextInt(3), Optional.empty());
        var origin = StetFactory.eINSTANCE.createOrigin();
        origin.setId(OpenCase.newId());
        origin.setOutlet(outlet);
        var derivation = StetFactory.eINSTANCE.createDerivation();
        derivation.setArticle(article.getId());
        origin.getDerivations().add(derivation);
        open.model().getOrigins().add(origin);
        article.setOutlet(outlet.getId());
        outlet.getAliases().add("NW" + count);
        outlet.getAliases().set(0, "first " + count);
    }

    private void place(Article article, Annotation annotation) {
        var placement = StetFactory.eINSTANCE.createPlacement();
        placement.setVersion(CaseQueries.latest(article).getId());
        placement.setStart(0);
        placement.setEnd(4);
        placement.setText("The ");
        annotation.getPlacements().add(placement);
        annotation.getPlacements().getFirst().getCandidates().add(StetFactory.eINSTANCE.createCandidate());
        annotation.getPlacements().getFirst().getCandidates().getLast().setScore(random.nextDouble());
    }

    private void resize(Article article, Annotation annotation) throws IOException {
        var version = CaseQueries.version(article, annotation.getAnchor().getVersion()).orElseThrow();
        var end = Math.min(version.getTextLength(), annotation.getAnchor().getEnd() + 3);
        marks.resize(article, annotation, new Span(annotation.getAnchor().getStart(), end));
    }

    private void importArticle() {
        Captures.addArticle(open, "Pier repair " + count + " “agreed”", PARAGRAPH.repeat(1 + random.nextInt(3)) + count);
    }

    private Span span(Article article) throws IOException {
        var text = open.text(article, CaseQueries.latest(article));
        var start = random.nextInt(text.length() - 1);
        return Anchors.widen(text, new Span(start, Math.min(text.length(), start + 1 + random.nextInt(30))));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
