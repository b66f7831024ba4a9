package org.stet.core.annotate;

import java.time.Clock;
import java.util.Optional;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.Check;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.StetFactory;
import org.stet.model.VerdictRating;

/** Says how far the checking of a fact is and what came of it: each verb is one labelled, undoable edit. */
public final class CheckActions {

    private final OpenCase open;
    private final Clock clock;

    public CheckActions(OpenCase open) {
        this.open = open;
        this.clock = Clock.systemUTC();
    }

    /** Sets the work state of a claim, with who did it and when. */
    public void setStatus(Claim claim, CheckStatus status) {
        open.editor().edit("Set status", () -> {
            decide(check(claim), status);
        });
    }

    /** Sets the work state of the fact that an annotation marks, with who did it and when. */
    public void setStatus(Annotation annotation, CheckStatus status) {
        open.editor().edit("Set status", () -> {
            if (annotation.getCheck() == null) {
                annotation.setCheck(StetFactory.eINSTANCE.createCheck());
            }
            decide(annotation.getCheck(), status);
        });
    }

    /** Ticks the fact that an annotation marks, or takes its tick away. */
    public void tick(Annotation annotation) {
        setStatus(annotation, isTicked(annotation) ? CheckStatus.UNCHECKED : CheckStatus.CONFIRMED);
    }

    /** Whether somebody checked the fact that an annotation marks and found it right. */
    public static boolean isTicked(Annotation annotation) {
        return annotation.getCheck() != null && annotation.getCheck().getStatus() == CheckStatus.CONFIRMED;
    }

    /** Sets the verdict on a claim with its justification, or takes it away. */
    public void setVerdict(Claim claim, Optional<VerdictRating> rating, String justification) {
        open.editor().edit("Set verdict", () -> {
            if (rating.isEmpty() && justification.isBlank()) {
                claim.setVerdict(null);
                return;
            }
            var verdict = StetFactory.eINSTANCE.createVerdict();
            verdict.setRating(rating.orElse(VerdictRating.NOT_ENOUGH_EVIDENCE));
            verdict.setJustification(Wording.orNull(justification));
            verdict.setDecidedBy(open.user());
            verdict.setDecidedAt(clock.instant());
            claim.setVerdict(verdict);
        });
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
}
