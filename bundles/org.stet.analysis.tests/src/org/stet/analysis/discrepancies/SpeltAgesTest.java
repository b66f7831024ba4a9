package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.model.DiscrepancyType;

/** Ages of people whose name is spelt in several ways. */
class SpeltAgesTest {

    private static Stream<Finding> conflicts(String one, String other, String laterOn) {
        var articles = List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", "Fire on the Selgate ferry\n" + one + " Officers from Orford came to Selgate."),
                Articles.of("Gazette", laterOn, "A ferry burns\n" + other + " The ferry lay in Selgate, officers from Orford said."));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == DiscrepancyType.CONFLICT);
    }

    @Test
    void contradictEachOther() {
        assertThat(conflicts("Captain Eithne Larragh is 51.", "Skipper Eithne Larrah, 57, was led away.", "2026-05-05T08:00:00Z")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.topic()).isEqualTo("Eithne Larragh: age");
                    assertThat(finding.members()).extracting(member -> member.normalised()).containsExactlyInAnyOrder("P51Y", "P57Y");
                });
    }

    @Test
    void doNotIfTheyAreTheSameOrABirthdayLiesBetween() {
        assertThat(conflicts("Captain Eithne Larragh is 51.", "Skipper Eithne Larrah, 51, was led away.", "2026-05-05T08:00:00Z")).isEmpty();
        assertThat(conflicts("Captain Eithne Larragh is 51.", "Skipper Eithne Larrah, 52, was led away.", "2026-09-05T08:00:00Z")).isEmpty();
        assertThat(conflicts("Captain Eithne Larragh is 51.", "Skipper Eithne Larrah, who turned 52 on Tuesday, was led away.", "2026-05-06T08:00:00Z"))
                .isEmpty();
    }
}
