package org.stet.analysis.arithmetic;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.model.ValueKind;

/** Writes the numbers of a calculation in one manner: large money in millions, as people say it. */
record Figures(double scale, String before, String after) {

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1e3;

    static Figures of(Value value) {
        return of(List.of(value));
    }

    /** Values of one kind and unit. */
    static Figures of(Collection<Value> values) {
        var first = values.iterator().next();
        var isLarge = first.kind() == ValueKind.MONEY && values.stream().anyMatch(value -> value.number() >= MILLION)
                && values.stream().allMatch(value -> value.number() % THOUSAND == 0);
        return new Figures(isLarge ? MILLION : 1, sign(first), isLarge ? "m" : first.kind() == ValueKind.PERCENT ? "%" : "");
    }

    /** For numbers of the same unit that are no large money. */
    static Figures ofSmall(Value value) {
        return new Figures(1, sign(value), "");
    }

    private static String sign(Value value) {
        return value.kind() != ValueKind.MONEY ? "" : switch (value.unit()) {
            case "GBP" -> "£";
            case "USD" -> "$";
            case "EUR" -> "€";
            default -> value.unit() + " ";
        };
    }

    String show(double number) {
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return before + format.format(number / scale) + after;
    }

    static String show(Value value) {
        return of(value).show(value.number());
    }

    /** The numbers with a sign such as plus between. */
    String join(Collection<Value> values, String sign) {
        return values.stream().map(value -> show(value.number())).collect(Collectors.joining(sign));
    }
}
