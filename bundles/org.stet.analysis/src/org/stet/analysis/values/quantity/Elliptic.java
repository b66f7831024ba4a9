package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.model.ValueKind;

/** Numbers without a noun behind them: 14 of the 17 counts, the toll rose to 19, 410 would go at the works. */
final class Elliptic {

    private static final Set<String> OWNERS = Set.of("the", "these", "those", "its", "their", "his", "her", "our", "my", "all");
    /** Words after which small numbers are hours of the clock. */
    private static final Set<String> CLOCK = Set.of("at", "by", "until", "till", "before", "after", "since", "past");
    /** Words behind a number that compare it and are not counted. */
    private static final String[] MORE = {"more", "fewer", "less", "higher", "lower", "extra"};
    /** Adjectives that a number stands behind without a noun: the remaining 200. */
    private static final String[] REST = {"remaining", "other", "further", "another", "extra", "additional", "whom", "which", "last", "previous",
        "opening"};
    /** Groups whose number of people follows: a gang of eight, a town of 12,000. */
    private static final String[] GROUPS =
            {"gang", "group", "crew", "team", "party", "family", "committee", "squad", "panel", "jury",
        "population", "town", "village", "city", "board", "workforce", "staff", "cabinet"};
    private static final int OLDEST = 130;
    /** What a hall or a ground has room for at least. */
    private static final long FEWEST_SEATS = 100;
    /** No name in a list has more words. */
    private static final int LONGEST_NAME = 5;
    /** How far a whole may stand before its part. */
    private static final int REACH = 8;

    private Elliptic() {
    }

    /** Whether a number that no noun follows can count something. */
    static boolean isValue(Line line, Amount amount) {
        var next = line.at(amount.end());
        if (isPartitive(line, amount.end())) {
            return !amount.isOne();
        }
        if (amount.isOne()) {
            return line.reads(amount.start() - 2, "all", "but");
        }
        if (amount.low().signum() == 0 || TimeWords.isTime(next) || isTime(line, amount)) {
            return false;
        }
        return isBounded(line, amount) || isPartOfWhole(line, amount) || isGapped(line, amount) || isPopulation(line, amount)
                || !isAge(line, amount) && !isAttribute(next) && isOpen(line, amount);
    }

    private static boolean isBounded(Line line, Amount amount) {
        return Bounds.before(line, amount.start()).isPresent();
    }

    /** By nine, at 11, in 5, on 3: an hour or a day. */
    private static boolean isTime(Line line, Amount amount) {
        var before = line.at(amount.start() - 1);
        return CLOCK.contains(before.lower()) && amount.isLess(13) && isOfClock(amount) || before.is("in", "since")
                || before.is("on") && amount.form() == Amount.Form.DIGITS && !line.at(amount.end()).is(MORE);
    }

    /** An hour, or hours and minutes with a full stop between. */
    private static boolean isOfClock(Amount amount) {
        return amount.isWhole() || amount.low().scale() > 1;
    }

    /** The driver, 34, or a name with (34), but not a site with (620). */
    private static boolean isAge(Line line, Amount amount) {
        var next = line.at(amount.end());
        return !isListed(line, amount) && line.at(amount.start() - 1).is(",", "(")
                && (next.is(",", ")", ".", ";", "and") || next.kind() == Atom.Kind.NONE);
    }

    /** Whether the number belongs to a word behind it that it does not count. */
    private static boolean isAttribute(Atom next) {
        var noun = next.isWord() && !next.is("last", "next") && next.hasTag("NOUN", "PROPN", "ADJ", "NUM") && !Things.isCondition(next)
                && !next.is(MORE);
        return noun || next.isNumber() || next.isHyphen() && next.glued();
    }

    /** Whether each name of a list has its number behind it, one of them too high for an age: Aldermeer (620), Sattalur (48). */
    private static boolean isListed(Line line, Amount amount) {
        var listed = IntStream.range(0, line.size()).mapToObj(line::amountAt).flatMap(Optional::stream)
                .filter(each -> isInBrackets(line, each)).toList();
        return isInBrackets(line, amount) && listed.size() > 1 && listed.stream().allMatch(Amount::isWhole)
                && listed.stream().noneMatch(each -> NotValues.isYearNumber(line, each)) && listed.stream().anyMatch(each -> !each.isLess(OLDEST));
    }

    private static boolean isPopulation(Line line, Amount amount) {
        return line.at(amount.start() - 1).is("population", "pop") && line.at(amount.start() - 2).hasTag("PUNCT");
    }

    /**
     * Whether another than before has so many, in words that leave out the verb and the thing: the Union has 18 seats and the
     * Alliance 17.
     */
    static boolean isGapped(Line line, Amount amount) {
        var next = line.at(amount.end());
        var ends = next.kind() == Atom.Kind.NONE || next.is(",", ".", ";", ")", "and", "while", "but");
        var join = amount.start() - 1;
        while (amount.start() - join <= LONGEST_NAME && isInName(line.at(join))) {
            join--;
        }
        return ends && !amount.isRange() && join < amount.start() - 1 && !line.at(join + 1).is("a", "an")
                && !NotValues.isNumbered(line.at(amount.start() - 1)) && line.at(join).is(",", "and", ";", "against")
                && isBehindCount(line, amount, join);
    }

    private static boolean isInName(Atom atom) {
        return atom.isWord() && !atom.is("and") && atom.hasTag("PROPN", "NOUN", "DET", "ADJ");
    }

    /** Whether things are counted in front, the last of them only a name or a place before what joins. */
    private static boolean isBehindCount(Line line, Amount amount, int join) {
        for (var at = join - 1; at >= 0 && !line.at(at).is("“", "”", "\"") && !line.at(at).is(":"); at--) {
            var counted = line.amountAt(at).filter(each -> !each.isRange() && Currencies.before(line, each.start()).isEmpty());
            if (counted.isPresent()) {
                var thing = Things.after(line, counted.get().end(), false).filter(Things.Thing::plural)
                        .filter(each -> each.end() <= join && !TimeWords.isTime(line.at(each.end() - 1)));
                return thing.isPresent() ? isBareName(line, thing.get().end(), join) && isLikely(counted.get(), amount)
                        : line.at(counted.get().end()).is(",", "and", ";") && isGapped(line, counted.get());
            }
        }
        return false;
    }

    /** Whether no other verb stands between. */
    private static boolean isBareName(Line line, int start, int end) {
        return IntStream.range(start, end).mapToObj(line::at).noneMatch(atom -> atom.hasTag("VERB", "AUX", "PRON", "SCONJ"));
    }

    /** Votes are told beside votes: numbers with separators beside such, small ones beside small ones. */
    private static boolean isLikely(Amount counted, Amount amount) {
        return amount.isWhole() && amount.low().compareTo(counted.low().multiply(BigDecimal.TEN)) < 0;
    }

    private static boolean isInBrackets(Line line, Amount amount) {
        return line.at(amount.start() - 1).is("(") && line.at(amount.end()).is(")");
    }

    private static boolean isOpen(Line line, Amount amount) {
        var before = line.at(amount.start() - 1);
        return !before.hasTag("NOUN", "PROPN", "ADJ", "PRON", "NUM", "SYM") || before.is("her", "his") || before.is(REST)
                || before.is("s") && line.at(amount.start() - 2).is("'", "’");
    }

    /** Of the 58 rooms, 22; of the 58 rooms 22. */
    private static boolean isPartOfWhole(Line line, Amount amount) {
        var behindComma = line.at(amount.start() - 1).is(",");
        for (var at = amount.start() - 1; at >= amount.start() - REACH; at--) {
            var whole = line.amountAt(at);
            if (whole.isPresent()) {
                var of = OWNERS.contains(line.at(at - 1).lower()) ? at - 2 : at - 1;
                return amount.isBelow(whole.get()) && line.at(of).is("of") && (behindComma
                        || Things.after(line, whole.get().end(), false).filter(thing -> thing.end() == amount.start()).isPresent());
            }
        }
        return false;
    }

    /** Of the 17, of 212 samples, of them, of those who. */
    private static boolean isPartitive(Line line, int of) {
        return line.at(of).is("of") && (OWNERS.contains(line.at(of + 1).lower())
                || line.at(of + 1).is("them", "us", "whom", "you"))
                || line.at(of).is("of") && line.amountAt(of + 1).filter(whole -> Things.arePlural(line, whole.end())).isPresent()
                || line.reads(of, "out", "of") && line.amountAt(of + 2).isPresent();
    }

    /**
     * A bare number with the unit of one like it before: 22 degrees in here and 14 outside; 640 jobs, of which 410 at the
     * works.
     */
    static Draft resolved(Line line, Draft bare, List<Draft> before) {
        for (var i = before.size() - 1; i >= 0 && bare.kind() == ValueKind.COUNT; i--) {
            var like = before.get(i);
            if (like.kind() == ValueKind.COUNT && !like.unit().isEmpty() && like.rule().startsWith("count")) {
                return bare.of(like.unit());
            }
            if (like.kind() == ValueKind.MEASURE && i == before.size() - 1 && isLike(bare.amount(), like.amount())) {
                return new Draft(ValueKind.MEASURE, bare.start(), bare.end(), bare.amount(), like.unit(),
                        "measure without its unit");
            }
            if (like.kind() == ValueKind.PERCENT && i == before.size() - 1 && isCompared(line, like, bare) && isLike(bare.amount(), like.amount())) {
                return new Draft(ValueKind.PERCENT, bare.start(), bare.end(), bare.amount(), like.unit(), "percent without its sign");
            }
        }
        return bare;
    }

    /** Slowed to 0.1 per cent from 0.4; 24 per cent, not 27. */
    private static boolean isCompared(Line line, Draft like, Draft bare) {
        return line.at(bare.start() - 1).is("from", "not", "against", "than", "versus") || line.reads(bare.start() - 2, "compared", "with")
                || line.at(bare.start() - 1).is("to") && line.at(like.start() - 1).is("from");
    }

    /**
     * The numbers before one with a unit that it lends to them: from 12 to 15 per cent; 5, 7 and 9 per cent. The last stands
     * first.
     */
    static List<Draft> lending(Line line, Draft lender) {
        var found = new ArrayList<Draft>();
        var lends = (lender.kind() == ValueKind.PERCENT || lender.kind() == ValueKind.MEASURE) && lender.start() == lender.amount().start();
        for (var before = lends ? before(line, lender.start(), false) : Optional.<Amount>empty(); before.isPresent();
                before = before(line, before.get().start(), true)) {
            var amount = before.get();
            if (!isLike(amount, lender.amount()) || NotValues.isName(line, amount)
                    || Currencies.before(line, amount.start()).isPresent()) {
                break;
            }
            found.add(new Draft(lender.kind(), amount.end(), amount, lender.unit(), lender.rule() + ", its unit with the next"));
        }
        return found;
    }

    /** The number that a list or a change goes on from. */
    private static Optional<Amount> before(Line line, int start, boolean inList) {
        var join = line.at(start - 1);
        var joins = inList ? join.is(",") : join.is("and", "or") && !line.at(start - 2).is(",") || join.is("to");
        return joins ? IntStream.rangeClosed(1, 3).mapToObj(length -> line.amountAt(start - 1 - length)).flatMap(Optional::stream)
                .filter(amount -> amount.end() == start - 1 && !amount.isRange())
                .filter(amount -> !join.is("to") || line.at(amount.start() - 1).is("from")).findFirst() : Optional.empty();
    }

    /** Whether two numbers are of one order, as those of one unit are. */
    private static boolean isLike(Amount one, Amount other) {
        var smaller = one.low().min(other.low());
        return smaller.signum() > 0 && smaller.multiply(BigDecimal.TEN).compareTo(one.low().max(other.low())) > 0;
    }

    /** What it counts, as far as the sentence tells. */
    static String unit(Line line, Amount amount) {
        var of = line.reads(amount.end(), "out", "of") ? amount.end() + 1 : amount.end();
        if (line.at(of).is("of")) {
            var pronoun = line.at(of + 1).is("them", "us", "whom");
            var at = OWNERS.contains(line.at(of + 1).lower()) || pronoun ? of + 2 : of + 1;
            var whole = line.at(at).is("dozen") ? at + 1 : line.amountAt(at).or(() -> possessed(line, at)).map(Amount::end).orElse(at);
            return pronoun && line.at(at).hasTag("VERB", "AUX") ? "" : isEndOfPeople(line, whole) ? "people"
                    : Things.after(line, whole, false).map(Things.Thing::unit).orElse("");
        }
        return numbered(line, amount).or(() -> children(line, amount)).orElseGet(() -> isOfPeople(line, amount) ? "people" : "");
    }

    /** Whether a word for people who suffered something ends a phrase: nine of the injured. */
    private static boolean isEndOfPeople(Line line, int at) {
        return Things.isCondition(line.at(at)) && !line.at(at + 1).hasTag("NOUN", "PROPN", "ADJ");
    }

    /** What the number of which is told: put the number of complaints at 300. */
    private static Optional<String> numbered(Line line, Amount amount) {
        return IntStream.range(amount.start() - REACH, amount.start() - 3).filter(at -> line.at(at).is("number") && line.at(at + 1).is("of"))
                .boxed().flatMap(at -> isEndOfPeople(line, line.at(at + 2).is("the") ? at + 3 : at + 2) ? Stream.of("people")
                        : Things.after(line, at + 2, false).filter(thing -> thing.plural() && thing.end() < amount.start()).map(Things.Thing::unit).stream())
                .findFirst();
    }

    /** A father of two. */
    private static Optional<String> children(Line line, Amount amount) {
        return line.at(amount.start() - 1).is("of") ? Optional.ofNullable(CountRule.CHILDREN.get(line.at(amount.start() - 2).lower())) : Optional.empty();
    }

    private static boolean isOfPeople(Line line, Amount amount) {
        return isOfGroup(line, amount) || isPopulation(line, amount) || Things.isCondition(line.at(amount.end())) || isToll(line, amount)
                || line.at(amount.end()).is("who") || isHeld(line, amount) || isSuffering(line, amount.end());
    }

    /** The ground holds 31,400. */
    private static boolean isHeld(Line line, Amount amount) {
        return line.at(amount.start() - 1).is("hold", "holds", "seats", "accommodates") && !amount.isLess(FEWEST_SEATS);
    }

    /** Whether it goes on as of people who suffered something: nine are in intensive care, two were killed. */
    private static boolean isSuffering(Line line, int end) {
        var at = line.at(end).is("have", "had") && line.at(end + 1).is("been") ? end + 2 : line.at(end).is("are", "were", "remain", "remained") ? end + 1 : -1;
        return at > 0 && (Things.isCondition(line.at(at)) || line.at(at).is("in") && IntStream.range(at + 1, at + 4).mapToObj(line::at)
                .anyMatch(atom -> atom.is("intensive", "critical", "hospital", "coma", "custody")));
    }

    /** The number of the whole in "of the council's 45 members". */
    private static Optional<Amount> possessed(Line line, int start) {
        return IntStream.range(start, start + REACH).filter(at -> line.at(at).is("s") && line.at(at - 1).is("'", "’")).boxed()
                .findFirst()
                .flatMap(at -> line.amountAt(at + 1));
    }

    private static boolean isOfGroup(Line line, Amount amount) {
        return line.at(amount.start() - 1).is("of") && line.at(amount.start() - 2).is(GROUPS);
    }

    /** The toll rose to 19, a crowd of 41,302. */
    private static boolean isToll(Line line, Amount amount) {
        for (var at = amount.start() - 1; at > amount.start() - REACH; at--) {
            if (line.at(at).is("toll", "casualties", "crowd", "attendance", "audience", "killing", "killed", "kills", "injuring",
                    "wounding")) {
                return true;
            }
        }
        return false;
    }
}
