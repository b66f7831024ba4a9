package org.stet.ui.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.Place;
import org.stet.core.anchor.Span;

/**
 * What is shown of a finding beside the list.
 *
 * @param sentence what was found
 * @param cards the passages that it rests on
 * @param comparison how they were compared; may be empty
 * @param decision what a person decided and why; empty while it is open
 */
public record Detail(String sentence, List<Card> cards, String comparison, String decision) {

    public Detail {
        cards = List.copyOf(cards);
    }

    /**
     * A passage that one or more articles share word for word.
     *
     * @param places where it is, the first being the one to show
     * @param source who has it, and where
     * @param marks stretches of the text that matter
     * @param value what is said below the passage; may be empty
     */
    public record Card(List<Place> places, String source, String text, List<Span> marks, String value) {

        public Card {
            places = List.copyOf(places);
            marks = List.copyOf(marks);
        }

        /** The place to show. */
        public Place place() {
            return places.getFirst();
        }

        /** The same with other stretches marked. */
        public Card withMarks(List<Span> others) {
            return new Card(places, source, text, others, value);
        }
    }

    /** Passages around places, those that are the same word for word as one, in the order of the places. */
    public static <T> List<Card> cards(Collection<T> found, Function<T, Place> place, Function<T, String> value,
            Analysed analysed) {
        var alike = new LinkedHashMap<List<String>, List<T>>();
        for (var each : found) {
            var passage = analysed.passage(place.apply(each));
            alike.computeIfAbsent(List.of(passage.text(), passage.words().toString(), value.apply(each)),
                    key -> new ArrayList<>()).add(each);
        }
        return alike.values().stream().map(same -> card(same.stream().map(place).toList(), value.apply(same.getFirst()),
                analysed)).toList();
    }

    private static Card card(List<Place> places, String value, Analysed analysed) {
        var passage = analysed.passage(places.getFirst());
        return new Card(places, source(places, analysed), passage.text(), List.of(passage.words()), value);
    }

    private static String source(List<Place> places, Analysed analysed) {
        var articles = places.stream().map(Place::article).distinct().toList();
        if (articles.size() > 1) {
            return articles.stream().map(analysed::source).collect(Collectors.joining(", "));
        }
        var paragraph = analysed.passage(places.getFirst()).paragraph();
        return analysed.dated(articles.getFirst()) + (paragraph == 0 ? " · headline or caption" : " · paragraph " + paragraph);
    }

    /** All of it in words, for screen readers and the clipboard. */
    public String text() {
        return Stream.of(Stream.of(sentence), cards.stream().map(card -> card.source + ": " + card.text),
                Stream.of(comparison, decision))
                .flatMap(part -> part).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
