package org.stet.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.ClaimActions;
import org.stet.core.annotate.MarkActions;
import org.stet.core.audit.CaseVerification.Finding;
import org.stet.core.audit.CaseVerification.Kind;
import org.stet.core.store.Captures;
import org.stet.core.store.OpenCase;

class AuditTest {

    @TempDir
    Path folder;
    private Path path;
    private Path articleFolder;

    @BeforeEach
    void makeCase() throws IOException {
        path = folder.resolve("harbour.stet");
        try (var open = OpenCase.create(path, "Harbour", "Zoë O’Hara")) {
            var article = Captures.addArticle(open, "Pier", "The board agreed — to spend £2.4m.");
            var marks = new MarkActions(open);
            var claims = new ClaimActions(open);
            var marked = marks.markClaim(article, article.getVersions().getFirst(), new Span(4, 9), Optional.empty());
            claims.setNote(marked.claim(), "ask “the board” \uFFFD");
            articleFolder = open.folder(article);
            open.save(null);
        }
    }

    @Test
    void everyByteThatIsChangedIsFound() throws IOException {
        var log = Files.readAllBytes(path.resolve("audit.jsonl"));
        assertThat(AuditLog.verify(log)).isEqualTo(new AuditLog.Verification(3, AuditLog.head(log), Optional.empty()));
        for (int i = 0; i < log.length; i++) {
            for (var bit : new int[] { 1, 32, 128 }) {
                var tampered = log.clone();
                tampered[i] ^= (byte) bit;
                assertThat(AuditLog.verify(tampered).problem()).as("byte %d, bit %d", i, bit).isPresent();
            }
        }
    }

    @Test
    void lineThatIsTakenOutIsFound() throws IOException {
        var lines = Files.readAllLines(path.resolve("audit.jsonl"));
        lines.remove(1);
        Files.write(path.resolve("audit.jsonl"), lines);
        assertThat(AuditLog.verify(path.resolve("audit.jsonl")).problem()).get().asString().startsWith("line 2");
    }

    @Test
    void logThatIsCutOffBetweenTwoEntriesIsFound() throws IOException {
        var lines = Files.readAllLines(path.resolve("audit.jsonl"));
        Files.write(path.resolve("audit.jsonl"), lines.subList(0, 2));
        assertThat(AuditLog.verify(path.resolve("audit.jsonl")).problem()).isEmpty();
        assertThat(CaseVerification.verify(path).findings()).extracting(Finding::kind).containsExactly(Kind.AUDIT);
        Files.delete(path.resolve("audit.jsonl"));
        assertThat(CaseVerification.verify(path).findings()).extracting(Finding::kind).containsExactly(Kind.AUDIT);
    }

    @Test
    void caseOfANewerFormatIsSaidToBeNewerAndNotDamaged() throws IOException {
        Files.writeString(path.resolve("case.xmi"),
                Files.readString(path.resolve("case.xmi")).replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"99\""));
        assertThat(CaseVerification.verify(path).findings()).extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("newer Stet", "update Stet"));
    }

    @Test
    void logWithADamagedEndIsContinuedAndStillFound() throws IOException {
        Files.writeString(path.resolve("audit.jsonl"), Files.readString(path.resolve("audit.jsonl")) + "{\"n\":");
        try (var open = OpenCase.open(path, "Jo Bloggs", null)) {
            open.editor().edit("Rename", () -> open.model().setName("x"));
            open.save(null);
        }
        assertThat(CaseVerification.verify(path).findings()).extracting(Finding::kind).containsExactly(Kind.AUDIT);
    }

    @Test
    void soundCaseHasNoFindings() throws IOException {
        var result = CaseVerification.verify(path);
        assertThat(result.findings()).isEmpty();
        assertThat(result.articles()).isEqualTo(1);
        assertThat(result.versions()).isEqualTo(1);
        assertThat(result.annotations()).isEqualTo(1);
        assertThat(result.auditEntries()).isEqualTo(3);
    }

    @Test
    void whatIsWrongIsFoundWithItsFile() throws IOException {
        Files.writeString(articleFolder.resolve("v1.orig.html"), "other bytes");
        Files.writeString(articleFolder.resolve("v7.txt"), "nobody's");
        var xml = Files.readString(articleFolder.resolve("article.xmi"));
        Files.writeString(articleFolder.resolve("article.xmi"), xml.replace("exact=\"board\"", "exact=\"bored\""));
        assertThat(CaseVerification.verify(path).findings())
                .extracting(Finding::kind, finding -> finding.file().getFileName().toString())
                .contains(tuple(Kind.EVIDENCE, "v1.orig.html"),
                        tuple(Kind.STRAY_FILE, "v7.txt"),
                        tuple(Kind.ANCHOR, "v1.txt"));
    }

    @Test
    void referenceToNothingIsFound() throws IOException {
        var xml = Files.readString(path.resolve("case.xmi"));
        Files.writeString(path.resolve("case.xmi"), xml.replaceFirst("annotation=\"[^\"]*\"", "annotation=\"nobody-at-all\""));
        assertThat(CaseVerification.verify(path).findings()).extracting(Finding::kind).containsExactly(Kind.REFERENCE);
    }

    @Test
    void caseThatCannotBeOpenedIsStillExamined() throws IOException {
        Files.writeString(path.resolve("case.xmi"), "garbage");
        Files.writeString(articleFolder.resolve("v1.txt"), "changed");
        assertThat(CaseVerification.verify(path).findings()).extracting(Finding::kind)
                .containsExactlyInAnyOrder(Kind.DAMAGED_FILE, Kind.EVIDENCE);
    }
}
