package org.stet.ui.preferences;

import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;

/** The defaults. */
public final class StetPreferenceInitializer extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        var store = StetPreferences.store();
        store.setDefault(StetPreferences.USER, System.getProperty("user.name"));
        store.setDefault(StetPreferences.CASE_FOLDER, Path.of(System.getProperty("user.home"), "Documents", "Stet").toString());
        store.setDefault(StetPreferences.SERIF, true);
        store.setDefault(StetPreferences.ZOOM, 100);
        store.setDefault(StetPreferences.MEASURE, 66);
        store.setDefault(StetPreferences.LINE_HEIGHT, 160);
        store.setDefault(StetPreferences.APPEARANCE, Appearance.SYSTEM.name());
    }
}
