package org.stet.ingest.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.stet.ingest.Budget;
import org.stet.ingest.Paragraph;
import org.stet.model.StructureKind;

/** Takes the article out of a page: headline first, then the story as the page tells it, without what surrounds it. */
final class MainContent {

    private static final Set<StructureKind> HEAD =
            EnumSet.of(StructureKind.HEADLINE, StructureKind.STANDFIRST, StructureKind.BYLINE, StructureKind.CAPTION);

    /** How many blocks at most are between headline and story. */
    private static final int OPENING = 20;

    private MainContent() {
    }

    /**
     * The paragraphs of the article, empty if the page has none. The page is taken apart on the way.
     *
     * @param headline as chosen from what the page states
     * @param author as chosen from what the page states
     */
    static List<Paragraph> of(Document page, Optional<String> headline, Optional<String> author, Budget budget) {
        var body = page.body();
        var byline = author.flatMap(name -> ShownByline.of(page, name));
        Clutter.remove(body, budget);
        var all = BlockReader.read(body, budget);
        var story = Story.cut(BlockReader.read(ContentRoot.find(body, all), budget), headline);
        if (story.isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<Paragraph>();
        headline.ifPresent(text -> paragraphs.add(new Paragraph(StructureKind.HEADLINE, text)));
        var inHead = true;
        for (var block : withOpening(all, story, headline)) {
            var kind = kind(block, paragraphs.size(), inHead);
            inHead &= HEAD.contains(kind);
            paragraphs.add(new Paragraph(kind, block.text()));
        }
        if (paragraphs.stream().noneMatch(paragraph -> paragraph.kind() == StructureKind.BYLINE)) {
            byline.ifPresent(line -> paragraphs.add(belowHead(paragraphs), new Paragraph(StructureKind.BYLINE, line)));
        }
        return paragraphs;
    }

    /** The story with the standfirst and the captions that stand between it and the headline, apart from the rest. */
    private static List<Block> withOpening(List<Block> all, List<Block> story, Optional<String> headline) {
        var first = story.getFirst();
        var start = IntStream.range(0, all.size())
                .filter(i -> all.get(i).holder() == first.holder() && all.get(i).text().equals(first.text())).findFirst()
                .orElse(0);
        var title = IntStream.range(Math.max(0, start - OPENING), start)
                .filter(i -> headline.filter(text -> Titles.same(text, all.get(i).text())).isPresent()).max();
        var blocks = new ArrayList<Block>();
        title.ifPresent(above -> all.subList(above + 1, start).stream()
                .filter(block -> block.linkShare() < 0.5 && (Standfirsts.isStandfirst(block)
                || block.kind() == StructureKind.CAPTION))
                .forEach(blocks::add));
        blocks.addAll(story);
        return blocks;
    }

    /** A heading right below the headline that tells the story in a sentence is the standfirst, and what the page calls so. */
    private static StructureKind kind(Block block, int position, boolean inHead) {
        var isSubtitle = block.kind() == StructureKind.HEADING && position == 1
                && block.text().length() >= Story.STANDFIRST_LENGTH;
        return isSubtitle || inHead && Standfirsts.isStandfirst(block) ? StructureKind.STANDFIRST : Fragment.byWords(block);
    }

    private static int belowHead(List<Paragraph> paragraphs) {
        return (int) paragraphs.stream().takeWhile(paragraph -> HEAD.contains(paragraph.kind())
                && paragraph.kind() != StructureKind.CAPTION).count();
    }
}
