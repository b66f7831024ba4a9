package org.stet.analysis.quotes;

import java.util.List;
import org.stet.analysis.text.Document;

/** Finds the words that say how certain something is, and what was only alleged, expected or denied. */
public final class HedgeReader {

    private HedgeReader() {
    }

    /** The hedges in reading order. */
    public static List<Hedge> read(Document document) {
        return List.of();
    }
}
