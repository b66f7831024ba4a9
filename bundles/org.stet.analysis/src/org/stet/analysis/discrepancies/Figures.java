package org.stet.analysis.discrepancies;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stet.model.ValueKind;

/** Writes the numbers of a calculation in one manner: large money in millions, as people say it. */
record Figures(List<Double> numbers, double scale, String before, String after) {

    static Figures of(List<Double> numbers, String unit, ValueKind kind) {
        var isLarge = kind == ValueKind.MONEY && numbers.stream().mapToDouble(Double::doubleValue).max().orElse(0) >= 1e6;
        var sign = kind != ValueKind.MONEY ? "" : switch (unit) {
            case "GBP" -> "£";
            case "USD" -> "$";
            case "EUR" -> "€";
            default -> unit + " ";
        };
        return new Figures(List.copyOf(numbers), isLarge ? 1e6 : 1, sign, isLarge ? "m" : kind == ValueKind.PERCENT ? " %" : "");
    }

    String show(double number) {
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return before + format.format(number / scale) + after;
    }

    /** The numbers with plus signs between. */
    String sum() {
        return numbers.stream().map(this::show).collect(Collectors.joining(" + "));
    }
}
