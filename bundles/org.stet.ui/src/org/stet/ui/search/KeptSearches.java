package org.stet.ui.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.stet.core.store.OpenCase;
import org.stet.search.SavedSearch;
import org.stet.search.SavedSearches;
import org.stet.ui.cases.CaseJob;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.cases.Notice;

/** The searches that people keep with the case that is open; read and written in the background, used on the UI thread. */
final class KeptSearches {

    private final CaseListener following = new CaseListener() {
        @Override
        public void opened(OpenCase open) {
            change(open, searches -> { });
        }

        @Override
        public void closed() {
            all = List.of();
        }
    };
    private List<SavedSearch> all = List.of();

    /** A change of what is kept. */
    private interface Change {
        void make(SavedSearches searches) throws IOException;
    }

    KeptSearches() {
        CurrentCase.instance().addListener(following);
        CurrentCase.instance().get().ifPresent(following::opened);
    }

    void dispose() {
        CurrentCase.instance().removeListener(following);
    }

    List<SavedSearch> all() {
        return all;
    }

    /** The search kept under a name. */
    Optional<SavedSearch> named(String name) {
        return all.stream().filter(search -> search.name().equals(name)).findFirst();
    }

    void keep(SavedSearch search) {
        CurrentCase.instance().get().ifPresent(open -> change(open, searches -> searches.put(search)));
    }

    void forget(SavedSearch search) {
        CurrentCase.instance().get().ifPresent(open -> change(open, searches -> searches.remove(search.name())));
    }

    private void change(OpenCase open, Change change) {
        var job = new CaseJob<>("Keeping searches", monitor -> {
            var searches = new SavedSearches(open);
            change.make(searches);
            return searches.all();
        }, Display.getDefault()::asyncExec);
        job.setSystem(true);
        job.result().whenComplete((kept, problem) -> {
            if (problem != null) {
                ILog.of(KeptSearches.class).warn("Kept searches", problem);
                CurrentCase.instance().notices().post(new Notice("searches", Notice.Level.PROBLEM, problem.getMessage()));
            } else if (CurrentCase.instance().get().filter(open::equals).isPresent()) {
                all = kept;
            }
        });
        job.schedule();
    }
}
