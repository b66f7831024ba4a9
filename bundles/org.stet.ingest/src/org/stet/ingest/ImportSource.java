package org.stet.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
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
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.CaptureMethod;
import org.stet.model.MetadataField;

/**
 * Where something to import comes from; its bytes are read when it is imported.
 *
 * @param name for messages: a path, or what a person calls it
 * @param url where it was found, if known
 * @param charset what the carrier said, if anything
 * @param stated what the person who imports says of it, which is believed before what it says itself
 */
public record ImportSource(String name, CaptureMethod method, Optional<URI> url, Optional<Charset> charset,
        List<MetadataCandidate> stated,
        Loader loader) {

    /** Gets the bytes. */
    @FunctionalInterface
    public interface Loader {
        /** @param limit the most bytes wanted; more is an error */
        byte[] load(int limit) throws IOException, ReadException;
    }

    /** A file on the disk. */
    public static ImportSource file(Path file) {
        return new ImportSource(file.toString(), CaptureMethod.FILE, Optional.empty(), Optional.empty(), List.of(),
                limit -> bytes(file, limit));
    }

    /** Plain text or HTML from a clipboard. */
    public static ImportSource pasted(String name, String content) {
        return new ImportSource(name, CaptureMethod.PASTE, Optional.empty(), Optional.of(StandardCharsets.UTF_8), List.of(),
                limit -> content.getBytes(StandardCharsets.UTF_8));
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
        return new ImportSource(name, method, url, charset, List.copyOf(all), loader);
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
