package org.stet.ui.search;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.model.Claim;
import org.stet.model.Stance;
import org.stet.search.SearchHit;
import org.stet.ui.Themes;
import org.stet.ui.claims.ClaimChoice;
import org.stet.ui.claims.CurrentClaim;
import org.stet.ui.text.PickerPopup;

/** Makes a hit an appearance of the current claim; where none is current the person chooses or names one, which is current then. */
final class HitAttaching {

    private static final int TITLE_LENGTH = 60;

    private final OpenCase open;
    private final SearchHit hit;
    private final Stance stance;
    private final Runnable attached;
    private final Consumer<String> told;

    /**
     * @param attached runs when it is done
     * @param told gets what came of it, in a sentence
     */
    HitAttaching(OpenCase open, SearchHit hit, Stance stance, Runnable attached, Consumer<String> told) {
        this.open = open;
        this.hit = hit;
        this.stance = stance;
        this.attached = attached;
        this.told = told;
    }

    /** Attaches the hit, or asks for a claim in a list at the box, which is in display coordinates. */
    void start(Control owner, Rectangle box) {
        CurrentClaim.get().id().flatMap(id -> CaseQueries.claim(open.model(), id)).ifPresentOrElse(this::attach, () -> choose(owner, box));
    }

    private void choose(Control owner, Rectangle box) {
        new PickerPopup<>(owner, Themes.palette(), words -> ClaimChoice.matching(open, words, Optional.empty()), this::attach)
                .withCreation("New claim “%s”", words -> attach(() -> new EvidenceActions(open).attachToNew(hit, words, stance))).open(box);
    }

    private void attach(Claim claim) {
        attach(() -> new EvidenceActions(open).attach(hit, claim, stance));
    }

    /** Makes a hit evidence for a claim and gives the claim. */
    private interface Attachment {
        Claim run() throws IOException;
    }

    private void attach(Attachment attachment) {
        try {
            var claim = attachment.run();
            CurrentClaim.get().set(Optional.of(claim.getId()));
            attached.run();
            told.accept(Labels.of(stance) + " “" + Labels.brief(claim.getStatement(), TITLE_LENGTH) + "”; Undo takes it back");
        } catch (IOException e) {
            told.accept(e.getMessage());
        }
    }
}
