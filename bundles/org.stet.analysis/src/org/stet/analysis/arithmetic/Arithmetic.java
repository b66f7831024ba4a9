package org.stet.analysis.arithmetic;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.values.Mention;

/** Does the calculations of an article again: its sums, changes, shares, rates and conversions. */
public final class Arithmetic {

    private static final List<Check> CHECKS = List.of(new Sums(), new Totals(), new Groups(), new Changes(), new Shares(), new Multiples(), new Rates(), new Conversions());

    private Arithmetic() {
    }

    /** The calculations that an article tells of; a number that fits in one of them is not told to miss another. */
    public static List<Calculation> of(ArticleReading reading) {
        var outlines = Outline.of(reading);
        var right = new HashSet<Mention>();
        var wrong = new HashSet<Mention>();
        return CHECKS.stream().flatMap(check -> check.of(reading, outlines)).distinct().sorted(Comparator.comparing(each -> !each.isRight()))
                .filter(each -> each.isRight() ? right.add(each.stated()) || true
                        : !right.contains(each.stated()) && wrong.add(each.stated())).toList();
    }
}
