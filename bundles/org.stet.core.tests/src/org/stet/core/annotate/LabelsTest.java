package org.stet.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.model.CheckStatus;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, emptyValue = "", textBlock = """
            2026-05-03                | 3 May 2026
            2026-05-03T14:02:11+01:00 | 3 May 2026, 14:02
            2026-05-03T14:02Z         | 3 May 2026, 14:02
            2026-05-03T14:02:11       | 3 May 2026, 14:02
            2026-05                   | 2026-05
            last Monday               | last Monday
            ''                        | ''
            """)
    void datesAreReadableAsFarAsTheyAreStated(String iso, String shown) {
        assertThat(Labels.date(iso)).isEqualTo(shown);
    }

    @Test
    void aDayIsThatOfThePlaceOfPublication() {
        assertThat(Labels.day("2026-05-03T23:30:00-05:00")).isEqualTo("3 May 2026");
        assertThat(Labels.time(Instant.parse("2026-05-03T14:02:11Z"))).isEqualTo("3 May 2026, 14:02 UTC");
    }

    @Test
    void anArticleIsNamedByWhatIsKnownOfIt() {
        assertThat(Labels.article("Herald", "4 May 2026", "Council knew of cracks")).isEqualTo("Herald · 4 May 2026 · Council knew of cracks");
        assertThat(Labels.article("", "", "Council knew of cracks")).isEqualTo("Council knew of cracks");
    }

    @Test
    void briefWordsEndWithAWholeCharacterOnOneLine() {
        assertThat(Labels.brief("  two\n\u00A0 lines ", 20)).isEqualTo("two lines");
        assertThat(Labels.brief("a👩🏽‍🔧b", 3)).isEqualTo("a👩🏽‍🔧…");
    }

    @Test
    void literalsAndNumbersAreWords() {
        assertThat(Labels.of(CheckStatus.CANNOT_CONFIRM)).isEqualTo("cannot confirm");
        assertThat(Labels.count(1, "article")).isEqualTo("1 article");
        assertThat(Labels.count(0, "article")).isEqualTo("0 articles");
    }
}
