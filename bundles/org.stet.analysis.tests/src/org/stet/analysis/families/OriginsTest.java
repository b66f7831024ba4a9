package org.stet.analysis.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.analysis.families.Reports.AGENCY;
import static org.stet.analysis.families.Reports.INDEPENDENT;
import static org.stet.analysis.families.Reports.PART;
import static org.stet.analysis.families.Reports.REPRINT;
import static org.stet.analysis.families.Reports.RETOLD;
import static org.stet.analysis.families.Reports.read;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Articles;
import org.stet.analysis.Place;
import org.stet.core.anchor.Span;

/** Articles are many and origins few. */
class OriginsTest {

    private static final ArticleText CITING = Articles.of("Diary", "2026-05-09", """
            On the quay
            Repairs will come to £4.2 million, the Bugle reported.
            I counted 96 boats this morning, and a heron.""");

    private static Origins origins(ArticleText... articles) {
        var readings = read(articles);
        return Origins.of(readings, FamilyFinder.find(readings));
    }

    private static Place place(ArticleText article, String words) {
        var start = article.text().indexOf(words);
        return new Place(article.id(), new Span(start, start + words.length()));
    }

    @Test
    void whatIsCopiedOrRetoldCountsOnce() {
        var origins = origins(AGENCY, REPRINT, PART, RETOLD, INDEPENDENT);
        assertThat(origins.count(List.of(place(AGENCY, "120 boats"), place(REPRINT, "120 boats"), place(PART, "120 boats"),
                place(RETOLD, "120 boats")))).isEqualTo(1);
        assertThat(origins.count(List.of(place(AGENCY, "£4.2 million"), place(REPRINT, "£2.4 million"), place(INDEPENDENT, "£4.2 million"))))
                .isEqualTo(2);
    }

    @Test
    void whatAPartlyDerivedArticleAddsIsItsOwn() {
        var origins = origins(AGENCY, PART);
        assertThat(origins.of(place(PART, "two dogs"))).contains(new Origin(Optional.of("Courier"), "Courier"));
        assertThat(origins.of(place(PART, "nine years"))).contains(new Origin(Optional.of("Coast News Service"), "Coast News Service"));
    }

    @Test
    void aHeadlineSaysWhatTheStoryBelowItSays() {
        var origins = origins(AGENCY, REPRINT, INDEPENDENT);
        assertThat(origins.of(place(REPRINT, "shuts quay"))).map(Origin::name).contains("Coast News Service");
        assertThat(origins.count(List.of(place(INDEPENDENT, "a crack"), place(INDEPENDENT, "3.5 metres")))).isEqualTo(1);
    }

    @Test
    void whatIsToldAfterAnotherOutletIsThatOutlets() {
        var origins = origins(AGENCY, Articles.of("Evening Bugle", "2026-05-07", INDEPENDENT.text()), CITING);
        assertThat(origins.of(place(CITING, "£4.2 million"))).map(Origin::name).contains("Evening Bugle");
        assertThat(origins.of(place(CITING, "96 boats"))).map(Origin::name).contains("Diary");
    }

    @Test
    void anUnknownOriginNeverCountsBesideAnother() {
        var unknown = new ArticleText("scan", "scan.pdf", "", false, Optional.empty(), "", List.of(), INDEPENDENT.text(),
                INDEPENDENT.structure());
        var origins = origins(AGENCY, unknown);
        var there = new Place("scan", place(INDEPENDENT, "£4.2 million").span());
        assertThat(origins.of(there)).isEmpty();
        assertThat(origins.count(List.of(there))).isEqualTo(1);
        assertThat(origins.count(List.of(there, place(AGENCY, "£4.2 million")))).isEqualTo(1);
        assertThat(origins.count(List.of())).isZero();
    }

    @Test
    void whatGoesRoundInACircleHasNoOrigin() {
        var one = Articles.of("Harbour Post", "2026-05-07", "Boats\nSome 400 boats must go, according to the website TideNow.");
        var other = Articles.of("TideNow", "2026-05-07", "Go\nThe Harbour Post put the number of boats at 400.");
        assertThat(origins(one, other).of(place(one, "400 boats"))).isEmpty();
    }
}
