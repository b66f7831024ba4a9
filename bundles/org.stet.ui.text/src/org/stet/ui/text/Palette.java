package org.stet.ui.text;

import static java.util.Map.entry;

import java.util.Map;

import org.eclipse.swt.graphics.Color;

/**
 * The colours of an {@link AnnotatedTextViewer}; hues after Okabe and Ito, "Color Universal Design" (2008), darker where words are set in
 * them on white.
 *
 * @param background page behind the text
 * @param text words of the body
 * @param muted secondary text
 * @param hairline thin rules
 * @param card margin cards and pop-ups
 * @param selection background of selected words
 * @param focus ring and border of what has the keyboard
 * @param warning bar and sign of a card with {@link StatusSign#WARNING}
 * @param tint opacity of a tint, 0 to 255
 * @param strongTint opacity of a tint under the pointer or the caret, 0 to 255
 * @param outlined whether tints get an outline too, for high contrast
 * @param hues one colour per style
 */
public record Palette(Color background, Color text, Color muted, Color hairline, Color card, Color selection,
        Color focus, Color warning, int tint, int strongTint, boolean outlined, Map<SpanStyle, Color> hues) {

    private static final int BLUE = 0x0072B2;
    private static final int SKY = 0x56B4E9;
    private static final int VERMILION = 0xBC4C00;
    private static final int ORANGE = 0xE69F00;
    private static final int GREEN = 0x007F5C;

    private static final Palette LIGHT = new Palette(rgb(0xFFFFFF), rgb(0x1C1C1C), rgb(0x6A6A6A), rgb(0xDCDCD8), rgb(0xF5F5F3),
            rgb(0xCBD5E6), rgb(BLUE), rgb(VERMILION), 48, 84, false,
            hues(BLUE, 0xA94B84, 0xE3B400, 0x6A6A6A, 0x926500, GREEN, VERMILION));
    private static final Palette DARK = new Palette(rgb(0x242529), rgb(0xE4E4E2), rgb(0x9B9B9B), rgb(0x3A3B40), rgb(0x1E1F22),
            rgb(0x3E4A5E), rgb(SKY), rgb(0xF0884A), 56, 92, false,
            hues(SKY, 0xE6A3C8, 0xF0C419, 0x9B9B9B, ORANGE, 0x3CC49A, 0xF0884A));
    private static final Palette HIGH_CONTRAST = new Palette(rgb(0x000000), rgb(0xFFFFFF), rgb(0xE0E0E0), rgb(0xFFFFFF),
            rgb(0x000000), rgb(0x0050C8), rgb(0xFFFF00), rgb(0xFF9A40), 56, 90, true,
            hues(0x6CC8FF, 0xFFB0DC, 0xFFE600, 0xFFFFFF, ORANGE, 0x40F0B8, 0xFF9A40));

    public Palette {
        hues = Map.copyOf(hues);
    }

    public static Palette light() {
        return LIGHT;
    }

    public static Palette dark() {
        return DARK;
    }

    public static Palette highContrast() {
        return HIGH_CONTRAST;
    }

    public Color hue(SpanStyle style) {
        return hues.get(style);
    }

    /** The colour of a card's bar and of a mark in the overview: the style's, or the warning colour. */
    public Color hue(Span span) {
        return span.sign() == StatusSign.WARNING ? warning : hue(span.style());
    }

    private static Map<SpanStyle, Color> hues(int claim, int quote, int note, int mention, int spelling, int fact,
            int conflict) {
        return Map.ofEntries(entry(SpanStyle.CLAIM, rgb(claim)), entry(SpanStyle.QUOTE, rgb(quote)),
                entry(SpanStyle.NOTE, rgb(note)), entry(SpanStyle.MENTION, rgb(mention)),
                entry(SpanStyle.VALUE, rgb(mention)), entry(SpanStyle.SPELLING, rgb(spelling)),
                entry(SpanStyle.FACT, rgb(fact)), entry(SpanStyle.CONFLICT, rgb(conflict)));
    }

    private static Color rgb(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
