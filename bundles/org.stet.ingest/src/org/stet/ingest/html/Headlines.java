package org.stet.ingest.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.ingest.Prose;
import org.stet.model.StructureKind;

/** Finds the headline as a reader of the page sees it. */
final class Headlines {

    private static final int PROSE_WORDS = 12;
    private static final int ABOVE = 4;

    private Headlines() {
    }

    /**
     * The heading most like one of the stated titles; where nothing is alike, the only main heading of the page; where there is
     * none, the heading right above the first passage of prose.
     *
     * @param blocks of the whole page
     */
    static Optional<Element> visible(Document page, List<Block> blocks, List<String> titles) {
        var best = page.select("h1, h2, h3").stream().map(heading -> new Match(heading, likeness(heading, titles)))
                .max(Comparator.comparingDouble(Match::likeness)).filter(match -> match.likeness >= Titles.ENOUGH)
                        .map(Match::heading);
        return best.or(() -> onlyMain(page)).or(() -> page.selectFirst("h1") == null ? aboveProse(blocks) : Optional.empty());
    }

    /** A heading inside a link is the name of the site and leads to its front page. */
    private static Optional<Element> onlyMain(Document page) {
        var main = page.select("h1");
        return main.size() == 1 && !main.text().isBlank() && main.getFirst().closest("a") == null
                ? Optional.of(main.getFirst()) : Optional.empty();
    }

    private static Optional<Element> aboveProse(List<Block> blocks) {
        var before = blocks.stream().takeWhile(block -> block.kind() != StructureKind.PARAGRAPH || Prose.words(block.text()) < PROSE_WORDS)
                .toList();
        return before.subList(Math.max(0, before.size() - ABOVE), before.size()).reversed().stream()
                .filter(block -> block.kind() == StructureKind.HEADING && !block.text().isBlank()).map(Block::holder).findFirst();
    }

    private record Match(Element heading, double likeness) {
    }

    private static double likeness(Element heading, List<String> titles) {
        return titles.stream().mapToDouble(title -> Titles.likeness(heading.text(), title)).max().orElse(0);
    }
}
