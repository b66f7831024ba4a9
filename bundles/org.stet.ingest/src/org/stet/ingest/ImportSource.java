package org.stet.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.capture.PageCapture;
import org.stet.model.CaptureMethod;
import org.stet.model.MetadataField;

/**
 * Where something to import comes from; its bytes are read when it is imported.
 *
 * @param name for messages: a path, an address, or what a person calls it
 * @param stated what the person who imports says of it, which is believed before what it says itself
 * @param wanted which of the inputs in it are to be imported, such as pages of a web archive
 */
public record ImportSource(String name, CaptureMethod method, List<MetadataCandidate> stated, Predicate<Input> wanted, Loader loader) {

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*", Pattern.DOTALL);

    /** Gets the bytes. */
    @FunctionalInterface
    public interface Loader {
        /**
         * @param limits more bytes than these allow are an error
         * @throws OperationCanceledException if the monitor was cancelled
         */
        Loaded load(Limits limits, IProgressMonitor monitor) throws IOException, ReadException;
    }

    /**
     * What a source gave.
     *
     * @param record how it came, as a gzipped web archive, if it came from the web; kept in place of the bytes, which it holds
     */
    public record Loaded(Input input, Optional<byte[]> record) {
    }

    /** All that is in it. */
    public ImportSource(String name, CaptureMethod method, List<MetadataCandidate> stated, Loader loader) {
        this(name, method, stated, input -> true, loader);
    }

    /** A file on the disk. */
    public static ImportSource file(Path file) {
        return new ImportSource(file.toString(), CaptureMethod.FILE, List.of(),
                (limits, monitor) -> new Loaded(new Input(file.toString(), bytes(file, limits.bytes())), Optional.empty()));
    }

    /** Plain text or HTML from a clipboard. */
    public static ImportSource pasted(String name, String content) {
        var input = new Input(name, content.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.of(StandardCharsets.UTF_8));
        return new ImportSource(name, CaptureMethod.PASTE, List.of(), (limits, monitor) -> new Loaded(input, Optional.empty()));
    }

    /**
     * A page of the web, taken when it is imported.
     *
     * @param allowedHosts may be reached although they are not on the public internet; each with or without {@code :port}
     */
    public static ImportSource page(String address, Set<String> allowedHosts) {
        return new ImportSource(address, CaptureMethod.URL, List.of(), (limits, monitor) -> {
            var page = new PageCapture(allowedHosts).capture(address, limits, monitor);
            return new Loaded(new Input(address, page.content(), Optional.of(page.address()), page.charset(), Optional.of(page.at()), List.of()),
                    Optional.of(page.warc()));
        });
    }

    /** Whether a text is meant as an address, of whatever kind, and not as a path. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The files, and for folders all files in them and below, in the order of their names; hidden ones are left out. */
    public static List<ImportSource> files(List<Path> paths) throws IOException {
        var sources = new ArrayList<ImportSource>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                inside(path).stream().filter(file -> !isHidden(path.relativize(file))).sorted().map(ImportSource::file)
                        .forEach(sources::add);
            } else {
                sources.add(file(path));
            }
        }
        return sources;
    }

    /** The same with a statement of the person who imports, whose name is kept as the source of it. */
    public ImportSource stating(MetadataField field, String value, String who) {
        var all = new ArrayList<>(stated);
        all.add(new MetadataCandidate(field, value, who));
        return new ImportSource(name, method, List.copyOf(all), wanted, loader);
    }

    /** The same, but of what is in it only what is wanted. */
    public ImportSource choosing(Predicate<Input> choice) {
        return new ImportSource(name, method, stated, choice, loader);
    }

    boolean states(MetadataField field) {
        return stated.stream().anyMatch(candidate -> candidate.field() == field);
    }

    /** All files below a folder; what may not be looked into counts as a file, so that reading it tells why. */
    private static List<Path> inside(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException reason) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean isHidden(Path relative) {
        for (var part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** What the path names, without folder and extension; the whole name where it is none of a file. */
    String title() {
        return method == CaptureMethod.FILE ? Path.of(name).getFileName().toString().replaceFirst("(?<=.)\\.[^.]{1,5}$", "")
                : name;
    }

    private static byte[] bytes(Path file, int limit) throws IOException, ReadException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ReadException(Reason.UNREADABLE, "it is not a file");
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Math.addExact(limit, 1));
        } catch (NoSuchFileException e) {
            throw new ReadException(Reason.UNREADABLE, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new ReadException(Reason.UNREADABLE, "it may not be read; its permissions forbid it");
        }
    }
}
