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
import java.util.stream.IntStream;
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
    /** How far behind "when" the verb of its clause may stand. */
    private static final int CLAUSE = 20;
    /** How far behind "the May 7" its noun may stand. */
    private static final int ATTRIBUTE = 4;
    /** What a word on the far side of the day counts for. */
    private static final double ACROSS = .75;
    /** What a day counts for that nothing is told of. */
    private static final double PLAIN = .3;
    private static final double CLOCK = .5;
    /** What may be said of any event. */
    private static final Set<String> GENERAL = Stream.of("happen", "occur", "incident", "accident", "kill", "hit", "strike", "hurt", "injure", "wound",
            "attack", "violence", "homicide", "murder", "break", "erupt", "unfold", "respond", "dispatch", "find", "discover", "call", "alert", "caller")
            .map(Concepts::of).collect(Collectors.toSet());
    /** Verbs that leave it to their noun what happened. */
    private static final Set<String> LIGHT = Set.of("take", "leave", "begin", "start");
    /** What officers do at once when something has happened. */
    private static final Set<String> AT_ONCE = Set.of("respond", "dispatch", "find", "discover", "call", "alert", "caller");
    private static final String CALLER = "caller";
    /** Verbs that leave it to who says it whether something becomes known by it. */
    private static final Set<String> TELLING = Set.of("tell", "say", "report");
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
            return mayBeOne(event, topic, other.event, other.topic);
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
        var concepts = topic(reading, sentence);
        return times.stream().filter(time -> NAMED.matcher(time.span().of(reading.document().text())).find())
                .flatMap(time -> happened(sentence.tokens(), time, hour.orElseThrow().isOfDay()).map(event -> new Said(on, time, hour.orElseThrow(), event,
                        concepts)).stream()).findFirst();
    }

    /**
     * The concept of what happened at a time, where the word for it stands before the time with no other verb between, or the time modifies it;
     * what officers do at once counts with the hour or the part of the day.
     */
    private static Optional<String> happened(List<Token> tokens, Mention time, boolean isOfDay) {
        var before = tokens.stream().filter(token -> token.end() <= time.span().start()).toList();
        if (before.stream().anyMatch(token -> TellsOfDay.of(token).equals(Optional.of(TellsOfDay.DIED)))) {
            return Optional.empty();
        }
        return governing(tokens, time.span()).filter(word -> word.share == 1)
                .filter(word -> word.tells() == TellsOfDay.HAPPENED || AT_ONCE.contains(word.word.lemma()) && isOfDay && !isCallOfSomebody(tokens, word.word))
                .filter(word -> word.word.is(CALLER) || before.stream().noneMatch(token -> token.start() > word.word.start()
                        && token.tag().equals("VERB") && !LIGHT.contains(token.lemma())))
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

    static Set<String> topic(ArticleReading reading, Sentence sentence) {
        var topic = topic(reading);
        topic.addAll(concepts(sentence));
        return topic;
    }

    private static Set<String> concepts(Sentence sentence) {
        var concepts = new HashSet<String>();
        sentence.tokens().forEach(token -> Concepts.of(token).ifPresent(concepts::add));
        return concepts;
    }

    /** A day that is over when the article is published. */
    private static Optional<LocalDate> day(Mention mention, ArticleReading reading) {
        if (mention.kind() != ValueKind.DATE && mention.kind() != ValueKind.TIME || Posts.isSignature(reading.document(), mention)) {
            return Optional.empty();
        }
        return Period.of(mention.normalised()).filter(Period::isDay).map(period -> period.start().toLocalDate())
                .filter(day -> reading.article().published().filter(published -> day.isAfter(published.day())).isEmpty());
    }

    private static double weight(List<Token> tokens, Mention time) {
        return governing(tokens, time.span()).map(word -> word.share * word.tells().weight()).orElse(0.);
    }

    /** Whether what is called by two concepts may be one event, which each tells with the words of its own headline and sentence. */
    static boolean mayBeOne(String event, Set<String> topic, String other, Set<String> otherTopic) {
        return event.equals(other) || GENERAL.contains(event) && (GENERAL.contains(other) || topic.contains(other))
                || GENERAL.contains(other) && otherTopic.contains(event) || topic.contains(other) && otherTopic.contains(event);
    }

    /** Whether somebody calls somebody, which is no call for help: her son called her. */
    private static boolean isCallOfSomebody(List<Token> tokens, Token word) {
        var before = tokens.indexOf(word) - 1;
        return word.lemma().equals("call") && word.tag().equals("VERB") && (before < 0 || !tokens.get(before).lemma().equals("be"));
    }

    /** The word for what happened or became known at a time. */
    static Optional<Token> event(List<Token> tokens, Span time) {
        return governing(tokens, time).filter(word -> word.tells() == TellsOfDay.HAPPENED || word.tells() == TellsOfDay.BECAME_KNOWN).map(Governing::word)
                .filter(word -> !isCallOfSomebody(tokens, word));
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
        return noun.or(() -> when(tokens, end)).or(() -> before(tokens, start)).map(word -> new Governing(word, 1))
                .or(() -> first(tokens, end, Math.min(tokens.size(), end + RIGHT)).map(word -> new Governing(word, ACROSS)));
    }

    /** What happened when something else went on, as in: she was asleep at 4 a.m. Sunday when the shots were fired. */
    private static Optional<Token> when(List<Token> tokens, int end) {
        return IntStream.range(end, Math.min(tokens.size(), end + ATTRIBUTE)).filter(i -> tokens.get(i).is("when")).boxed().findFirst()
                .flatMap(i -> first(tokens, i, Math.min(tokens.size(), i + CLAUSE))).filter(word -> TellsOfDay.of(word).orElseThrow() == TellsOfDay.HAPPENED);
    }

    /** The nearest word before; what somebody who calls for help says makes it known. */
    private static Optional<Token> before(List<Token> tokens, int end) {
        var start = Math.max(behindAccordingTo(tokens, end), end - LEFT);
        var word = first(tokens.subList(start, end).reversed(), 0, end - start);
        return word.filter(each -> TELLING.contains(each.lemma())).flatMap(each -> tokens.subList(start, end).stream()
                .filter(token -> token.is(CALLER)).findFirst()).or(() -> word);
    }

    /** Where the clause begins behind "According to police,". */
    private static int behindAccordingTo(List<Token> tokens, int end) {
        var isSourced = !tokens.isEmpty() && tokens.getFirst().is("according");
        return isSourced ? IntStream.range(0, end).filter(i -> tokens.get(i).is(",")).map(i -> i + 1).findFirst().orElse(0) : 0;
    }

    private static Optional<Token> first(List<Token> tokens, int from, int to) {
        return tokens.subList(from, to).stream().takeWhile(token -> !token.is(";")).filter(token -> TellsOfDay.of(token).isPresent())
                .findFirst();
    }
}
