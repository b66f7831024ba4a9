package org.stet.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.core.facts.Agreement;
import org.stet.core.facts.ReadFact;
import org.stet.model.ValueKind;

class AnalysedFactsTest {

    private static final ArticleText WIRE = Articles.of("Coast News Service", "2026-05-06T14:20:00+01:00", """
            Quay closed after crack is found
            The quay at Port Ellin was closed on Wednesday after a 😀 crack 3.5 metres long was found in its wall, which is 1,500 metres long.
            Repairs would cost £1.2m, the works chief, Zoë Brühl, told the council. “We shut it within the hour,” Brühl said.""");
    private static final ArticleText OTHER = Articles.of("Bugle", "2026-05-07", """
            Boats must go
            Twelve boats have to leave, the harbour master, Idris Penhallow, said yesterday. It was a cold day for all who were there.""");
    private static final AnalysedFacts FACTS = new AnalysedFacts(new CaseAnalysis().analyse(List.of(WIRE, OTHER), new NullProgressMonitor()));

    private static ReadFact value(String words) {
        return FACTS.read(words, Optional.of(LocalDate.parse("2026-05-07"))).facts().stream().filter(ReadFact::isValue).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It cost £1.2m.            | It cost 1.2 million pounds. | SAME
            It cost £1.2m.            | It cost €1.2m.              | OTHER_UNIT
            It cost £1.2m.            | It cost £1.3m.              | DIFFERENT
            It cost £1.2m.            | It cost £1,213,450.         | COMPATIBLE
            There were twelve boats.  | There were 12 boats.        | SAME
            There were 12 boats.      | There were 12 rooms.        | OTHER_UNIT
            There were 12 boats.      | There were 13 rooms.        | UNRELATED
            There were 12 boats.      | There were 13 boats.        | DIFFERENT
            It closed yesterday.      | It closed on 6 May 2026.    | SAME
            It closed on 6 May 2026.  | It closed in May 2026.      | COMPATIBLE
            It closed on 6 May 2026.  | It closed on 7 May 2026.    | DIFFERENT
            It took two weeks.        | It took 14 days.            | SAME
            It cost £12.              | There were 12 boats.        | UNRELATED
            """)
    void comparesWhatIsMeant(String one, String other, Agreement agreement) {
        assertThat(FACTS.compare(value(one), value(other))).isEqualTo(agreement);
        assertThat(FACTS.compare(value(other), value(one))).isEqualTo(agreement);
    }

    @Test
    void factsStandInTheirText() {
        assertThat(FACTS.articles()).hasSize(2).allSatisfy(article -> assertThat(article.facts()).isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.span().of(article.text())).isEqualTo(fact.text())));
        assertThat(FACTS.article(WIRE.id()).orElseThrow().facts()).extracting(ReadFact::kind, ReadFact::normalised)
                .contains(tuple(ValueKind.MONEY, "1200000"), tuple(ValueKind.DATE, "2026-05-06"), tuple(ValueKind.NAME, "Zoë Brühl"),
                        tuple(ValueKind.QUOTE, "We shut it within the hour,"));
        assertThat(FACTS.article("none")).isEmpty();
    }

    @Test
    void namesOfADraftMeanThoseOfTheCase() {
        assertThat(FACTS.read("A spokeswoman for Ms Bruhl did not answer.", Optional.empty()).facts()).filteredOn(fact -> fact.kind() == ValueKind.NAME)
                .extracting(ReadFact::normalised).containsExactly("Zoë Brühl");
    }

    @Test
    void everyArticleIsOfItsOwnOriginUnlessItIsDerived() {
        var wire = FACTS.article(WIRE.id()).orElseThrow().facts().getLast();
        var other = FACTS.article(OTHER.id()).orElseThrow().facts().getLast();
        assertThat(FACTS.origin(WIRE.id(), wire.span())).contains(WIRE.id());
        assertThat(FACTS.origin(OTHER.id(), other.span())).contains(OTHER.id());
        assertThat(FACTS.origin("none", wire.span())).isEmpty();
    }
}
