package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.ZoneOffset;
import java.util.List;
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

    /**
     * Makes sure that the files of a case are of the current version.
     *
     * @param writable whether an older case may be rewritten; if not it is refused
     */
    void bringUpToDate(CaseFolder folder, boolean writable) throws IOException {
        var version = versionOf(folder.caseFile());
        if (version > current) {
            throw new CaseException(CaseException.Reason.NEWER_FORMAT, folder.caseFile(), folder.caseFile()
                    + " was written by a newer Stet (format " + version + ", this one knows " + current + "); update Stet to open it");
        }
        if (version == current) {
            return;
        }
        if (!writable) {
            throw new CaseException(CaseException.Reason.READ_ONLY, folder.caseFile(),
                    folder.caseFile() + " is of an older format and cannot be brought up to date here; copy the case to a folder you can write to");
        }
        backUp(folder, version);
        for (int at = version; at < current; at++) {
            step(folder, at).migrate(folder.root());
        }
    }

    private Migration step(CaseFolder folder, int from) throws CaseException {
        return migrations.stream().filter(migration -> migration.from() == from).findFirst()
                .orElseThrow(() -> new CaseException(CaseException.Reason.DAMAGED, folder.caseFile(),
                        folder.caseFile() + " says it is of format " + from + ", which never was; restore it from a back-up"));
    }

    private void backUp(CaseFolder folder, int version) throws IOException {
        var target = folder.backups().resolve("format-" + version + "-" + STAMP.format(clock.instant()));
        try (var files = Files.walk(folder.root())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(folder.work()) && !file.startsWith(folder.backups())) {
                    var copy = target.resolve(folder.root().relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Reads the version from the first element alone, so that a file of any later shape can be told. */
    static int versionOf(Path file) throws IOException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = Files.newInputStream(file)) {
            var reader = factory.createXMLStreamReader(in);
            reader.nextTag();
            var version = reader.getAttributeValue(null, "formatVersion");
            return version == null ? 0 : Integer.parseInt(version);
        } catch (XMLStreamException | NumberFormatException e) {
            throw new CaseException(CaseException.Reason.DAMAGED, file,
                    file + " cannot be read: " + firstLine(e) + "; restore it from a back-up", e);
        }
    }

    static String firstLine(Throwable problem) {
        var message = problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
        return message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("unknown reason");
    }
}
