package org.stet.analysis.text;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleText;
import org.stet.core.anchor.Span;

/** An article taken apart into blocks, sentences and tokens; what every reader of values, names and quotations starts from. */
public record Document(ArticleText article, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    public String text() {
        return article.text();
    }

    /** The sentences in which values, names and quotations are read, in reading order. */
    public Stream<Sentence> sentences() {
        return blocks.stream().filter(Block::isRead).flatMap(block -> block.sentences().stream());
    }

    /** The blocks that a stretch touches, in reading order. */
    public Stream<Block> blocks(Span stretch) {
        var low = 0;
        var high = blocks.size();
        while (low < high) {
            var middle = low + high >>> 1;
            if (blocks.get(middle).end() <= stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return blocks.subList(low, blocks.size()).stream().takeWhile(block -> block.start() < stretch.end())
                .filter(block -> block.span().overlaps(stretch));
    }
}
