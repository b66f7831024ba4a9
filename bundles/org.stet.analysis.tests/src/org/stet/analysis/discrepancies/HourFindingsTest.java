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

/** Articles of a Monday that tell at what hour of Sunday something happened. */
class HourFindingsTest {

    private static List<Finding> conflicts(String one, String other) {
        var articles = List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", "Boy, 15, shot at the Blue Door club in Marlow\n" + one),
                Articles.of("Gazette", "2026-05-04T09:00:00Z", "Marlow: 15-year-old shot at the Blue Door\n" + other));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == DiscrepancyType.CONFLICT).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunfire broke out around 1:30 a.m. Sunday at the club. | The shooting was reported just after 1 a.m. on Sunday, an officer said.
            The boy was shot around 10 p.m. Sunday. | The shooting occurred on Sunday at 10:20 p.m. off Mill Street.
            The boy was shot around 10:30 p.m. Sunday. | The shooting occurred on Sunday around 10 p.m. off Mill Street.
            According to prosecutors, the boy around 10:45 p.m. Sunday was hurt in a shooting. | The shooting happened around 11:45 p.m. Sunday in Marlow.
            Friends were gathering outside at 3:15 p.m. Sunday when somebody began firing into the crowd. | The boy was shot shortly after 4 p.m. on Sunday.
            Neighbours heard the gunfire shortly before 8 p.m. Sunday. | The boy was shot at 10:45 p.m. on Sunday, police said.
            The boy was hit by shots as he stood outside the club on Sunday afternoon. | The shooting happened in Marlow on Sunday night.""")
    void hoursOfOneEventContradictEachOther(String one, String other) {
        assertThat(conflicts(one, other)).singleElement().satisfies(finding -> assertThat(finding.members()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The boy was shot around 10 p.m. Sunday. | The shooting occurred on Sunday around 10:10 p.m. off Mill Street.
            The boy was shot around 10 p.m. Sunday. | The shooting occurred on Sunday around 10:20 p.m. off Mill Street.
            The boy was shot shortly after 10 p.m. Sunday. | The shooting occurred on Sunday at 10:18 p.m. off Mill Street.
            The boy was shot around 10 p.m. Sunday. | Paramedics arrived at the club and found a boy who was shot about 10:30 p.m. Sunday.
            The boy was shot around 8 p.m. Sunday. | Officers found the boy with a gunshot wound at 9:15 p.m. Sunday.
            The boy was shot around 10 p.m. Sunday. | His mother called him around 11 p.m. Sunday after the shooting.
            The boy was shot around 10 p.m. Sunday. | His injuries were grave as of 11 p.m. Sunday.
            The boy was shot around 10 p.m. Sunday. | Officers responded at 10:05 p.m. Sunday, found the boy at 10:45 p.m. and were called to another shooting at 11:30 p.m.
            The boy was shot around 10:30 p.m. Sunday. | A baker next door told the Gazette that he heard gunfire just after 10 p.m. Sunday.
            The shooting was first reported around 10:30 p.m. Sunday, when nurses were called. | A baker said she first heard shots about 10:12 p.m. Sunday.
            “She called us 20 minutes after midnight on Sunday that she was hiding,” Ann Lee said. | “He called us at 2:30 a.m. on Sunday,” said Ben Orr.
            The boy was shot just before 2 a.m. Sunday. | Two men met at the club on Saturday. Shots were fired that night.
            The boy was shot at 7:15 p.m. Sunday. | The shooting happened on Sunday evening.""")
    void roundedHoursAndThoseOfTheCallsDoNot(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @Test
    void theEarlierArticleComesFirstWhateverItsIdIs() {
        var one = Articles.of("Herald", "2026-05-04T08:00:00Z", "Boy, 15, shot at the Blue Door club in Marlow\n"
                + "The boy was hit by shots as he stood outside the club on Sunday afternoon.");
        var other = Articles.of("Gazette", "2026-05-04T09:00:00Z", "Marlow: 15-year-old shot at the Blue Door\n"
                + "The shooting happened in Marlow on Sunday night.");
        assertThat(List.of(List.of(one.named("a"), other.named("b")), List.of(one.named("b"), other.named("a")))).allSatisfy(articles ->
                assertThat(new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings()).extracting(Finding::rule)
                        .contains("hours of one event: 3 May 2026, 12:00 to 19:00 ≠ 3 May 2026, 18:00 to 4 May 2026, 06:00"));
    }
}
