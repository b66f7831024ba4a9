package org.stet.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.stet.core.store.Texts;
import org.stet.ingest.Blank;
import org.stet.ingest.Budget;

/** Takes the lines from the pages of a PDF document, in the order of the document, with the size of their letters. */
final class PageLines extends PDFTextStripper {

    private final Budget budget;
    private final List<PageLine> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private float size;
    private boolean opensParagraph;

    private PageLines(Budget budget) {
        this.budget = budget;
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PageLine> read(PDDocument document, Budget budget) throws IOException {
        var stripper = new PageLines(budget);
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        budget.check();
        line.append(text);
        for (var position : positions) {
            size = Math.max(size, position.getFontSizeInPt());
        }
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writeParagraphStart() throws IOException {
        super.writeParagraphStart();
        end();
        opensParagraph = true;
    }

    @Override
    protected void writeParagraphEnd() throws IOException {
        super.writeParagraphEnd();
        end();
    }

    @Override
    protected void writePageEnd() throws IOException {
        super.writePageEnd();
        end();
    }

    private void end() {
        var text = Blank.strip(Texts.clean(line.toString()));
        if (!text.isEmpty()) {
            lines.add(new PageLine(getCurrentPageNo(), text, size, opensParagraph));
            opensParagraph = false;
        }
        line.setLength(0);
        size = 0;
    }
}
