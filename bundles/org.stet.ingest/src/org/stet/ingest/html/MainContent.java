package org.stet.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.stet.ingest.Budget;
import org.stet.ingest.Paragraph;
import org.stet.model.StructureKind;

/** Takes the article out of a page: headline first, then the story as the page tells it, without what surrounds it. */
final class MainContent {

    private MainContent() {
    }

    /** The paragraphs of the article, empty if the page has none. The page is taken apart on the way. */
    static List<Paragraph> of(Document page, Optional<String> headline, Budget budget) {
        var body = page.body();
        Clutter.remove(body, budget);
        var root = ContentRoot.find(body, BlockReader.read(body, budget));
        var story = Story.cut(BlockReader.read(root, budget), headline);
        if (story.isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        headline.ifPresent(text -> paragraphs.add(new Paragraph(StructureKind.HEADLINE, text)));
        for (var block : story) {
            paragraphs.add(new Paragraph(kind(block, paragraphs.size()), block.text()));
        }
        return paragraphs;
    }

    /** A heading right below the headline that tells the story in a sentence is the standfirst. */
    private static StructureKind kind(Block block, int position) {
        return block.kind() == StructureKind.HEADING && position == 1 && block.text().length() >= Story.STANDFIRST_LENGTH
                ? StructureKind.STANDFIRST
                : Fragment.byWords(block);
    }
}
