package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Place;
import org.stet.analysis.quotes.Wordings.Wording;
import org.stet.model.Quotation;

/**
 * Puts the quotations of different articles together that are the same words of one person, cut or changed. Two are the same if
 * most pairs of neighbouring words of the shorter stand in the longer; pairs that many other quotations share do not bring them
 * together. The same words of the same name are one quotation, in however many articles they stand.
 */
public final class QuoteCollation {

    private static final double SAME = .5;
    /** A pair of words in more quotations than these is a turn of speech. */
    private static final int TURN_OF_SPEECH = 60;

    private QuoteCollation() {
    }

    private record Quoted(Place place, String text, List<String> words, Optional<String> speaker) {
    }

    /** Whose words. */
    private record Said(List<String> words, Optional<String> speaker) {
    }

    /** All that quote the same words of the same name. */
    private record Alike(List<Quoted> quotes, Optional<String> speaker, Set<String> pairs) {
    }

    /**
     * The direct and mixed quotations of all articles, the most widely quoted first; the order of the articles makes no
     * difference.
     */
    public static List<Wordings> collate(List<ArticleReading> articles) {
        var quotes = articles.stream().sorted(Comparator.comparing(ArticleReading::article, ArticleText.ORDER))
                .flatMap(reading -> reading.quotes().stream()
                .filter(quote -> quote.style() != Quotation.INDIRECT)
                .map(quote -> quoted(reading, quote)))
                .collect(Collectors.groupingBy(quoted -> new Said(quoted.words, quoted.speaker), LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(each -> new Alike(each.getValue(), each.getKey().speaker, pairs(each.getKey().words))).toList();
        var byPair = new HashMap<String, List<Integer>>();
        for (int i = 0; i < quotes.size(); i++) {
            for (var pair : quotes.get(i).pairs) {
                byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
            }
        }
        var groups = new int[quotes.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i;
        }
        for (int i = 0; i < groups.length; i++) {
            join(quotes, i, byPair, groups);
        }
        Map<Integer, List<Quoted>> together = new LinkedHashMap<>();
        for (int i = 0; i < groups.length; i++) {
            together.computeIfAbsent(root(groups, i), key -> new ArrayList<>()).addAll(quotes.get(i).quotes);
        }
        return together.values().stream().map(QuoteCollation::wordings).sorted(Comparator.comparing(Wordings::articles).reversed()).toList();
    }

    private static void join(List<Alike> quotes, int one, Map<String, List<Integer>> byPair, int[] groups) {
        var shared = new HashMap<Integer, Integer>();
        for (var pair : quotes.get(one).pairs) {
            var others = byPair.get(pair);
            if (others.size() <= TURN_OF_SPEECH) {
                others.stream().filter(other -> other > one).forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        shared.forEach((other, count) -> {
            var shorter = Math.min(quotes.get(one).pairs.size(), quotes.get(other).pairs.size());
            if (count >= SAME * shorter && isOneSpeaker(quotes.get(one).speaker, quotes.get(other).speaker)) {
                groups[root(groups, other)] = root(groups, one);
            }
        });
    }

    private static int root(int[] groups, int of) {
        var at = of;
        while (groups[at] != at) {
            at = groups[at];
        }
        return at;
    }

    /** Whether nothing tells the speakers apart: names of one person share a word, such as the surname, or its first letters. */
    private static boolean isOneSpeaker(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || words(one.get()).stream().map(QuoteCollation::stem)
                .anyMatch(words(other.get()).stream().map(QuoteCollation::stem).toList()::contains);
    }

    private static String stem(String name) {
        return name.substring(0, Math.min(3, name.length()));
    }

    private static Quoted quoted(ArticleReading reading, Quote quote) {
        var text = quote.span().of(reading.article().text());
        return new Quoted(new Place(reading.article().id(), quote.span()), text, words(text), quote.speaker());
    }

    private static Set<String> pairs(List<String> words) {
        if (words.size() < 2) {
            return Set.copyOf(words);
        }
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }

    private static List<String> words(String text) {
        return List.of(text.replace('’', '\'').toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")).stream()
                .filter(word -> !word.isEmpty()).toList();
    }

    private static Wordings wordings(List<Quoted> quotes) {
        var byWords = quotes.stream().collect(Collectors.groupingBy(Quoted::words, LinkedHashMap::new,
                Collectors.toList()));
        var wordings = byWords.values().stream().map(same -> new Wording(same.getFirst().text, same.stream().map(Quoted::place)
                .toList()))
                .sorted(Comparator.comparing((Wording wording) -> wording.places().size()).reversed()).toList();
        var speakers = quotes.stream().flatMap(quoted -> quoted.speaker.stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return new Wordings(speakers.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(each -> each.getKey().length()).thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey),
                wordings);
    }
}
