package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.names.NameDecisions;
import org.stet.analysis.Place;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

class ClaimFinderTest {

    private static final ArticleText HERALD = Articles.of("Herald", "2026-05-06", """
            Bridge at Ollen to be mended
            Mending the bridge at Ollen will cost £2.4 million, the county engineer, Tamsin Groyne, 51, said.
            A ferry will carry 90 cars an hour while the bridge is shut.""");
    private static final ArticleText BUGLE = Articles.of("Bugle", "2026-05-07", """
            Ollen bridge bill
            The bill for mending the bridge at Ollen is £2.4m, said Tamsin Groyne, 51.
            The town also owes £90 for a lamp.""");

    private static List<SuggestedClaim> claims(List<KnownClaim> known) {
        return new CaseAnalysis().analyse(List.of(BUGLE, HERALD), known, NameDecisions.NONE, new NullProgressMonitor()).claims();
    }

    @Test
    void valuesOfOneThingAreOneClaimWithAnAppearanceInEachArticle() {
        var cost = claims(List.of()).stream().filter(claim -> claim.kind() == ValueKind.MONEY).toList();
        assertThat(cost).singleElement().satisfies(claim -> {
            assertThat(claim.corroboration().articles()).isEqualTo(2);
            assertThat(claim.values()).singleElement().extracting(SuggestedClaim.Competing::normalised).isEqualTo("2400000");
        });
    }

    @Test
    void anAgeBelongsToThePersonItIsGivenFor() {
        assertThat(claims(List.of())).filteredOn(claim -> claim.kind() == ValueKind.AGE).singleElement()
                .extracting(SuggestedClaim::subject).isEqualTo("Tamsin Groyne");
    }

    @Test
    void equalFiguresOfOtherThingsAreNeverOneClaim() {
        assertThat(claims(List.of())).noneMatch(claim -> claim.values().stream().anyMatch(value -> value.normalised().equals("90")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pool at Ollen opened in 1974 and was mended twice. | The pool at Ollen opened in 1974, a plaque says. | pool at Ollen opened in …
            Surgeons at Ollen treated 58 people for burns. | At Ollen surgeons treated 58 people for burns (none badly). | Surgeons at Ollen treated … people for burns
            Ollen council agreed a £1.2 million repair of the weir. | Ollen council agreed a £1.2m repair of the weir. | Ollen council agreed a … repair of the weir
            The well-known Ollen weir, rebuilt by a then-bankrupt firm-of-builders in 1887, leaks. | The Ollen weir, rebuilt by that firm in 1887, leaks. \
                | then-bankrupt firm-of-builders in …""")
    void itTellsInWordsOfAnArticleWhatItsValuesAreOf(String herald, String bugle, String slot) {
        var articles = List.of(Articles.of("Herald", "2026-05-06", "Ollen\n" + herald), Articles.of("Bugle", "2026-05-07", "Ollen\n" + bugle));
        assertThat(new CaseAnalysis().analyse(articles, new NullProgressMonitor()).claims()).singleElement().extracting(SuggestedClaim::slot).isEqualTo(slot);
    }

    @Test
    void itsTopicDoesNotSayTwiceWhatItIsAbout() {
        var corroboration = new Corroboration(1, 1, 0, "");
        assertThat(Stream.of(List.of("Ollen", "mended for …"), List.of("Ollen", "Ollen weir leaks … a day"), List.of("", "leaks … a day"), List.of("Ollen", ""))
                .map(told -> new SuggestedClaim(Optional.empty(), told.get(0), told.get(1), ValueKind.MONEY, List.of(), corroboration).topic()))
                .containsExactly("Ollen: mended for …", "Ollen weir leaks … a day", "leaks … a day", "Ollen");
    }

    @Test
    void aClaimOfThePersonComesFirstAndKeepsItsWords() {
        var start = HERALD.text().indexOf("£2.4 million");
        var known = new KnownClaim("k1", "Ollen bridge", "price of the repair", ValueKind.MONEY,
                List.of(new Place("Herald", new Span(start, start + 12))));
        var first = claims(List.of(known)).getFirst();
        assertThat(first.known()).isEqualTo(Optional.of("k1"));
        assertThat(first.slot()).isEqualTo("price of the repair");
        assertThat(first.values().getFirst().appearances()).extracting(each -> each.place().article()).containsExactly("Herald", "Bugle");
    }

    @ParameterizedTest
    @CsvSource({ "k1, k2, k3", "k3, k2, k1", "k2, k3, k1" })
    void claimsOfThePersonComeByTheirWordsWhateverTheirIds(String one, String two, String three) {
        var place = List.of(new Place("Herald", new Span(0, 6)));
        var known = List.of(new KnownClaim(one, "Ollen bridge", "cost", ValueKind.MONEY, place),
                new KnownClaim(two, "Ferry", "cars", ValueKind.COUNT, place),
                new KnownClaim(three, "Ollen bridge", "builder", ValueKind.NAME, place));
        assertThat(claims(known)).extracting(SuggestedClaim::subject, SuggestedClaim::slot)
                .startsWith(tuple("Ferry", "cars"), tuple("Ollen bridge", "builder"), tuple("Ollen bridge", "cost"));
    }
}
