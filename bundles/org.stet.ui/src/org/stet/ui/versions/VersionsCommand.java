package org.stet.ui.versions;

import java.util.function.Consumer;
import org.stet.ui.handlers.PartVerbHandler;

/** What can be done in Versions with a key. */
public final class VersionsCommand extends PartVerbHandler<VersionsView> {

    private enum Verb {
        CONFIRM(VersionsView::confirm),
        REATTACH(VersionsView::reattach),
        DROP(VersionsView::drop),
        OLDER(VersionsView::showOlder),
        NEWER(VersionsView::showNewer);

        private final Consumer<VersionsView> task;

        Verb(Consumer<VersionsView> task) {
            this.task = task;
        }
    }

    public VersionsCommand() {
        super(VersionsView.class, name -> Verb.valueOf(name).task);
    }
}
