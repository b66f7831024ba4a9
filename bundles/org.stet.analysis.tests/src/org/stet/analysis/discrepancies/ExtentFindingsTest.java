package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.claims.Statement;
import org.stet.model.DiscrepancyType;

/** By how much something changed, and to how much. */
class ExtentFindingsTest {

    private static List<Finding> found(String one, String other) {
        var rest = """

                The mill at Selgate, which spins wool for carpets, has put off the purchase of new looms until the spring.
                Its owners blame the price of wool and a mild winter in which nobody wanted a new carpet for the parlour.
                A meeting of the creditors was told that the bank had asked for a second valuation of the old sheds.""";
        var articles = List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", "News\n" + one + rest),
                Articles.of("Gazette", "2026-05-04T10:00:00Z", "More news\n" + other + rest));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == DiscrepancyType.CONFLICT).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The margin of the mill narrowed to 9.1 per cent last year.  | The margin of the mill narrowed by 9.1 per cent last year.  | 9.1 per cent
            The mill has cut its grant for buses to £1.9m since Easter. | The mill has cut its grant for buses by £1.9m since Easter. | £1.9m""")
    void sayingByForToIsFound(String one, String other, String number) {
        assertThat(found(one, other)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("by how much or to how much");
            assertThat(finding.explanation()).isEqualTo("Herald says to " + number + ", Gazette says by " + number + ".");
            assertThat(finding.members()).extracting(Statement::normalised).doesNotHaveDuplicates();
        });
        assertThat(found(one, one)).isEmpty();
    }
}
