package org.stet.analysis.families;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.stet.analysis.families.Line.Word;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;

/** The story of an article, sentence by sentence, as it is compared with the stories of others. */
record Wording(String article, String text, List<Line> lines) {

    /** Hyphens part words, because some write them apart. */
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+){0,8}|\\p{L}[\\p{L}\\p{M}]*");

    Wording {
        lines = List.copyOf(lines);
    }

    /** Of an article that has been taken apart: its body without what it says of its sources. */
    static Wording of(Document document) {
        var maker = new Maker(document.text());
        for (var block : document.blocks()) {
            if (block.isBody() && !Credits.isCredit(block.span().of(document.text()))) {
                maker.add(block.span(), block.sentences().stream().map(Sentence::span).toList());
            }
        }
        return new Wording(document.article().id(), document.text(), maker.lines);
    }

    /** Of a plain text whose lines are its paragraphs. */
    static Wording of(String article, String text) {
        var maker = new Maker(text);
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        for (var start = 0; start < text.length();) {
            var lineEnd = text.indexOf('\n', start);
            var end = lineEnd < 0 ? text.length() : lineEnd;
            sentences.setText(text.substring(start, end));
            var spans = new ArrayList<Span>();
            for (int from = sentences.first(), to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
                spans.add(new Span(start + from, start + to));
            }
            maker.add(new Span(start, end), spans);
            start = end + 1;
        }
        return new Wording(article, text, maker.lines);
    }

    /** That of the text, because a hash of all words takes long. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Number of words. */
    int size() {
        return lines.stream().mapToInt(Line::size).sum();
    }

    /** A number that is equal for equal words in the same order and the same sentences. */
    long fingerprint() {
        var hash = 0L;
        for (var line : lines) {
            hash = Terms.mix(hash);
            for (var word = 0; word < line.size(); word++) {
                hash = Terms.mix(hash + line.term(word));
            }
        }
        return hash;
    }

    private static final class Maker {

        private final String text;
        private final Map<String, Long> known = new HashMap<>();
        private final List<Line> lines = new ArrayList<>();
        private int block;

        Maker(String text) {
            this.text = text;
        }

        void add(Span paragraph, List<Span> sentences) {
            var quoted = QuotedWords.in(text, paragraph);
            for (var sentence : sentences) {
                var words = words(sentence, at -> quoted.get(at - paragraph.start()));
                if (!words.isEmpty() && !StandingPhrases.isOne(sentence.of(text))) {
                    lines.add(new Line(block, sentence, words));
                }
            }
            block++;
        }

        private List<Word> words(Span sentence, IntPredicate quoted) {
            var found = WORD.matcher(text).region(sentence.start(), sentence.end());
            var words = new ArrayList<Word>();
            var last = "";
            while (found.find()) {
                var word = found.group();
                var own = !quoted.test(found.start());
                if (Terms.isCompound(last, word)) {
                    var start = words.removeLast().span().start();
                    words.add(new Word(Terms.compound(last, word), new Span(start, found.end()), true, own));
                } else {
                    var term = known.computeIfAbsent(word, Terms::of);
                    var name = !words.isEmpty() && Character.isUpperCase(word.codePointAt(0));
                    words.add(new Word(term, new Span(found.start(), found.end()), !name && !Terms.isFunction(term), own));
                }
                last = word;
            }
            return words;
        }
    }
}
