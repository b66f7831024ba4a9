package org.stet.ui.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPersistentPreferenceStore;
import org.eclipse.jface.preference.IPreferenceStore;
import org.stet.core.store.CaseFolder;
import org.stet.ui.preferences.StetPreferences;

/** The folders of the cases that were open last, newest first, kept in the preferences. */
public final class RecentCases {

    private static final int SIZE = 10;

    private final IPreferenceStore store;

    RecentCases(IPreferenceStore store) {
        this.store = store;
    }

    /** Those of this workbench. */
    public static RecentCases instance() {
        return new RecentCases(StetPreferences.store());
    }

    /** Whether no case was ever opened here. */
    public boolean isFirstStart() {
        return store.getString(StetPreferences.RECENT_CASES).isEmpty();
    }

    /** Those that are still there. */
    public List<Path> list() {
        return store.getString(StetPreferences.RECENT_CASES).lines().filter(line -> !line.isBlank()).map(Path::of)
                .filter(path -> Files.isRegularFile(new CaseFolder(path).caseFile())).toList();
    }

    /** Puts a case first and keeps that at once, for the next start comes back to it whatever happens to this one. */
    public void add(Path folder) {
        var paths = new ArrayList<>(list());
        paths.remove(folder);
        paths.addFirst(folder);
        store.setValue(StetPreferences.RECENT_CASES,
                paths.stream().limit(SIZE).map(Path::toString).collect(Collectors.joining("\n")));
        if (store instanceof IPersistentPreferenceStore lasting) {
            try {
                lasting.save();
            } catch (IOException e) {
                ILog.of(RecentCases.class).warn("The list of recent cases is not kept", e);
            }
        }
    }
}
