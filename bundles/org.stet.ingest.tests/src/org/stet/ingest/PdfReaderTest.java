package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

class PdfReaderTest {

    @Test
    void theTextLayerIsReadAsParagraphs() {
        var document = Pdfs.story();
        document.getDocumentInformation().setTitle("layout_final.indd");
        document.getDocumentInformation().setAuthor("desk");
        var article = Reading.article(Pdfs.bytes(document));
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
    void runningHeadsAreSetApartAndParagraphsGoOnOverThePage() {
        var article = Reading.article(Pdfs.bytes(Pdfs.document(new String[] {"10 Harbour report, page 1", "10",
                "10 The wall was built in 1974 and has"},
                new String[] {"10 Harbour report, page 2", "10", "10 never been repaired since then."},
                new String[] {"10 Harbour report, page 3", "10", "10 The council knew of it."})));
        assertThat(Reading.of(StructureKind.BOX, article)).containsExactly("Harbour report, page 1", "Harbour report, page 2",
                "Harbour report, page 3");
        assertThat(article.body())
                .isEqualTo("The wall was built in 1974 and has never been repaired since then.\n\nThe council knew of it.");
    }

    @Test
    void aScanSaysThatItHasNoTextLayer() {
        var failure = Reading.failure("scan.pdf", Pdfs.bytes(Pdfs.document(new String[] {}, new String[] {})));
        assertThat(failure.reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(failure.message())
                .isEqualTo("scan.pdf: the PDF has no text layer, it is probably a scan; run it through text recognition (OCR) "
                + "first");
    }

    @Test
    void aPasswordIsAskedFor() {
        assertThat(Reading.failure("secret.pdf", Pdfs.bytes(Pdfs.locked(Pdfs.story()))).message())
                .isEqualTo("secret.pdf: the PDF is protected by a password; save a copy without one");
    }

    @Test
    void damagedDocumentsAreReadOrNamed() {
        var whole = Pdfs.bytes(Pdfs.story());
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
    void theProcessIsKilledWhenTimeIsUpOrTheUserCancels() {
        var input = new Input("slow.pdf", Pdfs.bytes(Pdfs.story()));
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
