package org.stet.core.annotate;

import org.stet.core.store.OpenCase;
import org.stet.model.Appearance;
import org.stet.model.Claim;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.ValueKind;

/** Words a claim and says what its appearances give: each verb is one labelled, undoable edit. */
public final class ClaimActions {

    private final OpenCase open;

    public ClaimActions(OpenCase open) {
        this.open = open;
    }

    /** Words a claim; nothing happens without words. */
    public void setStatement(Claim claim, String statement) {
        if (!statement.isBlank()) {
            open.editor().edit("Word claim", () -> claim.setStatement(Wording.oneLine(statement)));
        }
    }

    /** Says whom or what a claim is about; may be empty. */
    public void setSubject(Claim claim, String subject) {
        open.editor().edit("Set subject", () -> claim.setSubject(Wording.orNull(Wording.oneLine(subject))));
    }

    /** Says what a claim tells of its subject, such as cost of the repair; may be empty. */
    public void setSlot(Claim claim, String slot) {
        open.editor().edit("Set slot", () -> claim.setSlot(Wording.orNull(Wording.oneLine(slot))));
    }

    /** Sets the kind of value a claim gives. */
    public void setKind(Claim claim, ValueKind kind) {
        open.editor().edit("Set kind", () -> claim.setKind(kind));
    }

    /** Writes beside a claim; may be empty. */
    public void setNote(Claim claim, String note) {
        open.editor().edit("Write note", () -> claim.setNote(Wording.orNull(note)));
    }

    /** Sets the value in the words of the article, of the kind its claim has; empty takes it away. */
    public void setValue(Appearance appearance, String raw) {
        var words = Wording.orNull(Wording.oneLine(raw));
        open.editor().edit("Set value", () -> {
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
        open.editor().edit("Set attribution", () -> {
            if (source.isBlank() && cue.isBlank()) {
                appearance.setAttribution(null);
                return;
            }
            if (appearance.getAttribution() == null) {
                appearance.setAttribution(StetFactory.eINSTANCE.createAttribution());
            }
            appearance.getAttribution().setSourceText(Wording.orNull(Wording.oneLine(source)));
            appearance.getAttribution().setCue(Wording.orNull(Wording.oneLine(cue)));
        });
    }

    public void setStance(Appearance appearance, Stance stance) {
        open.editor().edit("Set stance", () -> appearance.setStance(stance));
    }
}
