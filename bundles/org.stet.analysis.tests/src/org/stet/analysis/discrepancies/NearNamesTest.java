package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.claims.Statement;
import org.stet.model.DiscrepancyType;

class NearNamesTest {

    /** The spellings of what is found, each finding's in one text. */
    private static List<String> spellings(ArticleText... articles) {
        return new CaseAnalysis().analyse(List.of(articles), new NullProgressMonitor()).findings().stream()
                .filter(finding -> finding.type() == DiscrepancyType.SPELLING_VARIANT)
                .map(finding -> String.join("/", finding.members().stream().map(Statement::normalised).distinct().sorted().toList())).toList();
    }

    /** Of two articles of one story. */
    private static List<String> inTwo(String one, String other) {
        return spellings(Articles.of("Herald", "2026-05-06", "Shots in Skerrow\n" + one + " Sheriff Idris Penhallow spoke to Petra Olmstone."),
                Articles.of("Gazette", "2026-05-06", "More on the shots\nPetra Olmstone listened to Sheriff Idris Penhallow. " + other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Police named Damelo Brask, 22.              | The dead man is Demelo Brask, 22.               | damelo/demelo",
            "A neighbour, Ana Tollgate, saw it.          | Neighbour Anna Tollgate saw it.                 | ana/anna",
            "Call Detective Du’Shane Orrick.             | Call Detective De’Shane Orrick.                 | deshane/dushane",
            "Her aunt, Renata Lund-Berry, 49, wept.      | Renata Lund, 49, wept.                          | lund/lund-berry",
            "Her aunt, Renata Lund-Berry, wept.          | Renata Lund Berry wept.                         | renata lund berry/renata lund-berry",
            "Police named LaTrice Orrick, 25.            | Latrice Orrick, 25, died.                       | laTrice/latrice",
            "The guns came from Traps Haven in Skerrow.  | He bought it at Trap Haven in Skerrow.          | trap/traps",
            "A party was held at Vohl Enterprises.       | The party at Vohle Enterprises ended.           | vohl/vohle",
            "It began at the Marram Nightclub.           | It began at the Marram Night Club.              | marram night club/marram nightclub",
            "He lives at 206 Ned Tanner St. with her.    | They met on Ned Tannor Street at noon.          | tanner/tannor",
            "A neighbour, Jeffrey Tollgate, saw it.     | Neighbour Geoffrey Tollgate saw it.             | geoffrey/jeffrey",
            "Mayor Beatriz Tollgate spoke.              | The mayor, Beatrice Tollgate, was late.         | beatrice/beatriz",
            "Police named Robert Brask, 62.             | The dead man is Richard Brask, 62.              | richard/robert",
            "Police named Shona Pettigrove, 51.         | The dead woman is Shona Pettigrew, 51.          | pettigrew/pettigrove",
            "Sgt. Marcus Denning came.                  | They called Sgt. Marcus Manning.                | denning/manning",
            "A neighbour, Isaiah Domingez, saw it.      | Neighbour Isiah Dominguez saw it.               | domingez/dominguez",
            "Police named Tyler James Brask.            | The dead man is Tyler Jason Brask.              | james/jason",
            "The finder was Xiaoming Zheng.             | The tag of Zheng Xiaoming was found.            | xiaoming zheng/zheng xiaoming",
            "He died at Marram Medical Center.          | He died at Marram Health Center.                | marram health center/marram medical center",
            "A home at 639 N. Sir Dillwyn Drive burned.  | They came to 639 N. Sir Dilwyn Dr. late.        | dillwyn/dilwyn"})
    void namesOfOneStoryThatALetterTellsApart(String one, String other, String spellings) {
        assertThat(inTwo(one, other)).contains(spellings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Police named Maria Brask.                   | Mario Brask was hurt.",
            "Police named Damelo Brask, 22.              | Demelo Brask, 41, was hurt.",
            "Police named Damelo Brask Jr.               | Demelo Brask Sr. was hurt.",
            "Police named Jane Brask.                    | June Brask was hurt.",
            "They met at Gull Court in Skerrow.          | They met at Gull Fort in Skerrow.",
            "They met on North Tanner Street.            | They met on South Tanner Street.",
            "A spokesman, Scott Harmon, came.            | It burned, Scott Hartman said.",
            "Police named Isaiah Brask.                  | His friend Julian Brask was hurt.",
            "His brother Robert Brask, 62, died.         | Richard Brask, 62, was hurt.",
            "Police named Tyler James Brask.             | Tyler Brask was hurt.",
            "Police named Damelo “Duck” Brask.           | Damelo Ray Brask was hurt.",
            "It was at Northeast High School.            | It was at Northwest High School.",
            "They met at St. Mark's Church.              | They met at St. Mary's Church.",
            "He died at Marram Hospital.                 | He died at Marram Regional Hospital.",
            "It was at the Marram Hospital.              | It was at the Marram Hospitals."})
    void namesOfTwo(String one, String other) {
        assertThat(inTwo(one, other)).isEmpty();
    }

    @Test
    void storiesThatHaveNothingElseInCommonSpeakOfTwoPeople() {
        assertThat(spellings(Articles.of("Herald", "2026-05-06", "Shots\nPolice named Damelo Brask, 22."),
                Articles.of("Gazette", "2026-05-06", "Storm\nThe storm hit the roof of Demelo Brask, 31."))).isEmpty();
    }

    @Test
    void oneArticleMayHaveASlip() {
        assertThat(spellings(Articles.of("Herald", "2026-05-06",
                "Shots\nPolice named Jaxxon Brask. A woman called Jaxxon Brask brave. She held Jaxxen Brask.")))
                .containsExactly("jaxxen/jaxxon");
        assertThat(spellings(Articles.of("Herald", "2026-05-06", "Shots\nA neighbour, Sheila Tollgate, saw it. Shelia owns the land.")))
                .containsExactly("sheila/shelia");
        assertThat(spellings(Articles.of("Herald", "2026-05-06", "Shots\nDeputy Tom Atterley fell. Just after Atterrley fell, they came.")))
                .containsExactly("atterley/atterrley");
    }

    @Test
    void oneArticleThatSpeaksOfTwoHasNoSlip() {
        assertThat(spellings(Articles.of("Herald", "2026-05-06", "Shots\nJaxxon Brask and Jaxxen Brask ran.")))
                .isEmpty();
        assertThat(spellings(Articles.of("Herald", "2026-05-06", "Shots\nPolice named Jaxxon Brask. His brother is Jaxxen Brask.")))
                .isEmpty();
        assertThat(spellings(Articles.of("Herald", "2026-05-06", "Shots\nPolice named Alejandro Tollgate. Then Alejandra ran.")))
                .isEmpty();
    }

    @Test
    void marksAndCapitalsAreNoSpelling() {
        assertThat(Stream.of(inTwo("Prosecutor Ron O’Tanner spoke.", "Prosecutor Ron O'Tanner spoke."),
                inTwo("Police named Ned “Neddo” Brask.", "Police named Neddo."),
                inTwo("Police named Ron McTanner.", "RON MCTANNER WAS NAMED."))).allMatch(List::isEmpty);
    }
}
