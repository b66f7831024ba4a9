package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Place;
import org.stet.analysis.quotes.Quote;
import org.stet.core.anchor.Span;
import org.stet.model.Quotation;

/**
 * A sentence in quotation marks.
 *
 * @param words what it is compared by, without what an editor put in brackets
 */
record QuotedSentence(Place place, String text, List<String> words) {

    private static final Pattern SENTENCE = Pattern.compile("[^.!?…]+[.!?…]*");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
    private static final Pattern GOES_ON = Pattern.compile("(and|because|but|or|so|that|which|who)\\b.*", Pattern.DOTALL);
    private static final int SHORTEST = 4;
    /** So many words that follow each other lead to a sentence. */
    private static final int RUN = 3;
    /** The most that is said between the halves of a sentence: he said outside. */
    private static final int INTERRUPTION = 80;
    /** So much, and so many words, of two sentences must be the same if nothing but their words shows that they are one. */
    private static final double NEARLY = .8;
    private static final int MANY = 5;

    /** The sentences of the direct and mixed quotations of an article, in reading order. */
    static Map<Quote, List<QuotedSentence>> of(ArticleReading reading) {
        var sentences = new LinkedHashMap<Quote, List<QuotedSentence>>();
        Quote before = null;
        for (var quote : reading.quotes()) {
            if (quote.style() != Quotation.INDIRECT) {
                var found = of(reading.article(), quote);
                if (before != null && goesOn(reading.article().text(), before, quote)) {
                    join(reading.article(), sentences.get(before), quote, found);
                }
                sentences.put(quote, found);
                before = quote;
            }
        }
        return sentences;
    }

    private static List<QuotedSentence> of(ArticleText article, Quote quote) {
        var sentences = new ArrayList<QuotedSentence>();
        var matcher = SENTENCE.matcher(quote.span().of(article.text()));
        while (matcher.find()) {
            var start = quote.span().start() + matcher.start() + matcher.group().length() - matcher.group().stripLeading().length();
            var sentence = of(article, new Span(start, quote.span().start() + matcher.end()), matcher.group().strip());
            if (sentence.words.size() >= SHORTEST) {
                sentences.add(sentence);
            }
        }
        return sentences;
    }

    private static QuotedSentence of(ArticleText article, Span span, String text) {
        return new QuotedSentence(new Place(article.id(), span), text, List.copyOf(Words.of(IN_BRACKETS.matcher(text).replaceAll(" "))));
    }

    /** Whether a quotation is the other half of a sentence that was interrupted: “We waited,” she said, “and nobody came.” */
    private static boolean goesOn(String text, Quote before, Quote quote) {
        return before.speaker().equals(quote.speaker()) && quote.span().start() - before.span().end() <= INTERRUPTION
                && before.span().of(text).endsWith(",") && GOES_ON.matcher(quote.span().of(text)).matches();
    }

    /** Takes the half of a sentence from the end of one list and the beginning of another, and puts the whole there instead. */
    private static void join(ArticleText article, List<QuotedSentence> before, Quote quote, List<QuotedSentence> after) {
        if (before.isEmpty()) {
            return;
        }
        var half = before.removeLast();
        var matcher = SENTENCE.matcher(quote.span().of(article.text()));
        if (matcher.find()) {
            var end = quote.span().start() + matcher.end();
            after.removeIf(sentence -> sentence.place.span().start() < end);
            after.addFirst(of(article, new Span(half.place.span().start(), end), half.text + " " + matcher.group().strip()));
        }
    }

    /** Runs of words by which a sentence that is nearly the same is found; the words if there are fewer. */
    List<List<String>> runs() {
        return words.size() <= RUN ? List.of(words)
                : IntStream.rangeClosed(0, words.size() - RUN).mapToObj(at -> words.subList(at, at + RUN)).toList();
    }

    /** Whether nothing but a few words tells two sentences apart. */
    boolean isNearly(QuotedSentence other) {
        var shared = Words.shared(words, other.words);
        return shared >= MANY && 2 * shared >= NEARLY * (words.size() + other.words.size());
    }

    /** Whether the same words are said, with few others, or as a part of more. */
    boolean isSaidIn(QuotedSentence other) {
        return isNearly(other) || Math.min(words.size(), other.words.size()) >= MANY && Words.isPart(words, other.words);
    }

    /** Whether one has no word that the other has not, but for what it leaves out at an end and what an editor put in brackets. */
    boolean isOfSameWords(QuotedSentence other) {
        return Words.isPart(words, other.words) || Words.isPart(Words.of(text), other.words) || Words.isPart(words, Words.of(other.text))
                || Words.isPart(Words.of(text), Words.of(other.text));
    }
}
