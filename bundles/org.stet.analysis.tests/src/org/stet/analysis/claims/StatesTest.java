package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.core.anchor.Span;

class StatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A gunman opened fire in Marlow, killing two people and wounding four, police said. | four   | hurt
            A gunman opened fire in Marlow, killing two people and wounding four, police said. | two    | dead
            Twelve suspects were held in Orford on Monday.                                     | Twelve | arrest
            In the house in Orford lay three dead suspects and two sleeping cats.              | two    |
            The blast in Orford killed Ann Lee and two guests.                                 | two    | dead
            Wardens counted 5,300 gulls in Orford on Monday.                                   | 5,300  |
            The ground in Orford will hold 25,200 fans.                                        | 25,200 |""")
    void whatBecameOfThoseWhoAreCounted(String text, String number, String state) {
        var reading = new CaseAnalysis().analyse(List.of(Articles.of("Herald", "2026-05-06", "News\n" + text)), new NullProgressMonitor())
                .articles().getFirst();
        var start = reading.document().text().indexOf(number);
        var found = reading.document().sentences().filter(sentence -> sentence.span().overlaps(new Span(start, start + 1))).findFirst()
                .flatMap(sentence -> States.of(sentence, new Span(start, start + number.length())));
        assertThat(found.orElse(null)).isEqualTo(state);
    }
}
