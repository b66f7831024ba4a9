package org.stet.analysis.particulars;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** Of whom the sentences of an article tell something: people with names, and people who are known by their age where it tells of only one of that age. */
final class Subjects {

    /**
     * Somebody.
     *
     * @param named where the name stands; none for somebody without a name
     * @param of such as 15-year-old; empty for somebody with a name
     */
    record Subject(List<Span> named, String of) {
    }

    private static final Pattern OLD = Pattern.compile("(?is).*[\\s-]old");
    private static final Pattern ONE_AGE = Pattern.compile("P\\d+[YMW]");
    /** Before an age these tell that there is more than one of it. */
    private static final Pattern MORE = Pattern.compile("(?is).*\\b(?:two|three|both|another|other|second|third)\\s+(?:\\w+\\s+)?$");
    /** What stands between a name and an age: "Ann Lee, a 15-year-old". */
    private static final Pattern NAME_AGE = Pattern.compile(",? ?(?:(?:aged|age|an?) )?");
    /** What stands between an age and a name: "15-year-old student Ann Lee". */
    private static final Pattern AGE_NAME = Pattern.compile(" (?:[a-z]+,? )?");
    /** After a name or an age these tell that it is somebody else of whom the words are said. */
    private static final Pattern OTHERS = Pattern.compile("(?i)\\b(?:said|says|say|told|confirmed|reported|announced|according|man|woman|men|women"
            + "|boys?|girls?|teens?|teenagers?|child|children|baby|infant"
            + "|toddler|victims?|person|people|someone|somebody|trooper|officers?|deputy|deputies|suspects?|gunman|shooter|driver|husband|wife|son"
            + "|daughter|brother|sister|mother|father|cousin|friend|others?)\\b");
    /** What an age may stand before: "15-year-old high school boy". */
    private static final Pattern OWN = Pattern.compile("(?i)^\\s+(?:high school )?(?:man|woman|boy|girl|teen|teenager|child|baby|infant|toddler"
            + "|victim|suspect|driver|son|daughter|brother|sister|mother|father|male|female)\\b");
    private static final Pattern OBJECT = Pattern.compile("(?is).*\\b(?:of|to|on|against|killing|killed|shot|hit|struck|hitting|striking|wounding"
            + "|wounded|injuring|injured) (?:an? |the |his |her )?$");
    /** Farther back a pronoun hardly looks. */
    private static final int FAR = 300;

    private final ArticleReading reading;
    private final List<Mentioned> people;
    private final List<Mention> ages;
    private final Set<String> shared;
    private final Set<String> named;

    Subjects(ArticleReading reading, List<Mentioned> people) {
        this.reading = reading;
        this.people = people;
        this.ages = reading.mentions().stream().filter(mention -> mention.kind() == ValueKind.AGE && ONE_AGE.matcher(mention.normalised()).matches()).toList();
        this.shared = ages.stream().filter(age -> MORE.matcher(words(new Span(Math.max(0, age.span().start() - 30), age.span().start()))).matches())
                .map(Mention::normalised).collect(Collectors.toSet());
        this.named = ages.stream().filter(age -> beside(age).isPresent()).map(Mention::normalised).collect(Collectors.toSet());
    }

    /** The only one whom the sentence names before, or the last before a sentence that begins with a pronoun and names nobody. */
    Stream<Subject> named(Sentence sentence, int at) {
        var before = names(sentence.start(), at);
        var only = before.isEmpty() && isOfPronoun(sentence) ? names(sentence.start() - FAR, sentence.start()).stream().reduce((first, second) -> second)
                : before.stream().findFirst().filter(any -> before.size() == 1);
        return only.stream().map(Subjects::named);
    }

    /**
     * The only one whom the sentence before the words names or knows by an age, if these may be said of nobody else; where it begins with a pronoun,
     * that of the sentence before.
     */
    Stream<Subject> any(Sentence sentence, int at) {
        var names = names(sentence.start(), at);
        var told = ages(sentence).filter(age -> isOld(age) && age.span().end() <= at).toList();
        if (names.isEmpty() && told.isEmpty() && isOfPronoun(sentence)) {
            return before(sentence).stream().flatMap(last -> any(last, last.end()));
        }
        var areOne = names.size() == 1 && told.size() == 1 && beside(told.getFirst()).filter(names.getFirst()::equals).isPresent();
        if (!areOne && names.size() + told.size() != 1) {
            return Stream.empty();
        }
        var end = Stream.concat(names.stream(), told.stream().map(Mention::span)).mapToInt(Span::end).max().orElseThrow();
        var between = words(new Span(end, at));
        return OTHERS.matcher(told.isEmpty() ? between : OWN.matcher(between).replaceFirst("")).find() ? Stream.empty()
                : Stream.concat(names.stream().map(Subjects::named), told.stream().filter(age -> !shared.contains(age.normalised()))
                        .map(age -> new Subject(List.of(), old(age.normalised()))));
    }

    /** The ages of single people in a sentence, unless there are more of one age. */
    Stream<Mention> ages(Sentence sentence) {
        return ages.stream().filter(age -> isIn(age.span(), sentence.start(), sentence.end()) && !shared.contains(age.normalised()));
    }

    /** The name to which an age belongs. */
    Optional<Span> beside(Mention age) {
        return people.stream().map(Mentioned::span).filter(name -> name.end() <= age.span().start()
                ? NAME_AGE.matcher(words(new Span(name.end(), age.span().start()))).matches() && !words(age.span()).startsWith("ages")
                : name.start() >= age.span().end() && isOld(age) && AGE_NAME.matcher(words(new Span(age.span().end(), name.start()))).matches()).findFirst();
    }

    /** Whether an age is told as if nobody had a name who is of it. */
    boolean isNeverNamed(Mention age) {
        return isOld(age) && !named.contains(age.normalised());
    }

    private List<Span> names(int start, int end) {
        return people.stream().map(Mentioned::span).filter(name -> isIn(name, start, end)).toList();
    }

    /** The last sentence before that tells of anybody. */
    private Optional<Sentence> before(Sentence sentence) {
        return reading.document().sentences().filter(other -> other.end() <= sentence.start() && other.end() >= sentence.start() - FAR)
                .filter(other -> !names(other.start(), other.end()).isEmpty() || ages(other).anyMatch(this::isOld)).reduce((first, second) -> second);
    }

    private boolean isOld(Mention age) {
        return OLD.matcher(words(age.span())).matches();
    }

    private String words(Span span) {
        return span.of(reading.document().text());
    }

    /** Whether it is said of somebody else that he did something to who is of an age: "the killing of a 3-year-old". */
    boolean isObject(Mention age) {
        return OBJECT.matcher(words(new Span(Math.max(0, age.span().start() - 30), age.span().start()))).matches();
    }

    private static Subject named(Span name) {
        return new Subject(List.of(name), "");
    }

    private static boolean isOfPronoun(Sentence sentence) {
        return sentence.tokens().getFirst().is("He", "She", "His", "Her");
    }

    private static boolean isIn(Span span, int start, int end) {
        return span.start() >= start && span.end() <= end;
    }

    /** 15-year-old, from an age as it is normalised. */
    static String old(String age) {
        return age.substring(1, age.length() - 1) + (age.endsWith("Y") ? "-year-old" : age.endsWith("M") ? "-month-old" : "-week-old");
    }
}
