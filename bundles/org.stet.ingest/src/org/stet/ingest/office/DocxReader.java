package org.stet.ingest.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadException;
import org.stet.model.StructureKind;

/** Reads Word documents (Office Open XML, ECMA-376): the text as it stands with all changes accepted, without comments. */
public final class DocxReader implements ArticleReader {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    /** What is no text of the document: deleted words, a second rendering of drawings for old programs, codes of fields. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "rPr");

    private static final Map<String, String> SIGNS = Map.of("tab", "\t", "br", "\n", "cr", "\n", "noBreakHyphen", "\u2011",
            "softHyphen", "\u00AD");

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.DOCX;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var entries = ZipEntries.read(input, Set.of(DOCUMENT, STYLES, DocumentProperties.DOCX), limits, budget);
        var body = new Body(styles(entries, budget), limits);
        entries.parse(DOCUMENT, budget, body);
        return OfficeArticle.of(input, MediaType.DOCX, DocumentProperties.of(entries, DocumentProperties.DOCX, budget),
                body.text.paragraphs(), limits, budget);
    }

    /** The names of the styles by their ids, which depend on the language of the program. */
    private static Map<String, String> styles(ZipEntries entries, Budget budget) throws ReadException {
        var names = new HashMap<String, String>();
        var id = new String[1];
        entries.parse(STYLES, budget, (event, xml) -> {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("style")) {
                id[0] = Elements.attribute(xml, "styleId");
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("name")) {
                names.putIfAbsent(id[0], Elements.attribute(xml, "val"));
            }
        });
        return names;
    }

    /** Follows the body of the document. */
    private static final class Body extends Elements {

        private final Map<String, String> styles;
        private final DocumentText text;
        private int boxes;
        private boolean inText;
        private Optional<StructureKind> kind = Optional.empty();

        Body(Map<String, String> styles, Limits limits) {
            super(SKIPPED);
            this.styles = styles;
            this.text = new DocumentText(limits);
        }

        @Override
        void text(String characters) {
            if (inText) {
                text.append(characters);
            }
        }

        @Override
        void start(String name, XMLStreamReader xml) {
            switch (name) {
                case "p" -> {
                    text.openParagraph();
                    kind = Optional.empty();
                }
                case "pStyle" -> kind = Styles.kind(styles.getOrDefault(attribute(xml, "val"), attribute(xml, "val")))
                        .or(() -> kind);
                case "numPr" -> kind = kind.or(() -> Optional.of(StructureKind.LIST_ITEM));
                case "txbxContent" -> boxes++;
                case "tbl" -> text.openTable();
                case "tr" -> text.openRow();
                case "tc" -> text.openCell();
                case "t" -> inText = true;
                default -> Optional.ofNullable(SIGNS.get(name)).ifPresent(text::append);
            }
        }

        @Override
        void end(String name) throws ReadException {
            switch (name) {
                case "p" -> {
                    text.closeParagraph(boxes > 0 ? StructureKind.BOX : kind.orElse(StructureKind.PARAGRAPH));
                    kind = Optional.empty();
                }
                case "txbxContent" -> boxes--;
                case "tbl" -> text.closeTable();
                case "t" -> inText = false;
                default -> {
                    // nothing was opened
                }
            }
        }
    }
}
