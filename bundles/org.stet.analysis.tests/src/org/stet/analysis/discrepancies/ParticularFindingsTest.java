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

/** Two articles on what happened at the house of Lena Torvald in Marlow, where Peter Halden was a guest. */
class ParticularFindingsTest {

    private static List<Finding> findings(DiscrepancyType type, String day, String one, String otherDay, String other) {
        var articles = List.of(Articles.of("Herald", day + "T08:00:00Z", "Police at house in Marlow\nOfficers came to Lena Torvald on Friday. " + one),
                Articles.of("Gazette", otherDay + "T09:00:00Z", "A night in Marlow\nLena Torvald had guests on Friday. " + other));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == type && (finding.rule().startsWith("only one can be") || finding.rule().startsWith("what came after"))).toList();
    }

    private static List<Finding> conflicts(String one, String other) {
        return findings(DiscrepancyType.CONFLICT, "2026-05-04", one, "2026-05-04", other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Halden, national officer of the union, spoke. | General secretary Peter Halden spoke.
            Peter Halden, its director of finance, spoke. | Peter Halden, the chief executive, spoke.
            Lt. Peter Halden opened the door. | Detective Sgt. Peter Halden opened the door.
            Police Sgt. Peter Halden spoke. | Superintendent Peter Halden spoke.
            Transport minister Peter Halden came. | Peter Halden, the minister for health, came.""")
    void officesOfOneBranchExcludeEachOther(String one, String other) {
        assertThat(conflicts(one, other)).singleElement().satisfies(finding -> {
            assertThat(finding.topic()).startsWith("Peter Halden: ").endsWith(" office");
            assertThat(finding.members()).extracting(member -> member.place().article()).doesNotHaveDuplicates().hasSize(2);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Halden, its finance director, spoke. | Finance chief Peter Halden spoke.
            Peter Halden, the chief executive, spoke. | Peter Halden, former finance director, spoke.
            Peter Halden, the chief executive, spoke. | Peter Halden, assistant to the finance director, spoke.
            Peter Halden, the chief executive, spoke. | Councillor Peter Halden spoke.
            Police Chief Peter Halden spoke. | Superintendent Peter Halden spoke.
            Chief executive Peter Halden spoke. | Peter Halden, the chief executive, was finance director once. Finance director Peter Halden was known.
            Health minister Peter Halden came. | Peter Halden, the minister for health and transport, came.""")
    void officesThatOneMayHaveDoNot(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She was with her son Peter Halden. | She was with her nephew Peter Halden.
            Lena Torvald’s husband, Peter Halden, called. | Her brother, Peter Halden, called.
            She had argued with her husband. | Lena Torvald's ex-husband had come by.""")
    void relationsOfOneToOneDo(String one, String other) {
        assertThat(conflicts(one, other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She was with her son Peter Halden. | She was with her stepson Peter Halden.
            She was with her son Peter Halden. | Simon Vane called his brother Peter Halden.
            She was with her son Peter Halden. | She was with her daughter, Peter Halden and others.""")
    void relationsToOthersDoNot(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Halden, 34, of Rockport, was hurt. | Peter Halden, 34, of Quincy, was hurt.
            Peter Halden, 34, a cook from Little Sallow, was hurt. | Peter Halden, 34, of Great Sallow, was hurt.
            He had lived in Rockport, Ohio, before. | He had lived in Rockport, Ind., before.
            A 15-year-old boy was hurt. | Peter Halden and his 15-year-old sister were hurt.
            It is told in the Annals of Sleep Medicine. | The study is in the Archives of Sleep Medicine.
            Norvik Steel of Denmark sent Peter Halden. | Norvik Steel, based in Norway, sent Peter Halden.
            Peter Halden was given 18 months, suspended for two years. | Peter Halden was jailed for 18 months.
            Peter Halden had completed his parole. | Peter Halden had completed his probation.""")
    void homesStatesChildrenJournalsAndTermsDo(String one, String other) {
        assertThat(conflicts(one, other)).singleElement().satisfies(finding -> assertThat(finding.rule()).contains(" ≠ "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Halden, 34, of Quincy, was hurt. | Peter Halden, 34, of West Quincy, was hurt.
            Peter Halden, 34, of Quincy, was hurt. | Peter Halden, 34, of Adams County, was hurt.
            He had lived in Rockport, Indiana, before. | He had lived in Rockport, Ind., before.
            A 25-year-old man was hurt. | A 25-year-old woman was hurt.
            A 15-year-old boy was hurt. | A 15-year-old girl and a 15-year-old boy were hurt.""")
    void partsOfPlacesAndOthersDoNot(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Halden was in serious condition. | Peter Halden is in fair condition.
            Peter Halden was in critical condition. | Peter Halden has injuries that are not life-threatening.
            Peter Halden was shot in the head. | Peter Halden had been hit in the leg.
            Peter Halden suffered a gunshot wound to the chest. | He had argued with Peter Halden. He was shot in the back.
            A 15-year-old boy was shot in the foot. | A 15-year-old was hit in the chest.
            Peter Halden died at the scene. | Peter Halden was rushed to a nearby hospital, where he later died.
            Peter Halden was flown to St. Vitus Hospital. | Peter Halden was taken to Provincial Hospital.
            Peter Halden shot himself. | Peter Halden was shot by a guard.
            Peter Halden was armed with a rifle. | Peter Halden pulled a knife.""")
    void howSomebodyIsWhereHeWasHitOrDiedAndWithWhatDo(String one, String other) {
        assertThat(conflicts(one, other)).isNotEmpty().allSatisfy(finding -> assertThat(finding.members()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Halden was in serious but stable condition. | Peter Halden is expected to survive.
            Peter Halden was in serious condition. | Peter Halden has injuries that are not life-threatening.
            Peter Halden was in critical condition. | Peter Halden is in critical but stable condition.
            Peter Halden was shot in the head and the leg. | Peter Halden was shot in the leg.
            Peter Halden said a man was shot in the head. | Peter Halden was shot in the leg.
            Peter Halden, the baker, saw that the teen was hit in the head. | Peter Halden was hit in the leg.
            A 15-year-old was shot in the foot, and another 15-year-old was hit in the chest. | A 15-year-old was shot in the leg.
            Peter Halden saw his 15-year-old son when he was shot in the head. | Peter Halden was shot in the leg.
            Peter Halden was shot in the back of the head. | Peter Halden was shot in the head.
            Peter Halden was flown to St. Vitus Hospital. | Peter Halden was taken to Vittus Medical Center.
            Peter Halden is a nurse at St. Vitus Hospital. | Peter Halden was taken to Provincial Hospital.""")
    void woundsOfOthersAndNamesOfOneHospitalDoNot(String one, String other) {
        assertThat(conflicts(one, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peter Halden was charged with robbery. | Peter Halden is charged with murder.
            Peter Halden was in critical condition. | Peter Halden is in stable condition.
            No arrests have been made. | Two men were arrested in the city.
            Officers are still looking for the gunman. | A man is behind bars over the shooting.
            A girl was in critical condition. | The girl died in her sleep.
            Peter Halden was booked on suspicion of robbery. | Peter Halden is charged with robbery.
            Peter Halden pleaded not guilty. | Peter Halden pleaded guilty.
            Peter Halden will be sentenced in June. | Peter Halden was sentenced to two years.
            Peter Halden is on the run. | Peter Halden was captured.
            Peter Halden was fighting for his life. | Peter Halden has died.
            A 15-year-old died in the fire. | Ann Marsh, 15, died in the fire.
            No charges have been filed. | A man was charged with arson.
            Charges are possible. | A man was found guilty of arson.
            The gunman has not been identified. | Police have charged a baker.
            A baker was taken into custody. | The baker was arrested but released on Sunday.
            A girl was in critical condition. | The girl is recovering at home, though she had been in critical condition.
            The cause of death is not known. | The autopsy showed that the man drowned.
            The forest is still burning. | The forest fire was put out.
            Villagers were evacuated. | Villagers were allowed to return.
            The two boys are missing. | The two boys were found alive.""")
    void whatIsToldOnALaterDayIsALaterState(String one, String other) {
        assertThat(findings(DiscrepancyType.UPDATED, "2026-05-04", one, "2026-05-06", other)).singleElement()
                .satisfies(finding -> assertThat(finding.rule()).contains(" → "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two men were arrested in the city. | No arrests have been made.
            No arrests have been made. | Peter Halden was arrested in 2019.
            The baker was apprehended after a manhunt. | The baker was arrested in the city.
            No arrests have been made. Two men were arrested in the city. | Three men were arrested in the city.
            A girl died, and a boy was in critical condition. | The girl died in her sleep.
            A 15-year-old died in the fire. The Marsh family is in mourning. | Ann Marsh, 15, died in the fire.
            A woman was charged over the killing of a 15-year-old. | Ann Marsh, 15, was charged.
            Additional charges are pending. No charges are pending in that case. | A man was charged with arson.
            A baker was taken into custody. | A man who had been out on bail was taken into custody.
            A girl was in critical condition. | One girl was in stable condition, the other in critical condition.
            Nobody had life-threatening injuries, and none of them was in critical condition. | The girl died in her sleep.""")
    void whatWasBeforeOrElsewhereIsNot(String one, String other) {
        assertThat(findings(DiscrepancyType.UPDATED, "2026-05-04", one, "2026-05-06", other)).isEmpty();
    }

    @Test
    void aCourseGoesOneWayOnOneDayToo() {
        assertThat(findings(DiscrepancyType.UPDATED, "2026-05-04", "Two men were arrested in the city.", "2026-05-04", "No arrests have been made.")).singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("what came after: no arrests → was arrested"));
    }

    @Test
    void everyPlaceOfAStateIsShownAndWhatIsOfSomebodyNotOfTheEventToo() {
        assertThat(findings(DiscrepancyType.UPDATED, "2026-05-04", "No arrests have been made.\nPolice were looking for the gunman.", "2026-05-06", "A man was arrested."))
                .singleElement().satisfies(finding -> assertThat(finding.members()).hasSize(3));
        assertThat(findings(DiscrepancyType.UPDATED, "2026-05-04", "Peter Halden has not been charged.", "2026-05-06", "Peter Halden was charged with arson."))
                .singleElement().satisfies(finding -> assertThat(finding.topic()).isEqualTo("Peter Halden: charging"));
    }

    @Test
    void chargesOfOneDayContradictEachOther() {
        assertThat(conflicts("Peter Halden was charged with robbery.", "Peter Halden is charged with murder.")).hasSize(1);
        assertThat(conflicts("Peter Halden was charged with murder.", "Peter Halden is charged with attempted murder and robbery.")).isEmpty();
        assertThat(conflicts("Peter Halden was charged with murder.", "Peter Halden pleaded guilty to assault in 2023.")).isEmpty();
    }
}
