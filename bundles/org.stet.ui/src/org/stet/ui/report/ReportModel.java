package org.stet.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a report goes.
 *
 * @param file as typed
 * @param show whether it opens in the browser afterwards
 */
public record ReportModel(String file, boolean show) {

    /** The report of a case beside its folder. */
    public static ReportModel beside(Path caseFolder, String name) {
        var plain = name.replaceAll("[\\s\\p{Cntrl}<>:\"/\\\\|?*]+", " ").strip();
        return new ReportModel(caseFolder.resolveSibling((plain.isEmpty() ? "case" : plain) + " report.html").toString(), true);
    }

    public ReportModel withFile(String newFile) {
        return new ReportModel(newFile, show);
    }

    public ReportModel withShow(boolean newShow) {
        return new ReportModel(file, newShow);
    }

    /** The file, with the suffix of web pages. */
    public Path target() {
        var name = file.strip();
        return Path.of(name.matches("(?i).*\\.html?") ? name : name + ".html");
    }

    /** What keeps the report from being written there; empty if nothing does. */
    public Optional<String> problem() {
        if (file.isBlank()) {
            return Optional.of("Choose a file.");
        }
        var folder = target().toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder) ? Optional.empty() : Optional.of("There is no folder " + folder + ".");
    }

    /** Whether an older file is replaced. */
    public boolean replaces() {
        return problem().isEmpty() && Files.exists(target());
    }
}
