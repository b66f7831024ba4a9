package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.quotes.Quote;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.model.Quotation;

/** Finds sentences of one speaker that articles quote in different words. */
final class QuoteFindings {

    /** A quoted sentence; words are compared by it. */
    private record Quoted(Place place, String text, List<String> words) {
    }

    private static final Pattern SENTENCE = Pattern.compile("[^.!?…]+[.!?…]*");
    private static final int SHORTEST = 4;
    /** So much of the words must be the same for two sentences to be one. */
    private static final double SAME_SENTENCE = .5;

    /** The sentences of the direct and mixed quotations of an article, in reading order. */
    private static final Derivation<ArticleReading, Map<Quote, List<Quoted>>> SENTENCES = new Derivation<>(QuoteFindings::sentences);
    private static final Derivation<List<Quoted>, List<List<Quoted>>> SAME = new Derivation<>(QuoteFindings::same);

    private final CaseView view;
    private final Speakers speakers;
    private final Memo memo;

    QuoteFindings(CaseView view, Speakers speakers, Memo memo) {
        this.view = view;
        this.speakers = speakers;
        this.memo = memo;
    }

    List<Finding> all() {
        var bySpeaker = new TreeMap<String, List<Quoted>>();
        for (var reading : view.articles()) {
            memo.get(SENTENCES, reading).forEach((quote, sentences) -> speakers.of(reading.article().id(), quote)
                    .ifPresent(speaker -> bySpeaker.computeIfAbsent(speaker, any -> new ArrayList<>()).addAll(sentences)));
        }
        return bySpeaker.entrySet().stream().flatMap(quoted -> memo.get(SAME, quoted.getValue()).stream()
                .flatMap(same -> variant(quoted.getKey(), same).stream())).toList();
    }

    private static Map<Quote, List<Quoted>> sentences(ArticleReading reading) {
        var sentences = new LinkedHashMap<Quote, List<Quoted>>();
        reading.quotes().stream().filter(quote -> quote.style() != Quotation.INDIRECT)
                .forEach(quote -> sentences.put(quote, sentences(reading.article(), quote)));
        return sentences;
    }

    private static List<Quoted> sentences(ArticleText article, Quote quote) {
        var sentences = new ArrayList<Quoted>();
        var matcher = SENTENCE.matcher(quote.span().of(article.text()));
        while (matcher.find()) {
            var words = Words.of(matcher.group());
            if (words.size() >= SHORTEST) {
                var start = quote.span().start() + matcher.start() + leading(matcher.group());
                sentences.add(new Quoted(new Place(article.id(), new Span(start, quote.span().start() + matcher.end())),
                        matcher.group().strip(), words));
            }
        }
        return sentences;
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    /** Puts sentences of one speaker together that are the same in most words; those that stand alone are left out. */
    private static List<List<Quoted>> same(List<Quoted> quoted) {
        var found = new ArrayList<List<Quoted>>();
        var open = new LinkedHashSet<>(quoted);
        while (!open.isEmpty()) {
            var first = open.removeFirst();
            var same = new ArrayList<>(List.of(first));
            var wordings = new LinkedHashSet<>(List.of(first.words));
            for (var rest = open.iterator(); rest.hasNext();) {
                var other = rest.next();
                if (wordings.contains(other.words)
                        || wordings.stream().anyMatch(words -> Words.likeness(words, other.words) >= SAME_SENTENCE)) {
                    same.add(other);
                    wordings.add(other.words);
                    rest.remove();
                }
            }
            if (same.size() > 1) {
                found.add(List.copyOf(same));
            }
        }
        return List.copyOf(found);
    }

    /** A finding if words differ; a sentence that is only cut is no other wording. */
    private Optional<Finding> variant(String speaker, List<Quoted> same) {
        var wordings = new ArrayList<List<String>>();
        for (var quoted : same) {
            if (wordings.stream().noneMatch(wording -> Words.isPart(wording, quoted.words))) {
                wordings.add(quoted.words);
            }
        }
        if (wordings.size() < 2 || same.stream().map(quoted -> quoted.place.article()).distinct().count() < 2) {
            return Optional.empty();
        }
        var members = same.stream().map(quoted -> new Statement(quoted.place, quoted.text, String.join(" ", quoted.words), "",
                Bound.EXACTLY, "")).sorted(Comparator.comparing(Statement::place, view.order())).toList();
        var explanation = new ArrayList<String>();
        var told = new HashSet<List<String>>();
        for (var wording : wordings) {
            var who = same.stream().filter(quoted -> quoted.words.equals(wording)).map(quoted -> view.name(quoted.place.article()))
                    .distinct().sorted().toList();
            if (told.add(wording)) {
                explanation.add(Telling.and(who) + (who.size() == 1 ? " has “" : " have “")
                        + same.stream().filter(quoted -> quoted.words.equals(wording)).findFirst().orElseThrow().text.replaceFirst("[,.]$", "") + "”");
            }
        }
        return Optional.of(new Finding(DiscrepancyType.QUOTE_VARIANT, Optional.empty(), Optional.empty(), speaker, members,
                String.join(", ", explanation) + ".", "words differ: " + Words.diff(wordings.get(0), wordings.get(1))));
    }
}
