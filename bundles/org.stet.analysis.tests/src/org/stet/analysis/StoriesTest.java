package org.stet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.stet.model.DiscrepancyType;

class StoriesTest {

    private static final ArticleText HERALD = Articles.of("Herald", "2026-05-04", """
            Nine homes burn in Marlow
            Nine homes were destroyed when fire swept through Tanner Street in Marlow on Sunday night, Marlow fire chief Ada Quint said.
            Four people died in the fire.""");
    private static final ArticleText GAZETTE = Articles.of("Gazette", "2026-05-04", """
            Tanner Street fire: five dead
            Nine homes were destroyed when fire swept through Tanner Street, Ada Quint said.
            Five people died in the fire in Marlow on Sunday night.""");
    private static final ArticleText COURIER = Articles.of("Courier", "2026-05-05", """
            Seven homes burn in Denby
            Seven homes were destroyed when fire swept through Orchard Row in Denby on Monday night, Denby mayor Otto Linz said.
            Four people died in the fire.""");
    private static final ArticleText FLASH = Articles.of("Flash", "2026-05-04", """
            Homes destroyed
            Eight homes were destroyed when fire swept through a street on Sunday night.""");

    private static CaseFindings of(ArticleText... articles) {
        return new CaseAnalysis().analyse(List.of(articles), new NullProgressMonitor());
    }

    private static Stories stories(ArticleText... articles) {
        return new Stories(of(articles).articles(), new Memo());
    }

    @Test
    void whatNamesTheSameIsOfOneStoryAndWhatSharesOnlyWeekdaysAndOfficesIsNot() {
        var stories = stories(HERALD, GAZETTE, COURIER);
        assertThat(stories.areOne("Herald", "Gazette")).isTrue();
        assertThat(stories.areOne("Herald", "Courier")).isFalse();
        assertThat(stories.areOne("Courier", "Gazette")).isFalse();
    }

    @Test
    void whatNamesNobodyMayBeOfAnyStoryButIsPlainlyOfNone() {
        var stories = stories(HERALD, FLASH);
        assertThat(stories.areOne("Herald", "Flash")).isFalse();
        assertThat(stories.mayBeOne("Herald", "Flash")).isTrue();
    }

    @Test
    void valuesOfTwoStoriesNeitherContradictNorConfirmEachOther() {
        var found = of(HERALD, COURIER);
        assertThat(found.findings()).isEmpty();
        assertThat(found.claims()).allMatch(claim -> claim.corroboration().articles() == 1);
    }

    @Test
    void valuesOfOneStoryDo() {
        var found = of(HERALD, GAZETTE, COURIER);
        assertThat(found.findings()).filteredOn(finding -> finding.type() == DiscrepancyType.CONFLICT).isNotEmpty().allSatisfy(finding ->
                assertThat(finding.members()).extracting(member -> member.place().article()).doesNotContain("Courier"));
        assertThat(found.claims()).anyMatch(claim -> claim.corroboration().articles() == 2).noneMatch(claim -> claim.corroboration().articles() == 3);
    }
}
