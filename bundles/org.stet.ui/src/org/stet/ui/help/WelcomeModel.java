package org.stet.ui.help;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.preference.IPreferenceStore;
import org.stet.core.edit.CaseChange;
import org.stet.ui.cases.CaseListener;

/** Which steps of the main job have been done, kept in the preferences. */
public final class WelcomeModel implements CaseListener {

    static final String PREFERENCE = "welcome.done";

    private final IPreferenceStore store;

    public WelcomeModel(IPreferenceStore store) {
        this.store = store;
    }

    boolean isDone(WelcomeStep step) {
        return Arrays.asList(store.getString(PREFERENCE).split(",")).contains(step.name());
    }

    /** The step to do next; empty when all are done. */
    Optional<WelcomeStep> next() {
        return Arrays.stream(WelcomeStep.values()).filter(step -> !isDone(step)).findFirst();
    }

    /** Ticks a step off; whoever listens to the store hears of it. */
    public void done(WelcomeStep step) {
        if (!isDone(step)) {
            store.setValue(PREFERENCE, Arrays.stream(WelcomeStep.values()).filter(each -> each == step || isDone(each))
                    .map(WelcomeStep::name).collect(Collectors.joining(",")));
        }
    }

    /** An article is shown; from the second visible one on they are compared. */
    void shown(int visibleArticles) {
        if (visibleArticles > 0) {
            done(WelcomeStep.READ);
        }
        if (visibleArticles > 1) {
            done(WelcomeStep.COMPARE);
        }
    }

    @Override
    public void changed(CaseChange change) {
        if (change.label().startsWith("Mark ")) {
            done(WelcomeStep.MARK);
        } else if (change.label().startsWith("Attach ")) {
            done(WelcomeStep.COMPARE);
        }
    }
}
