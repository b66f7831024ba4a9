package org.stet.ingest.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.stet.ingest.Prompts;
import org.stet.model.StructureKind;

/** Cuts the story out of the blocks of its root element: what stands before, after and between is left out. */
final class Story {

    private static final double LINKED = 0.9;

    /** From this many characters on, a heading below the headline tells the story in a sentence. */
    static final int STANDFIRST_LENGTH = 30;

    private static final double STORY_SHARE = 0.25;

    private static final Set<StructureKind> OPENERS = EnumSet.of(StructureKind.HEADING, StructureKind.CAPTION, StructureKind.BOX);

    private Story() {
    }

    static List<Block> cut(List<Block> blocks, Optional<String> headline) {
        return withoutEmptyHeadings(trimmed(withoutExtras(oneStory(blocks, headline), headline)));
    }

    /** Where the headline stands, once or again, a story starts; the one with most prose is meant. */
    private static List<Block> oneStory(List<Block> blocks, Optional<String> headline) {
        var bounds = new ArrayList<Integer>();
        bounds.add(0);
        bounds.addAll(headlines(blocks, headline));
        bounds.add(blocks.size());
        var all = prose(blocks);
        for (var i = 1; i + 1 < bounds.size(); i++) {
            var part = blocks.subList(bounds.get(i), bounds.get(i + 1));
            if (prose(part) >= all * STORY_SHARE) {
                return part;
            }
        }
        return blocks.subList(0, bounds.get(1));
    }

    private static double prose(List<Block> blocks) {
        return blocks.stream().mapToDouble(BlockValue::of).filter(value -> value > 0).sum();
    }

    /** Where the headline is; a page that states none has it in its first main heading. */
    private static List<Integer> headlines(List<Block> blocks, Optional<String> headline) {
        Predicate<Block> isHeadline = headline.isPresent()
                ? block -> isHeading(block) && Titles.same(headline.get(), block.text())
                : block -> block.holder().closest("h1") != null;
        return IntStream.range(0, blocks.size()).filter(i -> isHeadline.test(blocks.get(i))).boxed().toList();
    }

    private static boolean isHeading(Block block) {
        return block.kind() == StructureKind.HEADING;
    }

    private static List<Block> withoutExtras(List<Block> blocks, Optional<String> headline) {
        var teasers = blocks.stream().filter(block -> isHeading(block) && block.linkShare() > LINKED)
                .flatMap(heading -> item(heading).stream()).collect(Collectors.toSet());
        return blocks.stream().filter(block -> !isExtra(block) && item(block).filter(teasers::contains).isEmpty()
                && headline.filter(text -> Titles.same(text, block.text())).isEmpty()).toList();
    }

    /** The list item around a block; one with a heading that is a link advertises another story. */
    private static Optional<Element> item(Block block) {
        return Optional.ofNullable(block.holder().closest("li"));
    }

    private static boolean isExtra(Block block) {
        return switch (block.kind()) {
            case CAPTION, TABLE, BOX -> false;
            case HEADING -> Prompts.isPrompt(block.text());
            default -> block.linkShare() > LINKED || Prompts.isPrompt(block.text());
        };
    }

    /**
     * The stretch of greatest value, maximum subsequence segmentation proper, with the headings, captions and boxes right above
     * and the boxes right below it.
     */
    private static List<Block> trimmed(List<Block> blocks) {
        var end = bestLength(blocks);
        var start = end - bestLength(blocks.subList(0, end).reversed());
        while (start > 0 && OPENERS.contains(blocks.get(start - 1).kind())) {
            start--;
        }
        while (end < blocks.size() && blocks.get(end).kind() == StructureKind.BOX) {
            end++;
        }
        return blocks.subList(start, end);
    }

    /** How many of the first blocks together have the greatest value. */
    private static int bestLength(List<Block> blocks) {
        var length = 0;
        var sum = 0.0;
        var best = 0.0;
        for (var i = 0; i < blocks.size(); i++) {
            sum += BlockValue.of(blocks.get(i));
            if (sum > best) {
                best = sum;
                length = i + 1;
            }
        }
        return length;
    }

    /** A heading whose section was left out goes too. */
    private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
        var last = blocks.size();
        while (last > 0 && blocks.get(last - 1).kind() == StructureKind.HEADING) {
            last--;
        }
        return blocks.subList(0, last);
    }
}
