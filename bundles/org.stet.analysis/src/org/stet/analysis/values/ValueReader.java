package org.stet.analysis.values;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.analysis.text.Document;
import org.stet.analysis.values.quantity.QuantityReader;
import org.stet.analysis.values.time.TimeReader;

/** Finds and normalises the values of an article: what is read as a time is no quantity. */
public final class ValueReader {

    private ValueReader() {
    }

    /** The values in reading order; they do not overlap. */
    public static List<Mention> read(Document document) {
        var times = TimeReader.read(document);
        var found = new ArrayList<>(times);
        QuantityReader.read(document).stream()
                .filter(quantity -> times.stream().noneMatch(time -> time.span().overlaps(quantity.span())))
                .forEach(found::add);
        found.sort(Comparator.comparing(mention -> mention.span().start()));
        return found;
    }
}
