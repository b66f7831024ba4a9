package org.stet.analysis.names;

import java.util.Set;

/**
 * What a person has decided about names, which goes before anything that the analysis thinks.
 *
 * @param merged pairs of names that mean the same
 * @param distinct pairs of names that do not
 */
public record NameDecisions(Set<Pair> merged, Set<Pair> distinct) {

    public static final NameDecisions NONE = new NameDecisions(Set.of(), Set.of());

    /** Two names as they are written; their order makes no difference. */
    public record Pair(String one, String other) {

        public Pair {
            if (one.compareTo(other) > 0) {
                var first = other;
                other = one;
                one = first;
            }
        }
    }

    public NameDecisions {
        merged = Set.copyOf(merged);
        distinct = Set.copyOf(distinct);
    }
}
