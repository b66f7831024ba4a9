package org.stet.analysis.claims;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/**
 * Tells on which day the event of an article happened. Every mention of a day votes for it: for by a word of happening beside it
 * ("shot on Saturday"), against by one of what came after or was said of it ("charged on Monday, police said Tuesday"); mentions
 * early in the story, with a time of day or with the words of the headline count for more.
 */
public final class EventDay {

    /** How far to the left and to the right of a day the word may stand that tells what happened then. */
    private static final int LEFT = 14;
    private static final int RIGHT = 10;
    /** How far behind "the May 7" its noun may stand. */
    private static final int ATTRIBUTE = 4;
    /** What a word on the far side of the day counts for. */
    private static final double ACROSS = .75;
    /** What a day counts for that nothing is told of. */
    private static final double PLAIN = .3;
    private static final double CLOCK = .5;
    /** What may be said of any event. */
    private static final Set<String> GENERAL = Stream.of("happen", "occur", "incident", "accident", "kill", "hit", "strike", "hurt", "injure", "wound",
            "attack", "violence", "homicide", "murder", "respond", "dispatch", "find", "discover").map(Concepts::of).collect(Collectors.toSet());
    /** Verbs that leave it to their noun what happened. */
    private static final Set<String> LIGHT = Set.of("take", "leave", "begin", "start");
    /** What officers do at once when something has happened. */
    private static final Set<String> AT_ONCE = Set.of("respond", "dispatch", "find", "discover");
    /** Words that name a day and do not only point at it. */
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)"
            + "\\w*\\b.*\\d|\\d.*\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)");
    private static final double TOPIC = .15;
    /** In how many sentences a vote loses half of its weight. */
    private static final double HALF_LIFE = 20;

    /**
     * How an article says on which day its event happened.
     *
     * @param words the weekday or date
     * @param hour when it was, as exactly as the sentence has it
     * @param event concept of what it says happened then
     * @param topic concepts of the headline and of the sentence
     */
    public record Said(LocalDate day, Mention words, Period hour, String event, Set<String> topic) {

        /** Whether both may speak of one event: they call it the same, or one calls it what any event may be called. */
        public boolean mayBeOf(Said other) {
            return event.equals(other.event) || isGeneral() && (other.isGeneral() || topic.contains(other.event))
                    || other.isGeneral() && other.topic.contains(event);
        }

        private boolean isGeneral() {
            return GENERAL.contains(event);
        }
    }

    private record Governing(Token word, double share) {

        private TellsOfDay tells() {
            return TellsOfDay.of(word).orElseThrow();
        }
    }

    private EventDay() {
    }

    /** Empty if the article states no day that was over when it was published. */
    public static Optional<LocalDate> of(ArticleReading reading) {
        var topic = topic(reading);
        var votes = new LinkedHashMap<LocalDate, Double>();
        var order = 0;
        for (var block : reading.document().blocks()) {
            for (var sentence : block.sentences()) {
                order += block.isBody() ? 1 : 0;
                if (block.isRead()) {
                    vote(reading, sentence, topic, 1 / (1 + order / HALF_LIFE), votes);
                }
            }
        }
        return votes.entrySet().stream().reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey);
    }

    /** How an article says that its event happened on the day of {@link #of}; empty where it only leaves it to be understood. */
    public static Optional<Said> said(ArticleReading reading) {
        return of(reading).flatMap(on -> reading.document().blocks().stream().filter(Block::isRead).flatMap(block -> block.sentences().stream())
                .flatMap(sentence -> said(reading, sentence, on).stream()).findFirst());
    }

    private static Optional<Said> said(ArticleReading reading, Sentence sentence, LocalDate on) {
        var times = reading.mentions().stream().filter(time -> sentence.span().overlaps(time.span()) && day(time, reading).equals(Optional.of(on)))
                .toList();
        var hour = times.stream().flatMap(time -> Period.of(time.normalised()).stream())
                .min(Comparator.comparing(period -> Duration.between(period.start(), period.end())));
        var concepts = concepts(sentence);
        concepts.addAll(topic(reading));
        return times.stream().filter(time -> NAMED.matcher(time.span().of(reading.document().text())).find())
                .flatMap(time -> happened(sentence.tokens(), time, hour.orElseThrow().isMoment()).map(event -> new Said(on, time, hour.orElseThrow(), event, concepts)).stream()).findFirst();
    }

    /**
     * The concept of what happened at a time, where the word for it stands before the time with no other verb between, or the time modifies it;
     * what officers do at once counts with the minute.
     */
    private static Optional<String> happened(List<Token> tokens, Mention time, boolean isMoment) {
        var before = tokens.stream().filter(token -> token.end() <= time.span().start()).toList();
        if (before.stream().anyMatch(token -> TellsOfDay.of(token).equals(Optional.of(TellsOfDay.DIED)))) {
            return Optional.empty();
        }
        return governing(tokens, time.span()).filter(word -> word.share == 1)
                .filter(word -> word.tells() == TellsOfDay.HAPPENED || AT_ONCE.contains(word.word.lemma()) && isMoment)
                .filter(word -> before.stream().noneMatch(token -> token.start() > word.word.start() && token.tag().equals("VERB")
                        && !LIGHT.contains(token.lemma())))
                .map(word -> Concepts.of(word.word).orElse(word.word.lemma()));
    }

    private static void vote(ArticleReading reading, Sentence sentence, Set<String> topic, double share,
            Map<LocalDate, Double> votes) {
        var times = reading.mentions().stream().filter(mention -> sentence.span().overlaps(mention.span())).toList();
        var clock = times.stream().anyMatch(EventDay::isOfClock);
        var common = concepts(sentence);
        common.retainAll(topic);
        for (var time : times) {
            day(time, reading).ifPresent(day -> {
                var weight = isOfClock(time) ? 0 : weight(sentence.tokens(), time);
                var favour = weight < 0 ? 0 : TOPIC * common.size() + (clock && weight > 0 ? CLOCK : 0) + PLAIN;
                votes.merge(day, share * (weight + favour), Double::sum);
            });
        }
    }

    private static boolean isOfClock(Mention mention) {
        return mention.kind() == ValueKind.TIME && mention.precision().equals("minute");
    }

    private static Set<String> topic(ArticleReading reading) {
        var topic = new HashSet<String>();
        reading.document().blocks().stream().filter(block -> block.kind() == StructureKind.HEADLINE).map(Block::sentences)
                .flatMap(List::stream).forEach(sentence -> topic.addAll(concepts(sentence)));
        return topic;
    }

    private static Set<String> concepts(Sentence sentence) {
        var concepts = new HashSet<String>();
        sentence.tokens().forEach(token -> Concepts.of(token).ifPresent(concepts::add));
        return concepts;
    }

    /** A day that is over when the article is published. */
    private static Optional<LocalDate> day(Mention mention, ArticleReading reading) {
        if (mention.kind() != ValueKind.DATE && mention.kind() != ValueKind.TIME) {
            return Optional.empty();
        }
        return Period.of(mention.normalised()).filter(Period::isDay).map(period -> period.start().toLocalDate())
                .filter(day -> reading.article().published().filter(published -> day.isAfter(published.day())).isEmpty());
    }

    private static double weight(List<Token> tokens, Mention time) {
        return governing(tokens, time.span()).map(word -> word.share * word.tells().weight()).orElse(0.);
    }

    /** What is told of the moment or day that words name; empty if the sentence does not make it plain. */
    static Optional<TellsOfDay> told(List<Token> tokens, Span time) {
        return governing(tokens, time).map(Governing::tells);
    }

    /** The word that governs a time: its noun in "the May 7 shooting", else the nearest before it or behind it. */
    private static Optional<Governing> governing(List<Token> tokens, Span time) {
        var start = (int) tokens.stream().filter(token -> token.end() <= time.start()).count();
        var end = (int) tokens.stream().filter(token -> token.start() < time.end()).count();
        var attribute = start > 0 && tokens.get(start - 1).is("the", "a", "an") || end < tokens.size() && tokens.get(end)
                .is("'s");
        var noun = attribute ? first(tokens, end, Math.min(tokens.size(), end + ATTRIBUTE)) : Optional.<Token>empty();
        return noun.or(() -> before(tokens, start)).map(word -> new Governing(word, 1))
                .or(() -> first(tokens, end, Math.min(tokens.size(), end + RIGHT)).map(word -> new Governing(word, ACROSS)));
    }

    private static Optional<Token> before(List<Token> tokens, int end) {
        return first(tokens.subList(Math.max(0, end - LEFT), end).reversed(), 0, Math.min(LEFT, end));
    }

    private static Optional<Token> first(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().takeWhile(token -> !token.is(";")).filter(token -> TellsOfDay.of(token).isPresent())
                .findFirst();
    }
}
