package org.stet.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.model.ValueKind;

/** The names that stand before a value: {@code age:6w}, {@code count>100}, {@code money:£1m..£2m}. */
public enum ValueField {

    AGE(ValueKind.AGE, "age:6w, age>30"),
    COUNT(ValueKind.COUNT, "count:12, count>100"),
    MONEY(ValueKind.MONEY, "money:£1m..£2m, money>5000"),
    PERCENT(ValueKind.PERCENT, "percent:5, percent>20"),
    DURATION(ValueKind.DURATION, "duration:3d, duration>2w"),
    MEASURE(ValueKind.MEASURE, "measure:5km, measure>10"),
    /** A day that the text speaks of, while {@code date:} is the day of publication. */
    WHEN(ValueKind.DATE, "when:2019..2021, when:2026-05-04");

    private static final Pattern TYPED = Pattern.compile("(\\p{L}+)(:|>=|<=|>|<|=)(.*)", Pattern.DOTALL);

    private final ValueKind kind;
    private final String example;

    ValueField(ValueKind kind, String example) {
        this.kind = kind;
        this.example = example;
    }

    /** Two ways to use it. */
    public String example() {
        return example;
    }

    /**
     * A word of a query that asks for a value.
     *
     * @param head how long its name and sign are, in UTF-16 code units
     * @param node what it asks for; empty if the value cannot be read
     */
    record Asked(ValueField field, int head, Optional<QueryNode.Value> node) {

        String fault() {
            return field.name().toLowerCase(Locale.ROOT) + " needs a value, as in " + field.example + ".";
        }
    }

    /** Reads a word of a query; empty if it does not begin with the name of a value. */
    static Optional<Asked> in(String word) {
        var typed = TYPED.matcher(word);
        if (!typed.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(field -> field.name().equalsIgnoreCase(typed.group(1))).findFirst()
                .map(field -> new Asked(field, typed.start(3), ValueRange.typed(field.kind, typed.group(3))
                        .map(range -> field.node(typed.group(2), range))));
    }

    private QueryNode.Value node(String sign, ValueRange range) {
        var unit = Optional.of(range.unit()).filter(given -> !given.isEmpty() && kind != ValueKind.PERCENT);
        return switch (sign) {
            case ">" -> new QueryNode.Value(kind, Math.nextUp(range.to()), Double.POSITIVE_INFINITY, unit);
            case ">=" -> new QueryNode.Value(kind, range.from(), Double.POSITIVE_INFINITY, unit);
            case "<" -> new QueryNode.Value(kind, Double.NEGATIVE_INFINITY, Math.nextDown(range.from()), unit);
            case "<=" -> new QueryNode.Value(kind, Double.NEGATIVE_INFINITY, range.to(), unit);
            default -> new QueryNode.Value(kind, range.from(), range.to(), unit);
        };
    }
}
