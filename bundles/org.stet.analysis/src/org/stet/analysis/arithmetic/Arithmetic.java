package org.stet.analysis.arithmetic;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;

/** Does the calculations of an article again: its sums, changes, shares, rates and conversions. */
public final class Arithmetic {

    private static final List<Check> CHECKS = List.of(new Sums(), new Totals(), new Groups(), new Changes(), new Shares(), new Multiples(),
            new Rates(), new Conversions());

    private Arithmetic() {
    }

    /** The calculations that an article tells of; a number that fits in one of them is not told to miss another. */
    public static List<Calculation> of(ArticleReading reading) {
        var outlines = Outline.of(reading);
        var found = CHECKS.stream().flatMap(check -> check.of(reading, outlines)).distinct().toList();
        var told = found.stream().filter(Calculation::isRight).map(Calculation::stated).collect(Collectors.toCollection(HashSet::new));
        return found.stream().sorted(Comparator.comparing(each -> !each.isRight()))
                .filter(each -> each.isRight() || told.add(each.stated())).toList();
    }
}
