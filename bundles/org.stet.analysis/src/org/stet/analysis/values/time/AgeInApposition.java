package org.stet.analysis.values.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.values.time.DurationGrammar.Span;
import org.stet.analysis.values.time.TimeValue.Length;

/** Reads a number alone in apposition to a person: "Ann Cole, 51," and "Lifeguard, 19, among". */
final class AgeInApposition {

    static final Rule<Reading> RULE = Rule.<Length>first(
            Ages.NUMBER.then(Rule.in(Unit.WORDS).where(named -> !named.unit().isOfClock()),
                    (age, named) -> new Span(Optional.of(BigDecimal.valueOf(age)), named).length()),
            Ages.NUMBER.map(Ages::years)).from(AgeInApposition::isBehindPerson).upTo(AgeInApposition::ends)
            .map(age -> Reading.age("age in apposition", age));

    /** What tells somebody from his father of the same name. */
    private static final Set<String> GENERATIONS = Set.of("ii", "iii", "iv");

    private AgeInApposition() {
    }

    /** Whether a comma or an opening parenthesis and, before it, a person stand in front. */
    private static boolean isBehindPerson(Words words, int index) {
        var person = words.get(index - 2);
        if (person.is(".") && words.glued(index - 2) || person.isIn(GENERATIONS) && Ages.isName(words.get(index - 3))) {
            person = words.get(index - 3);
        }
        if (words.get(index - 1).is("now", "then", "just", "only", "still") && words.get(index - 2).is(",")) {
            return Ages.isName(words.get(index - 3)) || words.get(index - 3).hasTag("NOUN");
        }
        var inWords = words.get(index).isLetters();
        if (words.get(index - 1).is("(")) {
            return words.get(index).isDigits() && Ages.isName(person) && words.get(index + 1).is(")", ",")
                    && words.get(index).text().length() == 2 && (Ages.isName(words.get(index - 3)) || words.get(index - 3).isIn(Ages.KIN)
                            || words.get(index - 3).is("and") && words.get(index - 4)
                                    .is(")") && isBehindPerson(words, index - 5));
        }
        if (words.get(index - 1).is("both")) {
            return words.get(index).isDigits() && words.get(index - 2).is(",");
        }
        return words.get(index - 1).is(",") && (Ages.isName(person) || person.isIn(Ages.KIN) || !inWords
                && (person.hasTag("NOUN", "PROPN") && person.key().equals(person.lemma())
                        || person.hasTag("ADJ", "ADV", "VERB", "PROPN") && isWithArticle(words, index - 2))
                && person.isLetters() && !person.is("people")
                && !CalendarWords.isCalendarWord(person)
                && !Unit.WORDS.containsKey(person.key()) && !CalendarWords.SEASON_NAMES.containsKey(person.key()));
    }

    /** The accused, the Danish international: what is no noun stands for a person. */
    private static boolean isWithArticle(Words words, int index) {
        return words.get(index - 1).is("the") || words.get(index - 1).isCapitalised() && words.get(index - 2).is("the");
    }

    private static boolean ends(Words words, int end) {
        var next = words.get(end);
        return next.is(",", ")", ";", "-") && !(next.is(",") && words.glued(end + 1)) && !isPartOfList(words, end)
                || next == Word.NONE || next.is("of") && words.get(end + 1).isCapitalised() || next.is(".", "and", "who",
                        "from", "was", "is", "has", "had", "said", "?", "!", "\"", "”")
                        && (!words.glued(end + 1) || !next.is("."))
                || next.is("next", "last", "this") && words.get(end + 1).is("week", "month", "year")
                || next.is("on", "in", "since") && CalendarWords.isCalendarWord(words.get(end + 1));
    }

    /** Whether more numbers follow, as in a list of rooms or scores. */
    private static boolean isPartOfList(Words words, int end) {
        return words.get(end).is(",") && words.get(end + 1).isDigits() && words.get(end + 2).is(",", "and", "or", ".")
                || words.get(end).is(",") && words.get(end + 1).is("or");
    }
}
