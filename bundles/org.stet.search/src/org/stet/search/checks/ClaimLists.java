package org.stet.search.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseFolder;

/**
 * The lists of published checks that a person imported, in a folder of their own: for each a file of JSON lines, the first of which
 * tells of the list, the others of one claim each.
 */
public final class ClaimLists {

    /** A larger file is refused. */
    static final long LARGEST_FILE = 1L << 30;

    private static final String SUFFIX = ".jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Clock clock;

    /** @param folder need not exist */
    public ClaimLists(Path folder) {
        this(folder, Clock.systemUTC());
    }

    ClaimLists(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Those of this person on this machine, for the workbench and the command line alike. */
    public static ClaimLists ofThisPerson() {
        return new ClaimLists(UserData.folder().resolve("checked-claims"));
    }

    /** A list that cannot be imported or found; the message tells why and what to do. */
    public static final class ListException extends IOException {

        private static final long serialVersionUID = 1L;

        ListException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** The lists by name; one that cannot be read is left out, and the log says so. */
    public List<ClaimList> all() throws IOException {
        var lists = new ArrayList<ClaimList>();
        for (var file : files()) {
            try (var lines = Files.newBufferedReader(file)) {
                lists.add(JSON.readValue(lines.readLine(), ClaimList.class));
            } catch (IOException | IllegalArgumentException e) {
                ILog.of(ClaimLists.class).warn(file + " is no list of claims and is left out", e);
            }
        }
        lists.sort(Comparator.comparing(ClaimList::name, String.CASE_INSENSITIVE_ORDER));
        return lists;
    }

    /**
     * Imports a file of published checks, in place of a list of the same name: ClaimReview as JSON or JSON-LD, a DataFeed, or CSV
     * with a header.
     *
     * @param name of the list; else that of the file
     * @throws ListException if it is none of these, too large, or holds no claim; nothing is changed then
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing is changed then
     */
    public ClaimList add(Path file, Optional<String> name, IProgressMonitor monitor) throws IOException {
        var size = Files.size(file);
        if (!Files.isRegularFile(file) || size > LARGEST_FILE) {
            throw new ListException(file.getFileName() + (size > LARGEST_FILE ? " is larger than " + (LARGEST_FILE >> 20) + " MB; divide it"
                    : " is not a plain file; give a file"), null);
        }
        var named = KeptClaims.line(name.filter(some -> !some.isBlank()).orElseGet(() -> file.getFileName().toString().replaceFirst("\\.[^.]{1,8}$", "")));
        Files.createDirectories(folder);
        var claims = Files.createTempFile(folder, "claims", ".new");
        var whole = Files.createTempFile(folder, "list", ".new");
        try {
            var kept = new KeptClaims(claims);
            try (kept) {
                ClaimListFile.read(file, kept, monitor);
            } catch (JsonProcessingException e) {
                throw new ListException(file.getFileName() + " is neither ClaimReview (JSON) nor a table (CSV): " + e.getOriginalMessage(), e);
            } catch (IOException e) {
                throw new ListException(file.getFileName() + " cannot be imported: " + e.getMessage(), e);
            }
            if (kept.count() == 0) {
                throw new ListException(file.getFileName() + " holds no claims"
                        + (kept.leftOut() == 0 ? "" : "; " + Labels.count(kept.leftOut(), "line") + " without a statement"), null);
            }
            var list = new ClaimList(named, file.getFileName().toString(), clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                    kept.count(), kept.leftOut());
            try (var out = Files.newOutputStream(whole)) {
                out.write((JSON.writeValueAsString(list) + "\n").getBytes(StandardCharsets.UTF_8));
                Files.copy(claims, out);
            }
            Files.move(whole, file(named), StandardCopyOption.REPLACE_EXISTING);
            return list;
        } finally {
            Files.deleteIfExists(claims);
            Files.deleteIfExists(whole);
        }
    }

    /**
     * Removes a list.
     *
     * @throws ListException if there is none of that name, with those there are
     */
    public void remove(String name) throws IOException {
        if (!Files.deleteIfExists(file(find(name).name()))) {
            throw missing(name);
        }
    }

    /** The list of a name; case does not matter. */
    public ClaimList find(String name) throws IOException {
        for (var list : all()) {
            if (list.name().equalsIgnoreCase(name.strip())) {
                return list;
            }
        }
        throw missing(name);
    }

    /** The claims of a list, in the order of its file; to be closed. A line that cannot be read ends it with an exception. */
    MappingIterator<CheckedClaim> claims(ClaimList list) throws IOException {
        var lines = Files.newBufferedReader(file(list.name()));
        lines.readLine();
        return JSON.readerFor(CheckedClaim.class).readValues(lines);
    }

    /** A short text that differs when a list does. */
    String print() throws IOException {
        var print = new StringBuilder();
        for (var file : files()) {
            print.append(file.getFileName()).append(' ').append(Files.size(file)).append(' ')
                    .append(Files.getLastModifiedTime(file).toMillis()).append('\n');
        }
        return print.toString();
    }

    /** Where the index of all lists is kept; it may be thrown away. */
    Path index() {
        return folder.resolve("index");
    }

    private ListException missing(String name) throws IOException {
        var names = all().stream().map(ClaimList::name).toList();
        return new ListException("there is no list called “" + name + "”; "
                + (names.isEmpty() ? "import one first" : "there are: " + String.join(", ", names)), null);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    /** The file of a list; its name cannot lead out of the folder and differs whenever that of the list does. */
    private Path file(String name) {
        var key = name.toLowerCase(Locale.ROOT);
        return folder.resolve(CaseFolder.folderName(name, "%08x".formatted(key.hashCode())) + SUFFIX);
    }
}
