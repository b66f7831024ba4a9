package org.stet.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Collections;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Offsets;
import org.stet.core.anchor.Offsets.Unit;
import org.stet.core.anchor.Span;
import org.stet.core.placement.Placing;
import org.stet.core.placement.Placing.Changed;
import org.stet.core.placement.Placing.Moved;
import org.stet.core.placement.Placing.Orphaned;
import org.stet.core.placement.Placing.Placed;
import org.stet.core.placement.Revision;
import org.stet.core.placement.WordEdit;
import org.stet.core.store.Texts;

/**
 * What holds for anchors, offsets and placements in any texts. The texts are made from choices: those of a seeded generator in
 * {@link FuzzedCoreTest}, those that Jazzer makes in {@code ./stet fuzz}.
 */
public enum FuzzedCore {

    ANCHORS(FuzzedCore::anchors), OFFSETS(FuzzedCore::offsets), PLACEMENTS(FuzzedCore::placements),
    PARAGRAPHS(FuzzedCore::paragraphs), EDITS(choices -> new KnownEdits(choices).check());

    private static final int PIECES = 150;

    private final Consumer<Random> property;

    FuzzedCore(Consumer<Random> property) {
        this.property = property;
    }

    /** Checks what holds, on texts made from some choices. */
    public void check(Random choices) {
        property.accept(choices);
    }

    /** An anchor holds its words and its surroundings, is widened no further than to whole characters, and is found again. */
    private static void anchors(Random choices) {
        var text = OddTexts.text(choices, 1 + choices.nextInt(PIECES));
        for (var span : spans(text, choices).filter(span -> !span.isEmpty()).toList()) {
            var anchor = Anchors.anchor("version", text, span);
            var wide = Anchors.span(anchor);
            assertThat(wide.start()).isLessThanOrEqualTo(span.start());
            assertThat(wide.end()).isGreaterThanOrEqualTo(span.end());
            assertThat(isWhole(text, wide)).isTrue();
            assertThat(Anchors.widen(text, wide)).isEqualTo(wide);
            assertThat(!isWhole(text, span) || wide.equals(span)).isTrue();
            assertThat(anchor.getExact()).isEqualTo(wide.of(text));
            assertThat(text.substring(0, wide.start())).endsWith(anchor.getPrefix());
            assertThat(text.substring(wide.end())).startsWith(anchor.getSuffix());
            assertThat(Anchors.occurrences(text, anchor.getExact())).contains(wide);
            assertThat(Anchors.wordings(text, anchor.getExact()))
                    .allMatch(place -> folded(place.of(text)).equals(folded(anchor.getExact())));
        }
    }

    private static String folded(String words) {
        return words.replace("\u00AD", "").replaceAll("[\\s\\p{Z}\\x1C-\\x1F]+", " ").strip();
    }

    /** Every place between characters is found both ways, in every unit. */
    private static void offsets(Random choices) {
        var inside = OddTexts.text(choices, choices.nextInt(PIECES));
        var outside = OddTexts.outside(inside, choices);
        var clean = Texts.clean(outside);
        for (var unit : Unit.values()) {
            var offsets = Offsets.of(outside, unit);
            assertThat(offsets.length()).isEqualTo(count(outside, unit));
            for (int place = 0; place <= outside.length(); place++) {
                if (isBetweenCharacters(outside, place)) {
                    var kept = Texts.clean(outside.substring(0, place)).length();
                    var counted = count(outside.substring(0, place), unit);
                    assertThat(offsets.outside(kept)).as("place %d", place).isEqualTo(counted);
                    assertThat(offsets.inside(counted)).as("place %d", place).isEqualTo(kept);
                    assertThat(offsets.inside(counted, counted)).isEqualTo(new Span(kept, kept));
                }
            }
            for (int place = 0; place <= offsets.length(); place++) {
                var span = offsets.inside(place, place);
                assertThat(span.end()).isLessThanOrEqualTo(clean.length());
                assertThat(Character.isLowSurrogate(span.end() < clean.length() ? clean.charAt(span.end()) : ' ')).isFalse();
            }
        }
    }

    private static boolean isBetweenCharacters(String text, int place) {
        return place == 0 ? !text.startsWith("\uFEFF") : place == text.length()
                || !Character.isLowSurrogate(text.charAt(place)) && !text.startsWith("\r\n", place - 1);
    }

    private static int count(String text, Unit unit) {
        return switch (unit) {
            case UTF16 -> text.length();
            case CODE_POINT -> text.codePointCount(0, text.length());
            case UTF8_BYTE -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }

    /** No placing lies about its words or cuts a character, and each depends on nothing but the texts and its span. */
    private static void placements(Random choices) {
        var from = OddTexts.text(choices, choices.nextInt(PIECES));
        var to = OddTexts.edited(from, choices);
        var spans = spans(from, choices).collect(Collectors.toList());
        var revision = Revision.between(from, to);
        var placings = spans.stream().collect(Collectors.toMap(span -> span, revision::place, (one, other) -> one));
        placings.forEach((span, placing) -> check(from, span, to, placing));
        Collections.shuffle(spans, choices);
        var other = Revision.between(from, to);
        spans.forEach(span -> assertThat(other.place(span)).isEqualTo(placings.get(span)));
        assertThat(Revision.between(from, from).place(new Span(0, from.length()))).isEqualTo(new Placed(new Span(0, from.length())));
    }

    private static void check(String from, Span span, String to, Placing placing) {
        switch (placing) {
            case Placed placed -> checkSame(from, span, to, placed.span());
            case Moved moved -> checkSame(from, span, to, moved.span());
            case Changed changed -> {
                assertThat(isWhole(to, changed.span())).isTrue();
                assertThat(changed.words()).anyMatch(edit -> edit.kind() != WordEdit.Kind.KEPT);
            }
            case Orphaned orphaned -> assertThat(orphaned.candidates()).hasSizeLessThanOrEqualTo(5)
                    .allSatisfy(candidate -> assertThat(isWhole(to, candidate.span())).isTrue())
                    .allSatisfy(candidate -> assertThat(candidate.score()).isBetween(0.0, 1.0));
        }
    }

    private static void checkSame(String from, Span span, String to, Span place) {
        if (from.equals(to)) {
            assertThat(place).isEqualTo(span);
        } else if (isWhole(from, span)) {
            assertThat(isWhole(to, place)).isTrue();
            assertThat(isSame(span.of(from), place.of(to))).as("“%s” “%s”", span.of(from), place.of(to)).isTrue();
        }
    }

    /** The paragraphs hold all words of both texts, and each once. */
    private static void paragraphs(Random choices) {
        var from = OddTexts.text(choices, choices.nextInt(PIECES));
        var to = OddTexts.edited(from, choices);
        var edits = Revision.between(from, to).paragraphs();
        var later = edits.stream().flatMap(edit -> edit.to().stream()).map(span -> span.of(to)).collect(Collectors.joining("\n"));
        var earlier = edits.stream().flatMap(edit -> edit.from().stream()).sorted(Comparator.comparingInt(Span::start))
                .map(span -> span.of(from)).collect(Collectors.joining("\n"));
        assertThat(isSame(to, later)).isTrue();
        assertThat(isSame(from, earlier)).isTrue();
        assertThat(edits).allSatisfy(edit -> assertThat(edit.words()).allSatisfy(word -> {
            assertThat(word.from().end()).isLessThanOrEqualTo(from.length());
            assertThat(word.to().end()).isLessThanOrEqualTo(to.length());
        }));
    }

    private static Stream<Span> spans(String text, Random choices) {
        return IntStream.range(0, 20).mapToObj(i -> {
            var start = choices.nextInt(text.length() + 1);
            return new Span(start, start + choices.nextInt(text.length() - start + 1));
        });
    }

    private static boolean isWhole(String text, Span span) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters.isBoundary(span.start()) && clusters.isBoundary(span.end());
    }

    private static boolean isSame(String words, String others) {
        return WordEdit.between(words, others).stream().allMatch(edit -> edit.kind() == WordEdit.Kind.KEPT);
    }
}
