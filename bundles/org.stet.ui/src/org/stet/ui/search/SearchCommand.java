package org.stet.ui.search;

import java.util.function.Consumer;
import org.stet.model.Stance;
import org.stet.ui.handlers.PartVerbHandler;

/** What can be done in the Search view with a key. */
public final class SearchCommand extends PartVerbHandler<SearchView> {

    private enum Verb {
        SUPPORTS(view -> view.attach(Stance.SUPPORTS)),
        REFUTES(view -> view.attach(Stance.REFUTES)),
        CONTEXT(view -> view.attach(Stance.CONTEXT)),
        ASSERTS(view -> view.attach(Stance.ASSERTS)),
        MARK_ALL(SearchView::markAll);

        private final Consumer<SearchView> task;

        Verb(Consumer<SearchView> task) {
            this.task = task;
        }
    }

    public SearchCommand() {
        super(SearchView.class, name -> Verb.valueOf(name).task);
    }
}
