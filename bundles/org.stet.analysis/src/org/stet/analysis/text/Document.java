package org.stet.analysis.text;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleText;

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
}
