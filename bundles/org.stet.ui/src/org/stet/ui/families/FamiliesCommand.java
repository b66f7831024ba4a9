package org.stet.ui.families;

import java.util.function.Consumer;
import org.stet.ui.handlers.PartVerbHandler;

/** What can be done in Families with a key. */
public final class FamiliesCommand extends PartVerbHandler<FamiliesView> {

    private enum Verb {
        SIDE_BY_SIDE(FamiliesView::showSideBySide),
        OPEN(FamiliesView::showArticle);

        private final Consumer<FamiliesView> task;

        Verb(Consumer<FamiliesView> task) {
            this.task = task;
        }
    }

    public FamiliesCommand() {
        super(FamiliesView.class, name -> Verb.valueOf(name).task);
    }
}
