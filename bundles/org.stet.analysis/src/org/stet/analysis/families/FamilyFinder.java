package org.stet.analysis.families;

import java.util.List;
import org.stet.analysis.ArticleReading;

/** Finds which articles go back to one act of reporting. */
public final class FamilyFinder {

    private FamilyFinder() {
    }

    /** The families, largest first; the order of the articles makes no difference. */
    public static List<Family> find(List<ArticleReading> articles) {
        return List.of();
    }
}
