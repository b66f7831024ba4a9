package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.Published;
import org.stet.analysis.claims.Statement;
import org.stet.model.DiscrepancyType;

class DiscrepancyFinderTest {

    private static final ArticleText HERALD = Articles.of("Herald", "2026-05-06", """
            Ferry runs aground off Skerrow
            The ferry Marram ran aground off Skerrow on Tuesday with 214 passengers on board, the harbour master, Idris Penhallow, said.
            Its owner spent £2.4 million on a refit of the engines in 2023.
            The captain, Una Thorkelsen, 34, was taken ashore.""");
    private static final ArticleText GAZETTE = Articles.of("Gazette", "2026-05-06", """
            Marram aground
            The ferry Marram ran aground off Skerrow on Tuesday with 241 passengers on board, the harbour master, Idris Penhallow, said.
            Its owner spent £4.2 million on a refit of the engines in 2023.
            The captain, Una Thorkelsen, 43, was taken ashore.""");

    private static List<Finding> find(ArticleText... articles) {
        return new CaseAnalysis().analyse(List.of(articles), new NullProgressMonitor()).findings();
    }

    private static Stream<Finding> conflicts(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.type() == DiscrepancyType.CONFLICT);
    }

    private static List<String> values(Finding finding) {
        return finding.members().stream().map(Statement::normalised).distinct().sorted().toList();
    }

    @Test
    void theSameSentenceWithAnotherNumberIsAConflictThatNamesWhoSaysWhat() {
        assertThat(conflicts(find(HERALD, GAZETTE))).extracting(DiscrepancyFinderTest::values)
                .contains(List.of("214", "241"), List.of("2400000", "4200000"), List.of("P34Y", "P43Y"));
        assertThat(conflicts(find(HERALD, GAZETTE))).filteredOn(finding -> values(finding).contains("2400000")).singleElement()
                .extracting(Finding::explanation).asString().contains("Herald", "Gazette", "£2.4 million", "£4.2 million", "digits exchanged");
    }

    @Test
    void roughlyTheSameLaterIsNoLaterStateWhateverAThirdArticleSays() {
        var found = find(Articles.of("Herald", "2026-05-04T20:00:00Z", "Aground\nAbout 150 people were on board the ferry Marram at Skerrow."),
                Articles.of("Gazette", "2026-05-07T09:00:00Z", "Ferry\nThere were 149 people on board the ferry Marram at Skerrow."),
                Articles.of("Courier", "2026-05-30T12:00:00Z", "Skerrow\nThere were 147 people on board the ferry Marram at Skerrow."));
        assertThat(found).filteredOn(finding -> finding.type() == DiscrepancyType.UPDATED).noneMatch(finding -> values(finding).contains("150"));
    }

    @Test
    void aNumberMayGrowWithinADayOfWhichNobodyKnowsTheHour() {
        var found = find(Articles.of("Herald", "2026-05-04", "16 injured in fire at Wexley Hall\nA fire at Wexley Hall left 16 people injured on Sunday night."),
                Articles.of("Argus", "2026-05-04", "17 injured in fire at Wexley Hall\nThe mayor will speak on a fire at Wexley Hall that left 17 people injured.\n"
                        + "A fire at Wexley Hall left 17 people injured."),
                Articles.of("Courier", "2026-05-11", "Man held\nA man was held over the fire at Wexley Hall that left 17 people injured."),
                Articles.of("Gazette", "2026-10-11", "Guilty\nA man pleaded guilty to setting the fire at Wexley Hall that left 17 people injured."));
        assertThat(found).filteredOn(finding -> values(finding).containsAll(List.of("16", "17"))).extracting(Finding::type)
                .containsOnly(DiscrepancyType.UPDATED);
    }

    @Test
    void whatANumberIsToldToHaveComeToIsALaterState() {
        var early = Articles.of("Herald", "2026-05-04", "16 injured in fire at Wexley Hall\n"
                + "A fire at Wexley Hall left 16 people injured on Sunday night.");
        var found = find(early, Articles.of("Argus", "2026-05-04", "Wexley Hall\nAnother guest came to a hospital on Monday, "
                + "bringing the number of people injured in the fire at Wexley Hall to 17."));
        assertThat(found).filteredOn(finding -> values(finding).containsAll(List.of("16", "17"))).extracting(Finding::type)
                .containsOnly(DiscrepancyType.UPDATED);
        var other = Articles.of("Argus", "2026-05-04", "Wexley Hall\nThe fire at Wexley Hall on Sunday night left 17 people injured.");
        assertThat(conflicts(find(early, other)))
                .extracting(DiscrepancyFinderTest::values).contains(List.of("16", "17"));
    }

    @Test
    void theNextHearingIsNotTheInitialOne() {
        var next = Articles.of("Herald", "2026-05-04", "Marlow fire\nKit Amory, who is accused of setting the fire at Wexley Hall in Marlow, "
                + "remains in jail.\nIn Marlow, the next court date of Amory is May 12.");
        var initial = Articles.of("Gazette", "2026-05-14", "Amory in court\nKit Amory is accused of setting the fire at Wexley Hall in Marlow.\n"
                + "In Marlow, the initial court date of Amory was May 13.");
        var other = Articles.of("Gazette", "2026-05-14", "Amory in court\nKit Amory is accused of setting the fire at Wexley Hall in Marlow.\n"
                + "In Marlow, the next court date of Amory was May 13.");
        assertThat(conflicts(find(next, initial))).isEmpty();
        assertThat(conflicts(find(next, other))).hasSize(1);
    }

    @Test
    void aValueIsHeldAgainstTheOneItIsASlipOf() {
        var found = find(Articles.of("Herald", "2026-05-04T08:00:00Z", "News\nTollman Group will cut 340 jobs at its factory in Hessle."),
                Articles.of("Gazette", "2026-05-04T08:00:00Z", "More news\nSome 340 jobs will go at the factory of Tollman Group in Hessle."),
                Articles.of("Courier", "2026-05-04T08:00:00Z", "Works\nAt its Hessle factory, Tollman Group wants to shed 340 jobs."),
                Articles.of("Echo", "2026-05-04T08:00:00Z", "Fewer\nTollman Group is to axe 218 jobs at its factory in Hessle."),
                Articles.of("Argus", "2026-05-04T08:00:00Z", "Hessle\nThe Hessle factory of Tollman Group is losing 218 jobs."),
                Articles.of("Blast", "2026-05-04T08:00:00Z", "Axe\nTollman Group will cut 281 jobs at its factory in Hessle."));
        assertThat(conflicts(found)).extracting(DiscrepancyFinderTest::values).containsExactlyInAnyOrder(List.of("218", "340"), List.of("218", "281"));
    }

    @Test
    void articlesOfOneOutletAreToldApartByTheirDaysOrElseByTheirFiles() {
        assertThat(told(find(HERALD, inHerald("2026-05-07")))).contains("Herald (6 May 2026)", "Herald (7 May 2026)");
        assertThat(told(find(HERALD, inHerald("2026-05-06")))).contains("Herald (Herald)", "Herald (second.html)");
    }

    private static ArticleText inHerald(String day) {
        return new ArticleText("second", "second.html", "Herald", false, Published.parse(day), "", List.of(), GAZETTE.text(), GAZETTE.structure());
    }

    @Test
    void ofManyThatSayTheSameSomeAreNamedAndTheRestIsCounted() {
        var many = Stream.concat(Stream.of(HERALD), "ABCDEFGH".chars().mapToObj(each -> Articles.of("Paper " + (char) each, "2026-05-06",
                GAZETTE.text()))).toArray(ArticleText[]::new);
        assertThat(told(find(many))).contains("Paper A", "Paper B", "and 6 others say 241").doesNotContain("Paper C");
    }

    @Test
    void whatBeginsASentenceThereStandsInsideOneHereAndOneNameSaysAllItSaysAtOnce() {
        var found = find(Articles.of("Herald", "2026-05-04T08:00:00Z", "News\nSome 340 jobs will go at the factory of Tollman Group in Hessle."),
                Articles.of("Gazette", "2026-05-04T08:00:00Z", "Works\nAt its Hessle factory, Tollman Group wants to shed 218 jobs."));
        assertThat(conflicts(found)).singleElement().extracting(Finding::explanation).isEqualTo("Gazette says 218 jobs, Herald says some 340 jobs.");
    }

    @Test
    void differentWordsForOneDayAreToldWithWhoUsesThem() {
        var found = find(Articles.of("Herald", "2026-05-04T08:00:00Z", "News\nTollman Group closed its factory in Hessle on Sunday."),
                Articles.of("Gazette", "2026-05-04T09:00:00Z", "Works\nThe factory in Hessle was closed by Tollman Group yesterday."));
        assertThat(found).filteredOn(finding -> finding.reason().equals(Optional.of(Finding.Reason.SAME_DAY))).singleElement()
                .extracting(Finding::explanation).isEqualTo("Herald says Sunday, Gazette says yesterday.");
    }

    private static String told(List<Finding> findings) {
        return conflicts(findings).filter(finding -> values(finding).contains("214")).findFirst().orElseThrow().explanation();
    }

    @Test
    void aSumThatFailsIsShownWithItsArithmetic() {
        var findings = find(Articles.of("Courier", "2026-05-06", """
                Hurt on the ferry
                Of the 64 people hurt, 38 were children, 19 were adults and nine were members of the crew, the hospital said."""));
        assertThat(conflicts(findings)).singleElement().extracting(Finding::explanation).asString().contains("38 + 19 + 9 = 66, not 64");
    }

    @Test
    void aYearMoreOnALaterDayIsABirthday() {
        var later = Articles.of("Weekly", "2026-09-20", """
                The captain of the Marram
                The captain, Una Thorkelsen, 35, is back at sea.""");
        assertThat(conflicts(find(HERALD, later))).isEmpty();
    }

    @Test
    void aYearMoreOnTheNextDayIsOneOnlyIfSomebodySaysSo() {
        var next = "The captain, Una Thorkelsen, %s, lives in Skerrow.";
        assertThat(conflicts(find(HERALD, Articles.of("Echo", "2026-05-07", "Captain ashore\n" + next.formatted("35")))))
                .extracting(DiscrepancyFinderTest::values).containsExactly(List.of("P34Y", "P35Y"));
        assertThat(conflicts(find(HERALD, Articles.of("Echo", "2026-05-07", "Captain ashore\n" + next.formatted("who turned 35 on Tuesday"))))).isEmpty();
    }

    @Test
    void anAgeOfThenIsNotThatOfNow() {
        var then = "The captain, Una Thorkelsen, age 27 (at the time of the first wreck), was cleared.";
        assertThat(conflicts(find(HERALD, Articles.of("Weekly", "2026-05-20", "Two wrecks\n" + then),
                Articles.of("Echo", "2019-05-06", "The first wreck\nThe captain, Una Thorkelsen, 27, was cleared.")))).isEmpty();
    }

    @Test
    void anArticleThatPutsAnotherRightDoesNotHideTheConflict() {
        var column = Articles.of("Factchecker", "2026-05-08", """
                What the Gazette got wrong
                The ferry Marram ran aground off Skerrow with 214 passengers on board. The Gazette says 241 passengers were on board.""");
        assertThat(conflicts(find(HERALD, GAZETTE, column))).extracting(DiscrepancyFinderTest::values).contains(List.of("214", "241"));
    }

    @Test
    void aLaterArticleContradictsUnlessItTellsOfAChange() {
        var line = "The council agreed to keep the Skerrow ferry line by %s votes to 22, the harbour master, Idris Penhallow, said.";
        var first = Articles.of("Herald", "2026-05-06", "Ferry line kept\n" + line.formatted("27"));
        var later = Articles.of("Echo", "2026-05-09", "Line saved\n" + line.formatted("29"));
        assertThat(conflicts(find(first, later))).extracting(DiscrepancyFinderTest::values).contains(List.of("27", "29"));
    }

    @Test
    void aDecisionIsRememberedWhenTextMovesAndAnArticleJoins() {
        var moved = Articles.of("Gazette", "2026-05-06", "Late news: " + GAZETTE.text());
        var third = Articles.of("Echo", "2026-05-07", "Quiet seas\nNothing else happened on the coast.");
        assertThat(conflicts(find(third, moved, HERALD)).map(Finding::key)).containsAll(conflicts(find(HERALD, GAZETTE))
                .map(Finding::key).toList());
    }

    @Test
    void equalFindingsWhateverTheOrderOfArticles() {
        assertThat(find(GAZETTE, HERALD)).isEqualTo(find(HERALD, GAZETTE));
    }
}
