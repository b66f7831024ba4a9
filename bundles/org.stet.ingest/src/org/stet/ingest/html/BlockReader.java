package org.stet.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.stet.core.store.Texts;
import org.stet.ingest.Blank;
import org.stet.ingest.Budget;
import org.stet.model.StructureKind;

/**
 * Turns an element into blocks of text the way a browser would lay them out. Unicode is kept, only HTML's white space
 * collapses.
 */
final class BlockReader implements NodeVisitor {

    private static final Set<String> INLINE = Set.of("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data",
            "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small",
            "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br");

    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element holder;
    private Element dataTable;
    private Element caption;
    private Element box;
    private int linked;
    private int openLinks;
    private int openPreformatted;
    private boolean spacePending;

    private BlockReader(Element root, Budget budget) {
        this.holder = root;
        this.budget = budget;
    }

    static List<Block> read(Element root, Budget budget) {
        var reader = new BlockReader(root, budget);
        root.traverse(reader);
        reader.flush(root);
        return reader.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode run) {
            append(run.getWholeText());
        } else if (node instanceof Element element) {
            budget.check();
            open(element);
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "a" -> openLinks++;
            case "br" -> breakLine();
            case "pre" -> openPreformatted++;
            case "table" -> {
                if (dataTable == null && box == null && DataTables.isDataTable(element)) {
                    flush(element);
                    dataTable = element;
                }
            }
            default -> {
                // everything else is either a block or just text
            }
        }
        if (caption == null && dataTable == null && box == null && Captions.isCaption(element)) {
            flush(element);
            caption = element;
        }
        if (box == null && dataTable == null && isBlock(element) && Boxes.isBox(element)) {
            flush(element);
            box = element;
        }
        if (isBlock(element)) {
            if (box != null) {
                breakLine();
            } else if (dataTable == null) {
                flush(element);
            } else {
                separateCells(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "a" -> openLinks--;
            case "pre" -> openPreformatted--;
            default -> {
                // nothing was opened
            }
        }
        if (element == box) {
            holder = element;
            flush(element);
            box = null;
        } else if (box != null && isBlock(element)) {
            breakLine();
        }
        if (element == dataTable) {
            holder = element;
            flush(element);
            dataTable = null;
        }
        if (dataTable == null && box == null && (isBlock(element) || element == caption)) {
            flush(element.parent() == null ? element : element.parent());
        }
        if (element == caption) {
            caption = null;
        }
    }

    private static boolean isBlock(Element element) {
        return !INLINE.contains(element.normalName());
    }

    private void separateCells(Element element) {
        switch (element.normalName()) {
            case "tr" -> breakLine();
            case "td", "th" -> {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                    text.append('\t');
                    spacePending = false;
                }
            }
            default -> spacePending = true;
        }
    }

    /** A single line break stays one; two in a row are how many pages write paragraphs. */
    private void breakLine() {
        var lineStart = text.lastIndexOf("\n") + 1;
        if (!Blank.strip(text.substring(lineStart)).isEmpty()) {
            text.append('\n');
        } else if (dataTable == null && box == null) {
            flush(holder);
        }
        spacePending = false;
    }

    private void append(String run) {
        for (var i = 0; i < run.length(); i++) {
            var c = run.charAt(i);
            if (c == '\n' && openPreformatted > 0 && dataTable == null) {
                breakLine();
            } else if (isSpace(c)) {
                spacePending = true;
            } else if (!isControl(c)) {
                if (spacePending && !text.isEmpty() && !endsWithBreak()) {
                    put(' ');
                }
                spacePending = false;
                put(c);
            }
        }
    }

    private void put(char c) {
        text.append(c);
        if (openLinks > 0) {
            linked++;
        }
    }

    private boolean endsWithBreak() {
        var last = text.charAt(text.length() - 1);
        return last == '\n' || last == '\t';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    private static boolean isControl(char c) {
        return c < ' ' || c >= 0x7F && c < 0xA0;
    }

    private void flush(Element next) {
        var content = Texts.clean(Blank.strip(text.toString()));
        if (!content.isEmpty()) {
            blocks.add(new Block(kind(), content, Math.min(linked, content.length()), holder));
        }
        text.setLength(0);
        linked = 0;
        spacePending = false;
        holder = next;
    }

    private StructureKind kind() {
        if (box != null) {
            return StructureKind.BOX;
        }
        if (dataTable != null) {
            return StructureKind.TABLE;
        }
        if (caption != null) {
            return StructureKind.CAPTION;
        }
        for (var element = holder; element != null; element = element.parent()) {
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return StructureKind.HEADING;
                }
                case "li", "dt", "dd" -> {
                    return StructureKind.LIST_ITEM;
                }
                case "blockquote" -> {
                    return StructureKind.BLOCK_QUOTE;
                }
                default -> {
                    // look further out
                }
            }
        }
        return StructureKind.PARAGRAPH;
    }
}
