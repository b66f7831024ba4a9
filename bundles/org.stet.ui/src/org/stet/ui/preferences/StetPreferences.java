package org.stet.ui.preferences;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Hosts that may be reached although they are not on the public internet, apart by commas or white space. */
    public static final String ALLOWED_HOSTS = "capture.allowedHosts";

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

    /** Hosts that may be reached although they are not on the public internet; each with or without {@code :port}. */
    public static Set<String> allowedHosts() {
        return Arrays.stream(STORE.getString(ALLOWED_HOSTS).split("[\\s,;]+")).filter(host -> !host.isEmpty()).collect(Collectors.toSet());
    }

    public static Appearance appearance() {
        return Appearance.valueOf(STORE.getString(APPEARANCE));
    }
}
