package org.stet.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stet.core.placement.WordEdit;

class DiffTextTest {

    @Test
    void whatWasReplacedTakenOutAndPutInIsToldInOneLine() {
        assertThat(plain("cost £4.2m at most", "cost £2.4m at most")).isEqualTo("cost £4.2m → 2.4m at most");
        assertThat(plain("he never said so", "he said so")).isEqualTo("he [− never] said so");
        assertThat(plain("he said so", "he never said so")).isEqualTo("he [+ never] said so");
        assertThat(plain("two\nlines", "two\u00A0lines")).isEqualTo("two lines");
    }

    @Test
    void stretchesAreThoseOfTheLine() {
        var diff = of("said on Monday.", "said on Tuesday.");
        assertThat(diff.removed()).singleElement().satisfies(span -> assertThat(span.of(diff.words())).isEqualTo("Monday"));
        assertThat(diff.added()).singleElement().satisfies(span -> assertThat(span.of(diff.words())).isEqualTo("Tuesday"));
        assertThat(diff.words()).isEqualTo("said on Monday Tuesday.");
    }

    @Test
    void mostOfWhatStayedIsLeftOutOfABriefOne() {
        var long1 = "The council met for many long hours in the old corn exchange by the quay and then voted ";
        var before = long1 + "yes" + ", as had been expected by everybody who had followed the story since the winter storms.";
        var diff = DiffText.brief(WordEdit.between(before, before.replace("yes", "no")), before, before.replace("yes", "no"));
        assertThat(diff.plain()).hasSizeLessThan(100).startsWith("…").contains("yes → no").endsWith("…");
    }

    private static String plain(String before, String after) {
        return of(before, after).plain();
    }

    private static DiffText of(String before, String after) {
        return DiffText.of(WordEdit.between(before, after), before, after);
    }
}
