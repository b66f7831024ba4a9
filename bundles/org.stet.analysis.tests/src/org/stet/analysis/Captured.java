package org.stet.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.stet.core.store.NewVersion;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.CaptureMethod;
import org.stet.model.MetadataField;
import org.stet.model.StetFactory;
import org.stet.model.StructureKind;

/** Puts articles of one paragraph into a case, with two credits of agencies each. */
final class Captured {

    private Captured() {
    }

    static Article article(OpenCase open, String file, String text, String published) throws IOException {
        var article = StetFactory.eINSTANCE.createArticle();
        article.setId(OpenCase.newId());
        version(open, article, file, text, published);
        return article;
    }

    static void version(OpenCase open, Article article, String file, String text, String published) throws IOException {
        var version = StetFactory.eINSTANCE.createVersion();
        version.setHeadline("Pier");
        version.setPublished(published);
        var paragraph = StetFactory.eINSTANCE.createStructureRange();
        paragraph.setKind(StructureKind.PARAGRAPH);
        paragraph.setEnd(text.length());
        version.getStructure().add(paragraph);
        for (var credit : List.of("CNS", "with agencies")) {
            var datum = StetFactory.eINSTANCE.createMetadatum();
            datum.setField(MetadataField.AGENCY_CREDIT);
            datum.setValue(credit);
            version.getMetadata().add(datum);
        }
        var capture = StetFactory.eINSTANCE.createCapture();
        capture.setMethod(CaptureMethod.FILE);
        capture.setSource("/inbox/" + file);
        capture.setAt(Instant.parse("2026-05-03T14:02:11Z"));
        version.setCapture(capture);
        var staged = open.stage(new NewVersion(version, text, text.getBytes(StandardCharsets.UTF_8), "html"),
                article.getVersions().size() + 1);
        open.editor().edit("Import", () -> {
            try {
                open.add(article, staged);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
