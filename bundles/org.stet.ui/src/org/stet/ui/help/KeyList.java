package org.stet.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** The keys as they are bound now, by category of their commands. */
public record KeyList(List<Group> groups) {

    private static final List<String> CATEGORIES =
            List.of("org.stet.ui.category.mark", "org.stet.ui.category.search", "org.stet.ui.category.case");

    /** Keys that belong together. */
    public record Group(String name, List<Key> keys) {
    }

    /** A key, such as {@code Ctrl+E}, and what it does. */
    public record Key(String keys, String name, String description) {
    }

    public KeyList {
        groups = List.copyOf(groups);
    }

    /** Reads the live bindings of the workbench. */
    public static KeyList of(ICommandService commands, IBindingService bindings) {
        var groups = new ArrayList<Group>();
        for (var id : CATEGORIES) {
            try {
                var category = commands.getCategory(id);
                var keys = new ArrayList<Key>();
                for (var command : commands.getDefinedCommands()) {
                    if (Objects.equals(command.getCategory(), category)) {
                        sequences(bindings, command).forEach(sequence -> keys.add(key(command, sequence)));
                    }
                }
                keys.sort(Comparator.comparing(Key::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Key::keys));
                groups.add(new Group(category.getName(), List.copyOf(keys)));
            } catch (NotDefinedException e) {
                throw new IllegalStateException(e);
            }
        }
        return new KeyList(groups);
    }

    /** Bindings in all contexts, because the keys of the article are not active while the help has the keyboard. */
    private static List<TriggerSequence> sequences(IBindingService bindings, Command command) {
        return Arrays.stream(bindings.getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getCommand().equals(command))
                .filter(binding -> binding.getSchemeId().equals(bindings.getActiveScheme().getId()))
                .map(Binding::getTriggerSequence).distinct().toList();
    }

    private static Key key(Command command, TriggerSequence sequence) {
        try {
            var description = command.getDescription();
            return new Key(sequence.format(), command.getName(), description == null ? "" : description);
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e);
        }
    }
}
