package org.stet.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Span;
import org.stet.core.versions.Placements;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.SuggestionState;
import org.stet.model.Version;
import org.stet.ui.TestCase;
import org.stet.ui.lists.ListRow;
import org.stet.ui.versions.VersionsRow.Place;

class VersionsModelTest {

    private static final String HEADLINE = "Harbour bridge shut\n";
    private static final String COST = "Repairs would cost £4.2m and take a year, said Maren Holt, who leads the council there.\n";
    private static final String TRAMS = "No trams ran between the ferry and the market hall that day, the operator said on Monday.\n";
    private static final String EXCHANGE = "The council met for nine hours in the old corn exchange by the quay before it took a vote.\n";
    private static final String FERRY = "Ferries were packed all morning and the last one left half an hour late because of the crowd.\n";

    @TempDir
    Path folder;
    private TestCase test;
    private Article gazette;
    private Version second;
    private Annotation figure;
    private Annotation trams;
    private Annotation gone;

    @BeforeEach
    void open() throws IOException {
        test = new TestCase(folder);
        test.article("Herald", "2026-05-04", "Council knew of cracks\nClosing it means a bill of £2.4 million.\n");
        gazette = test.article("Gazette", "2026-05-03", HEADLINE + COST + EXCHANGE + FERRY + TRAMS);
        var first = gazette.getVersions().getFirst();
        figure = test.marks.markClaim(gazette, first, test.find(gazette, "would cost £4.2m"), Optional.of("The repair costs £4.2m.")).annotation();
        trams = test.marks.mark(gazette, first, test.find(gazette, "No trams ran"), AnnotationKind.QUOTE, "");
        gone = test.marks.mark(gazette, first, test.find(gazette, "half an hour late because of the crowd"), AnnotationKind.NOTE, "Ask & see");
        test.marks.mark(gazette, first, test.find(gazette, "Maren Holt"), AnnotationKind.MENTION, "");
        second = test.version(gazette, HEADLINE + TRAMS + COST.replace("£4.2m", "£2.4m") + EXCHANGE.replace("nine", "ten")
                + "Buses were full.\n");
    }

    @AfterEach
    void close() throws IOException {
        test.close();
    }

    @Test
    void whatChangedUnderAnnotationsComesFirstAndSilentEditsAreTold() throws Exception {
        assertThat(read().rows(Optional.empty(), "")).extracting(ListRow::text).containsExactly(
                "Version 2 of 2 · saved 4 May 2026, 10:00 UTC · Gazette · 3 May 2026, Harbour bridge shut",
                VersionLabels.SILENT,
                "1 claim whose words changed",
                "would cost £4.2m → 2.4m · The repair costs £4.2m. (suggested)",
                "1 quote moved",
                "No trams ran (suggested)",
                "1 note not found",
                "half an hour late because of the crowd · Ask & see (no place offered)",
                "4 other paragraphs: 1 changed, 1 moved, 1 added and 1 taken out",
                "No trams ran between the ferry and the market hall that day, the operator said on Monday. (moved)",
                "The council met for nine → ten hours in the old corn exchange by … (changed)",
                "Buses were full. (added)",
                "Ferries were packed all morning and the last one left half an hour late because of the crowd. (taken out)");
    }

    @Test
    void decisionsAreShown() throws Exception {
        var actions = new PlaceActions(test.open);
        assertThat(actions.confirm(place(figure))).isEqualTo("Confirmed the place of the claim “would cost £4.2m”; Undo takes it back");
        assertThat(place(figure).state()).isEqualTo("confirmed");
        assertThat(place(figure).open()).isFalse();
        assertThat(actions.confirm(place(figure))).isEqualTo("It is confirmed already");
        assertThat(actions.confirm(place(gone))).startsWith("It has no place that could be confirmed");
        assertThat(actions.drop(place(trams))).contains("Dropped the quote “No trams ran” from version 2");
        assertThat(place(trams).state()).isEqualTo("dropped");
        var start = test.text(gazette).indexOf("Buses");
        assertThat(actions.reattach(place(gone), new Span(start, start + 5))).contains("Attached the note");
        assertThat(place(gone).words().plain()).contains("→ Buses");
        test.open.editor().undo();
        assertThat(place(gone).state()).isEqualTo("no place offered");
        test.removals.remove(gazette, gone);
        assertThat(Placements.in(figure, second).orElseThrow().getState()).isEqualTo(SuggestionState.CONFIRMED);
    }

    @Test
    void aRowThatIsGoneMeanwhileIsSaidToBe() throws Exception {
        var row = place(gone);
        test.removals.remove(gazette, gone);
        assertThat(new PlaceActions(test.open).drop(row)).isEqualTo("It is no longer part of the case");
        test.removals.removeArticle(gazette);
        assertThat(new PlaceActions(test.open).drop(row)).isEqualTo("It is no longer part of the case");
        assertThat(read().editions()).isEmpty();
    }

    @Test
    void theFilterKeepsSentencesOverWhatIsLeft() throws Exception {
        assertThat(read().rows(Optional.empty(), "2.4M")).extracting(ListRow::text).hasSize(4).contains("1 claim whose words changed")
                .noneMatch(text -> text.contains("moved"));
        assertThat(read().rows(Optional.empty(), "gazette ferries")).hasSize(4);
        assertThat(read().rows(Optional.empty(), "zeppelin")).isEmpty();
    }

    @Test
    void theArticleThatIsReadComesFirstAndNewerVersionsBeforeOlder() throws Exception {
        var herald = test.open.articles().getFirst();
        test.version(herald, "Council knew of cracks\nClosing it means a bill of £2.5 million.\n");
        test.version(gazette, test.text(gazette) + "Updated on Friday: an earlier version gave another figure.\n");
        assertThat(read().rows(Optional.of(herald.getId()), "").getFirst().text()).contains("Herald");
        var rows = read().rows(Optional.of(gazette.getId()), "");
        assertThat(rows.getFirst().text()).startsWith("Version 3 of 3").contains("Gazette");
        assertThat(rows.get(1).text()).as("with a correction note it is not silent").isNotEqualTo(VersionLabels.SILENT);
    }

    @Test
    void whatWasSettledWithTheSameWordsIsNotToldAgain() throws Exception {
        new PlaceActions(test.open).confirm(place(figure));
        test.version(gazette, test.text(gazette) + "One line more about the weather in the bay.\n");
        var newest = read().rows(Optional.empty(), "").stream().filter(row -> row.step().number() == 3).map(ListRow::text).toList();
        assertThat(newest).noneMatch(text -> text.contains("£4.2m"));
    }

    @Test
    void aTableForOtherProgramsHasALineForEachChange() throws Exception {
        var table = VersionsModel.table(read().rows(Optional.empty(), ""));
        assertThat(table.cells()).hasSize(8);
        assertThat(table.cells().getFirst()).contains("silent edit");
        assertThat(table.csv()).contains("claim changed,would cost £4.2m → 2.4m,The repair costs £4.2m.,suggested\r\n");
        assertThat(table.text()).contains("note not found\thalf an hour late");
    }

    private VersionsModel read() throws Exception {
        return new VersionsReader(test.open).read();
    }

    private Place place(Annotation annotation) throws Exception {
        return read().rows(Optional.empty(), "").stream().filter(Place.class::isInstance).map(Place.class::cast)
                .filter(place -> place.annotation().equals(annotation.getId())).findFirst().orElseThrow();
    }
}
