package org.stet.analysis.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/** Reads the words around a value that say of which part, group, time or sort it is. */
final class ScopeMarks {

    /** A choice of a dimension, and where its words count. */
    private record Choice(String dimension, String name, Where where) {
    }

    private enum Where {
        ANYWHERE, AFTER, RIGHT_AFTER
    }

    private static final Map<String, Choice> CHOICES = new HashMap<>();
    /** Dimensions in which naming a choice says something else than naming none. */
    private static final Set<String> STRICT = new HashSet<>();
    /** Dimensions in which it parts values for good from those that name none. */
    private static final Set<String> BARS = new HashSet<>();
    private static final String AT = "at";
    private static final Set<String> COMPLEMENTS = Set.of(AT, "for", "among");
    private static final String NOTHING = "nothing";
    private static final String HOSPITAL = "hospital";
    private static final String[] HOSPITALS = {"hospital", "center", "centre", "clinic", "infirmary", "medical"};
    /** How many words lie at most between those who are taken to a hospital and the end of its name. */
    private static final int FAR = 14;
    /** The stretch of time in which so many were counted. */
    static final String SPAN = "span";
    static final String DOER = "doer";
    /** The same amount in the unit that stands before it. */
    static final String RESTATED = "restated";
    static final String PORTION = "portion";
    static final String ESTIMATE = "estimate";
    private static final String FREQUENCY = "frequency";
    private static final Set<String> FORESEEING = Set.of("forecast", "foresee", "predict", "prediction", "project", "projection", "scenario",
            "simulation", "outlook");
    private static final String[] MODALS = {"could", "may", "might", "will", "would"};
    private static final String REMAINDER = "remainder";
    private static final String CHARGE = "charge";
    /** Before a verb, those who may be among the dead themselves. */
    private static final Set<String> DOERS = Set.of("who", "he", "she", "man", "woman", "gunman", "attacker", "inmate", "suspect", "shooter", "father",
            "mother", "husband", "bomber");
    /** What they did to those who are counted. */
    private static final Set<String> HARM = Stream.of("kill", "hurt", "shoot", "stab", "murder", "attack", "hit", "strike", "rob", "abduct", "kidnap")
            .map(Concepts::of).collect(Collectors.toSet());
    private static final int LONGEST = 3;
    private static final String[] REST = {"other", "others", "rest", "remaining", "remainder"};
    /** So many words of a sentence may stand between some and the rest. */
    private static final int CLAUSE = 15;
    /** One of several sorts of people. */
    private static final Set<String> ONE = Set.of("man", "woman", "boy", "girl", "baby", "infant", "toddler", "child", "teen", "teenager", "father",
            "mother", "son", "daughter", "husband", "wife", "brother", "sister", "officer", "deputy", "adult", "student");

    static {
        STRICT.addAll(Set.of(HOSPITAL, SPAN, RESTATED));
        BARS.addAll(Set.of(HOSPITAL, SPAN, RESTATED, DOER, CHARGE));
        read();
    }

    private ScopeMarks() {
    }

    /** The choices by dimension; what stands nearer comes first. */
    static Map<String, String> of(List<Token> tokens, Span value) {
        var window = Window.of(tokens, value);
        var first = window.first();
        var last = window.last();
        var from = window.from();
        var to = window.to();
        var marks = new HashMap<String, String>();
        for (var i = first; i <= to; i++) {
            mark(tokens, i, to, i <= last + 1 ? Where.RIGHT_AFTER : Where.AFTER, marks);
        }
        for (var i = first - 1; i >= from; i--) {
            mark(tokens, i, first - 1, Where.ANYWHERE, marks);
        }
        complement(tokens.subList(last + 1, to + 1), marks);
        charge(tokens.subList(first, to + 1), marks);
        return marks;
    }

    /** The same where things are counted: more of them, and those beside whom others are counted, are other ones than all of them. */
    static Map<String, String> ofCount(List<Token> tokens, Span value) {
        var marks = of(tokens, value);
        var window = Window.of(tokens, value);
        if (marks.containsKey("repeat") || isListed(tokens, window.first(), window.last())
                || isBesideTheRest(tokens.subList(window.last() + 1, tokens.size()))) {
            marks.putIfAbsent(REMAINDER, "other");
        }
        hospital(tokens.subList(window.last() + 1, Math.min(tokens.size(), window.last() + FAR)), marks);
        if (window.first() > 1 && isHarm(tokens.get(window.first() - 1)) && DOERS.contains(tokens.get(window.first() - 2).lemma())) {
            marks.put(DOER, "one");
        }
        return marks;
    }

    private static boolean isHarm(Token token) {
        return token.tag().equals("VERB") && Concepts.of(token).filter(HARM::contains).isPresent();
    }

    /**
     * The same where something is measured: what is only foreseen is another thing than what was found, and units of rates say how often.
     *
     * @param changes whether it is how much something rose or fell
     */
    static Map<String, String> ofMeasure(List<Token> tokens, Span value, String unit, boolean changes) {
        var marks = of(tokens, value);
        var before = tokens.stream().takeWhile(token -> token.start() < value.start()).toList();
        if (before.stream().anyMatch(token -> FORESEEING.contains(token.lemma()) && !(token.lemma().equals("project") && isNoun(token))
                || changes && token.is(MODALS))) {
            marks.put(ESTIMATE, ESTIMATE);
        }
        if (unit.contains("/")) {
            marks.remove(FREQUENCY);
        }
        return marks;
    }

    /** The hospital to which so many of all were taken. */
    private static void hospital(List<Token> after, Map<String, String> marks) {
        for (var i = 0; i < after.size(); i++) {
            if (after.get(i).is("to", "at")) {
                var name = after.stream().skip(i + 1L).takeWhile(token -> token.tag().equals("PROPN") || token.is(".")).toList();
                if (name.size() > 1 && name.stream().anyMatch(token -> token.is(HOSPITALS))) {
                    marks.put(HOSPITAL, name.getFirst().text());
                }
            }
        }
    }

    /** The charge of so many counts. */
    private static void charge(List<Token> from, Map<String, String> marks) {
        for (var i = 0; i < from.size() - 1; i++) {
            if (from.get(i).is("count", "counts") && from.get(i + 1).is("of")) {
                from.stream().skip(i + 2L).takeWhile(token -> !token.tag().equals("ADP")).filter(ScopeMarks::isNoun).reduce((any, last) -> last)
                        .ifPresent(noun -> marks.put(CHARGE, Concepts.of(noun).orElse(noun.lemma())));
            }
        }
    }

    /** Whether others are counted right beside: a man and two women, four adults and a boy. */
    private static boolean isListed(List<Token> tokens, int first, int last) {
        if (first > 1 && tokens.get(first - 1).is(",", "and", "&") && isPerson(tokens.get(first - 2))) {
            return true;
        }
        var next = last + 1;
        while (next < tokens.size() && next <= last + 2 && isNoun(tokens.get(next))) {
            next++;
        }
        return next < tokens.size() - 2 && tokens.get(next).is(",", "and", "&")
                && (tokens.get(next + 1).is("a", "an") || tokens.get(next + 1).tag().equals("NUM"))
                && (isPerson(tokens.get(next + 2)) || tokens.get(next + 2).text().matches("\\d+.*"));
    }

    /** Whether the rest of all are told of behind a number: four were taken to one hospital and the others to another. */
    private static boolean isBesideTheRest(List<Token> after) {
        var clause = after.stream().limit(CLAUSE).takeWhile(token -> !token.tag().equals("NUM") && !token.is(";", ".")).toList();
        return IntStream.range(2, clause.size())
                .anyMatch(i -> clause.get(i).is(REST) && clause.get(i - 1).is("the") && clause.get(i - 2).is("and", "while"));
    }

    private static boolean isPerson(Token token) {
        return ONE.contains(token.text().toLowerCase(Locale.ROOT)) || token.text().endsWith("-old");
    }

    /**
     * For whom or where a value is given behind it: such a preposition is a dimension, and the noun after it the choice; of places, a name,
     * because a plant and a factory may be one.
     */
    private static void complement(List<Token> after, Map<String, String> marks) {
        for (var i = 0; i < after.size() - 1; i++) {
            var preposition = after.get(i).lemma();
            if (COMPLEMENTS.contains(preposition)) {
                var nouns = after.stream().skip(i + 1L).dropWhile(token -> !isNoun(token)).takeWhile(ScopeMarks::isNoun).toList();
                if (!preposition.equals(AT) || nouns.stream().anyMatch(noun -> noun.tag().equals("PROPN"))) {
                    nouns.stream().reduce((any, last) -> last)
                            .ifPresent(noun -> marks.put(preposition, Concepts.of(noun).orElse(noun.lemma())));
                }
                return;
            }
        }
    }

    private static boolean isNoun(Token token) {
        return token.tag().equals("NOUN") || token.tag().equals("PROPN");
    }

    private static void mark(List<Token> tokens, int at, int to, Where where, Map<String, String> marks) {
        for (var length = Math.min(LONGEST, to - at + 1); length > 0; length--) {
            var words = tokens.subList(at, at + length);
            var text = words.stream().map(Token::text).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
            var choice = CHOICES.getOrDefault(text, length > 1 ? null : CHOICES.get(words.getFirst().lemma()));
            if (choice != null && choice.where.compareTo(where) <= 0) {
                if (!choice.dimension.equals(NOTHING)) {
                    marks.putIfAbsent(choice.dimension, choice.name);
                }
                return;
            }
        }
    }

    /** Whether both name a choice of some dimension, and not the same. */
    static boolean clash(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream().anyMatch(mark -> !other.getOrDefault(mark.getKey(), mark.getValue()).equals(mark.getValue()));
    }

    /** Whether only one names a choice of a dimension that parts values for good. */
    static boolean bar(Map<String, String> one, Map<String, String> other) {
        return BARS.stream().anyMatch(bar -> one.containsKey(bar) != other.containsKey(bar));
    }

    static boolean admits(Map<String, String> one, Map<String, String> other) {
        return one.isEmpty() && other.isEmpty() || admitsAll(one, other) && admitsAll(other, one);
    }

    private static boolean admitsAll(Map<String, String> marks, Map<String, String> other) {
        for (var mark : marks.entrySet()) {
            var choice = other.get(mark.getKey());
            if (choice == null ? STRICT.contains(mark.getKey()) : !choice.equals(mark.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static void read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(ScopeMarks.class.getResourceAsStream("scopes.txt"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(ScopeMarks::dimension);
        } catch (IOException broken) {
            throw new UncheckedIOException("The words that narrow values down cannot be read.", broken);
        }
    }

    private static void dimension(String line) {
        var parts = line.split(":");
        var name = parts[0].replaceAll("\\W", "");
        var where = parts[0].endsWith("+") ? Where.RIGHT_AFTER : parts[0].endsWith(">") ? Where.AFTER : Where.ANYWHERE;
        if (parts[0].contains("!")) {
            STRICT.add(name);
        }
        if (parts[0].contains("!!")) {
            BARS.add(name);
        }
        for (var choice : parts[1].split("/")) {
            var words = choice.strip().split("\\|");
            for (var word : words) {
                CHOICES.put(word, new Choice(name, words[0], where));
            }
        }
    }
}
