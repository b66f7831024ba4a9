package org.stet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes as news, and that get into a case all the same. */
class HostileTextTest {

    private static final int ENDLESS = 100_000;
    private static final int LONG = 20_000;
    private static final int LONGEST = 1_000_000;

    static Stream<Named> texts() {
        return Stream.of(new Named("empty", ""), new Named("blank", " \n\t\n\u00A0\u2028"), new Named("only marks", "“”‘’\"'«»—–…!?.,;:()[]{}".repeat(200)),
                new Named("only openings", "“".repeat(LONG)), new Named("emoji", "👨‍👩‍👧 47 😀 said 👍🏽 “🇬🇧” 64 people 🏴󠁧󠁢󠁥󠁮󠁧󠁿. ".repeat(50)),
                new Named("right to left", "אמר ראש העיר „47 בני אדם” ביום שני. قال الرئيس إن ٤٧ شخصا قتلوا. \u202E Monday 3rd \u202C ".repeat(50)),
                new Named("half surrogates", "\uD83D said \uDE00 “\uD83D” 47\uDC00 people"), new Named("one word", "x".repeat(ENDLESS)),
                new Named("one number", "9".repeat(ENDLESS)), new Named("one figure in groups", "1" + ",000".repeat(LONG / 4)),
                new Named("one sentence", "and 47 people, ".repeat(LONG / 15)), new Named("capitals", "Smith Jones ".repeat(LONG / 12)),
                new Named("one line", "The harbour wall cracked on Monday, said Ann Lee. ".repeat(LONG / 50)),
                new Named("many lines", "“No,” said Ann Lee, 47, of Ellin.\n".repeat(LONG / 35)), new Named("line ends", "\n".repeat(ENDLESS)),
                new Named("hyphens", "six-week-old-".repeat(LONG / 13)), new Named("brackets", "(".repeat(LONG / 2) + ")".repeat(LONG / 2)));
    }

    /** A text with what it is, for the report. */
    record Named(String what, String text) {

        @Override
        public String toString() {
            return what;
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(60)
    void isReadWithoutHarm(Named hostile) {
        var normal = Articles.of("Gazette", "2026-05-07", "Quay shut\nAnn Lee, 47, said the quay was shut on Monday.");
        var findings = new CaseAnalysis().analyse(List.of(Articles.of("Bugle", "2026-05-07", hostile.text()), normal), new NullProgressMonitor());
        Places.requireInside(findings);
        assertThat(findings.articles()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "“", "The harbour wall cracked on Monday, said Ann Lee. " })
    @Timeout(120)
    void aLineOfAMillionCharactersIsRead(String words) {
        var line = words.repeat(LONGEST / words.length());
        assertThat(ArticleReading.of(Articles.of("Bugle", "2026-05-07", line)).document().blocks()).singleElement()
                .satisfies(block -> assertThat(block.sentences().getLast().end()).isBetween(LONGEST - words.length(), LONGEST));
    }
}
