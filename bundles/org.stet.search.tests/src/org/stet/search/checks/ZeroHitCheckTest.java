package org.stet.search.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.placement.WordEdit;
import org.stet.search.checks.ZeroHit.Likeness;
import org.stet.search.checks.ZeroHit.Outcome;

class ZeroHitCheckTest {

    private static final String WIRE = """
            The quay cost £1.2m, Zoe\u0308 Bru\u0308hl said. “We shut it within the hour, and I’d do so again,” she said.
            Some 120 boats lay there \uD83D\uDE00, counted by Idris Penhallow. The co\u00ADop\u00ADer\u00ADa\u00ADtion has 101 rooms.""";
    private static final String COPY = "Quay cost 1.2 million pounds, says Zoë Brühl, and 120 boats left.";
    private static final String OTHER = """
            “We closed it within the hour and I'd do so again,” Zoe Brul told us.
            120 ferries left. Maren Hold paid £1.3m. “We shut it\u00A0within
            the HOUR” was heard, too.""";

    private static final GivenFacts FACTS = new GivenFacts().with("wire", WIRE, "wire").with("copy", COPY, "wire").with("other", OTHER, "other");

    private static ZeroHit only(String draft) {
        var hits = ZeroHitCheck.run(FACTS.read(draft, Optional.empty()), FACTS, null);
        assertThat(hits).as(draft).hasSize(1);
        return hits.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.2 million pounds were spent.             | ONE_FAMILY | 1
            It was £1200000 in all.                    | ONE_FAMILY | 1
            It was £1.21m in all.                      | NOBODY     | 0
            It was £1.3m in all.                       | ONE_FAMILY | 1
            There were 121 boats.                      | NOBODY     | 0
            There were 102 rooms.                      | NOBODY     | 0
            Now ask Zoë Brühl.                         | FOUND      | 2
            Now ask Zoe Bruhl.                         | FOUND      | 2
            Now ask Maren Holt.                        | NEAR_MISS  | 0
            Now ask Idris Penhallow.                   | ONE_FAMILY | 1
            Now ask Idris Penhalloway’s.               | NOBODY     | 0
            Now ask Robert Otherman.                   | NOBODY     | 0
            They said “we shut it within the hour”.    | FOUND      | 2
            They said “we shut it within an hour and I’d do so again”. | NEAR_MISS | 0
            They said “nothing of the sort was ever meant by us”.      | NOBODY    | 0
            They said “cooperation”.                   | ONE_FAMILY | 1
            """)
    void tellsWhoElseHasIt(String draft, Outcome outcome, int origins) {
        var hit = only(draft);
        if (draft.contains("Br")) {
            assertThat(hit.found()).extracting(SourcePlace::article).contains("wire", "copy");
        } else {
            assertThat(hit.outcome()).as("%s", hit).isEqualTo(outcome);
            assertThat(hit.origins()).isEqualTo(origins);
        }
    }

    @Test
    void aFigureOfAnotherThingIsNoHitAndIsTold() {
        var hit = only("There were 101 boats.");
        assertThat(hit.outcome()).isEqualTo(Outcome.NOBODY);
        assertThat(hit.near()).singleElement().satisfies(near -> {
            assertThat(near.likeness()).isEqualTo(Likeness.OTHER_UNIT);
            assertThat(near.place().text()).isEqualTo("101 rooms");
        });
    }

    @Test
    void anotherWordingComesWithItsDifferences() {
        var quote = "We shut it within an hour, and I’d do so again";
        var near = only("“" + quote + "”").near();
        assertThat(near).extracting(each -> each.place().article()).containsExactly("wire", "other");
        assertThat(near.getFirst().words()).filteredOn(edit -> edit.kind() == WordEdit.Kind.REMOVED)
                .extracting(edit -> edit.from().of(quote)).containsExactly("an");
        assertThat(near.getFirst().words()).filteredOn(edit -> edit.kind() == WordEdit.Kind.ADDED)
                .extracting(edit -> edit.to().of(near.getFirst().place().text())).containsExactly("the");
    }

    @Test
    void placesAreWhereTheWordsStand() {
        var hits = ZeroHitCheck.run(FACTS.article("copy").orElseThrow(), FACTS, new NullProgressMonitor());
        assertThat(hits).isNotEmpty().allSatisfy(hit -> assertThat(hit.found()).allSatisfy(place -> assertThat(
                place.span().of(FACTS.article(place.article()).orElseThrow().text())).isEqualTo(place.text())));
    }

    @Test
    void theCheckedArticleIsNoSourceOfItself() {
        var hits = ZeroHitCheck.run(FACTS.article("other").orElseThrow(), FACTS, null);
        assertThat(hits).allSatisfy(hit -> assertThat(hit.found()).extracting(SourcePlace::article).doesNotContain("other"));
        assertThat(hits).filteredOn(hit -> hit.fact().text().equals("£1.3m")).extracting(ZeroHit::outcome).containsExactly(Outcome.NOBODY);
    }

    @Test
    void anArticleAndItsCopyAreOneFamilyAndAnIndependentOneIsAnother() {
        var hits = ZeroHitCheck.run(FACTS.article("copy").orElseThrow(), FACTS, null);
        assertThat(hits).filteredOn(hit -> hit.fact().text().startsWith("1.2")).extracting(ZeroHit::outcome, ZeroHit::origins)
                .containsExactly(tuple(Outcome.ONE_FAMILY, 0));
    }

    @Test
    void unknownOriginNeverCountsAsIndependent() {
        var facts = new GivenFacts().with("a", COPY, "").with("b", COPY, "");
        var hits = ZeroHitCheck.run(facts.read("It cost £1.2m.", Optional.empty()), facts, null);
        assertThat(hits).extracting(ZeroHit::outcome).containsExactly(Outcome.ONE_FAMILY);
    }

    @Test
    void whatIsSaidTwiceIsAskedOnce() {
        var hits = ZeroHitCheck.run(FACTS.read("£1.2m and again 1.2 million pounds", Optional.empty()), FACTS, null);
        assertThat(hits).singleElement().extracting(hit -> hit.places().size()).isEqualTo(2);
    }

    @Test
    void withoutOtherArticlesNobodyHasAnything() {
        var alone = new GivenFacts().with("wire", WIRE, "wire");
        assertThat(ZeroHitCheck.run(alone.article("wire").orElseThrow(), alone, null)).extracting(ZeroHit::outcome)
                .containsOnly(Outcome.NOBODY);
        assertThat(ZeroHitCheck.run(alone.read("", Optional.empty()), alone, null)).isEqualTo(List.of());
    }

    @Test
    void cancelStopsIt() {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> ZeroHitCheck.run(FACTS.article("wire").orElseThrow(), FACTS, cancelled))
                .isInstanceOf(OperationCanceledException.class);
    }
}
