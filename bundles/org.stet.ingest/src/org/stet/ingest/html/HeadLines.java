package org.stet.ingest.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.ingest.Prose;
import org.stet.model.StructureKind;

/** The short lines around the headline, where pages tell their readers who wrote the article and when it was published. */
record HeadLines(List<String> lines) {

    private static final int ABOVE = 6;
    private static final int BELOW = 20;
    private static final int LONGEST = 200;
    private static final int PROSE_WORDS = 30;

    /**
     * @param blocks of the whole page
     */
    static HeadLines of(List<Block> blocks, Optional<String> headline) {
        var position = headline.flatMap(text -> position(blocks, text, block -> block.kind() == StructureKind.HEADING)
                .or(() -> position(blocks, text, block -> true)));
        return position.map(at -> around(blocks, at)).orElseGet(() -> new HeadLines(List.of()));
    }

    private static Optional<Integer> position(List<Block> blocks, String headline, Predicate<Block> where) {
        return IntStream.range(0, blocks.size()).boxed()
                .filter(i -> where.test(blocks.get(i)) && Titles.same(headline, blocks.get(i).text())).findFirst();
    }

    /** What is below comes first, up to the story. */
    private static HeadLines around(List<Block> blocks, int headline) {
        var below = blocks.subList(headline + 1, Math.min(blocks.size(), headline + 1 + BELOW)).stream()
                .takeWhile(block -> Prose.words(block.text()) < PROSE_WORDS);
        var above = blocks.subList(Math.max(0, headline - ABOVE), headline).stream();
        return new HeadLines(Stream.concat(below, above)
                .filter(block -> block.kind() != StructureKind.CAPTION && block.text().length() <= LONGEST
                        && !PageSource.isElsewhere(block.holder()))
                .map(Block::text).toList());
    }
}
