package org.stet.analysis.arithmetic;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;

/** Does the calculations of an article again: its sums, changes, shares, rates, dates and conversions. */
public final class Arithmetic {

    private static final List<Check> CHECKS = List.of(new Totals(), new Groups(), new Rests(), new Casualties(), new Divisions(), new Votes(),
            new Changes(),
            new Differences(), new Margins(), new Shares(), new Polls(), new Multiples(), new Rates(), new Periods(), new Spans(),
            new Births(), new Weekdays(), new LeapDays(), new Averages(), new Scores(), new Seats(), new Announced(), new Conversions(), new Units());
    private static final Check SUMS = new Sums();

    private Arithmetic() {
    }

    /**
     * The calculations that an article tells of; a number that fits in one of them is not told to miss another, and one that the words
     * give a calculation for is not the sum of numbers that stand nearby.
     */
    public static List<Calculation> of(ArticleReading reading) {
        var outlines = Outline.of(reading);
        var said = CHECKS.stream().flatMap(check -> check.of(reading, outlines)).distinct().toList();
        var stated = said.stream().map(Calculation::stated).collect(Collectors.toSet());
        var found = Stream.concat(said.stream(), SUMS.of(reading, outlines).filter(sum -> !stated.contains(sum.stated())
                && said.stream().noneMatch(each -> each.members().containsAll(sum.members())))).toList();
        var told = found.stream().filter(Calculation::isRight).map(Calculation::stated).collect(Collectors.toCollection(HashSet::new));
        return found.stream().sorted(Comparator.comparing(each -> !each.isRight()))
                .filter(each -> each.isRight() || told.add(each.stated())).toList();
    }
}
