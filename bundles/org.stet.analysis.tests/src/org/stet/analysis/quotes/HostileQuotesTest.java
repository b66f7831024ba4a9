package org.stet.analysis.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks and verbs that nobody sets: what is read of them lies in the text, in a time that grows with it. */
class HostileQuotesTest {

    private static final int TIMES = 10_000;

    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    @ValueSource(strings = {"“ ", "” ", "\"", "x”, ", "“a,” ", "‘a ", "“No, he said. ", "“A.” he said ", "said ", "“a” and ", "“a ‘b “c ", "\n“a", "« ",
            "'''", "allegedly ", "he said that ", "שלום “מה” אמר "})
    void isRead(String piece) {
        var text = piece.repeat(TIMES);
        assertThat(new QuoteReading(text).quotes()).allSatisfy(quote -> assertThat(quote.span().end()).isLessThanOrEqualTo(text.length()));
    }
}
