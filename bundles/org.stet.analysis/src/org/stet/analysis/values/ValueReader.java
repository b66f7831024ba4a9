package org.stet.analysis.values;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.stet.analysis.text.Document;
import org.stet.analysis.values.quantity.QuantityReader;
import org.stet.analysis.values.time.TimeReader;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** Finds and normalises the values of an article: what is read as a time is no quantity, except a year with a unit behind it. */
public final class ValueReader {

    private ValueReader() {
    }

    /** The values in reading order; they do not overlap. */
    public static List<Mention> read(Document document) {
        var found = new TreeMap<Integer, Mention>();
        TimeReader.read(document).forEach(time -> found.put(time.span().start(), time));
        for (var quantity : QuantityReader.read(document)) {
            var time = overlapping(found, quantity.span());
            time.filter(each -> isNumberOf(each, quantity)).ifPresent(each -> found.remove(each.span().start()));
            if (time.isEmpty() || isNumberOf(time.get(), quantity)) {
                found.put(quantity.span().start(), quantity);
            }
        }
        return List.copyOf(found.values());
    }

    private static Optional<Mention> overlapping(TreeMap<Integer, Mention> found, Span span) {
        return Optional.ofNullable(found.lowerEntry(span.end())).map(entry -> entry.getValue())
                .filter(mention -> mention.span().overlaps(span));
    }

    /** Whether what looks like a year is the number of a quantity: 1520 sq m. */
    private static boolean isNumberOf(Mention time, Mention quantity) {
        var united = quantity.kind() == ValueKind.MEASURE || quantity.kind() == ValueKind.MONEY
                || quantity.kind() == ValueKind.PERCENT;
        return united && time.kind() == ValueKind.DATE && time.span().length() == 4
                && quantity.span().start() <= time.span().start() && time.span().end() < quantity.span().end();
    }
}
