package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stet.model.ValueKind;

/** Percentages, percentage points and basis points. */
final class PercentRule implements Rule {

    private record Percent(String unit, BigDecimal share) {
    }

    private static final String[] COMPARING = {"above", "ahead", "behind", "below", "down", "fewer", "higher", "less", "lower", "more", "up"};
    /** What a sentence speaks of if its points are those of shares of people asked. */
    private static final Set<String> POLLED = Set.of("poll", "polls", "polling", "pollsters", "respondents", "error", "survey", "voters", "approval");
    private static final Percent PERCENT = new Percent("%", BigDecimal.ONE);
    private static final Percent POINTS = new Percent("pp", BigDecimal.ONE);
    private static final Percent BASIS_POINTS = new Percent("pp", new BigDecimal("0.01"));
    private static final Phrases<Percent> NAMES = Phrases.<Percent>ofWords()
            .add("%, ٪, ％, per cent, percent, pct, per - cent", PERCENT)
            .add("percentage point, percentage points, percentage - point, percent point, percent points, % points, pp, "
                    + "ppt, ppts, per cent point, per cent points", POINTS)
            .add("basis point, basis points, basis - point, bp, bps", BASIS_POINTS);

    @Override
    public Optional<Draft> at(Line line, int start) {
        return line.amountAt(start).flatMap(amount -> {
            var of = line.reads(amount.end(), "of", "a") && isPoint(line, amount.end() + 2);
            var at = of ? amount.end() + 2 : line.pastHyphen(amount.end());
            return NAMES.from(line, at).map(name -> new Draft(ValueKind.PERCENT, name.end(), amount.times(name.value().share()),
                    name.value().unit(), "percent")).or(() -> pc(line, amount)).or(() -> partOfPoint(line, amount));
        });
    }

    /** Points behind a percentage that they are more or less by: on 38 per cent, two points up. */
    static Draft ofShare(Line line, Draft points, List<Draft> before) {
        if (!points.unit().equals("point")) {
            return points;
        }
        var behindShare = !before.isEmpty() && before.getLast().kind() == ValueKind.PERCENT;
        var isMargin = line.at(points.start() - 1).is("up", "down", "by", "of", "minus")
                && IntStream.range(0, line.size()).anyMatch(at -> POLLED.contains(line.at(at).lower()));
        return behindShare && line.at(points.end()).is(COMPARING) || isMargin
                ? new Draft(ValueKind.PERCENT, points.start(), points.end(), points.amount(), POINTS.unit(), "points of a percentage") : points;
    }

    /** Whether the name of points begins at an atom. */
    static boolean isPoint(Line line, int at) {
        return NAMES.from(line, at).filter(name -> name.value().unit().equals("pp")).isPresent();
    }

    /** Rates of interest rise by a quarter point, which is one of a percentage point. */
    private static Optional<Draft> partOfPoint(Line line, Amount amount) {
        var at = line.pastHyphen(amount.end());
        return line.at(at).is("point") && amount.isLess(1) && amount.form() == Amount.Form.WORDS
                ? Optional.of(new Draft(ValueKind.PERCENT, at + 1, amount, "pp", "part of a point")) : Optional.empty();
    }

    /** As The Telegraph writes: 5pc. */
    private static Optional<Draft> pc(Line line, Amount amount) {
        var pc = line.at(amount.end());
        return pc.is("pc") && pc.glued()
                ? Optional.of(new Draft(ValueKind.PERCENT, amount.end() + 1, amount, "%", "percent")) : Optional.empty();
    }
}
