package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;
import org.stet.model.ValueKind;

/** What stands in the sentences of an article beside their values: other times, and names. */
final class Surroundings {

    /** A name where it stands, by its form in the whole case. */
    private record Named(Span span, AgentKind kind, String name) {
    }

    private static final String OPENING = "\\s*[(\\[](?:or |about |around )?";
    private static final int LONGEST_OPENING = 10;
    private static final String[] WITHIN = {"in", "over", "within", "during"};
    /** Words that begin a clause which tells of something beside what its sentence tells. */
    private static final String[] ASIDE = {"who", "whom", "whose", "which", "where", "since", "because", "although", "while", "when"};

    private final ArticleReading reading;
    private final List<Named> names = new ArrayList<>();

    Surroundings(ArticleReading reading, Map<Place, String> whole) {
        this.reading = reading;
        var speakers = reading.quotes().stream().flatMap(quote -> quote.speakerSpan().stream()).toList();
        for (var name : reading.names()) {
            for (var mentioned : name.mentions()) {
                if (speakers.stream().noneMatch(mentioned.span()::overlaps)) {
                    var place = new Place(reading.article().id(), mentioned.span());
                    names.add(new Named(mentioned.span(), name.kind(), whole.getOrDefault(place, name.canonical())));
                }
            }
        }
    }

    Scope scope(Sentence sentence, Mention mention) {
        var marks = switch (mention.kind()) {
            case COUNT -> ScopeMarks.ofCount(sentence.tokens(), mention.span());
            case MEASURE -> ScopeMarks.ofMeasure(sentence.tokens(), mention.span(), mention.unit(), mention.change() != Change.NONE);
            default -> ScopeMarks.of(sentence.tokens(), mention.span());
        };
        if (isRestated(mention)) {
            marks.put(ScopeMarks.RESTATED, mention.unit());
        }
        if (mention.kind() == ValueKind.COUNT && States.isIn(sentence)) {
            span(sentence, mention).ifPresent(span -> marks.put(ScopeMarks.SPAN, span));
        }
        var times = isWhen(mention) ? Optional.<Period>empty() : time(sentence, mention);
        var named = new EnumMap<AgentKind, Set<String>>(AgentKind.class);
        var clause = Window.of(sentence.tokens(), mention.span()).span(sentence.tokens());
        var whole = isWhen(mention) ? sentence.span() : clause;
        names.stream().filter(name -> name.span.overlaps(name.kind == AgentKind.PERSON ? whole : clause) && !name.span.overlaps(mention.span()))
                .forEach(name -> named.computeIfAbsent(name.kind, any -> new HashSet<>()).add(name.name));
        if (mention.kind() == ValueKind.DURATION && !named.containsKey(AgentKind.PERSON)) {
            lastPerson(sentence, mention).ifPresent(person -> named.put(AgentKind.PERSON, Set.of(person.name)));
        }
        return new Scope(marks, times, named);
    }

    /** Whether a value stands in brackets behind one in another unit: it says the same. */
    private boolean isRestated(Mention mention) {
        return reading.mentions().stream().anyMatch(other -> other.kind() == mention.kind() && !other.unit().equals(mention.unit())
                && other.span().end() < mention.span().start() && mention.span().start() - other.span().end() <= LONGEST_OPENING
                && reading.document().text().substring(other.span().end(), mention.span().start()).matches(OPENING));
    }

    /** The time in which so many were counted: shot in five hours, shot since 2005. */
    private Optional<String> span(Sentence sentence, Mention count) {
        return reading.mentions().stream().filter(other -> sentence.span().overlaps(other.span())).filter(other -> switch (other.kind()) {
            case DURATION -> other.span().start() > count.span().end() && stands(sentence, other, WITHIN);
            case DATE -> stands(sentence, other, "since");
            default -> false;
        }).map(Mention::normalised).findFirst();
    }

    /** Whether one of some prepositions stands before a time. */
    private static boolean stands(Sentence sentence, Mention time, String... prepositions) {
        var before = sentence.tokens().stream().filter(token -> token.end() <= time.span().start()).toList();
        var last = before.size() - 1;
        return last >= 0 && before.get(last).is(prepositions)
                || last > 0 && before.get(last).is("a", "an", "the") && before.get(last - 1).is(prepositions);
    }

    /** Who is named last before a value, in the same sentence: his is what a sentence tells of him. */
    private Optional<Named> lastPerson(Sentence sentence, Mention mention) {
        return names.stream().filter(name -> name.kind == AgentKind.PERSON && name.span.start() >= sentence.start()
                && name.span.end() <= mention.span().start()).max(Comparator.comparingInt(name -> name.span.start()));
    }

    /** The time nearest to a value, unless it is that of a clause which the value is no part of: the works, which opened in 1962, ... */
    private Optional<Period> time(Sentence sentence, Mention mention) {
        return reading.mentions().stream().filter(other -> other.kind() == ValueKind.DATE && other.span().overlaps(sentence.span()))
                .filter(other -> !isAside(sentence, other, mention))
                .min(Comparator.comparingInt(other -> Math.max(other.span().start() - mention.span().end(),
                        mention.span().start() - other.span().end())))
                .flatMap(other -> Period.of(other.normalised()));
    }

    /** Whether a time stands in a clause of its own, from its first word to the next comma, that a value does not stand in. */
    private static boolean isAside(Sentence sentence, Mention time, Mention value) {
        var tokens = sentence.tokens();
        var first = -1;
        for (var i = 0; i < tokens.size() && tokens.get(i).end() <= time.span().start(); i++) {
            first = tokens.get(i).is(ASIDE) ? i : tokens.get(i).is(",", ";") ? -1 : first;
        }
        if (first < 0) {
            return false;
        }
        var end = tokens.stream().filter(token -> token.start() >= time.span().end() && token.is(",", ";")).findFirst()
                .map(Token::start).orElse(sentence.end());
        return value.span().start() < tokens.get(first).start() || value.span().start() >= end;
    }

    /** Times are compared themselves, and are no scope of each other. */
    private static boolean isWhen(Mention mention) {
        return mention.kind() == ValueKind.DATE || mention.kind() == ValueKind.TIME;
    }
}
