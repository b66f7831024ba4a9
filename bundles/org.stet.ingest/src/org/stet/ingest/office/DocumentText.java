package org.stet.ingest.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stet.ingest.Blank;
import org.stet.ingest.Limits;
import org.stet.ingest.Paragraph;
import org.stet.ingest.ReadException;
import org.stet.model.StructureKind;

/** Collects the paragraphs of a document as its elements open and close; text boxes inside of paragraphs come before them. */
final class DocumentText {

    private static final int LONGEST_CELL = 300;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Deque<StringBuilder> open = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Limits limits;

    DocumentText(Limits limits) {
        this.limits = limits;
    }

    private static final class Table {
        private final List<List<StringBuilder>> rows = new ArrayList<>();
        private final List<Paragraph> content = new ArrayList<>();
    }

    void openParagraph() {
        open.push(new StringBuilder());
    }

    /** Adds text to the innermost paragraph; outside of paragraphs there is none. */
    void append(String text) {
        if (!open.isEmpty()) {
            open.peek().append(text);
        }
    }

    void closeParagraph(StructureKind kind) throws ReadException {
        if (open.isEmpty()) {
            return;
        }
        var text = Blank.strip(open.pop().toString());
        if (text.isEmpty()) {
            return;
        }
        var paragraph = new Paragraph(kind, text);
        if (tables.isEmpty()) {
            paragraphs.add(paragraph);
            limits.requireParagraphs(paragraphs.size());
        } else {
            addToCell(tables.peek(), paragraph);
        }
    }

    private void addToCell(Table table, Paragraph paragraph) throws ReadException {
        table.content.add(paragraph);
        limits.requireParagraphs(table.content.size());
        if (!table.rows.isEmpty() && !table.rows.getLast().isEmpty()) {
            var cell = table.rows.getLast().getLast();
            cell.append(cell.isEmpty() ? "" : " ").append(paragraph.text().replace('\n', ' ').replace('\t', ' '));
        }
    }

    void openTable() {
        tables.push(new Table());
    }

    void openRow() {
        if (!tables.isEmpty()) {
            tables.peek().rows.add(new ArrayList<>());
        }
    }

    void openCell() {
        if (!tables.isEmpty() && !tables.peek().rows.isEmpty()) {
            tables.peek().rows.getLast().add(new StringBuilder());
        }
    }

    /** A table of data becomes one block, a row a line; a table that only lays out text becomes the paragraphs in it. */
    void closeTable() throws ReadException {
        if (tables.isEmpty()) {
            return;
        }
        var table = tables.pop();
        var isData = table.rows.stream().filter(row -> row.size() >= 2).limit(2).count() == 2
                && table.rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() <= LONGEST_CELL);
        var content = isData ? List.of(new Paragraph(StructureKind.TABLE, text(table))) : table.content;
        for (var paragraph : content) {
            if (tables.isEmpty()) {
                paragraphs.add(paragraph);
            } else {
                addToCell(tables.peek(), paragraph);
            }
        }
        limits.requireParagraphs(paragraphs.size());
    }

    private static String text(Table table) {
        return String.join("\n", table.rows.stream().filter(row -> !row.isEmpty()).map(row -> String.join("\t", row)).toList());
    }

    /** All paragraphs, also of what was not closed. */
    List<Paragraph> paragraphs() throws ReadException {
        while (!open.isEmpty()) {
            closeParagraph(StructureKind.PARAGRAPH);
        }
        while (!tables.isEmpty()) {
            closeTable();
        }
        return paragraphs.stream().filter(paragraph -> !Blank.strip(paragraph.text()).isEmpty()).toList();
    }
}
