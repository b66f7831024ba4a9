package org.stet.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.anchor.Span;
import org.stet.search.SearchRequest;

/** Highlights cover exactly the matching words, however these are written and whatever stands between them. */
class HighlightTest {

    private static final int TEXTS = 40;
    /** What a snippet has a space for. */
    private static final Pattern SPACE = Pattern.compile("[\\n\\u2028\\u3000]");

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

    /**
     * A text of words of {@link #WORDS}.
     *
     * @param words the number of each word in the text, in order
     * @param spans where each of them is
     */
    private record Written(String text, List<Integer> words, List<Span> spans) {

        static Written by(Random random) {
            var text = new StringBuilder(random.nextBoolean() ? "\u200F" : "");
            var words = new ArrayList<Integer>();
            var spans = new ArrayList<Span>();
            for (int i = 0; i < 30; i++) {
                words.add(random.nextInt(WORDS.size()));
                var start = text.length();
                text.append(any(WORDS.get(words.getLast()), random));
                spans.add(new Span(start, text.length()));
                text.append(any(BETWEEN, random));
            }
            return new Written(text + ".", words, spans);
        }

        /** Where some words are. */
        List<Span> places(Set<Integer> wanted) {
            return IntStream.range(0, words.size()).filter(i -> wanted.contains(words.get(i))).mapToObj(spans::get).toList();
        }

        /** Where one word follows another, from the beginning of the first to the end of the second. */
        List<Span> places(int first, int second) {
            return IntStream.range(1, words.size()).filter(i -> words.get(i - 1) == first && words.get(i) == second)
                    .mapToObj(i -> new Span(spans.get(i - 1).start(), spans.get(i).end())).toList();
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
                    check(index, written, asked, written.places(Set.of(word)));
                    check(index, written, '"' + asked + '"', written.places(Set.of(word)));
                    var other = (word + 1 + random.nextInt(WORDS.size() - 1)) % WORDS.size();
                    var more = any(WORDS.get(other), random);
                    check(index, written, asked + " OR " + more, written.places(Set.of(word, other)));
                    check(index, written, '"' + asked + ' ' + more + '"', written.places(word, other));
                }
            }
        }
    }

    private static void check(PassageIndex index, Written written, String asked, List<Span> expected) {
        var hits = index.search(SearchRequest.of(asked), new NullProgressMonitor()).hits();
        assertThat(hits.stream().flatMap(hit -> hit.matches().stream()).toList()).as("%s in %s", asked, written.text).isEqualTo(expected);
        for (var hit : hits) {
            var words = hit.matches().stream().map(match -> SPACE.matcher(match.of(written.text)).replaceAll(" ")).toList();
            assertThat(hit.highlights()).isNotEmpty();
            assertThat(words).as("%s in %s", asked, hit.snippet())
                    .containsSequence(hit.highlights().stream().map(highlight -> highlight.of(hit.snippet())).toList());
        }
    }
}
