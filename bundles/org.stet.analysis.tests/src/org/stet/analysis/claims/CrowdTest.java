package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.CaseFindings;
import org.stet.model.DiscrepancyType;

/** A story that everybody tells: the more articles say a thing, the less it may be lost. */
class CrowdTest {

    private static final List<String> WORDINGS = List.of(
            "The fire at Tarn destroyed %d homes, the fire service said.",
            "The fire service said %d homes were destroyed by the fire at Tarn.",
            "In all %d homes at Tarn were destroyed in the fire.",
            "At Tarn the fire destroyed %d homes, according to officials.");

    private static CaseFindings told(int articles, int everyOther) {
        return new CaseAnalysis().analyse(IntStream.range(0, articles).mapToObj(i -> Articles.of("Outlet " + i, "2026-05-06",
                "Fire at Tarn, part " + (char) ('a' + i % 26) + "\n" + WORDINGS.get(i % WORDINGS.size()).formatted(i % everyOther == 7 ? 102 : 120)))
                .toList(), new NullProgressMonitor());
    }

    @Test
    void whatHundredsOfArticlesSayIsOneClaimOfAllOfThem() {
        var findings = told(400, 40);
        assertThat(findings.claims()).first().satisfies(claim -> {
            assertThat(claim.corroboration().articles()).isEqualTo(400);
            assertThat(claim.values()).extracting(SuggestedClaim.Competing::normalised).containsExactly("120", "102");
        });
        assertThat(findings.findings()).anySatisfy(finding -> assertThat(finding.type()).isEqualTo(DiscrepancyType.CONFLICT));
    }

    @Test
    void aSlipThatTwoShareBringsNoThirdWithIt() {
        var counted = List.of("123 homes were evacuated", "213 patients were evacuated", "180 patients were evacuated");
        var found = new CaseAnalysis().analyse(counted.stream().map(each -> Articles.of(each.substring(0, 3) + " Post", "2026-05-06",
                "Flood at Tarn\nThe flood at Tarn rose in the night: " + each + " from Quay Road before dawn, the county said.")).toList(),
                new NullProgressMonitor());
        assertThat(found.findings()).noneSatisfy(finding -> assertThat(finding.members()).extracting(Statement::text)
                .anyMatch(text -> text.contains("homes")).anyMatch(text -> text.contains("180")));
    }
}
