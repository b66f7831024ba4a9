package org.stet.analysis.quotes;

import java.util.List;
import org.stet.analysis.names.Name;
import org.stet.analysis.text.Document;

/** Finds what an article gives as somebody's words, and whose. */
public final class QuoteReader {

    private QuoteReader() {
    }

    /** The quotations in reading order, one for each paragraph that a quotation runs through. */
    public static List<Quote> read(Document document, List<Name> names) {
        return List.of();
    }
}
