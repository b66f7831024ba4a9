package org.stet.bench.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * A quantity that Stet finds, as other collections count them.
 *
 * @param words its words
 * @param value its number or range
 * @param kind its kind
 * @param unit its unit; for durations and ages the letter of ISO 8601
 * @param changes the labels of NewsQuant that are right for it
 */
record FoundQuantity(String words, Numbers value, ValueKind kind, String unit, Set<String> changes) {

    private static final Set<ValueKind> TIMES = Set.of(ValueKind.DURATION, ValueKind.AGE);
    private static final Set<ValueKind> NUMBERS = Set.of(ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE);
    private static final Pattern DATE_PART = Pattern.compile("(T)?([\\d.]+)([YMWDHS])");
    private static final Map<Bound, String> BOUNDS = Map.of(Bound.EXACTLY, "=", Bound.ABOUT, "~", Bound.AT_LEAST, ">",
            Bound.MORE_THAN, ">", Bound.AT_MOST, "<", Bound.LESS_THAN, "<");

    /** The quantities of a mention: none of a date, several of a duration such as two years and three months. */
    static List<FoundQuantity> of(Mention mention, String text) {
        var words = mention.span().of(text);
        var changes = changes(mention);
        if (NUMBERS.contains(mention.kind())) {
            return Numbers.parse(mention.normalised()).stream()
                    .map(value -> new FoundQuantity(words, value, mention.kind(), mention.unit(), changes)).toList();
        }
        return TIMES.contains(mention.kind()) ? parts(mention, words, changes) : List.of();
    }

    private static List<FoundQuantity> parts(Mention mention, String words, Set<String> changes) {
        var parts = new ArrayList<FoundQuantity>();
        for (var part = DATE_PART.matcher(mention.normalised()); part.find();) {
            var minutes = part.group(3).equals("M") && mention.normalised().lastIndexOf('T', part.start(2)) >= 0;
            parts.add(new FoundQuantity(words, Numbers.of(new BigDecimal(part.group(2))), mention.kind(),
                    minutes ? "min" : part.group(3), changes));
        }
        return mention.normalised().contains("..") && parts.size() == 2 ? List.of(parts.getFirst().to(parts.getLast())) : parts;
    }

    private static Set<String> changes(Mention mention) {
        var bound = BOUNDS.get(mention.bound());
        var direction = mention.change() == Change.UP ? "up" : "down";
        return mention.change() == Change.NONE ? Set.of(bound)
                : mention.bound() == Bound.EXACTLY ? Set.of(direction) : Set.of(direction, bound);
    }

    /** The range from this number to another. */
    FoundQuantity to(FoundQuantity other) {
        return new FoundQuantity(words + " … " + other.words, new Numbers(value.low(), other.value.high()), other.kind,
                other.unit, changes);
    }

    @Override
    public String toString() {
        return "[" + words + "] = " + value + " " + unit + " " + changes;
    }
}
