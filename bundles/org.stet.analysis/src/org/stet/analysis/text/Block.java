package org.stet.analysis.text;

import java.util.List;
import org.stet.core.anchor.Span;
import org.stet.model.StructureKind;

/** A line of the text, which is a paragraph, a headline, a caption and so on, with its sentences in reading order. */
public record Block(StructureKind kind, Span span, List<Sentence> sentences) {

    public Block {
        sentences = List.copyOf(sentences);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether the article tells its story here: neither a headline nor a caption nor what stands around the story. */
    public boolean isBody() {
        return switch (kind) {
            case PARAGRAPH, LIST_ITEM, BLOCK_QUOTE, TABLE, BOX -> true;
            case HEADLINE, STANDFIRST, BYLINE, DATELINE, CREDIT, CAPTION, HEADING, PROMPT -> false;
        };
    }

    /** Whether values, names and quotations are read here: all but credits, bylines and prompts. */
    public boolean isRead() {
        return switch (kind) {
            case BYLINE, DATELINE, CREDIT, PROMPT -> false;
            default -> true;
        };
    }
}
