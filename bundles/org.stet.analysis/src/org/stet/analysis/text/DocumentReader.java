package org.stet.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.stet.analysis.ArticleText;
import org.stet.core.anchor.Span;
import org.stet.model.StructureKind;

/** Takes an article apart: each line is a block of its own, because a line end ends a headline that has no full stop. */
public final class DocumentReader {

    private DocumentReader() {
    }

    public static Document read(ArticleText article) {
        var lines = lines(article.text());
        var words = new LinkedHashMap<Span, List<Word>>();
        lines.forEach(line -> words.put(line, Words.of(line.of(article.text()))));
        var casing = new Casing(words.values());
        var paragraphs = lines.stream().filter(line -> kind(article, line) == StructureKind.PARAGRAPH).toList();
        var teasers = Teasers.of(article.text(), paragraphs);
        var blocks = new ArrayList<Block>();
        words.forEach((line, inLine) -> {
            var written = casing.of(inLine);
            blocks.add(new Block(teasers.contains(line) ? StructureKind.PROMPT : kind(article, line), line, Sentences.of(inLine).stream()
                    .map(sentence -> English.ofThisThread().sentence(sentence, line.start(), written)).toList()));
        });
        return new Document(article, blocks);
    }

    /** The lines that hold anything but white space. */
    private static List<Span> lines(String text) {
        var lines = new ArrayList<Span>();
        for (var start = 0; start < text.length();) {
            var lineEnd = text.indexOf('\n', start);
            var end = lineEnd < 0 ? text.length() : lineEnd;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /** The kind of the shortest range that holds the line, apart from white space at its ends. */
    private static StructureKind kind(ArticleText article, Span line) {
        var words = trimmed(article.text(), line);
        return article.structure().stream().filter(range -> range.start() <= words.start() && words.end() <= range.end())
                .min(Comparator.comparingInt(range -> range.end() - range.start()))
                .map(ArticleText.Range::kind).orElse(StructureKind.PARAGRAPH);
    }

    private static Span trimmed(String text, Span line) {
        var start = line.start();
        var end = line.end();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
