package org.stet.ui.names;

import java.util.function.Consumer;
import org.stet.ui.handlers.PartVerbHandler;

/** What can be done in Names with a key. */
public final class NamesCommand extends PartVerbHandler<NamesView> {

    private enum Verb {
        MERGE(NamesView::merge),
        SPLIT(NamesView::split);

        private final Consumer<NamesView> task;

        Verb(Consumer<NamesView> task) {
            this.task = task;
        }
    }

    public NamesCommand() {
        super(NamesView.class, name -> Verb.valueOf(name).task);
    }
}
