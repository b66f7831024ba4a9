package org.stet.search.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.core.anchor.Span;

/**
 * The words of a text as a reader takes them: without case, accents, soft hyphens and signs. Characters of scripts that put no space
 * between words are words of their own.
 *
 * @param words in order
 * @param spans where each stands, in UTF-16 code units
 */
record FoldedWords(List<String> words, List<Span> spans) {

    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
    private static final Pattern WORD = Pattern.compile("[" + UNSPACED + "]\\p{M}*+|[[\\p{L}\\p{M}\\p{N}\\u00AD]&&[^" + UNSPACED + "]]++");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u00AD]+");

    static FoldedWords of(String text) {
        var words = new ArrayList<String>();
        var spans = new ArrayList<Span>();
        for (var next = WORD.matcher(text); next.find();) {
            var word = fold(next.group());
            if (!word.isEmpty()) {
                words.add(word);
                spans.add(new Span(next.start(), next.end()));
            }
        }
        return new FoldedWords(words, spans);
    }

    private static String fold(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    int size() {
        return words.size();
    }

    /** From the first to before the last word. */
    Span span(int from, int to) {
        return new Span(spans.get(from).start(), spans.get(to - 1).end());
    }
}
