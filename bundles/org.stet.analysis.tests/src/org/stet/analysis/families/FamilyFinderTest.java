package org.stet.analysis.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.analysis.families.Reports.AGENCY;
import static org.stet.analysis.families.Reports.INDEPENDENT;
import static org.stet.analysis.families.Reports.PART;
import static org.stet.analysis.families.Reports.REPRINT;
import static org.stet.analysis.families.Reports.RETOLD;
import static org.stet.analysis.families.Reports.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Articles;
import org.stet.analysis.Place;
import org.stet.analysis.families.Family.Member;
import org.stet.analysis.families.Family.Reason;
import org.stet.model.DerivationDegree;
import org.stet.model.PassageKind;

/** Who goes back to whom, and what does not make a family. */
class FamilyFinderTest {

    private static final List<ArticleText> STORY = List.of(AGENCY, REPRINT, PART, RETOLD, INDEPENDENT);

    private static String words(Place place) {
        return place.span().of(STORY.stream().filter(article -> article.id().equals(place.article())).findFirst().orElseThrow().text());
    }

    @Test
    void theFamilyHasItsSourceFirstAndHowMuchEachTookFromIt() {
        var families = FamilyFinder.find(read(STORY.toArray(ArticleText[]::new)));
        assertThat(families).hasSize(1);
        assertThat(families.getFirst().members()).containsExactly(new Member("Coast News Service", DerivationDegree.NOT),
                new Member("Gazette", DerivationDegree.WHOLLY), new Member("Courier", DerivationDegree.PARTIALLY),
                new Member("Quickly", DerivationDegree.WHOLLY));
    }

    @Test
    void aPassageIsVerbatimWhateverTheQuotationMarksAndRewrittenWithOneOtherFigure() {
        var passages = FamilyFinder.find(read(AGENCY, REPRINT)).getFirst().passages();
        assertThat(passages).extracting(passage -> passage.kind()).containsExactly(PassageKind.VERBATIM, PassageKind.REWRITTEN,
                PassageKind.VERBATIM, PassageKind.VERBATIM);
        assertThat(words(passages.get(1).copy())).startsWith("Repairs would cost £2.4 million").endsWith("on Monday.");
        assertThat(words(passages.get(1).source())).startsWith("Repairs would cost £4.2 million").endsWith("on Monday.");
    }

    @Test
    void anArticlesOwnParagraphsAreNoPassages() {
        var passages = FamilyFinder.find(read(AGENCY, PART)).getFirst().passages();
        assertThat(passages).extracting(passage -> words(passage.copy()).substring(0, 12)).containsExactly("At least 120", "It is the se");
    }

    @Test
    void aSharedQuotationAndTheSameFactsAreNoDerivation() {
        assertThat(FamilyFinder.find(read(AGENCY, INDEPENDENT))).isEmpty();
    }

    @Test
    void whoPublishesSomethingHasNotCopiedWhatIsReportedOfItThatDay() {
        var report = Reports.agency(AGENCY.outlet(), "2026-05-06T14:20:00+01:00", AGENCY.text() + "\nThe Ellin Harbour Trust has told the owners.");
        assertThat(FamilyFinder.find(read(report, Articles.of("Ellin Harbour Trust", "2026-05-06T09:00:00Z", RETOLD.text())))).isEmpty();
        assertThat(FamilyFinder.find(read(report, Articles.of("Quickly", "2026-05-06T09:00:00Z", RETOLD.text())))).hasSize(1);
    }

    @Test
    void anAgencyIsTheSourceThoughItsCopyWasTakenLater() {
        var later = Reports.agency("Coast News Service", "2026-05-08T09:00:00Z", AGENCY.text());
        assertThat(FamilyFinder.find(read(REPRINT, later)).getFirst().members().getFirst().article()).isEqualTo("Coast News Service");
    }

    @Test
    void whoIsCreditedComesFirstThoughItsPageWasUpdatedLater() {
        var crediting = Reports.byline(Articles.of("Quickly", "2026-05-06T17:00:00Z", REPRINT.text()), "Quickly desk and the Gazette");
        var family = FamilyFinder.find(read(crediting, REPRINT)).getFirst();
        assertThat(family.members().getFirst().article()).isEqualTo("Gazette");
        assertThat(family.evidence()).extracting(Reason::sentence).containsExactly("Quickly shares 4 passages with Gazette, word for word, and names it as its source.");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheArticlesMakesNoDifference(long seed) {
        var shuffled = new ArrayList<>(STORY);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(FamilyFinder.find(read(shuffled.toArray(ArticleText[]::new))))
                .isEqualTo(FamilyFinder.find(read(STORY.toArray(ArticleText[]::new))));
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L);
    }

    @Test
    void plainTextsAreComparedInTheSameWay() {
        var texts = new LinkedHashMap<String, String>();
        List.of(AGENCY, REPRINT, INDEPENDENT).forEach(article -> texts.put(article.id(), body(article)));
        assertThat(FamilyFinder.find(texts)).singleElement().satisfies(family -> assertThat(family.members()).containsExactly(
                new Member("Coast News Service", DerivationDegree.NOT), new Member("Gazette", DerivationDegree.WHOLLY)));
    }

    private static String body(ArticleText article) {
        return article.text().substring(article.text().indexOf('\n') + 1);
    }

    @Test
    @Timeout(30)
    void fiveHundredIdenticalArticlesAreOneFamily() {
        var texts = new LinkedHashMap<String, String>();
        IntStream.range(0, 500).forEach(number -> texts.put("%03d".formatted(number), body(AGENCY)));
        var families = FamilyFinder.find(texts);
        assertThat(families).hasSize(1);
        assertThat(families.getFirst().members()).hasSize(500).first().isEqualTo(new Member("000", DerivationDegree.NOT));
        assertThat(families.getFirst().passages()).hasSize(499 * 5).allMatch(passage -> passage.source().article().equals("000"));
    }

    static Stream<String> hostile() {
        return Stream.of("", "\n \n", "word ".repeat(200_000), "x".repeat(1_000_000), "“".repeat(10_000), "The wall cracked on Monday. ".repeat(35_000),
                "9.5,".repeat(100_000), "\uD83D\uDE00\uD83D ".repeat(5_000), "One line of many.\n".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(60)
    void anyTextIsCompared(String text) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("a", text);
        texts.put("b", text + " end");
        texts.put("c", body(AGENCY));
        assertThat(FamilyFinder.find(texts)).allSatisfy(family -> assertThat(family.members()).noneMatch(member -> member.article().equals("c")));
    }
}
