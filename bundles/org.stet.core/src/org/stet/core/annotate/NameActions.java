package org.stet.core.annotate;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.core.store.OpenCase;
import org.stet.model.Agent;
import org.stet.model.AgentKind;
import org.stet.model.Annotation;
import org.stet.model.Attribution;
import org.stet.model.StetFactory;

/**
 * Remembers, as agents with their aliases, which spellings name one person, organisation or place and which do not: each verb is
 * one labelled, undoable edit.
 */
public final class NameActions {

    private final OpenCase open;

    public NameActions(OpenCase open) {
        this.open = open;
    }

    /** The agent that a spelling names, by its name or an alias. */
    public static Optional<Agent> named(Collection<Agent> agents, AgentKind kind, String spelling) {
        return agents.stream().filter(agent -> agent.getKind() == kind && spellings(agent).anyMatch(spelling::equals))
                .findFirst();
    }

    /** All spellings of an agent, its name first. */
    public static Stream<String> spellings(Agent agent) {
        return Stream.concat(Stream.of(agent.getName()), agent.getAliases().stream());
    }

    /** Says that all these spellings name the same; what was known of several agents becomes one. */
    public Agent merge(AgentKind kind, String name, Collection<String> spellings) {
        return open.editor().edit("Merge names", () -> {
            var known = Stream.concat(Stream.of(name), spellings.stream()).flatMap(each -> agent(kind, each).stream()).distinct()
                    .toList();
            var all = new LinkedHashSet<>(spellings);
            known.forEach(agent -> spellings(agent).forEach(all::add));
            var agent = known.isEmpty() ? newAgent(kind, name) : known.getFirst();
            known.stream().skip(1).forEach(other -> replace(other, agent));
            setSpellings(agent, name, all);
            return agent;
        });
    }

    /**
     * Says that some of the spellings held for one name something else.
     *
     * @param together all the spellings that were held for one, those to be split off included
     * @param apart the spellings to be split off, the name of the other first
     */
    public Agent split(AgentKind kind, String name, Collection<String> together, List<String> apart) {
        return open.editor().edit("Split name", () -> {
            var rest = new LinkedHashSet<>(together);
            var agent = agent(kind, name).orElseGet(() -> newAgent(kind, name));
            spellings(agent).forEach(rest::add);
            rest.removeAll(apart);
            setSpellings(agent, rest.contains(agent.getName()) ? agent.getName() : fullest(rest), rest);
            var other = newAgent(kind, apart.getFirst());
            setSpellings(other, apart.getFirst(), new LinkedHashSet<>(apart));
            return other;
        });
    }

    /** The spelling with the most words, of these the longest. */
    private static String fullest(Collection<String> spellings) {
        return spellings.stream().max(Comparator.comparingInt((String spelling) -> spelling.split("\\s+").length)
                .thenComparingInt(String::length)).orElseThrow();
    }

    private Optional<Agent> agent(AgentKind kind, String spelling) {
        return named(open.model().getAgents(), kind, spelling);
    }

    private Agent newAgent(AgentKind kind, String name) {
        var agent = StetFactory.eINSTANCE.createAgent();
        agent.setId(OpenCase.newId());
        agent.setKind(kind);
        agent.setName(name);
        open.model().getAgents().add(agent);
        return agent;
    }

    private static void setSpellings(Agent agent, String name, Set<String> spellings) {
        agent.setName(name);
        agent.getAliases().clear();
        spellings.stream().filter(each -> !each.equals(name)).forEach(agent.getAliases()::add);
    }

    /** Whatever speaks of one agent speaks of another from now on. */
    private void replace(Agent old, Agent agent) {
        for (var article : open.articles()) {
            for (var annotation : article.getAnnotations()) {
                replace(annotation, old.getId(), agent.getId());
            }
        }
        open.model().getClaims().stream().flatMap(claim -> claim.getAppearances().stream())
                .forEach(appearance -> replace(appearance.getAttribution(), old.getId(), agent.getId()));
        open.model().getAgents().remove(old);
    }

    private static void replace(Annotation annotation, String old, String agent) {
        if (Objects.equals(old, annotation.getAgent())) {
            annotation.setAgent(agent);
        }
        replace(annotation.getAttribution(), old, agent);
    }

    private static void replace(Attribution attribution, String old, String agent) {
        if (attribution != null && Objects.equals(old, attribution.getSource())) {
            attribution.setSource(agent);
        }
    }
}
