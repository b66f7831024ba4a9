package org.stet.core.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** The version of the file format: refuses newer cases, brings older ones up to date after a back-up. */
public final class CaseFormat {

    /** The version this program writes. */
    public static final int CURRENT = 1;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final int current;
    private final List<Migration> migrations;
    private final Clock clock;

    /** The format of this program: version 1 is the first, so nothing older needs a migration yet. */
    public CaseFormat() {
        this(CURRENT, List.of(), Clock.systemUTC());
    }

    /** A format with the given migrations, one for each older version. */
    public CaseFormat(int current, List<Migration> migrations, Clock clock) {
        this.current = current;
        this.migrations = List.copyOf(migrations);
        this.clock = clock;
    }

    int current() {
        return current;
    }

    /**
     * Makes sure that the files of a case are of the current version. A migration works on copies, which then replace the files
     * as one step; texts and originals are evidence and no migration sees them.
     *
     * @param writable whether an older case may be rewritten; if not it is refused
     */
    void bringUpToDate(CaseFolder folder, boolean writable) throws IOException {
        int version;
        try (var content = folder.stream(folder.caseFile())) {
            version = requireKnown(folder.caseFile(), content);
        }
        if (version == current) {
            return;
        }
        if (!writable) {
            throw new CaseException(CaseException.Reason.READ_ONLY, folder.caseFile(),
                    folder.caseFile()
                            + " is of an older format and cannot be brought up to date here; copy the case to a folder you can write to");
        }
        var steps = steps(folder, version);
        var files = modelFiles(folder);
        copy(files, folder, folder.backups().resolve("format-" + version + "-" + STAMP.format(clock.instant())));
        DurableFiles.deleteTree(folder.migrating());
        copy(files, folder, folder.migrating());
        for (var step : steps) {
            step.migrate(folder.migrating());
        }
        replace(folder, files);
        DurableFiles.deleteTree(folder.migrating());
    }

    /** The version of a file's content; fails if it is newer than this program. */
    public int requireKnown(Path file, InputStream content) throws CaseException {
        var version = versionOf(file, content);
        if (version > current) {
            throw new CaseException(CaseException.Reason.NEWER_FORMAT, file, file
                    + " was written by a newer Stet (format " + version + ", this one knows " + current
                    + "); update Stet to open it");
        }
        return version;
    }

    private List<Migration> steps(CaseFolder folder, int version) throws CaseException {
        var steps = migrations.stream().filter(step -> step.from() >= version)
                .sorted((one, other) -> Integer.compare(one.from(), other.from())).toList();
        if (steps.size() != current - version) {
            throw new CaseException(CaseException.Reason.DAMAGED, folder.caseFile(),
                    folder.caseFile() + " says it is of format " + version + ", which never was; restore it from a back-up");
        }
        return steps;
    }

    private static List<Path> modelFiles(CaseFolder folder) throws IOException {
        try (var files = Files.walk(folder.root(), 3)) {
            return files.filter(file -> file.equals(folder.caseFile()) || file.equals(folder.audit())
                    || file.startsWith(folder.articles()) && file.getFileName().toString().equals("article.xmi")).toList();
        }
    }

    private static void copy(List<Path> files, CaseFolder folder, Path target) throws IOException {
        for (var file : files) {
            var copy = target.resolve(folder.root().relativize(file));
            DurableFiles.createFolder(copy.getParent());
            DurableFiles.write(copy, folder.read(file));
        }
    }

    private static void replace(CaseFolder folder, List<Path> files) throws IOException {
        Map<Path, byte[]> migrated = new LinkedHashMap<>();
        for (var file : files) {
            migrated.put(file, Files.readAllBytes(folder.migrating().resolve(folder.root().relativize(file))));
        }
        var transaction = new SaveTransaction(folder);
        transaction.decide(migrated, List.of(), List.of());
        transaction.recover();
    }

    /** Reads the version from the first element alone, so that a file of any later shape can be told. */
    private static int versionOf(Path file, InputStream in) throws CaseException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(in);
            reader.nextTag();
            var version = reader.getAttributeValue(null, "formatVersion");
            return version == null ? 0 : Integer.parseInt(version);
        } catch (XMLStreamException | RuntimeException e) {
            throw CaseException.damaged(file, firstLine(e), e);
        }
    }

    static String firstLine(Throwable problem) {
        var cause = problem.getCause();
        if (cause != null && cause.toString().equals(problem.getMessage())) {
            return firstLine(cause);
        }
        var message = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("unknown reason");
    }
}
