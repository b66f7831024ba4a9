package org.stet.search.lucene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.stet.core.facts.CaseKnowledge;
import org.stet.search.Facet;

/** Where the index keeps the values of facets; families are not kept but asked for, since they change as a whole. */
final class FacetFields {

    private final CaseKnowledge knowledge;
    private final ValueNames articles = new ValueNames(Fields.ARTICLE);
    private final Map<Facet, ValueNames> names = new EnumMap<>(Facet.class);

    FacetFields(CaseKnowledge knowledge) {
        this.knowledge = knowledge;
        Arrays.stream(Facet.values()).filter(facet -> facet != Facet.FAMILY)
                .forEach(facet -> names.put(facet, new ValueNames(Fields.facet(facet))));
    }

    /** The ids of articles. */
    ValueNames articles() {
        return articles;
    }

    /** The values of a facet; empty for families. */
    Optional<ValueNames> of(Facet facet) {
        return Optional.ofNullable(names.get(facet));
    }

    /** The names of families by the ids of their articles. */
    Map<String, String> families() {
        return knowledge.families();
    }
}
