package org.stet.ui.families;

import java.util.List;
import java.util.Optional;
import org.stet.analysis.Place;
import org.stet.core.annotate.Labels;
import org.stet.model.DerivationDegree;
import org.stet.ui.lists.ListRow;

/** A row of the Families view. */
sealed interface FamilyRow extends ListRow {

    /** Number of the family, from 0 on; -1 if it has none. */
    int family();

    /** The article, by id, that the row is about; none for a heading. */
    Optional<String> about();

    /**
     * Heads the articles of a family.
     *
     * @param title whose reporting it is, and of which day
     * @param members how many articles it has
     */
    record Heading(int family, String title, int members) implements FamilyRow {

        @Override
        public String key() {
            return "family " + family;
        }

        @Override
        public String text() {
            return title + ": " + Labels.count(members, "article") + ", 1 origin";
        }

        @Override
        public Optional<String> about() {
            return Optional.empty();
        }

        @Override
        public boolean isHeading() {
            return true;
        }
    }

    /**
     * An article of a family.
     *
     * @param outlet who published it
     * @param day when, for a reader; empty if it is not known
     * @param from the article that most of its shared words come from; empty for the first
     * @param verbatim number of passages taken over word for word
     * @param rewritten number of passages in other words
     */
    record Member(int family, String article, String outlet, String day, String headline, DerivationDegree degree, Optional<String> from,
            int verbatim, int rewritten) implements FamilyRow {

        @Override
        public String key() {
            return family + " " + article;
        }

        @Override
        public String text() {
            return outlet + (day.isEmpty() ? "" : " · " + day) + " · " + derivation() + ": " + headline;
        }

        @Override
        public Optional<String> about() {
            return Optional.of(article);
        }

        @Override
        public boolean isHeading() {
            return false;
        }

        /** How much of it goes back to others, such as {@code partly taken over, 4 = 2 ≈}. */
        String derivation() {
            return switch (degree) {
                case NOT -> from.isEmpty() ? "origin" : "own words" + passages();
                case PARTIALLY -> "partly taken over" + passages();
                case WHOLLY -> "wholly taken over" + passages();
            };
        }

        private String passages() {
            var counts = (verbatim > 0 ? " " + verbatim + " =" : "") + (rewritten > 0 ? " " + rewritten + " ≈" : "");
            return counts.isEmpty() ? "" : "," + counts;
        }
    }

    /**
     * Something to know before articles are counted as sources.
     *
     * @param places where articles show it, at least one: in the article that it is about first, then in what that goes back to
     */
    record Warning(int family, String text, List<Place> places) implements FamilyRow {

        @Override
        public Optional<String> about() {
            return Optional.of(places.getFirst().article());
        }

        /** Where the other article that it is about shows it, if there is one. */
        Optional<Place> source() {
            return places.stream().filter(place -> !place.article().equals(places.getFirst().article())).findFirst();
        }

        @Override
        public String key() {
            return text;
        }

        @Override
        public boolean isHeading() {
            return false;
        }
    }
}
