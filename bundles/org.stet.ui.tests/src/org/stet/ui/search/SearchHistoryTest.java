package org.stet.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchHistoryTest {

    private final SearchHistory history = new SearchHistory();

    @Test
    void newestFirstAndEachOnce() {
        history.add("bridge");
        history.add(" ");
        history.add("ferry ");
        history.add("bridge");
        assertThat(history.queries()).containsExactly("bridge", "ferry");
    }

    @Test
    void oldOnesAreForgotten() {
        IntStream.range(0, 50).forEach(i -> history.add("query " + i));
        assertThat(history.queries()).hasSize(20).startsWith("query 49");
    }

    @Test
    void survivesASession() {
        history.add("\"a b\"~5 outlet:herald");
        history.add("second");
        var next = new SearchHistory();
        next.restore(history.save());
        assertThat(next.queries()).isEqualTo(history.queries());
    }
}
