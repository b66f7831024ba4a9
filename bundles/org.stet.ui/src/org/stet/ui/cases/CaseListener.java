package org.stet.ui.cases;

import org.stet.core.edit.CaseChange;
import org.stet.core.store.OpenCase;

/** Hears what happens to the {@link CurrentCase}, on the UI thread. */
public interface CaseListener {

    /** Another case is open now; if one was open before, {@link #closed} was called for it. */
    default void opened(OpenCase open) {
    }

    /** No case is open now; the old one must not be read any more. */
    default void closed() {
    }

    /** The case changed. Edits that follow each other closely come as one change with all their files and ids. */
    default void changed(CaseChange change) {
    }

    /** The case was saved, or became dirty or clean, or one begins or ends to be opened; also called after {@link #changed}. */
    default void stateChanged() {
    }

    /** One who only wants to know that another case is open, none, or the same in another state. */
    static CaseListener ofState(Runnable refresh) {
        return new CaseListener() {
            @Override
            public void opened(OpenCase open) {
                refresh.run();
            }

            @Override
            public void closed() {
                refresh.run();
            }

            @Override
            public void stateChanged() {
                refresh.run();
            }
        };
    }
}
