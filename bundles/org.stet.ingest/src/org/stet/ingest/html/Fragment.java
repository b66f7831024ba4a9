package org.stet.ingest.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.Paragraph;
import org.stet.ingest.Prompts;
import org.stet.model.StructureKind;

/** Reads markup that is a story and nothing else, as other formats carry it: all of it is kept. */
public final class Fragment {

    private Fragment() {
    }

    /** The paragraphs of an element, with prompts, bylines and credits marked as such. */
    public static List<Paragraph> paragraphs(Element root, Budget budget) {
        return BlockReader.read(root, budget).stream().map(block -> new Paragraph(kind(block), block.text())).toList();
    }

    private static StructureKind kind(Block block) {
        return Prompts.isPrompt(block.text()) ? StructureKind.PROMPT : byWords(block);
    }

    /** What only its words tell of a paragraph. */
    static StructureKind byWords(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH, LIST_ITEM -> Bylines.isByline(block.text()) ? StructureKind.BYLINE
                    : Bylines.isCredit(block.text()) ? StructureKind.CREDIT : block.kind();
            default -> block.kind();
        };
    }
}
