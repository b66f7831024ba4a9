package org.stet.ui.preferences;

import java.nio.file.Path;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Names of the preferences and typed access to them; defaults are set by {@link StetPreferenceInitializer}. */
public final class StetPreferences {

    /** Node of all preferences of the workbench. */
    public static final String NODE = "org.stet.ui";

    /** Name of the person, as author of edits. */
    public static final String USER = "user";
    /** Folder in which new cases are made. */
    public static final String CASE_FOLDER = "caseFolder";
    /** Folders of the cases opened last, one a line. */
    public static final String RECENT_CASES = "recentCases";
    /** Serif face for reading, otherwise sans. */
    public static final String SERIF = "reading.serif";
    /** Zoom of the text in per cent. */
    public static final String ZOOM = "reading.zoom";
    /** Greatest width of a line in characters. */
    public static final String MEASURE = "reading.measure";
    /** Distance of lines in hundredths of the font size. */
    public static final String LINE_HEIGHT = "reading.lineHeight";
    /** An {@link Appearance} by name. */
    public static final String APPEARANCE = "appearance";

    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

    private StetPreferences() {
    }

    /** The store that preference pages and listeners use. */
    public static IPreferenceStore store() {
        return STORE;
    }

    public static String userName() {
        return STORE.getString(USER);
    }

    public static Path caseFolder() {
        return Path.of(STORE.getString(CASE_FOLDER));
    }

    public static Appearance appearance() {
        return Appearance.valueOf(STORE.getString(APPEARANCE));
    }
}
