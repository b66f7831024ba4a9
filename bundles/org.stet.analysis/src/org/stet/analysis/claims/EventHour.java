package org.stet.analysis.claims;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.analysis.values.Mention;
import org.stet.model.ValueKind;

/** Tells at what hour of its day the event of an article happened, or when the first call of it came. */
public final class EventHour {

    /** What is said of the hour when officers heard of it. */
    private static final Set<String> OF_CALLS = Set.of("respond", "dispatch", "call", "report", "receive", "arrive", "alert", "notify", "summon", "hear", "find");
    private static final String HEARING = "hear";
    /** Who only heard what happened does not miss its hour by as much. */
    static final Duration ROUGHLY = Duration.ofHours(1);
    /** Behind these an hour is one end of a stretch of time. */
    private static final Set<String> OPEN = Set.of("from", "to", "by", "until", "till", "since", "after", "before", "between", "and", "of");

    /**
     * How an article says when its event happened.
     *
     * @param words the time of the clock, or the part of the day
     * @param isCall whether it is the hour when it became known
     * @param isHeard whether it is the hour when somebody heard it
     * @param event concept of what it says happened then
     * @param topic concepts of the headline and of the sentence
     */
    public record Said(Mention words, Period when, boolean isCall, boolean isHeard, String event, Set<String> topic) {

        /** Whether it is a time of the clock, and not a part of the day. */
        public boolean isMoment() {
            return when.isMoment();
        }

        private boolean isNear(Said other) {
            return isMoment() ? when.apart(other.when).compareTo(isHeard || other.isHeard ? ROUGHLY : Comparison.QUARTER) < 0
                    : when.overlaps(other.when);
        }

        public LocalDate day() {
            return when.start().toLocalDate();
        }

        /** Whether it cannot have been at both: it became known when it had happened, but it may be long after, and to one after the other. */
        public boolean excludes(Said other) {
            if (isCall || other.isCall) {
                return isMoment() && other.isMoment() && isCall != other.isCall && !isNear(other) && isCall == when.start().isBefore(other.when.start());
            }
            return isMoment() && other.isMoment() ? !isNear(other)
                    : !when.overlaps(other.when) || isAfternoonAgainstNight(other) || other.isAfternoonAgainstNight(this);
        }

        private boolean isAfternoonAgainstNight(Said other) {
            return words.normalised().endsWith("AF") && other.words.normalised().endsWith("NI");
        }

        /** Whether both may speak of one event. */
        public boolean mayBeOf(Said other) {
            return EventDay.mayBeOne(event, topic, other.event, other.topic);
        }
    }

    private EventHour() {
    }

    /** The one hour of its event, else the one of its call, else the one part of its day; empty for an article that gives none or several. */
    public static Optional<Said> of(ArticleReading reading) {
        return EventDay.of(reading).flatMap(day -> {
            var said = reading.document().blocks().stream().filter(Block::isRead).flatMap(block -> block.sentences().stream())
                    .flatMap(sentence -> said(reading, sentence, day).stream()).toList();
            return Stream.<Predicate<Said>>of(each -> each.isMoment() && !each.isCall, Said::isMoment, each -> true)
                    .map(kind -> said.stream().filter(kind).toList()).filter(each -> !each.isEmpty()).findFirst().flatMap(EventHour::only);
        });
    }

    /** The first, unless others are of another time. */
    private static Optional<Said> only(List<Said> said) {
        return said.stream().findFirst().filter(first -> said.stream().allMatch(each -> first.isNear(each)));
    }

    private static List<Said> said(ArticleReading reading, Sentence sentence, LocalDate day) {
        return reading.mentions().stream().filter(mention -> mention.kind() == ValueKind.TIME && sentence.span().overlaps(mention.span()))
                .flatMap(time -> Period.of(time.normalised()).filter(when -> when.isMoment() || isNamedPart(reading, time, when)).filter(when -> when.start().toLocalDate().equals(day))
                        .flatMap(when -> said(reading, sentence, time, when)).stream()).toList();
    }

    /** Whether it is a part of a day that is named: Monday night, and not that night. */
    private static boolean isNamedPart(ArticleReading reading, Mention time, Period when) {
        return when.isOfDay() && Calendar.weekday(time.span().of(reading.document().text())).isPresent();
    }

    private static Optional<Said> said(ArticleReading reading, Sentence sentence, Mention time, Period when) {
        var tokens = sentence.tokens();
        var before = tokens.stream().filter(token -> token.end() <= time.span().start()).toList();
        if (!before.isEmpty() && OPEN.contains(before.getLast().lemma())) {
            return Optional.empty();
        }
        return EventDay.event(tokens, time.span()).map(word -> {
            var isCall = TellsOfDay.of(word).equals(Optional.of(TellsOfDay.BECAME_KNOWN)) || isCall(before);
            return new Said(time, when, isCall, isHeard(before), Concepts.of(word).orElse(word.lemma()), EventDay.topic(reading, sentence));
        });
    }

    /** Whether words before an hour tell that somebody heard something then. */
    static boolean isHeard(List<Token> before) {
        return before.stream().anyMatch(token -> token.lemma().equals(HEARING));
    }

    /** Whether words before an hour tell that somebody came or was called. */
    static boolean isCall(List<Token> before) {
        return before.stream().map(Token::lemma).anyMatch(OF_CALLS::contains);
    }
}
