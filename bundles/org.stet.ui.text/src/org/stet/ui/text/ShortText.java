package org.stet.ui.text;

import org.eclipse.swt.graphics.GC;

/** Text that has to fit. */
public final class ShortText {

    private static final String ELLIPSIS = "…";

    private ShortText() {
    }

    /** The text with an ellipsis where it is too long for a number of pixels in the font of the GC. */
    public static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return cut(text, low);
    }

    /** The first so many UTF-16 code units, no half of a character among them, and one ellipsis even where there was one already. */
    public static String cut(String text, int length) {
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.startsWith(ELLIPSIS, end - 1))) {
            end--;
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
