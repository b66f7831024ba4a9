package org.stet.ui.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.model.Agent;
import org.stet.model.AgentKind;
import org.stet.model.StetFactory;
import org.stet.ui.analysis.Bridge;
import org.stet.ui.names.NameRow.Kinship;
import org.stet.ui.names.NamesModel.Show;

/** Spellings with who had them first, as found and as a person decided. */
class NamesModelTest {

    @Test
    void everySpellingTellsWhoUsedItFirstAndWhoCopiedIt() {
        var model = NamesModel.of(Bridge.analysed(), List.of());
        assertThat(model.shown(Show.ALL, "")).extracting(NameRow::name, NameRow::spelling, NameRow::kinship, NameRow::first)
                .containsExactly(
                tuple("Maren Holt", "Maren Holt", Kinship.FULL, "Gazette · 3 May 2026"),
                tuple("Maren Holt", "Holt", Kinship.SHORT, "Courier · 3 May 2026"),
                tuple("Maren Holt", "Maren Hold", Kinship.VARIANT, "Herald · 4 May 2026"));
        assertThat(model.shown(Show.VARIANTS, "hold")).extracting(NameRow::spelling).containsExactly("Maren Hold");
        assertThat(model.shown(Show.PLACES, "")).isEmpty();
    }

    @Test
    void aSpellingThatWasSplitOffIsANameOfItsOwn() {
        var model = NamesModel.of(Bridge.analysed(), List.of(agent("Maren Holt", "Holt"), agent("Maren Hold")));
        assertThat(model.shown(Show.ALL, "")).extracting(NameRow::name).containsExactly("Maren Holt", "Maren Holt", "Maren Hold");
        assertThat(model.shown(Show.VARIANTS, "")).isEmpty();
        assertThat(model.names(AgentKind.PERSON, "Maren Holt", "")).containsExactly("Maren Hold");
    }

    @Test
    void aRowIsKnownAgainWhateverNameItsSpellingIsHeldFor() {
        var apart = NamesModel.of(Bridge.analysed(), List.of(agent("Maren Holt", "Holt"), agent("Maren Hold")));
        var merged = NamesModel.of(Bridge.analysed(), List.of());
        assertThat(apart.rows()).extracting(NameRow::key).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(merged.rows().stream().map(NameRow::key).toList());
    }

    private static Agent agent(String name, String... aliases) {
        var agent = StetFactory.eINSTANCE.createAgent();
        agent.setName(name);
        agent.setKind(AgentKind.PERSON);
        agent.getAliases().addAll(List.of(aliases));
        return agent;
    }
}
