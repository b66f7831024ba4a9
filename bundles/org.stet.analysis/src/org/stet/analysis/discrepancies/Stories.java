package org.stet.analysis.discrepancies;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stet.analysis.names.Name;
import org.stet.model.ValueKind;

/** Tells which articles are of one story: those that name the same and give the same ages. */
final class Stories {

    /** So many names and ages in common make two articles one story. */
    private static final int FEW = 2;

    /** Whom and what each article names, and which ages it gives. */
    private final Map<String, Set<String>> tells = new HashMap<>();

    Stories(CaseView view, Collection<Name> names) {
        for (var name : names) {
            name.mentions().forEach(mention -> tells.computeIfAbsent(mention.article(), any -> new HashSet<>()).add(name.canonical()));
        }
        view.articles().forEach(reading -> reading.mentions().stream().filter(mention -> mention.kind() == ValueKind.AGE)
                .forEach(age -> tells.computeIfAbsent(reading.article().id(), any -> new HashSet<>()).add(age.normalised())));
    }

    boolean areOne(String article, String other) {
        return tells.getOrDefault(article, Set.of()).stream().filter(tells.getOrDefault(other, Set.of())::contains).count() >= FEW;
    }

    /** Whether an article names somebody or gives an age. */
    boolean tells(String article, String nameOrAge) {
        return tells.getOrDefault(article, Set.of()).contains(nameOrAge);
    }
}
