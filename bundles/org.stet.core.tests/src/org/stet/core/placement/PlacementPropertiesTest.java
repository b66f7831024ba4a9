package org.stet.core.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.anchor.Span;
import org.stet.core.placement.Placing.Changed;
import org.stet.core.placement.Placing.Moved;
import org.stet.core.placement.Placing.Orphaned;
import org.stet.core.placement.Placing.Placed;

/** What holds for any two texts, however odd. */
class PlacementPropertiesTest {

    private static final List<String> PIECES = List.of("the ", "said ", "47 ", "64 ", "£4.2m ", "Smith ", "not ", "baths ", "closed ", "on ", "Monday ", ". ", ".\n\n",
            "\n", "“", "” ", "’s ", "-", "—", "\u00A0", "\u00AD", "\u200B", "e\u0301 ", "é ", "東京", "四十七", "ไทย", "ที่", "שלום ", "\u202E", "😀", "👨‍👩‍👧", "🇬🇧🇫🇷",
            "👍🏽", "\u0301", "\u200D", "\uFE0F", "1️⃣", "𝒳", "²", "10.45am ", "7-3/8 ", "İ", "\u0600", "\u2028", "\t", "x");

    private static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** The text with stretches taken out, put in, copied and moved anywhere, even within characters. */
    private static String edited(String text, Random random) {
        var edited = new StringBuilder(text);
        for (int i = random.nextInt(6); i > 0; i--) {
            var start = random.nextInt(edited.length() + 1);
            var end = start + random.nextInt(edited.length() - start + 1) / 3;
            var stretch = edited.substring(start, end);
            switch (random.nextInt(4)) {
                case 0 -> edited.delete(start, end);
                case 1 -> edited.insert(start, text(random, 1 + random.nextInt(5)));
                case 2 -> edited.insert(random.nextInt(edited.length() + 1), stretch);
                default -> edited.delete(start, end).insert(random.nextInt(edited.length() + 1), stretch);
            }
        }
        return edited.toString();
    }

    private static List<Span> spans(String text, Random random) {
        return IntStream.range(0, 40).mapToObj(i -> {
            var start = random.nextInt(text.length() + 1);
            return new Span(start, start + random.nextInt(text.length() - start + 1));
        }).toList();
    }

    private static boolean isWhole(String text, Span span) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters.isBoundary(span.start()) && clusters.isBoundary(span.end());
    }

    private static boolean isSame(String words, String others) {
        return WordEdit.between(words, others).stream().allMatch(edit -> edit.kind() == WordEdit.Kind.KEPT);
    }

    @Test
    void noPlaceLiesAboutItsWordsOrCutsACharacter() {
        for (int seed = 0; seed < 1500; seed++) {
            var random = new Random(seed);
            var from = text(random, random.nextInt(150));
            var to = edited(from, random);
            var revision = Revision.between(from, to);
            for (var span : spans(from, random)) {
                var told = "seed " + seed + ", " + span;
                switch (revision.place(span)) {
                    case Placed placed -> assertSame(from, span, to, placed.span(), told);
                    case Moved moved -> assertSame(from, span, to, moved.span(), told);
                    case Changed changed -> {
                        assertThat(isWhole(to, changed.span())).as(told).isTrue();
                        assertThat(changed.words()).as(told).anyMatch(edit -> edit.kind() != WordEdit.Kind.KEPT);
                    }
                    case Orphaned orphaned -> assertThat(orphaned.candidates()).as(told).hasSizeLessThanOrEqualTo(5)
                            .allSatisfy(candidate -> assertThat(isWhole(to, candidate.span())).isTrue())
                            .allSatisfy(candidate -> assertThat(candidate.score()).isBetween(0.0, 1.0));
                }
            }
        }
    }

    private static void assertSame(String from, Span span, String to, Span place, String told) {
        if (from.equals(to)) {
            assertThat(place).as(told).isEqualTo(span);
        } else if (isWhole(from, span)) {
            assertThat(isWhole(to, place)).as(told).isTrue();
            assertThat(isSame(span.of(from), place.of(to))).as("%s: “%s” “%s”", told, span.of(from), place.of(to)).isTrue();
        }
    }

    @Test
    void theAnswerDependsOnNothingButTheSpan() {
        var random = new Random(11);
        var from = text(random, 400);
        var to = edited(from, random);
        var spans = new ArrayList<>(spans(from, random));
        var answers = spans.stream().map(Revision.between(from, to)::place).toList();
        for (int round = 0; round < 5; round++) {
            var order = new ArrayList<>(IntStream.range(0, spans.size()).boxed().toList());
            Collections.shuffle(order, random);
            var revision = Revision.between(from, to);
            order.forEach(i -> assertThat(revision.place(spans.get(i))).isEqualTo(answers.get(i)));
        }
    }

    @Test
    void theParagraphsHoldAllWordsOfBothTextsOnce() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var from = text(random, random.nextInt(200));
            var to = edited(from, random);
            var edits = Revision.between(from, to).paragraphs();
            var later = edits.stream().flatMap(edit -> edit.to().stream()).map(span -> span.of(to)).collect(Collectors.joining("\n"));
            var earlier = edits.stream().flatMap(edit -> edit.from().stream()).sorted(Comparator.comparingInt(Span::start)).map(span -> span.of(from))
                    .collect(Collectors.joining("\n"));
            assertThat(isSame(to, later)).as("seed %d", seed).isTrue();
            assertThat(isSame(from, earlier)).as("seed %d", seed).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "a ", "TBC\n", "the same sentence again. ", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u0301", "東", "1,", "\n", "x\u200D" })
    void aTextThatRepeatsItselfIsNoTrap(String piece) {
        var from = piece.repeat(60_000);
        var to = piece.repeat(30_000) + "something else " + piece.repeat(29_000);
        var revision = Revision.between(from, to);
        for (int start = 0; start < from.length() - 10; start += from.length() / 50) {
            assertThat(revision.place(new Span(start, start + 10))).isNotNull();
        }
        assertThat(revision.paragraphs()).isNotNull();
    }
}
