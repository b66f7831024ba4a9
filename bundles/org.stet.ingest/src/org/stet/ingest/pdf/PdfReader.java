package org.stet.ingest.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.Composition;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.Paragraph;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.StatedDate;
import org.stet.ingest.text.PlainText;
import org.stet.model.MetadataField;

/** Reads the text layer of a PDF document. */
public final class PdfReader implements ArticleReader {

    private static final String NO_TEXT_LAYER =
            "the PDF has no text layer, it is probably a scan; run it through text recognition (OCR) first";

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.PDF;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        try (var document = Loader.loadPDF(input.bytes())) {
            FontMappers.set(BuiltInFont.load());
            var paragraphs = PlainText.told(PageParagraphs.of(PageLines.read(document, budget), limits), budget);
            var article = new Composition();
            paragraphs.forEach(paragraph -> state(paragraph, article));
            properties(document, article);
            return Content.of(article.add(paragraphs).article(input, MediaType.PDF, Optional.empty(), limits, NO_TEXT_LAYER));
        } catch (InvalidPasswordException e) {
            throw new ReadException(Reason.UNREADABLE, "the PDF is protected by a password; save a copy without one");
        } catch (IOException e) {
            throw new ReadException(Reason.UNREADABLE, "the PDF is damaged: " + e.getMessage());
        }
    }

    private static void state(Paragraph paragraph, Composition article) {
        switch (paragraph.kind()) {
            case HEADLINE -> article.state(MetadataField.HEADLINE, paragraph.text(), "text");
            case BYLINE -> {
                article.state(MetadataField.BYLINE, Bylines.author(paragraph.text()), "text");
                article.state(MetadataField.PUBLISHED, StatedDate.in(paragraph.text()), "text");
            }
            default -> {
                // says nothing about the article as a whole
            }
        }
    }

    private static void properties(PDDocument document, Composition article) {
        var properties = document.getDocumentInformation();
        article.state(MetadataField.HEADLINE, Optional.ofNullable(properties.getTitle()), "PDF title")
                .state(MetadataField.BYLINE, Optional.ofNullable(properties.getAuthor()), "PDF author");
        Optional.ofNullable(properties.getModificationDate())
                .ifPresent(date -> article.state(MetadataField.MODIFIED, date.toInstant().toString(), "PDF modification date"));
        Optional.ofNullable(document.getDocumentCatalog().getLanguage())
                .ifPresent(language -> article.state(MetadataField.LANGUAGE, language, "PDF language"));
    }
}
