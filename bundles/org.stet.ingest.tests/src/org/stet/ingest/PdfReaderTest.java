package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

class PdfReaderTest {

    private static final String[] STORY = {"22 Quay closed after crack is found", "10 By Morag Tully", "10",
            "10 The quay was closed at noon on Wednesday, said the har-", "10 bour master, after a crack was found.", "10",
            "10 Nobody was hurt.", "13 Who pays", "10 The well-known fund pays; a well-", "10 known fact, say engineers."};

    @BeforeAll
    static void keepTheFontCacheOfTheGeneratorOutOfTheHomeFolder(@TempDir Path folder) {
        System.setProperty("pdfbox.fontcache", folder.toString());
    }

    /** Pages of lines, each a font size and words; a size alone is a gap. */
    private static PDDocument document(String[]... pages) throws IOException {
        var document = new PDDocument();
        for (var lines : pages) {
            var page = new PDPage();
            document.addPage(page);
            var y = 740f;
            try (var content = new PDPageContentStream(document, page)) {
                for (var line : lines) {
                    var size = Float.parseFloat(line.split(" ")[0]);
                    y -= size * 1.2f;
                    if (line.indexOf(' ') > 0) {
                        content.beginText();
                        content.setFont(new PDType1Font(FontName.HELVETICA), size);
                        content.newLineAtOffset(72, y);
                        content.showText(line.substring(line.indexOf(' ') + 1));
                        content.endText();
                    }
                }
            }
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void theTextLayerIsReadAsParagraphs() throws IOException {
        var document = document(STORY);
        document.getDocumentInformation().setTitle("layout_final.indd");
        document.getDocumentInformation().setAuthor("desk");
        var article = Reading.article(bytes(document));
        assertThat(article.text()).isEqualTo("Quay closed after crack is found\n\nBy Morag Tully\n\n"
                + "The quay was closed at noon on Wednesday, said the harbour master, after a crack was found.\n\nNobody was "
                + "hurt.\n\nWho pays\n\n"
                + "The well-known fund pays; a well-known fact, say engineers.");
        assertThat(article.structure()).extracting(TextRange::kind).containsExactly(StructureKind.HEADLINE, StructureKind.BYLINE,
                StructureKind.PARAGRAPH, StructureKind.PARAGRAPH, StructureKind.HEADING, StructureKind.PARAGRAPH);
        assertThat(article.metadata().value(MetadataField.HEADLINE)).contains("Quay closed after crack is found");
        assertThat(article.metadata().value(MetadataField.BYLINE)).contains("Morag Tully");
    }

    @Test
    void runningHeadsAreSetApartAndParagraphsGoOnOverThePage() throws IOException {
        var article = Reading.article(bytes(document(new String[] {"10 Harbour report, page 1", "10",
                "10 The wall was built in 1974 and has"},
                new String[] {"10 Harbour report, page 2", "10", "10 never been repaired since then."},
                new String[] {"10 Harbour report, page 3", "10", "10 The council knew of it."})));
        assertThat(Reading.of(StructureKind.BOX, article)).containsExactly("Harbour report, page 1", "Harbour report, page 2",
                "Harbour report, page 3");
        assertThat(article.body())
                .isEqualTo("The wall was built in 1974 and has never been repaired since then.\n\nThe council knew of it.");
    }

    @Test
    void aScanSaysThatItHasNoTextLayer() throws IOException {
        var failure = Reading.failure("scan.pdf", bytes(document(new String[] {}, new String[] {})));
        assertThat(failure.reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(failure.message())
                .isEqualTo("scan.pdf: the PDF has no text layer, it is probably a scan; run it through text recognition (OCR) "
                + "first");
    }

    @Test
    void aPasswordIsAskedFor() throws IOException {
        var document = document(STORY);
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(Reading.failure("secret.pdf", bytes(document)).message())
                .isEqualTo("secret.pdf: the PDF is protected by a password; save a copy without one");
    }

    @Test
    void damagedDocumentsAreReadOrNamed() throws IOException {
        var whole = bytes(document(STORY));
        assertThat(Reading.failure("head.pdf", "%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)).message())
                .startsWith("head.pdf: the PDF is damaged");
        var random = new Random(3);
        for (var round = 0; round < 6; round++) {
            var hurt = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
            for (var hit = 0; hit < 20; hit++) {
                hurt[10 + random.nextInt(hurt.length - 10)] = (byte) random.nextInt(256);
            }
            assertThat(Reading.all("hurt.pdf", hurt)).hasSize(1);
        }
    }

    @Test
    void theProcessIsKilledWhenTimeIsUpOrTheUserCancels() throws IOException {
        var input = new Input("slow.pdf", bytes(document(STORY)));
        var hurried = new ArticleReaders(Limits.DEFAULT.within(Duration.ofMillis(1)));
        assertThat(hurried.read(input, new NullProgressMonitor()).getFirst().result())
                .isInstanceOfSatisfying(ReadFailure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW));
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> new ArticleReaders().read(input, cancelled)).isInstanceOf(OperationCanceledException.class);
        assertThat(ProcessHandle.current().children().filter(child -> child.info().commandLine().orElse("")
                .contains("ChildMain"))).isEmpty();
    }
}
