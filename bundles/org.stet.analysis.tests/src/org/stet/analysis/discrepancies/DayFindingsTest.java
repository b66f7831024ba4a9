package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.model.DiscrepancyType;

/** Articles of a Monday that tell of one event at the weekend, or seem to. */
class DayFindingsTest {

    private static List<Finding> conflicts(String one, String other) {
        var articles = List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", "Boy, 15, shot at the Blue Door club in Marlow\n" + one),
                Articles.of("Gazette", "2026-05-04T09:00:00Z", "Marlow: 15-year-old shot at the Blue Door\n" + other));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == DiscrepancyType.CONFLICT).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A boy of 15 was shot at the Blue Door club in Marlow on Saturday night. | The shooting at the Blue Door club in Marlow happened at 9pm on Sunday.
            Officers responded to the Blue Door club in Marlow at 11.30am on Saturday. | The boy was shot at the Blue Door club in Marlow on Friday afternoon.
            Ann Roe was cleaning a gun at the Blue Door in Marlow at about 4pm on Saturday when it discharged. | The boy was shot at the Blue Door in Marlow on Sunday.
            A caller told police late Saturday morning that a boy was shot at the Blue Door in Marlow. | Officers answered a call to the Blue Door at 11.30am on Sunday.
            The boy was shot at the Blue Door club in Marlow on Thursday. | A boy of 15 was hurt at the Blue Door club in Marlow on Saturday.""")
    void daysOfOneEventContradictEachOther(String one, String other) {
        assertThat(conflicts(one, other)).singleElement().satisfies(finding -> assertThat(finding.members()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A boy of 15 was shot at the Blue Door club in Marlow on Saturday night. | The shooting at the Blue Door club in Marlow happened at 1.30am on Sunday.
            A boy of 15 was shot at the Blue Door club in Marlow on Saturday. | The boy who was shot at the Blue Door club in Marlow died on Sunday.
            A boy of 15 was shot at the Blue Door club in Marlow on Saturday. | A vigil for the boy who was shot in Marlow was held on Sunday.
            A boy of 15 was shot at the Blue Door club in Marlow on Friday. | The boy was shot on Friday. His uncle in Marlow called the Blue Door at 10pm on Saturday.
            A boy of 15 was shot at the Blue Door club in Marlow on Saturday. | Two men robbed the till of the Blue Door club in Marlow on Thursday.
            A boy of 15 was shot at the Blue Door club in Marlow on Saturday. | Talk of the shooting at the Blue Door in Marlow filled the church on Thursday.""")
    void daysOfWhatCameOfItAndOfOtherEventsDoNot(String one, String other) {
        assertThat(conflicts(one, other)).extracting(Finding::topic).doesNotContain("day of the event");
    }
}
