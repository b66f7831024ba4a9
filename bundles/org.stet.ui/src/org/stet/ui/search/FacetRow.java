package org.stet.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.core.annotate.Labels;
import org.stet.search.Facet;
import org.stet.ui.lists.ListRow;

/** A row of what hits can be narrowed down by. */
sealed interface FacetRow extends ListRow {

    /** Facets that hits are counted by. */
    Set<Facet> SHOWN = EnumSet.allOf(Facet.class);
    /** So many values are listed of each. */
    int MOST = 12;

    /**
     * Heads the values of a facet.
     *
     * @param values how many it has
     * @param shown how many of them follow as rows
     */
    record Heading(Facet facet, int values, int shown) implements FacetRow {

        /** How many of the values are shown, if not all are. */
        String counts() {
            return shown < values ? shown + " of " + values : "";
        }

        @Override
        public String key() {
            return facet.name();
        }

        @Override
        public String text() {
            return counts().isEmpty() ? title() : title() + ", " + counts();
        }

        String title() {
            return switch (facet) {
                case OUTLET -> "Outlet";
                case FAMILY -> "Origin";
                case MONTH -> "Month";
                case SPEAKER -> "Quoted";
                case KIND -> "Kind";
                case STATUS -> "Status";
            };
        }

        @Override
        public boolean isHeading() {
            return true;
        }
    }

    /**
     * A value with the number of hits that have it.
     *
     * @param most hits of any value of the facet
     * @param chosen whether hits are narrowed down to it
     */
    record Value(Facet.Value value, int hits, int most, boolean chosen) implements FacetRow {

        @Override
        public String key() {
            return value.facet() + " " + value.value();
        }

        @Override
        public String text() {
            return label() + ", " + Labels.count(hits, "hit") + (chosen ? ", chosen" : "");
        }

        String label() {
            return switch (value.facet()) {
                case MONTH -> Labels.date(value.value());
                case KIND, STATUS -> value.value().toLowerCase(Locale.ROOT).replace('_', ' ');
                case OUTLET, FAMILY, SPEAKER -> value.value();
            };
        }

        @Override
        public boolean isHeading() {
            return false;
        }
    }

    /** Rows for counts; a facet with but one value cannot narrow anything down and is left out, unless it does already. */
    static List<FacetRow> of(Map<Facet, List<Facet.Count>> counts, List<Facet.Value> chosen) {
        var rows = new ArrayList<FacetRow>();
        for (var facet : Facet.values()) {
            var values = counts.getOrDefault(facet, List.of());
            if (values.size() > 1 || chosen.stream().anyMatch(value -> value.facet() == facet)) {
                var most = values.stream().mapToInt(Facet.Count::hits).max().orElse(0);
                var shown = shown(values, chosen);
                rows.add(new Heading(facet, values.size(), shown.size()));
                shown.forEach(count -> rows.add(new Value(count.value(), count.hits(), most, chosen.contains(count.value()))));
                chosen.stream().filter(value -> value.facet() == facet && values.stream().noneMatch(count -> count.value().equals(value)))
                        .forEach(value -> rows.add(new Value(value, 0, most, true)));
            }
        }
        return rows;
    }

    /** Those with most hits and those that are chosen, in the order given. */
    private static List<Facet.Count> shown(List<Facet.Count> values, List<Facet.Value> chosen) {
        var most = values.stream().sorted(Comparator.comparingInt(Facet.Count::hits).reversed()).limit(MOST).collect(Collectors.toSet());
        return values.stream().filter(count -> most.contains(count) || chosen.contains(count.value())).toList();
    }
}
