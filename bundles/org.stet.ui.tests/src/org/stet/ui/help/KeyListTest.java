package org.stet.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.commands.CommandManager;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.junit.jupiter.api.Test;

class KeyListTest {

    private final CommandManager commands = new CommandManager();

    @Test
    void keysAreGroupedByCategoryAndThoseOfOneCommandStandTogether() throws ParseException {
        commands.getCategory("mark").define("Mark", "");
        commands.getCategory("go").define("Article", "");
        var list = KeyList.of(List.of(binding("claim", "Mark claim", "mark", "C", "article", "stet"),
                binding("find", "Find", "go", "F3", "article", "stet"), binding("find", "Find", "go", "/", "article", "stet"),
                binding("other", "Elsewhere", "go", "X", "dialog", "stet"), binding("old", "Other scheme", "go", "Y", "article", "emacs")),
                List.of("article"), "stet");
        assertThat(list.groups()).extracting(KeyList.Group::title).containsExactly("Article", "Mark");
        assertThat(list.groups().getFirst().entries()).containsExactly(new KeyList.Entry("Find", List.of("/", "F3")));
        assertThat(list.spoken()).isEqualTo("Article: / or F3 Find. Mark: C Mark claim");
    }

    @Test
    void aKeyThatHoldsInSeveralPlacesIsShownOnce() throws ParseException {
        commands.getCategory("go").define("Article", "");
        var list = KeyList.of(List.of(binding("keys", "All keys", "go", "?", "article", "stet"),
                binding("keys", "All keys", "go", "?", "names", "stet")), List.of("article", "names"), "stet");
        assertThat(list.groups().getFirst().entries()).containsExactly(new KeyList.Entry("All keys", List.of("?")));
    }

    @Test
    void keysForOneThingStandTogether() throws ParseException {
        commands.getCategory("find").define("Findings", "");
        var list = KeyList.of(List.of(binding("same", "Name: same as", "find", "M", "article", "stet"),
                binding("yes", "Finding: confirm", "find", "Y", "article", "stet"), binding("off", "Name: split off", "find", "S", "article", "stet"),
                binding("no", "Finding: dismiss", "find", "Z", "article", "stet")), List.of("article"), "stet");
        assertThat(list.groups().getFirst().entries()).extracting(KeyList.Entry::name)
                .containsExactly("Finding: confirm", "Finding: dismiss", "Name: same as", "Name: split off");
    }

    @Test
    void aKeyThatAPersonUnboundIsNotShown() throws ParseException {
        var unbound = new KeyBinding(KeySequence.getInstance("C"), null, "stet", "article", null, null, null, Binding.USER);
        assertThat(KeyList.of(List.of(unbound), List.of("article"), "stet").groups()).isEmpty();
    }

    private Binding binding(String id, String name, String category, String keys, String context, String scheme) throws ParseException {
        var command = commands.getCommand(id);
        command.define(name, "", commands.getCategory(category));
        return new KeyBinding(KeySequence.getInstance(keys), new ParameterizedCommand(command, null), scheme, context, null, null,
                null, Binding.SYSTEM);
    }
}
