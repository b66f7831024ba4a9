package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.store.OpenCase;
import org.stet.ingest.ImportResult.Status;

/** Every format, bad in every way, imported into a case: it is read or refused with its name and a reason, and nothing else happens. */
class HostileMatrixTest {

    /** Time enough for a machine that is busy with other things; what takes more is not linear. */
    private static final Duration MOST = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isReadOrRefused(Hostility hostility) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), Hostility.SECRET);
        System.setProperty(Hostility.SECRET_FILE, secret.toUri().toString());
        for (var file : hostility.files().entrySet()) {
            check(file.getKey(), file.getValue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsNotHostileIsRead(Format format) {
        var words = "The quay was closed at noon on Wednesday.";
        assertThat(Reading.article(format.of(words)).body()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"locked.pdf", "locked.docx", "locked.odt"})
    void aPasswordIsTheReason(String name) {
        assertThat(Reading.failure(name, Hostility.LOCKED.files().get(name)).message())
                .contains("is protected by a password; save a copy without one");
    }

    /** As a user would: from files on the disk, of which one is longer than anything that is read. */
    @Test
    void aCaseIsLeftAsItWasByWhatCannotBeRead() throws IOException {
        var bad = Files.createDirectories(folder.resolve("bad"));
        for (var hostility : List.of(Hostility.LOCKED, Hostility.BOMB)) {
            for (var file : hostility.files().entrySet()) {
                Files.write(bad.resolve(file.getKey()), file.getValue());
            }
        }
        try (var out = Files.newOutputStream(bad.resolve("huge.txt"))) {
            for (int megabytes = 0; megabytes < 100; megabytes++) {
                out.write("The quay was closed at noon. ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII), 0, 1 << 20);
            }
        }
        try (var open = OpenCase.create(folder.resolve("harbour.stet"), "Harbour", "Jo")) {
            var before = everything();
            var importer = new Importer(open);
            var prepared = importer.read(ImportSource.files(List.of(bad)), new NullProgressMonitor());
            importer.discard(prepared);
            assertThat(everything()).isEqualTo(before);
            var refused = Stream.of("huge.txt", "document.docx", "plain.gz", "locked.pdf", "locked.odt").map(bad::resolve).toList();
            assertThat(importer.add(importer.read(ImportSource.files(refused), new NullProgressMonitor()))).hasSameSizeAs(refused)
                    .allSatisfy(result -> assertThat(result.status()).isEqualTo(Status.FAILED))
                    .anySatisfy(result -> assertThat(result.toString()).contains("huge.txt", "50 MB"));
            assertThat(everything()).isEqualTo(before);
        }
    }

    /** All files, with their sizes. */
    private Map<Path, Long> everything() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(file -> file, file -> file.toFile().length()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "TEXT", "MARKDOWN", "NINJS", "MAIL", "DOCX", "RTF"})
    void fortyMegabytesInOneParagraphAreReadOrRefusedInTime(Format format) {
        check(format.fileName(), format.of("The quay was closed at noon. ".repeat((40 << 20) / 29)));
    }

    @Test
    void aWebArchiveThatNeverEndsIsGivenUp() {
        var record = Samples.gzip(Samples.join(Samples.bytes("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "WARC-Target-URI: https://a.example/q\r\nContent-Type: image/png\r\nContent-Length: " + (1 << 20) + "\r\n\r\n"),
                new byte[1 << 20], Samples.bytes("\r\n\r\n")));
        var archive = new ByteArrayOutputStream();
        while (archive.size() + record.length < Limits.DEFAULT.bytes()) {
            archive.writeBytes(record);
        }
        var hurried = new ArticleReaders(Limits.DEFAULT.within(Duration.ofSeconds(2)));
        var result = hurried.read(new Input("endless.warc.gz", archive.toByteArray()), new NullProgressMonitor()).getFirst().result();
        assertThat(((ReadFailure) result).message()).startsWith("endless.warc.gz: reading it took longer than 2 seconds");
    }

    private static void check(String name, byte[] bytes) {
        var start = System.nanoTime();
        var results = Reading.all(name, bytes);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(MOST);
        assertThat(results).as(name).isNotEmpty();
        for (var read : results) {
            switch (read.result()) {
                case ReadArticle article -> {
                    Sound.check(article, name);
                    assertThat(article.text()).as(name).doesNotContain(Hostility.SECRET).doesNotContain("hahahaha");
                    assertThat(article.metadata().candidates()).noneMatch(candidate -> candidate.value().contains(Hostility.SECRET));
                }
                case ReadFailure failure -> assertThat(failure.message()).startsWith(name)
                        .doesNotContain("please report").doesNotContain("java.").doesNotContain("broke down");
            }
        }
    }
}
