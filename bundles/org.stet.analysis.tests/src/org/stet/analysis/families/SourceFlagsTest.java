package org.stet.analysis.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stet.analysis.families.Reports.AGENCY;
import static org.stet.analysis.families.Reports.PART;
import static org.stet.analysis.families.Reports.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Articles;
import org.stet.analysis.families.SourceFlag.Kind;

/** Sources that are none. */
class SourceFlagsTest {

    private static final ArticleText POST = Articles.of("Harbour Post", "2026-05-07", """
            Boats must go
            Some 400 boats must go, according to the website TideNow.
            The harbour master would not be drawn on it.""");
    private static final ArticleText TIDE = Articles.of("TideNow", "2026-05-07", """
            Big trouble
            The Harbour Post put the number of boats at 400.
            Nobody else had it by noon.""");

    private static List<SourceFlag> flags(ArticleText... articles) {
        var readings = read(articles);
        return SourceFlags.find(readings, FamilyFinder.find(readings));
    }

    @Test
    void twoArticlesThatHaveANumberFromEachOtherAreFlagged() {
        assertThat(flags(TIDE, POST)).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(Kind.CIRCULAR);
            assertThat(flag.places()).extracting(place -> place.article()).containsExactly("Harbour Post", "TideNow");
            assertThat(flag.explanation()).contains("400 boats");
        });
    }

    @Test
    void articlesThatNameEachOtherForDifferentThingsAreNot() {
        var other = Articles.of("TideNow", "2026-05-07", "Praise\nThe Harbour Post has 12 readers, all of them kind.");
        assertThat(flags(POST, other)).isEmpty();
    }

    @Test
    void aLaterSourceThatCopiedAndDoesNotSaySoIsFlagged() {
        assertThat(flags(AGENCY, PART)).extracting(SourceFlag::kind, SourceFlag::explanation).containsExactly(
                tuple(Kind.LATER_SOURCE,
                        "Courier shares 2 passages with Coast News Service, which published the day before, and does not name it."));
        assertThat(flags(AGENCY, Reports.byline(PART, "Ida Tremayne and CNS"))).isEmpty();
    }
}
