package org.stet.ui.claims;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The claim a person works on: the inspector shows it, and evidence is gathered for it. Used on the UI thread. */
public final class CurrentClaim {

    private static final CurrentClaim INSTANCE = new CurrentClaim();

    private final List<Consumer<Optional<String>>> listeners = new CopyOnWriteArrayList<>();
    private Optional<String> id = Optional.empty();

    private CurrentClaim() {
    }

    /** The current claim of the one window. */
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

    public void addListener(Consumer<Optional<String>> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<Optional<String>> listener) {
        listeners.remove(listener);
    }
}
