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

/** The number of a headline and those of the story below. */
class HeadlineTest {

    private static List<DiscrepancyType> found(String headline, String body) {
        return new CaseAnalysis().analyse(List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", headline + "\n" + body)), new NullProgressMonitor())
                .findings().stream().map(Finding::type).filter(type -> type == DiscrepancyType.CONFLICT).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine pubs to go in shake-up  | The brewery is to shut eight village pubs and sell their signs.
            Boss on £1.6m axes pubs      | The head of the brewery, who was paid £1.3m last year, is to shut village pubs.
            Turnout in Orford falls 12%  | Turnout in Orford fell by 21 per cent on Thursday.
            Six-week closure for pool    | The pool in Orford will close for a month from Monday while tiles are laid.
            Shoppers in lift for FIVE hours | Three shoppers were stuck in a lift for four hours on Saturday.
            Boy, 16, drowns in quarry    | A boy has drowned in a quarry near Orford. Police named the 14-year-old as Kit Amory.
            Pool to stay shut for 6 weeks | The pool in Orford has a leak. It will stay shut for six months.
            12 BRIDGES face weight limit | The county will limit the load of 11 bridges in the spring.""")
    void theNumberOfTheHeadlineIsThatOfTheLead(String headline, String body) {
        assertThat(found(headline, body)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine pubs to go in shake-up   | The brewery is to shut eight village pubs and sell their signs. With the Fox it is nine pubs in all.
            Nine pubs to go in shake-up   | The brewery is to shut five village pubs and four town pubs.
            Nine pubs to go in shake-up   | The brewery is to shut some eight village pubs.
            Nine pubs to go in shake-up   | The brewery, which owns 120 pubs, is in trouble.
            £2m fine for brewery in Orford | The brewery was fined £1.8m on Thursday. With costs it will pay £1.98m.
            Six-week closure for pool     | The pool in Orford will close on Monday. The café will be shut for a month.
            Six-week closure for pool     | The pool in Orford will close for a month and a half.
            Shoppers in lift for FIVE hours | Three shoppers were stuck in a lift for four hours on Saturday, and a clerk for five hours.
            Boy, 16, drowns in quarry     | Kit Amory, 16, drowned in a quarry near Orford. He was there with a 14-year-old friend.
            Boy, 16, drowns in quarry     | Kit Amory drowned in a quarry near Orford. With him were a 14-year-old and a 15-year-old.
            Nine pubs to go in shake-up   | The brewery is in trouble. Its clerk sells eight signs.""")
    void numbersOfOtherThingsAreNotHeldAgainstIt(String headline, String body) {
        assertThat(found(headline, body)).isEmpty();
    }

    @Test
    void aNumberThatIsToldToBeOfAPartIsNotHeldAgainstThatOfTheWhole() {
        var lead = "The county will limit the load of 11 bridges in the spring.\nThe works begin in May.\n";
        assertThat(found("12 BRIDGES face weight limit", lead + "Another bridge is shut already.")).hasSize(1);
        assertThat(found("12 BRIDGES face weight limit", lead + "Eleven of the bridges are of stone.")).isEmpty();
    }
}
