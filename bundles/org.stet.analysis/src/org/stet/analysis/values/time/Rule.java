package org.stet.analysis.values.time;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A rule of a grammar over words: what it reads at a place, if anything. Rules are put together from smaller ones and look at a
 * bounded number of words, so that reading a text takes linear time.
 */
@FunctionalInterface
interface Rule<T> {

    /** What was read, and the index of the word behind it. */
    record Found<T>(T value, int end) {
    }

    /** Tests a place in the words. */
    @FunctionalInterface
    interface Place {
        boolean test(Words words, int index);
    }

    /** A rule that is known to begin with certain words only. */
    record Opened<T>(Opening opening, Rule<T> rule) implements Rule<T> {

        @Override
        public Optional<Found<T>> at(Words words, int from) {
            return rule.at(words, from);
        }
    }

    Optional<Found<T>> at(Words words, int from);

    /** With which words it can begin; it is not asked at others. */
    default Opening opening() {
        return Opening.ANY;
    }

    /** A rule of which it is known how it begins. */
    static <T> Rule<T> opening(Opening opening, Rule<T> rule) {
        return new Opened<>(opening, rule);
    }

    /** One of the words. */
    static Rule<String> word(String... keys) {
        var any = Set.of(keys);
        return opening(Opening.of(any), one(word -> word.isIn(any), Word::key));
    }

    /** A word that a test lets pass. */
    static <T> Rule<T> one(Predicate<Word> test, Function<Word, T> value) {
        return (words, from) -> {
            var word = words.get(from);
            return test.test(word) ? Optional.of(new Found<>(value.apply(word), from + 1)) : Optional.empty();
        };
    }

    /** Digits that a test lets pass. */
    static Rule<String> digits(Predicate<String> test) {
        return opening(Opening.DIGITS, one(word -> word.isDigits() && test.test(word.text()), Word::text));
    }

    /** One of the phrases, longest first; each is words and signs with spaces between, such as {@code o ' clock}. */
    static Rule<String> phrase(String... phrases) {
        var byFirstWord = Arrays.stream(phrases).map(phrase -> List.of(phrase.split(" ")))
                .sorted((a, b) -> Integer.compare(b.size(), a.size())).collect(Collectors.groupingBy(List::getFirst));
        return opening(Opening.of(byFirstWord.keySet()), (words, from) -> {
            for (var keys : byFirstWord.getOrDefault(words.get(from).key(), List.of())) {
                if (matches(words, from, keys)) {
                    return Optional.of(new Found<>(String.join(" ", keys), from + keys.size()));
                }
            }
            return Optional.empty();
        });
    }

    private static boolean matches(Words words, int from, List<String> keys) {
        for (var i = 0; i < keys.size(); i++) {
            if (!words.get(from + i).key().equals(keys.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What a lexicon gives for the word. */
    static <T> Rule<T> in(Map<String, T> lexicon) {
        return opening(Opening.of(lexicon.keySet()), (words, from) -> Optional.ofNullable(lexicon.get(words.get(from).key()))
                .map(value -> new Found<>(value, from + 1)));
    }

    /** The first of the rules that reads something. */
    @SafeVarargs
    static <T> Rule<T> first(Rule<? extends T>... rules) {
        var choice = new Choice<T>(rules);
        return opening(choice.opening(), (words, from) -> {
            for (var rule : choice.at(words.get(from))) {
                var found = rule.at(words, from);
                if (found.isPresent()) {
                    return found.map(f -> new Found<>(f.value(), f.end()));
                }
            }
            return Optional.empty();
        });
    }

    /** The rule that reads most, the first of those that read equally much. */
    @SafeVarargs
    static <T> Rule<T> longest(Rule<? extends T>... rules) {
        var choice = new Choice<T>(rules);
        return opening(choice.opening(), (words, from) -> {
            Found<T> best = null;
            for (var rule : choice.at(words.get(from))) {
                var found = rule.at(words, from).orElse(null);
                if (found != null && (best == null || found.end() > best.end())) {
                    best = new Found<>(found.value(), found.end());
                }
            }
            return Optional.ofNullable(best);
        });
    }

    default <U> Rule<U> map(Function<? super T, ? extends U> function) {
        return opening(opening(), (words, from) -> at(words, from).map(found -> new Found<>(function.apply(found.value()), found.end())));
    }

    /** Maps to what may be absent, which is then not read. */
    default <U> Rule<U> mapIfPresent(Function<? super T, Optional<U>> function) {
        return opening(opening(), (words, from) -> at(words, from)
                .flatMap(found -> function.apply(found.value()).map(value -> new Found<>(value, found.end()))));
    }

    default Rule<T> where(Predicate<? super T> test) {
        return opening(opening(), (words, from) -> at(words, from).filter(found -> test.test(found.value())));
    }

    default <U, V> Rule<V> then(Rule<U> next, BiFunction<? super T, ? super U, ? extends V> both) {
        return opening(opening().then(next.opening()), (words, from) -> at(words, from).flatMap(first -> next.at(words, first.end())
                .map(second -> new Found<>(both.apply(first.value(), second.value()), second.end()))));
    }

    /** This and then the other; the value of this. */
    default Rule<T> skip(Rule<?> next) {
        return then(next, (value, skipped) -> value);
    }

    /** This and then the other; the value of the other. */
    default <U> Rule<U> before(Rule<U> next) {
        return then(next, (skipped, value) -> value);
    }

    default Rule<Optional<T>> maybe() {
        return opening(opening().orNothing(), (words, from) -> Optional.of(at(words, from)
                .map(found -> new Found<>(Optional.of(found.value()), found.end()))
                .orElseGet(() -> new Found<>(Optional.empty(), from))));
    }

    /** This, if the place where it begins passes a test. */
    default Rule<T> from(Place test) {
        return opening(opening(), (words, from) -> test.test(words, from) ? at(words, from) : Optional.empty());
    }

    /** This, if the place behind it passes a test. */
    default Rule<T> upTo(Place test) {
        return opening(opening(), (words, from) -> at(words, from).filter(found -> test.test(words, found.end())));
    }

    /** The other rule at the same place, where this one reads nothing. */
    default Rule<T> or(Rule<? extends T> other) {
        return first(this, other);
    }
}
