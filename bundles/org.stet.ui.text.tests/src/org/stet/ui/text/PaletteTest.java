package org.stet.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    static Stream<Palette> palettes() {
        return Stream.of(Palette.light(), Palette.dark(), Palette.highContrast());
    }

    /** WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text. */
    @ParameterizedTest
    @MethodSource("palettes")
    void textIsReadableEverywhereItIsDrawn(Palette palette) {
        assertThat(contrast(palette.text(), palette.background())).isGreaterThan(7);
        assertThat(contrast(palette.text(), palette.card())).isGreaterThan(7);
        assertThat(contrast(palette.text(), palette.selection())).isGreaterThan(4.5);
        assertThat(contrast(palette.muted(), palette.background())).isGreaterThan(4.5);
        assertThat(contrast(palette.muted(), palette.card())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void wordsInAColourAreReadable(Palette palette) {
        var hues = Stream.of(SpanStyle.CLAIM, SpanStyle.QUOTE, SpanStyle.SPELLING, SpanStyle.FACT, SpanStyle.CONFLICT).map(palette::hue);
        Stream.concat(hues, Stream.of(palette.warning())).forEach(colour -> {
            assertThat(contrast(colour, palette.background())).as("%s", colour).isGreaterThan(4.5);
            assertThat(contrast(colour, palette.card())).as("%s on a card", colour).isGreaterThan(4.5);
        });
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textIsReadableUnderTwoTintsAndEmphasis(Palette palette) {
        for (SpanStyle style : SpanStyle.values()) {
            Color ground = palette.background();
            Color text = palette.text();
            for (int alpha : new int[] {palette.tint(), palette.strongTint()}) {
                ground = blend(palette.hue(style), ground, alpha);
                text = blend(palette.hue(style), text, alpha);
            }
            assertThat(contrast(text, ground)).as(style.name()).isGreaterThan(3);
            assertThat(contrast(blend(palette.hue(style), palette.text(), palette.tint()),
                    blend(palette.hue(style), palette.background(), palette.tint()))).as(style.name()).isGreaterThan(4.5);
        }
    }

    /** WCAG 2.2, success criterion 1.4.11: 3 to 1 for marks; the yellow of notes is backed by tint and corner. */
    @ParameterizedTest
    @MethodSource("palettes")
    void linesAndBarsStandOutFromThePage(Palette palette) {
        Stream.of(SpanStyle.values()).filter(style -> style != SpanStyle.NOTE).forEach(
                style -> assertThat(contrast(palette.hue(style), palette.background())).as(style.name()).isGreaterThan(3));
        assertThat(contrast(palette.warning(), palette.background())).isGreaterThan(3);
        assertThat(contrast(palette.focus(), palette.background())).isGreaterThan(3);
    }

    private static Color blend(Color over, Color under, int alpha) {
        return new Color(blend(over.getRed(), under.getRed(), alpha), blend(over.getGreen(), under.getGreen(), alpha),
                blend(over.getBlue(), under.getBlue(), alpha));
    }

    private static int blend(int over, int under, int alpha) {
        return (over * alpha + under * (255 - alpha)) / 255;
    }

    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
