package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.model.DiscrepancyType;

/** Ages of people whom nobody names. */
class UnnamedFindingsTest {

    private static List<Finding> conflicts(String one, String other, String laterOn) {
        var articles = List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", "Fall at Selgate mill\n" + one + " Officers from Orford came to Selgate."),
                Articles.of("Gazette", laterOn, "An accident at a mill\n" + other + " The mill at Selgate was shut, officers in Orford said."));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == DiscrepancyType.CONFLICT).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A 15-year-old boy fell from the roof. | A boy, 16, was hurt when he fell from the roof.
            The grandmother, 45, slept upstairs. | The child's 42-year-old grandmother was asleep.
            The driver, a 61-year-old grandfather, slept. | A grandfather, 63, was behind the wheel.""")
    void agesOfOnePersonContradictEachOther(String one, String other) {
        assertThat(conflicts(one, other, "2026-05-05T09:00:00Z")).singleElement()
                .satisfies(finding -> assertThat(finding.topic()).endsWith(": age"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Her children, ages 9 and 8, were upstairs. | Her 10-year-old and 8-year-old were upstairs.
            A 15-year-old boy fell on a man, 40. | A boy, 16, fell on a 40-year-old man.""")
    void oneAgeAmongOthersThatAreTheSameIsAConflict(String one, String other) {
        assertThat(conflicts(one, other, "2026-05-05T09:00:00Z")).singleElement()
                .satisfies(finding -> assertThat(finding.members()).extracting(member -> member.normalised()).doesNotContain("P8Y", "P40Y"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Her son, 8, fell on a man of about 60 years. | Her 8-year-old son fell on a man, 59.
            Her children, ages 9 and 8, were upstairs. | Her 15-year-old and 8-year-old were upstairs.
            Her children, ages 9 and 8, were upstairs. | Her 10-year-old, her 8-year-old and her 3-year-old were upstairs.""")
    void oneAgeThatIsFarFromItOrRoundedOrHasFewerBesideItIsNone(String one, String other) {
        assertThat(conflicts(one, other, "2026-05-05T09:00:00Z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A 15-year-old boy fell from the roof; his friend, a 16-year-old, saw it. | A boy, 16, saw his friend fall from the roof.
            A 15-year-old boy fell from the roof. | A boy, 6, was hurt when a boy fell on him from the roof.
            A 15-year-old boy and a 14-year-old boy climbed on the roof. | A boy, 16, was hurt when he fell from the roof.
            A 15-year-old boy fell from the roof. | A 16-year-old girl was hurt when she fell from the roof.""")
    void agesOfDifferentPeopleDoNot(String one, String other) {
        assertThat(conflicts(one, other, "2026-05-05T09:00:00Z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "A 15-year-old boy fell from the roof. | The 16-year-old boy who fell from the roof has left hospital.")
    void whoIsOlderLaterHasHadABirthday(String one, String other) {
        assertThat(conflicts(one, other, "2026-09-05T09:00:00Z")).isEmpty();
    }
}
