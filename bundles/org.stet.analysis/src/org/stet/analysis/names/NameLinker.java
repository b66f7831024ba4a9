package org.stet.analysis.names;

import java.util.List;
import org.stet.analysis.ArticleReading;

/** Links the names of several articles that mean the same person, organisation or place. */
public final class NameLinker {

    private NameLinker() {
    }

    /** The names of all articles, the most often mentioned first; the order of the articles makes no difference. */
    public static List<Name> link(List<ArticleReading> articles) {
        return List.of();
    }
}
