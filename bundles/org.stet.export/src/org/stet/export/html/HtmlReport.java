package org.stet.export.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.store.CaseException;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.OpenCase;

/** Writes the annotated report of a case as one HTML file that needs nothing but itself. */
public final class HtmlReport {

    private final Clock clock;

    public HtmlReport() {
        this(Clock.systemUTC());
    }

    public HtmlReport(Clock clock) {
        this.clock = clock;
    }

    /** What a written report holds. */
    public record Written(Path file, int articles, int claims, int appearances, long size) {
    }

    /** Writes the report without further sections. */
    public Written write(OpenCase open, Path target, IProgressMonitor monitor) throws IOException {
        return write(open, target, List.of(), monitor);
    }

    /**
     * Writes the report; from any thread. An existing file is replaced once the new one is whole.
     *
     * @param findings told after the claims
     * @throws CaseException if the file cannot be written
     * @throws org.eclipse.core.runtime.OperationCanceledException if cancelled; the file is as it was
     */
    public Written write(OpenCase open, Path target, List<ReportSection> findings, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Writing the report", 100);
        var file = target.toAbsolutePath().normalize();
        requireOutside(open.folder().root(), file);
        var rendered = render(open, findings, progress.split(90));
        var html = rendered.html.getBytes(StandardCharsets.UTF_8);
        write(file, html);
        var content = rendered.content;
        var appearances = content.appearances().values().stream().mapToInt(List::size).sum();
        return new Written(target, content.articleCount(), content.claims().size(), appearances, html.length);
    }

    private record Rendered(ReportContent content, String html) {
    }

    private Rendered render(OpenCase open, List<ReportSection> findings, SubMonitor progress) throws IOException {
        try {
            return open.read(() -> {
                var content = ReportContent.of(open, clock.instant());
                return new Rendered(content, new ReportPage(content, findings).render(progress));
            });
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** A report must not take the place of a file of the case, also not by way of a link. */
    private static void requireOutside(Path root, Path file) throws IOException {
        var existing = file;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing.toRealPath().startsWith(root.toRealPath())) {
            throw new CaseException(CaseException.Reason.NOT_WRITTEN, file,
                    file + " is inside the case; choose a place outside of it");
        }
    }

    private static void deleteIfThere(Path part, IOException reason) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void write(Path target, byte[] html) throws IOException {
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(target.getParent());
            DurableFiles.write(part, html);
            DurableFiles.replace(part, target);
        } catch (IOException e) {
            deleteIfThere(part, e);
            throw new CaseException(CaseException.Reason.NOT_WRITTEN, target,
                    target + " could not be written (" + e.getMessage() + "); choose another place", e);
        }
    }
}
