package org.stet.ingest;

import java.util.ArrayList;
import java.util.List;

/** A text and its structure, composed of paragraphs that are separated by exactly one blank line. */
public record ArticleText(String text, List<TextRange> structure) {

    public static final String PARAGRAPH_BREAK = "\n\n";

    public static ArticleText of(List<Paragraph> paragraphs) {
        var text = new StringBuilder();
        var structure = new ArrayList<TextRange>();
        for (var paragraph : paragraphs) {
            if (!text.isEmpty()) {
                text.append(PARAGRAPH_BREAK);
            }
            var start = text.length();
            text.append(paragraph.text());
            structure.add(new TextRange(paragraph.kind(), start, text.length()));
        }
        return new ArticleText(text.toString(), structure);
    }
}
