package org.stet.analysis.particulars;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.names.Gender;
import org.stet.analysis.names.GivenNames;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.core.anchor.Span;

/** What people are to each other: "her nephew Liam", "Ann Lee’s ex-wife". */
final class Kin {

    private static final Branch WORDS = Branch.read("kin.txt").getFirst();
    private static final Pattern WHOSE = Pattern.compile("(?i)(?:\\b(his|her)|['’]s?)"
            + " (?:(?:late|estranged|older|younger|elder|eldest|youngest|little|big|pregnant|longtime|\\w+-year-old|\\w+-month-old),? ){0,2}$");
    private static final Pattern TOGETHER = Pattern.compile(",? ");
    /** Of whom somebody has hardly more than one. */
    private static final Pattern PARTNER = Pattern.compile("(?:ex-)?(?:husband|wife|boyfriend|girlfriend)|fianc.+");
    private static final Set<String> MEN = Set.of("son", "grandson", "nephew", "brother", "father", "grandfather", "uncle", "husband", "ex-husband",
            "boyfriend", "ex-boyfriend", "fiancé", "son-in-law", "father-in-law", "brother-in-law");
    private static final Set<String> WOMEN = Set.of("daughter", "granddaughter", "niece", "sister", "mother", "grandmother", "aunt", "wife", "ex-wife",
            "girlfriend", "ex-girlfriend", "fiancée", "daughter-in-law", "mother-in-law", "sister-in-law");
    private static final int LONGEST = 50;
    /** Farther back a pronoun hardly looks. */
    private static final int FAR = 300;

    private Kin() {
    }

    static Stream<Particular> of(String text, Span stretch, List<Mentioned> people) {
        return WORDS.in(text, stretch).flatMap(word -> {
            var whose = WHOSE.matcher(text).region(Math.max(stretch.start(), word.start() - LONGEST), word.start());
            return whose.find() ? owner(whose, people).stream().flatMap(owner -> of(text, owner, word, people)) : Stream.empty();
        });
    }

    private static Stream<Particular> of(String text, Mentioned owner, MatchResult word, List<Mentioned> people) {
        var value = WORDS.value(word.group());
        var span = new Span(word.start(), word.end());
        var named = people.stream().filter(person -> person.span().start() > span.end()).limit(1)
                .filter(person -> TOGETHER.matcher(text.substring(span.end(), person.span().start())).matches() && mayBe(value, person))
                .map(person -> relation("relation", List.of(owner.span(), person.span()), value, span));
        return PARTNER.matcher(value).matches() ? Stream.concat(named, Stream.of(relation("partner", List.of(owner.span()), value, span))) : named;
    }

    private static Particular relation(String what, List<Span> people, String value, Span span) {
        return new Particular(Kind.LASTING, what, people, "", value, span);
    }

    /** Who is named right before, or for a pronoun the last who may be meant. */
    private static Optional<Mentioned> owner(Matcher whose, List<Mentioned> people) {
        if (whose.group(1) == null) {
            return people.stream().filter(person -> person.span().end() == whose.start()).findFirst();
        }
        var gender = whose.group(1).equalsIgnoreCase("her") ? Gender.WOMAN : Gender.MAN;
        return people.stream().filter(person -> person.span().end() <= whose.start() && person.span().end() >= whose.start() - FAR)
                .filter(person -> GivenNames.gender(person.text()).filter(other -> other != gender).isEmpty()).reduce((first, second) -> second);
    }

    private static boolean mayBe(String value, Mentioned person) {
        return GivenNames.gender(person.text()).map(gender -> !(gender == Gender.MAN ? WOMEN : MEN).contains(value)).orElse(true);
    }
}
