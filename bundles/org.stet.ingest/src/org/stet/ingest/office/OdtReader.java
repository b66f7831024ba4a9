package org.stet.ingest.office;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.StructureKind;

/** Reads OpenDocument texts (ISO/IEC 26300): the text as it stands, without comments, deleted words and the marks of notes. */
public final class OdtReader implements ArticleReader {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_SPACES = 100;

    /** What is no text of the document. */
    private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation", "annotation-end", "note-citation",
            "sequence-decls", "forms");

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.ODT;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var entries = ZipEntries.read(input, Set.of(CONTENT, MANIFEST, DocumentProperties.ODT), limits, budget);
        if (entries.get(MANIFEST).map(OdtReader::isLocked).orElse(false)) {
            throw new ReadException(Reason.UNREADABLE, "the document is protected by a password; save a copy without one");
        }
        var body = new Body(limits);
        entries.parse(CONTENT, budget, body);
        return OfficeArticle.of(input, MediaType.ODT, DocumentProperties.of(entries, DocumentProperties.ODT, budget),
                body.text.paragraphs(), limits, budget);
    }

    private static boolean isLocked(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
    }

    /** Follows the content of the document; styles made on the way are declared before they are used. */
    private static final class Body extends Elements {

        private final DocumentText text;
        private final Map<String, String> parents = new HashMap<>();
        private int boxes;
        private int lists;
        private Optional<StructureKind> kind = Optional.empty();

        Body(Limits limits) {
            super(SKIPPED);
            this.text = new DocumentText(limits);
        }

        @Override
        void text(String characters) {
            text.append(characters.replaceAll("\\s+", " "));
        }

        @Override
        void start(String name, XMLStreamReader xml) {
            switch (name) {
                case "style" -> parents.put(attribute(xml, "name"), attribute(xml, "parent-style-name"));
                case "p", "h" -> {
                    text.openParagraph();
                    var style = attribute(xml, "style-name");
                    kind = Styles.kind(style).or(() -> Styles.kind(parents.getOrDefault(style, "")))
                            .or(() -> Optional.of(StructureKind.HEADING).filter(heading -> name.equals("h")));
                }
                case "list-item" -> lists++;
                case "text-box", "note-body" -> boxes++;
                case "table" -> text.openTable();
                case "table-row" -> text.openRow();
                case "table-cell" -> text.openCell();
                case "tab" -> text.append("\t");
                case "line-break" -> text.append("\n");
                case "s" -> text.append(" ".repeat(spaces(attribute(xml, "c"))));
                default -> {
                    // only marks words
                }
            }
        }

        @Override
        void end(String name) throws ReadException {
            switch (name) {
                case "p", "h" -> text.closeParagraph(boxes > 0 ? StructureKind.BOX
                        : kind.orElse(lists > 0 ? StructureKind.LIST_ITEM : StructureKind.PARAGRAPH));
                case "list-item" -> lists--;
                case "text-box", "note-body" -> boxes--;
                case "table" -> text.closeTable();
                default -> {
                    // nothing was opened
                }
            }
        }

        private static int spaces(String count) {
            return count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
        }
    }
}
