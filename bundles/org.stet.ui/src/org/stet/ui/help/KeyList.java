package org.stet.ui.help;

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
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.compare.CompareEditor;
import org.stet.ui.discrepancies.DiscrepanciesView;
import org.stet.ui.families.FamiliesView;
import org.stet.ui.matrix.MatrixView;
import org.stet.ui.names.NamesView;
import org.stet.ui.search.SearchView;
import org.stet.ui.versions.VersionsView;

/** The keys that are bound at present, by what they are for. */
public record KeyList(List<Group> groups) {

    private static final List<String> CONTEXTS = List.of(
            ArticleEditor.CONTEXT,
            DiscrepanciesView.CONTEXT,
            FamiliesView.CONTEXT,
            MatrixView.CONTEXT,
            NamesView.CONTEXT,
            SearchView.CONTEXT,
            VersionsView.CONTEXT,
            CompareEditor.CONTEXT,
            IContextService.CONTEXT_ID_WINDOW,
            IContextService.CONTEXT_ID_DIALOG_AND_WINDOW);

    /** Keys of one category of commands. */
    public record Group(String title, List<Entry> entries) {
    }

    /** The keys of one command, in the order of their length. */
    public record Entry(String name, List<String> keys) {
    }

    private record Key(String category, String command, String keys) {

        /** What the command is for, where its name begins with that: Finding: confirm. */
        private String what() {
            return command.substring(0, Math.max(0, command.indexOf(": ")));
        }
    }

    /** The keys of the workbench, those of articles and search results included. */
    public static KeyList of(IBindingService keys) {
        return of(List.of(keys.getBindings()), CONTEXTS, keys.getActiveScheme().getId());
    }

    /** The keys that a scheme binds in some contexts, sorted by category and command. */
    static KeyList of(Collection<Binding> bindings, Collection<String> contexts, String scheme) {
        Map<String, Map<String, List<String>>> found = bindings.stream()
                .filter(binding -> binding.getParameterizedCommand() != null && binding.getSchemeId().equals(scheme)
                        && contexts.contains(binding.getContextId()))
                .map(KeyList::key).distinct().sorted(Comparator.comparingInt((Key key) -> key.keys.length()).thenComparing(Key::what)
                        .thenComparing(Key::keys))
                .collect(Collectors.groupingBy(Key::category, TreeMap::new, Collectors.groupingBy(Key::command, LinkedHashMap::new,
                        Collectors.mapping(Key::keys, Collectors.toList()))));
        return new KeyList(found.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue().entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue())).toList())).toList());
    }

    /** All keys in words, for screen readers. */
    public String spoken() {
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
