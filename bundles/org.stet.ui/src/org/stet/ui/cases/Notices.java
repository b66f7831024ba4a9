package org.stet.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

/** The notices that are not dismissed yet, newest first. Posting works from any thread, all else on the UI thread. */
public final class Notices {

    private final Executor ui;
    private final List<Notice> shown = new ArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Notices(Executor ui) {
        this.ui = ui;
    }

    public List<Notice> all() {
        return List.copyOf(shown);
    }

    public void post(Notice notice) {
        ui.execute(() -> {
            shown.removeIf(old -> old.id().equals(notice.id()));
            shown.addFirst(notice);
            tell();
        });
    }

    public void dismiss(Notice notice) {
        if (shown.remove(notice)) {
            tell();
        }
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    void clear() {
        shown.clear();
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
