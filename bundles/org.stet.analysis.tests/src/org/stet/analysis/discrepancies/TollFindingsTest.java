package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.model.DiscrepancyType;

/** Tolls that grow from article to article. */
class TollFindingsTest {

    private static List<Finding> updates(String one, String other, String laterOn) {
        var articles = List.of(Articles.of("Herald", "2026-05-04", "Shots at Selgate mill\n" + one + " Officers from Orford came to Selgate."),
                Articles.of("Gazette", laterOn, "After the shots\n" + other + " The mill at Selgate was shut, officers in Orford said."));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == DiscrepancyType.UPDATED && finding.rule().equals("a toll that grows")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two people have been arrested. | Ames, 31, was the fifth suspect arrested.
            Police arrested two men. | A third man is now in custody.
            Two suspects in the shooting at the mill have been arrested. | Officers have detained four people over the shots.
            Two people were killed. | A third victim has died in hospital.
            Four people were there, two of whom are deceased. Two people were found dead. | A third person has died.
            One person was killed at the gate. | A second person has died.""")
    void aLaterArticleTellsOfMore(String one, String other) {
        assertThat(updates(one, other, "2026-05-06")).singleElement()
                .satisfies(finding -> assertThat(finding.members()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two people have been arrested. | Two men were arrested on Monday.
            Three people have been arrested. | Two men were arrested on Monday.
            Two men were arrested. | Three others were arrested.
            Two people have been arrested. | One of the five people, shot in the arm, has been arrested.
            Two people have been arrested. | Nine people were arrested in brawls at the mill last year.
            Two people have been arrested. | Seven people were arrested over a theft in February.
            Two people were killed. | Three people were killed.
            Two people were killed. | He shot sixteen people, killing two.
            Two people were killed. | A third person was hurt.""")
    void whatCountsOthersOrFewerDoesNot(String one, String other) {
        assertThat(updates(one, other, "2026-05-06")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "Two people have been arrested. | Police arrested four men on Sunday.")
    void anEarlierArticleTellsOfNoLaterState(String one, String other) {
        assertThat(updates(one, other, "2026-05-03")).isEmpty();
    }
}
