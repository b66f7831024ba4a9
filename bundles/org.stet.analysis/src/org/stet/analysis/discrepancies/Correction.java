package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.claims.States;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.model.ValueKind;

/**
 * What an article says that a value was and what it is now: "24 per cent, not 27", "it was first put at 40 and is now 52".
 *
 * @param sentence where both stand
 * @param isOfThePage whether the article says that it told the old value itself
 */
record Correction(Sentence sentence, Mention was, Mention now, boolean isOfThePage) {

    private static final Set<ValueKind> NUMBERS = EnumSet.of(ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE,
            ValueKind.DURATION, ValueKind.AGE);
    private static final String ANY = "(?:the|an?|some|about|around|initial|original|earlier|previous|first|planned|feared)";
    private static final Pattern FIRST = Pattern.compile(
            "(?i)\\b(?:initially|initial|originally|at first|first|earlier|previously|began with|started with)\\b");
    private static final Pattern LATER = Pattern.compile("(?i)\\b(?:now|later|since|has risen to|had risen to|rose to|revised|corrected|raised)\\b");
    private static final Pattern NOW = Pattern.compile("(?i)\\bnow\\b");

    /** What stands between a new value and the old one that it takes the place of. */
    private static final Pattern NOT = Pattern.compile("(?i)(?:[^;]*\\W)?(?:not|rather than|instead of)\\s+(?:at\\s+)?(?:" + ANY + "\\s+)*");
    private static final Pattern FROM = Pattern.compile("(?i)[^;]*\\b(?:revised|corrected|amended|changed) from\\s+(?:" + ANY + "\\s+)*");
    private static final Pattern UP_FROM = Pattern.compile("(?i)[^;]*\\b(?:up|down) from\\s+(?:" + ANY + "\\s+)*");
    /** What a figure is from that is compared with another of its own time. */
    private static final Pattern OF_THEN = Pattern.compile(
            "(?is)[^,;.]*?\\b(?:ago|before|last|same|previous|prior|year|years|quarter|month|week|(?:19|20)\\d\\d)\\b.*");
    private static final Pattern WAS = Pattern.compile("(?is).*\\b(?:was|were|had)\\s+");
    private static final Pattern OF_THE_PAGE = Pattern.compile("(?is).*(?:\\bwe (?:first|earlier|initially|originally|previously|had)\\b"
            + "|\\b(?:this|an earlier|a previous) (?:page|article|story|version|report)\\b).*");
    /** A value that is told as what others said. */
    private static final Pattern TOLD_BEFORE = Pattern.compile("(?is)(?=.*\\b(?:earlier|initially|initial|originally|at first|previously)\\b)"
            + ".*\\b(?:said|reported|reports?|thought|believed|indicated|told|stated|put at)\\b.*");
    private static final int NEAR = 40;
    private static final int FAR = 110;

    /** Those of an article, in reading order. */
    static List<Correction> of(ArticleReading reading) {
        return reading.document().blocks().stream().filter(Block::isRead).flatMap(block -> block.sentences().stream())
                .flatMap(sentence -> of(reading, sentence).stream()).toList();
    }

    private static List<Correction> of(ArticleReading reading, Sentence sentence) {
        var numbers = numbers(reading, sentence);
        var found = new ArrayList<Correction>();
        for (var i = 1; i < numbers.size(); i++) {
            of(reading.document().text(), sentence, numbers.get(i - 1), numbers.get(i)).ifPresent(found::add);
        }
        if (numbers.size() == 1 && numbers.getFirst().kind() == ValueKind.COUNT
                && TOLD_BEFORE.matcher(sentence.span().of(reading.document().text())).matches()) {
            var was = numbers.getFirst();
            elsewhere(reading, sentence, was).map(now -> new Correction(sentence, was, now, false)).ifPresent(found::add);
        }
        return found;
    }

    private static List<Mention> numbers(ArticleReading reading, Sentence sentence) {
        return reading.mentions(sentence.span()).stream().filter(mention -> NUMBERS.contains(mention.kind())).toList();
    }

    /** The only other number of the same that the article gives, where it says what is counted and stands nearest. */
    private static Optional<Mention> elsewhere(ArticleReading reading, Sentence sentence, Mention was) {
        var others = reading.mentions().stream().filter(mention -> mention.kind() == was.kind() && mention.unit().equals(was.unit())
                && !mention.unit().isEmpty() && !mention.span().overlaps(sentence.span())).toList();
        return others.stream().map(Mention::normalised).distinct().count() == 1
                ? others.stream().filter(mention -> !mention.normalised().equals(was.normalised()) && saysWhat(reading, mention))
                        .min(Comparator.comparingInt(mention -> Math.abs(mention.span().start() - sentence.start()))) : Optional.empty();
    }

    /** Two of the people are a part of them. */
    private static boolean saysWhat(ArticleReading reading, Mention mention) {
        return mention.span().of(reading.document().text()).strip().contains(" ");
    }

    private static Optional<Correction> of(String text, Sentence sentence, Mention first, Mention second) {
        if (first.kind() != second.kind() || first.normalised().equals(second.normalised()) || first.span().end() > second.span().start()) {
            return Optional.empty();
        }
        var before = text.substring(Math.max(sentence.start(), first.span().start() - NEAR), first.span().start());
        var between = text.substring(first.span().end(), second.span().start());
        var after = text.substring(second.span().end(), Math.min(sentence.end(), second.span().end() + NEAR));
        if (between.length() > FAR) {
            return Optional.empty();
        }
        var isOldFirst = FIRST.matcher(before).find() && LATER.matcher(between).find();
        var isNew = NOT.matcher(between).matches() || !OF_THEN.matcher(after).matches() && (FROM.matcher(between).matches()
                || UP_FROM.matcher(between).matches() && States.of(sentence, first.span()).isPresent()
                || !isOldFirst && NOW.matcher(before + between).find() && WAS.matcher(between).matches());
        if (!isNew && !isOldFirst) {
            return Optional.empty();
        }
        return Optional.of(new Correction(sentence, isNew ? second : first, isNew ? first : second,
                OF_THE_PAGE.matcher(sentence.span().of(text)).matches()));
    }
}
