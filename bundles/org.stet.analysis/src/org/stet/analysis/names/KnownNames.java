package org.stet.analysis.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a case by every form that articles write them in. */
public final class KnownNames {

    private final Map<String, Set<String>> canonical = new HashMap<>();

    /** @param names as {@link NameLinker} linked them */
    public KnownNames(List<Name> names) {
        names.forEach(name -> name.mentions().forEach(mention -> canonical
                .computeIfAbsent(Spelling.folded(mention.text()), form -> new HashSet<>()).add(name.canonical())));
    }

    /** The fullest form of the only name that is written so; empty if there is none, or more than one. */
    public Optional<String> meant(String form) {
        var names = canonical.getOrDefault(Spelling.folded(form), Set.of());
        return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
    }
}
