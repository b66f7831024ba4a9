package org.stet.analysis.names;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.core.annotate.NameActions;
import org.stet.model.Agent;
import org.stet.model.AgentKind;

/**
 * What a person has decided about names, which goes before anything that the analysis thinks: the spellings of one name mean the
 * same, those of two names of a kind do not.
 */
public record NameDecisions(List<Decided> names) {

    public static final NameDecisions NONE = new NameDecisions(List.of());

    /** The spellings that name one person, organisation or place. */
    public record Decided(AgentKind kind, Set<String> spellings) {

        public Decided {
            spellings = Set.copyOf(spellings);
        }
    }

    public NameDecisions {
        names = List.copyOf(names);
    }

    /** What a case remembers of them; to be called on the thread that edits, or inside {@link org.stet.core.store.OpenCase#read}. */
    public static NameDecisions of(Collection<Agent> agents) {
        return new NameDecisions(agents.stream().filter(agent -> agent.getName() != null && agent.getKind() != null)
                .map(agent -> new Decided(agent.getKind(), NameActions.spellings(agent).collect(Collectors.toSet()))).toList());
    }
}
