package org.stet.ui.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.CasePart;
import org.stet.analysis.Published;
import org.stet.analysis.SearchKnowledge;
import org.stet.model.StructureKind;
import org.stet.search.CaseSearch;
import org.stet.ui.TestCase;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.checks.ZeroHitsModel.Choice;
import org.stet.ui.checks.ZeroHitsModel.Show;

/** What an article says and who else has it. */
class ZeroHitsModelTest {

    private static final Analysed STORY = story(
            "Bridge shut\nInspector Maren Holt counted 43 cracks in the bridge on Monday. The repair would cost £4.2 million. "
                    + "“We have to act within the hour, whatever it may cost the town,” Maren Holt said.",
            "Bridge closed\nThe repair would cost £4.2m, the council said. “We had to act within the hour, whatever it may cost the town,” "
                    + "said Maren Hold, an inspector.");

    @Test
    void whatNobodyElseHasComesFirstAndNearMissesTellWhatIsNear() {
        var model = ZeroHitsModel.of(STORY, Optional.of("a0"), new NullProgressMonitor());
        assertThat(model.article()).contains("a0");
        var first = model.shown(Show.NOBODY, "");
        assertThat(first).extracting(row -> row.hit().fact().text()).contains("43 cracks").doesNotContain("£4.2 million");
        assertThat(outcome(model, "Maren Holt")).isEqualTo("nobody, but near: “Maren Hold”");
        assertThat(model.shown(Show.ALL, "")).startsWith(first.toArray(ZeroHitRow[]::new));
    }

    @Test
    void aValueWrittenDifferentlyIsFoundAndItsDetailShowsBothPlaces() {
        var model = ZeroHitsModel.of(STORY, Optional.of("a0"), new NullProgressMonitor());
        var cost = model.shown(Show.ALL, "£4.2 million").getFirst();
        assertThat(cost.others()).isEqualTo("Outlet 1");
        assertThat(cost.detail(STORY).cards()).extracting(card -> card.value()).containsExactly("here", "has it");
    }

    @Test
    void anArticleThatIsNotThereGivesWayToTheFirstAndAnEmptyCaseToNothing() {
        assertThat(ZeroHitsModel.of(STORY, Optional.of("gone"), new NullProgressMonitor()).article()).contains("a0");
        assertThat(ZeroHitsModel.of(story(), Optional.empty(), new NullProgressMonitor())).isEqualTo(new ZeroHitsModel(Optional.empty(), List.of(), List.of(), ""));
        assertThat(ZeroHitsModel.of(STORY, Optional.of("a1"), new NullProgressMonitor()).chosen()).map(Choice::label).hasValue("Outlet 1 · 5 May 2026 · Bridge closed");
    }

    @Test
    void aCaseTooLargeToBeComparedIsSearchedAndThoseThatHaveMostInCommonAreCompared(@TempDir Path folder) throws Exception {
        try (var test = new TestCase(folder)) {
            var bridge = test.article("Gazette", "2026-05-04", STORY.reading("a0").orElseThrow().article().text()).getId();
            test.article("Herald", "2026-05-05", STORY.reading("a1").orElseThrow().article().text());
            for (int i = 0; i < 60; i++) {
                test.article("Paper " + i, "2026-05-06", "Ferry late\nThe ferry to Skerrow was " + (i + 50) + " minutes late on Tuesday.");
            }
            try (var search = CaseSearch.open(test.open, new SearchKnowledge())) {
                var content = ZeroHitsModel.inLargeCase(test.open, search, new CasePart(test.open), Optional.of(bridge), new NullProgressMonitor());
                var model = content.model();
                assertThat(model.choices()).hasSize(62);
                assertThat(model.chosen()).map(Choice::label).hasValue("Gazette · 4 May 2026 · Bridge shut");
                assertThat(model.scope()).matches("compared with \\d of 62 articles");
                assertThat(outcome(model, "43 cracks")).isEqualTo("nobody else");
                assertThat(outcome(model, "Maren Holt")).isEqualTo("nobody, but near: “Maren Hold”");
                assertThat(model.shown(Show.ALL, "£4.2 million").getFirst().others()).isEqualTo("Herald");
                assertThat(model.shown(Show.ALL, "£4.2 million").getFirst().detail(content.analysed()).cards()).extracting(card -> card.value())
                        .containsExactly("here", "has it");
                assertThat(content.analysed().findings().articles()).hasSizeLessThan(50);
            }
        }
    }

    private static String outcome(ZeroHitsModel model, String fact) {
        return model.shown(Show.ALL, "").stream().filter(row -> row.hit().fact().text().equals(fact)).findFirst().orElseThrow().outcome();
    }

    private static Analysed story(String... texts) {
        var articles = IntStream.range(0, texts.length).mapToObj(i -> new ArticleText("a" + i, i + ".txt", "Outlet " + i, false,
                Published.parse("2026-05-0" + (i + 4)), "", List.of(), texts[i],
                List.of(new ArticleText.Range(StructureKind.HEADLINE, 0, texts[i].indexOf('\n'))))).toList();
        return new Analysed(new CaseAnalysis().analyse(articles, new NullProgressMonitor()));
    }
}
