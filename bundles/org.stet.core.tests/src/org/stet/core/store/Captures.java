package org.stet.core.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.stet.model.Article;
import org.stet.model.CaptureMethod;
import org.stet.model.StetFactory;
import org.stet.model.StructureKind;
import org.stet.model.Version;

/** Puts articles and versions with a given text into a case. */
public final class Captures {

    private Captures() {
    }

    public static Article addArticle(OpenCase open, String headline, String text) {
        var article = StetFactory.eINSTANCE.createArticle();
        article.setId(OpenCase.newId());
        addVersion(open, article, headline, text);
        return article;
    }

    public static Version addVersion(OpenCase open, Article article, String headline, String text) {
        try {
            var staged = open.stage(capture(headline, text), article.getVersions().size() + 1);
            return open.editor().edit("Import " + headline, () -> {
                try {
                    open.add(article, staged);
                    return staged.version();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static NewVersion capture(String headline, String text) {
        var version = StetFactory.eINSTANCE.createVersion();
        version.setHeadline(headline);
        version.setLanguage("en");
        var paragraph = StetFactory.eINSTANCE.createStructureRange();
        paragraph.setKind(StructureKind.PARAGRAPH);
        paragraph.setEnd(text.length());
        version.getStructure().add(paragraph);
        var capture = StetFactory.eINSTANCE.createCapture();
        capture.setMethod(CaptureMethod.PASTE);
        capture.setAt(Instant.parse("2026-05-03T14:02:11Z"));
        capture.setBy("Jo Bloggs");
        version.setCapture(capture);
        return new NewVersion(version, text, ("<p>" + text + "</p>").getBytes(StandardCharsets.UTF_8), "html");
    }
}
