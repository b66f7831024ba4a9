package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.model.DiscrepancyType;

/** What is told outright to have taken the place of an earlier value. */
class CorrectionFindingsTest {

    private static List<Finding> found(String earlier, String later) {
        var articles = List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", "Trouble at Selgate\n" + earlier),
                Articles.of("Gazette", "2026-05-06T09:00:00Z", "News from the valley\n" + later));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings();
    }

    private static List<Finding> told(String earlier, String later) {
        return found(earlier, later).stream().filter(finding -> finding.rule().equals("told as a correction")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The barge carried 214 passengers when it sank at Selgate. | The owners said 209 passengers had been on the barge and not 214.
            The works at Selgate will draw £3.4m from the pension pot. | The works will draw £4.1m from its pension pot rather than the £3.4m planned in April.
            The mill lost 31 per cent of its orders, a study showed. | The study of the mill now puts the loss of orders at 26 per cent and not at the 31 per cent first reported.
            A team of five divers searched the weir. | The search of the weir began with five divers and now has eight.
            Three buyers have asked about the Selgate mill. | Six buyers are now asking about the mill; there were three on Monday.
            Flooding at the Selgate mill has killed nine people. | The flooding at the mill has killed 12 people, up from nine.
            Four wardens were hurt in the blaze at the Selgate mill. | Three wardens were hurt in the blaze at the mill. Police had said earlier that four wardens were hurt in the blaze.
            Intruders met the owner's 19-year-old son in the mill. | Though they initially believed the son was 19, police now say he was 23-year-old Piet Larsen.""")
    void whatASentenceSaysWasAndIsIsALaterState(String earlier, String later) {
        assertThat(told(earlier, later)).singleElement().satisfies(finding -> {
            assertThat(finding.type()).isEqualTo(DiscrepancyType.UPDATED);
            assertThat(finding.members()).extracting(member -> member.place().article()).contains("Herald", "Gazette");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mill made a profit of £3.4m in 2025. | Profit at the mill was £4.1m, up from £3.4m a year before.
            The council took 12 seats at Selgate. | The Alliance took 16 seats at Selgate, up from 12.
            The fire at Selgate took 40 minutes to put out. | The barge sank in 25 minutes, not 40.
            Police found three women at the weir. | Police had said earlier that they found three women at the weir. Two of the women were hurt.""")
    void whatIsComparedWithAnotherTimeOrIsOfSomethingElseIsNot(String earlier, String later) {
        assertThat(told(earlier, later)).isEmpty();
    }

    @Test
    void aPageThatPutsItselfRightIsToldOfThoughNobodyElseHadIt() {
        assertThat(told("The mill has stood at Selgate for a century.", "This page was changed: the mill employs 640 people, not 700 as we first reported."))
                .singleElement().satisfies(finding -> assertThat(finding.members()).hasSize(2));
    }

    @Test
    void aValueThatWasPutRightContradictsNothing() {
        assertThat(found("The barge carried 214 passengers when it sank at Selgate on Sunday.",
                "The barge carried 209 passengers when it sank at Selgate on Sunday, not 214. The owners put the number right on Tuesday."))
                .noneMatch(finding -> finding.type() == DiscrepancyType.CONFLICT);
    }
}
