package org.stet.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTextsTest {

    private final RecentTexts texts = new RecentTexts(10);

    @Test
    void whatWasAskedForLongestAgoGoesFirst() {
        texts.put("a", "123456");
        texts.put("b", "1234");
        assertThat(texts.get("a")).contains("123456");
        texts.put("c", "12");
        assertThat(texts.get("b")).isEmpty();
        assertThat(texts.get("a")).contains("123456");
        assertThat(texts.get("c")).contains("12");
    }

    @Test
    void aTextLongerThanAllMayBeIsKeptUntilTheNext() {
        texts.put("a", "123456789012");
        assertThat(texts.get("a")).isPresent();
        texts.put("b", "1");
        assertThat(texts.get("a")).isEmpty();
        assertThat(texts.get("b")).contains("1");
    }

    @Test
    void aTextPutAgainCountsOnce() {
        texts.put("a", "123456");
        texts.put("a", "123456");
        texts.put("b", "1234");
        assertThat(texts.get("a")).isPresent();
        assertThat(texts.get("b")).isPresent();
    }
}
