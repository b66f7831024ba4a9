package org.stet.ui.status;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CurrentCase;

/** Whether the case is saved, and where its audit log stands. */
public final class SaveStatus extends StatusText {

    @Override
    String longest() {
        return new SaveState(false, false, Optional.of(Instant.EPOCH), Optional.of("0".repeat(64))).text(ZoneId.systemDefault());
    }

    @Override
    String text(OpenCase open) {
        var current = CurrentCase.instance();
        return new SaveState(!current.isWritable(), current.isDirty(), current.saved(), current.auditHead()).text(ZoneId.systemDefault());
    }

    @Override
    String toolTip(OpenCase open) {
        return open.readOnlyReason().orElseGet(() -> CurrentCase.instance().auditHead()
                .map(head -> "Edits are kept as they happen and saved to " + open.folder().root() + "\nLast entry of the audit log: " + head)
                .orElse("Edits are kept as they happen and saved to " + open.folder().root()));
    }
}
