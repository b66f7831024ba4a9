package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every article, shown on inputs thrown together at random. */
class ReadInvariantsTest {

    private static final List<String> PIECES = List.of(
            "<p>", "</p>", "<div class='caption'>", "</div>", "<h1>", "</h1>", "<br>", "<br><br>", "<table><tr><td>",
            "</td><td>", "</table>", "<li>", "<a href='#'>", "</a>", "<img>", "<figure>", "<blockquote>", "<pre>", "<script>",
            "</script>", "<!--", "-->", "&nbsp;", "&#x301;", "&#x1F469;&#x200D;&#x1F692;", "&#xD83D;", "\u0301", "👩‍🚒", "\r\n",
            "\n\n", "\u2028", "\0", "The quay was closed at noon on Wednesday, the harbour master said in a letter. ",
            "PORT ELLIN (North Wire) — ", "By Morag Tully", "Continue reading", "3 May 2026", "שלום לכולם", "- one thing\n",
            "<html lang=en>", "<title>Quay closed</title>", "\uFEFF", "<", "&");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rangesAreOrderedDisjointAndWhole(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++) {
            var input = compose(random);
            var result = Reading.read("round " + round, input.getBytes(StandardCharsets.UTF_8));
            if (result instanceof ReadArticle article) {
                Sound.check(article, input);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void damagedBytesNeverBreakAReader(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++) {
            var bytes = compose(random).getBytes(StandardCharsets.UTF_8);
            for (var hit = 0; hit < 5; hit++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var result = Reading.read("round " + round, bytes);
            switch (result) {
                case ReadArticle article -> Sound.check(article, "seed " + seed + ", round " + round);
                case ReadFailure failure -> assertThat(failure.reason()).isNotEqualTo(ReadFailure.Reason.UNREADABLE);
            }
        }
    }

    private static String compose(Random random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(40) + 1; i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
