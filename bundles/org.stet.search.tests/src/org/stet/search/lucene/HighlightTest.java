package org.stet.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.anchor.Span;
import org.stet.search.SearchRequest;

/** Highlights cover exactly the matching words, however these are written and whatever stands between them. */
class HighlightTest {

    private static final int TEXTS = 40;

    /** Spellings of one word each; whoever types one of them means all. */
    private static final List<List<String>> WORDS = List.of(
            List.of("cooperation", "co\u00ADop\u00ADer\u00ADa\u00ADtion", "COOPERATION", "\uFF43ooperation"),
            List.of("na\u00EFve", "nai\u0308ve", "naive", "NA\u00CFVE"),
            List.of("\u05E9\u05DC\u05D5\u05DD", "\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD"),
            List.of("\u0643\u062A\u0627\u0628", "\u0643\u0650\u062A\u064E\u0627\u0628", "\u0643\u062A\u0640\u0640\u0627\u0628"),
            List.of("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"),
            List.of("\uD83D\uDE00"),
            List.of("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67"),
            List.of("\u2764\uFE0F", "\u2764"),
            List.of("\uD83C\uDDFA\uD83C\uDDE6"),
            List.of("Z\u00FCrich", "Zu\u0308rich", "zurich"),
            List.of("4,200,000", "4200000"),
            List.of("\u0438\u0306\u043E\u0434", "\u0439\u043E\u0434"),
            List.of("e\u0301\u0323tude", "etude"),
            List.of("\uD835\uDC4D\uD835\uDC5C\uD835\uDC5C", "zoo"));

    private static final List<String> BETWEEN = List.of(" ", " ", "\u00A0", "\n", ", ", ". ", " \u200F", " \u202B", "\u2014",
            " \u2028", "! ", "\u3000", " (", ") ", " \u201C", "\u201D ", "\u202F");

    /** A text, and where each word of {@link #WORDS} is in it. */
    private record Written(String text, List<List<Span>> places) {

        static Written by(Random random) {
            var text = new StringBuilder(random.nextBoolean() ? "\u200F" : "");
            var places = new ArrayList<List<Span>>();
            WORDS.forEach(word -> places.add(new ArrayList<>()));
            for (int i = 0; i < 30; i++) {
                var word = random.nextInt(WORDS.size());
                var start = text.length();
                text.append(any(WORDS.get(word), random));
                places.get(word).add(new Span(start, text.length()));
                text.append(any(BETWEEN, random));
            }
            return new Written(text + ".", places);
        }
    }

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void exactlyTheMatchingWords(long seed) throws IOException {
        var random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            var written = Written.by(random);
            try (var index = new PassageIndex(Optional.empty())) {
                index.add(Map.of("text", written.text), new NullProgressMonitor());
                for (int word = 0; word < WORDS.size(); word++) {
                    var asked = any(WORDS.get(word), random);
                    assertThat(matches(index, asked)).as("%s in %s", asked, written.text).isEqualTo(written.places.get(word));
                    assertThat(matches(index, '"' + asked + '"')).as("\"%s\" in %s", asked, written.text)
                            .isEqualTo(written.places.get(word));
                }
            }
        }
    }

    /** The matches in all that is found. */
    private static List<Span> matches(PassageIndex index, String asked) {
        var matches = new ArrayList<Span>();
        for (var hit : index.search(SearchRequest.of(asked), new NullProgressMonitor()).hits()) {
            matches.addAll(hit.matches());
            assertThat(hit.highlights()).as(asked).isNotEmpty()
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(hit.snippet().length()));
        }
        return matches;
    }
}
