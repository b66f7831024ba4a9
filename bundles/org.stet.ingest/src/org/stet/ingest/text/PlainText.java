package org.stet.ingest.text;

import java.util.ArrayList;
import java.util.List;
import org.stet.ingest.Budget;
import org.stet.ingest.Limits;
import org.stet.ingest.Paragraph;
import org.stet.ingest.ReadException;
import org.stet.model.StructureKind;

/** Tells by rules what the paragraphs are of formats that carry text without saying so. */
public final class PlainText {

    private PlainText() {
    }

    /**
     * The paragraphs of a plain text below a headline that is known already, such as a mail with a subject.
     *
     * @throws ReadException if there are more than the limits allow
     */
    public static List<Paragraph> body(String text, Limits limits, Budget budget) throws ReadException {
        var lines = Lines.paragraphs(text, limits, budget);
        return LineKinds.below(lines, budget).stream().map(range -> new Paragraph(range.kind(), range.in(text))).toList();
    }

    /** The same paragraphs; what is a paragraph only because its format says no more is told by rules. */
    public static List<Paragraph> told(List<Paragraph> paragraphs, Budget budget) {
        var lines = new ArrayList<Line>();
        for (var paragraph : paragraphs) {
            var start = lines.isEmpty() ? 0 : lines.getLast().end();
            lines.add(new Line(start, start + paragraph.text().length(), paragraph.text()));
        }
        var head = paragraphs.stream().map(Paragraph::kind).toList().indexOf(StructureKind.HEADLINE) + 1;
        var kinds = head == 0 ? LineKinds.of(lines, budget) : LineKinds.below(lines.subList(head, lines.size()), budget);
        var told = new ArrayList<>(paragraphs.subList(0, head));
        for (var i = head; i < paragraphs.size(); i++) {
            var paragraph = paragraphs.get(i);
            told.add(paragraph.kind() == StructureKind.PARAGRAPH ? new Paragraph(kinds.get(i - head).kind(), paragraph.text())
                    : paragraph);
        }
        return told;
    }
}
