package org.stet.ui.claims;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;

/** The claim a person works on: the inspector shows it, and evidence is gathered for it. Used on the UI thread. */
public final class CurrentClaim {

    private static final CurrentClaim INSTANCE = inCurrentCase();

    private final List<Consumer<Optional<String>>> listeners = new CopyOnWriteArrayList<>();
    private Optional<String> id = Optional.empty();

    /** No claim is current; for use apart from the workbench. */
    public CurrentClaim() {
    }

    private static CurrentClaim inCurrentCase() {
        var current = new CurrentClaim();
        CurrentCase.instance().addListener(new CaseListener() {
            @Override
            public void closed() {
                current.set(Optional.empty());
            }
        });
        return current;
    }

    /** The current claim of the one window; none once its case is closed. */
    public static CurrentClaim get() {
        return INSTANCE;
    }

    /** Id of the claim; it may have been removed meanwhile. */
    public Optional<String> id() {
        return id;
    }

    /** Makes another claim the current one, or none, and tells the listeners. */
    public void set(Optional<String> claim) {
        if (!claim.equals(id)) {
            id = claim;
            listeners.forEach(listener -> listener.accept(claim));
        }
    }

    /** Adds a listener that gets every newly current claim; the task returned removes it again. */
    public Runnable addListener(Consumer<Optional<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
