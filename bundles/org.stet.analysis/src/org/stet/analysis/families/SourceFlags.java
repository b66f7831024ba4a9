package org.stet.analysis.families;

import java.util.List;
import org.stet.analysis.ArticleReading;

/** Finds articles that look like sources of their own and are none. */
public final class SourceFlags {

    private SourceFlags() {
    }

    /** The flags, circular reporting first; the order of the articles makes no difference. */
    public static List<SourceFlag> find(List<ArticleReading> articles, List<Family> families) {
        return List.of();
    }
}
