package org.stet.ui.text;

import java.util.List;
import org.eclipse.swt.graphics.Device;

/**
 * How a text is set for reading.
 *
 * @param serif serif face for the body, otherwise sans
 * @param zoom per cent, {@value #MIN_ZOOM} to {@value #MAX_ZOOM}
 * @param measure greatest width of the column in average characters
 * @param lineHeight distance of base lines in multiples of the font size
 */
public record ReadingStyle(boolean serif, int zoom, int measure, double lineHeight) {

    public static final int MIN_ZOOM = 100;
    public static final int MAX_ZOOM = 300;
    public static final ReadingStyle DEFAULT = new ReadingStyle(true, 100, 66, 1.6);

    private static final int ZOOM_STEP = 10;
    private static final List<String> SERIF_FACES = List.of("Noto Serif", "Source Serif 4", "Charter", "Georgia",
            "Liberation Serif", "DejaVu Serif", "Serif");

    public ReadingStyle {
        zoom = Math.clamp(zoom, MIN_ZOOM, MAX_ZOOM);
        measure = Math.clamp(measure, 30, 120);
        lineHeight = Math.clamp(lineHeight, 1.2, 2.5);
    }

    public ReadingStyle withSerif(boolean newSerif) {
        return new ReadingStyle(newSerif, zoom, measure, lineHeight);
    }

    public ReadingStyle withZoom(int newZoom) {
        return new ReadingStyle(serif, newZoom, measure, lineHeight);
    }

    public ReadingStyle zoomedIn() {
        return withZoom(zoom + ZOOM_STEP);
    }

    public ReadingStyle zoomedOut() {
        return withZoom(zoom - ZOOM_STEP);
    }

    /** The name of the best installed face for words of articles. */
    public static String serifFace(Device device) {
        return SERIF_FACES.stream().filter(face -> device.getFontList(face, true).length > 0).findFirst().orElse(SERIF_FACES.getLast());
    }
}
