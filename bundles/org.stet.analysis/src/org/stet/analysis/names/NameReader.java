package org.stet.analysis.names;

import java.util.List;
import org.stet.analysis.text.Document;

/** Finds the people, organisations and places that one article names. */
public final class NameReader {

    private NameReader() {
    }

    /** The names in order of their first mention. */
    public static List<Name> read(Document document) {
        return List.of();
    }
}
