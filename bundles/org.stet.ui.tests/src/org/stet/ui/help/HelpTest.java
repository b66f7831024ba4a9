package org.stet.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.eclipse.jface.preference.PreferenceStore;
import org.junit.jupiter.api.Test;
import org.stet.core.edit.CaseChange;
import org.stet.core.edit.CaseChange.Kind;
import org.stet.ui.help.KeyList.Entry;
import org.stet.ui.help.KeyList.Group;

class HelpTest {

    private final PreferenceStore store = new PreferenceStore();

    @Test
    void everyStretchLiesOnItsWords() {
        var help = HelpText.of(new KeyList(List.of(new Group("Mark", List.of(new Entry("Mark claim", List.of("C")),
                new Entry("Export report…", List.of("Ctrl+E", "F9")))))));

        assertThat(help.stretches()).filteredOn(stretch -> stretch.kind() == HelpText.Kind.KEY)
                .extracting(stretch -> help.text().substring(stretch.start(), stretch.start() + stretch.length())).containsExactly("C", "Ctrl+E  F9");
        assertThat(help.text()).contains("C\tMark claim\n", "Ctrl+E  F9\tExport report\n");
    }

    @Test
    void stepsTickThemselvesOffAndStayDone() {
        var welcome = new WelcomeModel(store);
        assertThat(welcome.next()).contains(WelcomeStep.READ);

        welcome.shown(1);
        welcome.changed(new CaseChange("Mark claim", Kind.DO, Set.of("case"), Set.of(), 1));
        assertThat(welcome.next()).contains(WelcomeStep.COMPARE);

        welcome.shown(2);
        welcome.done(WelcomeStep.REPORT);
        assertThat(new WelcomeModel(store).next()).isEmpty();
    }

    @Test
    void otherEditsTickNothing() {
        var welcome = new WelcomeModel(store);
        welcome.changed(new CaseChange("Rename case", Kind.DO, Set.of("case"), Set.of(), 1));
        welcome.shown(0);
        assertThat(welcome.next()).contains(WelcomeStep.READ);
    }
}
