package org.stet.ui.discrepancies;

import java.util.function.Consumer;
import org.stet.ui.handlers.PartVerbHandler;

/** What can be done in Discrepancies with a key. */
public final class DiscrepanciesCommand extends PartVerbHandler<DiscrepanciesView> {

    private enum Verb {
        SIDE_BY_SIDE(DiscrepanciesView::showSideBySide),
        CONFIRM(DiscrepanciesView::confirm),
        COMPATIBLE(DiscrepanciesView::callCompatible),
        DISMISS(DiscrepanciesView::dismiss),
        REQUEST(DiscrepanciesView::requestCorrection),
        CORRECTED(DiscrepanciesView::noteCorrection),
        REOPEN(DiscrepanciesView::reopen);

        private final Consumer<DiscrepanciesView> task;

        Verb(Consumer<DiscrepanciesView> task) {
            this.task = task;
        }
    }

    public DiscrepanciesCommand() {
        super(DiscrepanciesView.class, name -> Verb.valueOf(name).task);
    }
}
