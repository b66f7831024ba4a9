package org.stet.ui.text;

/**
 * How the width of a viewer is divided; widths in points.
 *
 * @param left space before the text
 * @param text width of the text column
 * @param marginLeft where the margin strip begins
 * @param margin width of the margin strip, 0 where there is no room for it
 */
record ReadingColumns(int left, int text, int marginLeft, int margin) {

    private static final int PADDING = 30;
    private static final int GAP = 22;
    private static final int GUTTER = 46;
    private static final int NARROWEST_WITH_MARGIN = 380;
    private static final int MIN_MARGIN = 132;
    private static final int MAX_MARGIN = 220;

    /** Centres text and margin within the width; the text never gets wider than {@code measure}. */
    static ReadingColumns within(int width, int measure, int zoom) {
        int margin = width < NARROWEST_WITH_MARGIN ? 0
                : Math.clamp(width * 26 / 100, MIN_MARGIN, MAX_MARGIN * zoom / 100);
        int room = width - margin - PADDING - GAP;
        int text = Math.clamp(room, 1, measure);
        int left = PADDING + Math.max(0, room - text) / 2;
        return new ReadingColumns(left, text, left + text + GAP, margin);
    }

    /** Only text, with room for signs before it. */
    static ReadingColumns textOnly(int width, int measure, int zoom) {
        int gutter = GUTTER * zoom / 100;
        int room = width - gutter - GAP;
        int text = Math.clamp(room, 1, measure);
        int left = gutter + Math.max(0, room - text) / 2;
        return new ReadingColumns(left, text, left + text + GAP, 0);
    }
}
