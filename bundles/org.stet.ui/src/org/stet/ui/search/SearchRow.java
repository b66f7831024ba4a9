package org.stet.ui.search;

import java.util.Optional;
import org.stet.core.annotate.Labels;
import org.stet.model.Stance;
import org.stet.search.SearchHit;
import org.stet.ui.lists.ListRow;

/** A row of the results. */
sealed interface SearchRow extends ListRow {

    /**
     * Heads the hits in one article, or those in claims.
     *
     * @param key id of the article
     * @param title outlet and day
     * @param detail headline
     * @param count how many hits there are, shown or not
     * @param shown how many of them follow as rows
     */
    record Heading(String key, String title, String detail, int count, int shown) implements SearchRow {

        /** How many hits, and how many of them are shown if not all are. */
        String counts() {
            return shown < count ? Labels.number(shown) + " of " + Labels.number(count) : Labels.number(count);
        }

        @Override
        public String text() {
            return title + (detail.isEmpty() ? "" : ", " + detail) + " (" + counts() + ")";
        }

        @Override
        public boolean isHeading() {
            return true;
        }
    }

    /**
     * One hit.
     *
     * @param origin outlet and day of its article, empty for a claim
     * @param tag what there is to know besides the words: kind of annotation, older version; empty if nothing
     * @param stance the stance that the current claim takes from this place already
     */
    record Place(SearchHit hit, String origin, String tag, Optional<Stance> stance) implements SearchRow {

        @Override
        public String key() {
            return hit.key();
        }

        @Override
        public String text() {
            return hit.snippet() + (tag.isEmpty() ? "" : " (" + tag + ")");
        }

        @Override
        public boolean isHeading() {
            return false;
        }
    }
}
