package org.stet.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.stet.analysis.SearchKnowledge;
import org.stet.core.store.OpenCase;
import org.stet.search.CaseSearch;
import org.stet.ui.analysis.CurrentFindings;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;

/** The search in the case that is open in the workbench: starts with it, ends with it. Used on the UI thread. */
public final class CurrentSearch {

    private static final CurrentSearch INSTANCE = new CurrentSearch();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private SearchKnowledge knowledge = new SearchKnowledge();
    private Optional<CaseSearch> search = Optional.empty();
    private Optional<SearchModel> model = Optional.empty();

    private CurrentSearch() {
        var following = new CaseListener() {
            @Override
            public void opened(OpenCase open) {
                start(open);
            }

            @Override
            public void closed() {
                stop();
            }
        };
        CurrentCase.instance().addListener(following);
        CurrentCase.instance().get().ifPresent(this::start);
        CurrentFindings.get().addListener(this::learn);
    }

    /** The search of this workbench; the first call starts it. */
    public static CurrentSearch instance() {
        return INSTANCE;
    }

    /** The search in the open case; empty while no case is open. */
    public Optional<CaseSearch> search() {
        return search;
    }

    /** What answers requests; empty while no case is open. */
    Optional<SearchModel> model() {
        return model;
    }

    /** Gets told, on the UI thread, when another case is searched or the same request may be answered differently. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void learn() {
        CurrentFindings.get().found().ifPresent(found -> knowledge.take(found.findings()));
        updated();
    }

    private void start(OpenCase open) {
        knowledge = new SearchKnowledge();
        var started = CaseSearch.open(open, knowledge);
        started.addListener(this::updated);
        search = Optional.of(started);
        model = Optional.of(new SearchModel(open, started));
        updated();
    }

    private void stop() {
        model = Optional.empty();
        search.ifPresent(CaseSearch::close);
        search = Optional.empty();
        updated();
    }

    /** From any thread; many calls in a row are told once. */
    private void updated() {
        if (told.compareAndSet(false, true)) {
            Display.getDefault().asyncExec(() -> {
                told.set(false);
                listeners.forEach(Runnable::run);
            });
        }
    }
}
