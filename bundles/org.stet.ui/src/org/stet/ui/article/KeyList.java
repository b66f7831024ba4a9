package org.stet.ui.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;

/** The keys that are bound at present, by what they are for. */
record KeyList(List<Group> groups) {

    /** Keys of one category of commands. */
    record Group(String title, List<Entry> entries) {
    }

    /** The keys of one command, in the order of their length. */
    record Entry(String name, List<String> keys) {
    }

    private record Key(String category, String command, String keys) {
    }

    /** The keys that Stet binds in some contexts, sorted by category and command. */
    static KeyList of(Collection<Binding> bindings, Collection<String> contexts, String scheme) {
        Map<String, Map<String, List<String>>> found = bindings.stream()
                .filter(binding -> binding.getParameterizedCommand() != null && binding.getSchemeId().equals(scheme)
                        && contexts.contains(binding.getContextId()))
                .map(KeyList::key).sorted(Comparator.comparingInt((Key key) -> key.keys.length()).thenComparing(Key::keys))
                .collect(Collectors.groupingBy(Key::category, TreeMap::new, Collectors.groupingBy(Key::command, LinkedHashMap::new,
                        Collectors.mapping(Key::keys, Collectors.toList()))));
        return new KeyList(found.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue().entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue())).toList())).toList());
    }

    /** All keys in words, for screen readers. */
    String spoken() {
        return groups.stream().map(group -> group.title + ": " + group.entries.stream()
                .map(entry -> String.join(" or ", entry.keys) + " " + entry.name).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". "));
    }

    private static Key key(Binding binding) {
        try {
            Command command = binding.getParameterizedCommand().getCommand();
            return new Key(command.getCategory().getName(), command.getName(), binding.getTriggerSequence().format());
        } catch (NotDefinedException e) {
            throw new IllegalStateException("a key is bound to a command that is not there", e);
        }
    }
}
