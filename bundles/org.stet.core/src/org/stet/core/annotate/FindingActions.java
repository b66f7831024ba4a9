package org.stet.core.annotate;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.CaseQueries.ClaimAppearance;
import org.stet.core.annotate.FoundDifference.Member;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Discrepancy;
import org.stet.model.Resolution;
import org.stet.model.ResolutionKind;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.SuggestionState;
import org.stet.model.Version;

/** Writes down what a person decides about a difference that was found: each verb is one labelled, undoable edit. */
public final class FindingActions {

    private final OpenCase open;
    private final Clock clock;
    private final MarkActions marks;

    public FindingActions(OpenCase open) {
        this.open = open;
        this.clock = Clock.systemUTC();
        this.marks = new MarkActions(open);
    }

    /** A member whose words still stand where they were found. */
    private record Place(Member member, Article article, Version version, String text) {
    }

    /**
     * Decides about a finding. What is dismissed is remembered by its key alone; for anything else the values become appearances
     * of one claim, marked in their articles, as far as that was not done before.
     *
     * @param reason why; may be empty
     */
    public Discrepancy decide(FoundDifference found, ResolutionKind kind, String reason) throws IOException {
        var places = kind == ResolutionKind.DISMISSED ? List.<Place>of() : places(found);
        return open.editor().edit(label(kind), () -> {
            var discrepancy = CaseQueries.discrepancy(open.model(), found.key()).orElseGet(() -> add(found));
            discrepancy.setState(kind == ResolutionKind.DISMISSED ? SuggestionState.DISMISSED : SuggestionState.CONFIRMED);
            discrepancy.setResolution(resolution(kind, reason));
            if (!places.isEmpty() && discrepancy.getMembers().isEmpty()) {
                var claim = claim(found, places);
                discrepancy.setClaim(claim);
                places.forEach(place -> discrepancy.getMembers().add(appearance(found, place, claim)));
            }
            return discrepancy;
        });
    }

    /** Takes a decision back, so that the finding is open again; marks and claims that came with it stay. */
    public void reopen(Discrepancy discrepancy) {
        open.editor().edit("Reopen finding", () -> open.model().getDiscrepancies().remove(discrepancy));
    }

    private static String label(ResolutionKind kind) {
        return switch (kind) {
            case CONFIRMED -> "Confirm finding";
            case COMPATIBLE -> "Call finding compatible";
            case DISMISSED -> "Dismiss finding";
            case CORRECTION_REQUESTED -> "Request correction";
            case CORRECTED -> "Note correction";
        };
    }

    private List<Place> places(FoundDifference found) throws IOException {
        var places = new ArrayList<Place>();
        for (var member : found.members()) {
            var article = open.article(member.article());
            var version = CaseQueries.latest(article);
            var text = open.text(article, version);
            if (member.span().end() <= text.length() && member.span().of(text).equals(member.raw())) {
                places.add(new Place(member, article, version, text));
            }
        }
        return places;
    }

    private Discrepancy add(FoundDifference found) {
        var discrepancy = StetFactory.eINSTANCE.createDiscrepancy();
        discrepancy.setId(OpenCase.newId());
        discrepancy.setKey(found.key());
        discrepancy.setType(found.type());
        discrepancy.setExplanation(Wording.orNull(found.explanation()));
        discrepancy.setRule(Wording.orNull(found.rule()));
        open.model().getDiscrepancies().add(discrepancy);
        return discrepancy;
    }

    /** A claim that these very words belong to, else one on the same slot, else a new one. */
    private Claim claim(FoundDifference found, List<Place> places) {
        return places.stream().flatMap(place -> marksOn(place).flatMap(mark -> appearances(mark).stream()))
                .map(ClaimAppearance::claim)
                .findFirst().or(() -> open.model().getClaims().stream().filter(claim -> isOn(claim, found)).findFirst())
                .orElseGet(() -> newClaim(found));
    }

    private static boolean isOn(Claim claim, FoundDifference found) {
        return !found.slot().isBlank() && found.slot().equals(claim.getSlot()) && found.subject().equals(claim.getSubject());
    }

    private Claim newClaim(FoundDifference found) {
        var claim = marks.newClaim(found.statement());
        claim.setSubject(Wording.orNull(Wording.oneLine(found.subject())));
        claim.setSlot(Wording.orNull(Wording.oneLine(found.slot())));
        claim.setKind(found.kind());
        open.model().getClaims().add(claim);
        return claim;
    }

    private Appearance appearance(FoundDifference found, Place place, Claim claim) {
        var marked = marksOn(place).toList();
        var appearance = marked.stream().flatMap(mark -> appearances(mark).stream()).filter(each -> each.claim() == claim)
                .map(ClaimAppearance::appearance).findFirst()
                .or(() -> marked.stream().findFirst().map(mark -> marks.addAppearance(place.article, mark, claim,
                Stance.ASSERTS)))
                .orElseGet(() -> marks.attachNew(place.article, place.version, place.text, place.member.span(), claim,
                Stance.ASSERTS)
                        .appearance());
        appearance.setState(SuggestionState.CONFIRMED);
        if (appearance.getValue() == null) {
            var value = StetFactory.eINSTANCE.createValue();
            value.setRaw(Wording.oneLine(place.member.raw()));
            value.setKind(found.kind());
            value.setNormalised(Wording.orNull(place.member.normalised()));
            value.setUnit(Wording.orNull(place.member.unit()));
            value.setBound(place.member.bound());
            appearance.setValue(value);
        }
        return appearance;
    }

    /** The annotations that a person or a suggestion put on exactly the words of a member. */
    private static Stream<Annotation> marksOn(Place place) {
        return CaseQueries.madeIn(place.article, place.version).stream()
                .filter(annotation -> annotation.getState() != SuggestionState.DISMISSED)
                .filter(annotation -> Anchors.span(annotation.getAnchor())
                .equals(Anchors.widen(place.text, place.member.span())));
    }

    private List<ClaimAppearance> appearances(Annotation annotation) {
        return CaseQueries.appearancesOf(open.model(), annotation.getId());
    }

    private Resolution resolution(ResolutionKind kind, String reason) {
        var resolution = StetFactory.eINSTANCE.createResolution();
        resolution.setKind(kind);
        resolution.setReason(Wording.orNull(reason));
        resolution.setDecidedBy(open.user());
        resolution.setDecidedAt(clock.instant());
        return resolution;
    }
}
