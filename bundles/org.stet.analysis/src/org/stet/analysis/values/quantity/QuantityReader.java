package org.stet.analysis.values.quantity;

import java.util.List;
import org.stet.analysis.text.Document;
import org.stet.analysis.values.Mention;

/** Finds counts, ordinals, money, percentages and measures. */
public final class QuantityReader {

    private QuantityReader() {
    }

    /** The values in reading order; they do not overlap. */
    public static List<Mention> read(Document document) {
        return List.of();
    }
}
