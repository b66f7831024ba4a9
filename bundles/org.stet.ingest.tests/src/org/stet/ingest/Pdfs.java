package org.stet.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.stet.ingest.pdf.Fonts;

/** Makes PDF documents. */
final class Pdfs {

    private static final String[] STORY = {"22 Quay closed after crack is found", "10 By Morag Tully", "10",
            "10 The quay was closed at noon on Wednesday, said the har-", "10 bour master, after a crack was found.", "10",
            "10 Nobody was hurt.", "13 Who pays", "10 The well-known fund pays; a well-", "10 known fact, say engineers."};

    static {
        Fonts.useBuiltIn();
    }

    private Pdfs() {
    }

    /** A page with a story. */
    static PDDocument story() {
        return document(STORY);
    }

    /** Pages of lines, each a font size and words; a size alone is a gap. Nothing in them is compressed. */
    static PDDocument document(String[]... pages) {
        var document = new PDDocument();
        for (var lines : pages) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
                write(lines, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return document;
    }

    private static void write(String[] lines, PDPageContentStream content) throws IOException {
        var y = 740f;
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

    /** The same document, to be opened with the password {@code user}. */
    static PDDocument locked(PDDocument document) {
        try {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a file; it is closed. */
    static byte[] bytes(PDDocument document) {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
