package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;

class AgesTest {

    /** The people with their ages of an article. */
    private static List<String> ages(String body) {
        var article = Articles.of("Herald", "2026-05-04T08:00:00Z", "News of the day\n" + body.replace(" / ", "\n"));
        var reading = new CaseAnalysis().analyse(List.of(article), new NullProgressMonitor()).articles().getFirst();
        return Ages.of(reading).stream().map(age -> age.person().canonical() + " " + age.age().normalised()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nelo Duarte, 24, will wear the shirt.                                              | Nelo Duarte P24Y
            Harlow have signed Nelo Duarte. / The 24-year-old has agreed a deal.                | Nelo Duarte P24Y
            Harlow have sacked Piet Olander. / The Swede, 49, was told by text.                 | Piet Olander P49Y
            Harlow have signed Nelo Duarte. / The former Denmark winger, 24, has signed on.      | Nelo Duarte P24Y
            Nelo Duarte passed his medical. He flies home today. The 24-year-old is a wing.     | Nelo Duarte P24Y
            Hanne Brask fell ill at work. She was just 41.                                      | Hanne Brask P41Y
            For years Hal Orrick drove past. On Thursday the 67-year-old plumber stopped there. | Hal Orrick P67Y
            Nelo Duarte was introduced by Ann Lee. The 24-year-old has agreed a deal.           | Nelo Duarte P24Y
            Nelo Duarte III, 24, ran the mill.                                                  | Nelo Duarte P24Y
            A 41-year-old woman killed in the fire was identified as Hanne Brask.               | Hanne Brask P41Y
            The other man, 47, has been identified by the county coroner as Piet Olander.       | Piet Olander P47Y
            Kin of the 41-year-old female victim identified her as Hanne Brask.                 | Hanne Brask P41Y""")
    void areOfWhomTheArticleHasJustNamed(String body, String age) {
        assertThat(ages(body)).containsExactly(age);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Police arrested Ernst Cassel. The shots hit a 2-year-old boy and his mother. The 2-year-old was in a bad way.",
            "A 2-year-old boy was hit. Police arrested Ernst Cassel. The 2-year-old was in a bad way.",
            "Nelo Duarte was named. The other man, 47, was not.",
            "Police seek Nelo Duarte. The 17-year-old who was grazed is at home.",
            "Police seek Nelo Duarte. A woman lay in the street with her bag. The 30-year-old was awake.",
            "The coach is Piet Olander. “That is on him.” / The 29-year-old defender was sent off.",
            "On Monday Nelo Duarte met Ann Lee. The 24-year-old laughed.",
            "A 41-year-old woman was hurt and a man was identified as Nelo Duarte.",
            "The 41-year-old's mother was identified as Hanne Brask.",
            "The 15-year-old son of a man identified as Nelo Duarte was hurt.",
            "A 41-year-old woman told police the thief was named as Nelo Duarte.",
            "The line is run by Piet Olander. It operates the 28-year-old ferry."})
    void areNobodysWhereItMaySpeakOfSomebodyElse(String body) {
        assertThat(ages(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Daniel Brask, 26, was hurt. The 3-year-old was not.",
            "Cesar Vandol, 23, died in the lot. The second victim, 47, died there too."})
    void areOfSomebodyElseIfThePersonHasAnotherAge(String body) {
        assertThat(ages(body)).hasSize(1);
    }
}
