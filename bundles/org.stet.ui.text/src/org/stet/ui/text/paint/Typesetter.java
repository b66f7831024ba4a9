package org.stet.ui.text.paint;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Display;
import org.stet.ui.text.Palette;
import org.stet.ui.text.ReadingStyle;
import org.stet.ui.text.StructureKind;
import org.stet.ui.text.StructureRange;

/** Sets headline, byline, body and so on in their faces and sizes and puts space between paragraphs. */
public final class Typesetter {

    private static final String SAMPLE = "The harbour bridge closed to all traffic after inspectors found cracks";
    private static final double BODY_POINTS = 12;
    private static final double NOTE_POINTS = 8.6;
    private static final double SUBNOTE_POINTS = 7.2;
    private static final int SPACE_ABOVE_TEXT = 22;
    private static final int PARAGRAPH_SPACE = 12;

    private final ReadingText text;
    private final Map<StructureKind, Font> fonts = new EnumMap<>(StructureKind.class);
    private final Font body;
    private final Font note;
    private final Font subnote;
    private final ReadingStyle reading;
    private final Palette palette;
    private final int columnWidth;
    private final int lineSpacing;

    public Typesetter(ReadingText text, ReadingStyle reading, Palette palette) {
        this.text = text;
        this.reading = reading;
        this.palette = palette;
        Display display = text.getDisplay();
        String sans = display.getSystemFont().getFontData()[0].getName();
        String face = reading.serif() ? ReadingStyle.serifFace(display) : sans;
        body = font(face, BODY_POINTS, SWT.NORMAL);
        note = font(sans, NOTE_POINTS, SWT.NORMAL);
        subnote = font(sans, SUBNOTE_POINTS, SWT.NORMAL);
        fonts.put(StructureKind.HEADLINE, font(face, 17.5, SWT.BOLD));
        fonts.put(StructureKind.STANDFIRST, font(face, 13, SWT.ITALIC));
        fonts.put(StructureKind.BYLINE, font(sans, 9.5, SWT.NORMAL));
        fonts.put(StructureKind.DATELINE, font(sans, 9.5, SWT.BOLD));
        fonts.put(StructureKind.SECTION_HEADING, font(sans, 12, SWT.BOLD));
        fonts.put(StructureKind.CAPTION, font(sans, 9.5, SWT.ITALIC));
        var gc = new GC(text);
        gc.setFont(body);
        columnWidth = (int) Math.ceil(gc.textExtent(SAMPLE).x * reading.measure() / (double) SAMPLE.length());
        int bodyHeight = gc.getFontMetrics().getHeight();
        gc.dispose();
        int fontSize = (int) Math.round(BODY_POINTS * display.getDPI().y / 72 * reading.zoom() / 100);
        lineSpacing = Math.max(2, (int) Math.round(fontSize * reading.lineHeight()) - bodyHeight);
    }

    /** Width of the text column in points. */
    public int columnWidth() {
        return columnWidth;
    }

    /** The font of a margin card's label. */
    public Font noteFont() {
        return note;
    }

    /** The font of a margin card's second line. */
    public Font subnoteFont() {
        return subnote;
    }

    /** Gives the widget its face, spacing and colours. */
    public void apply() {
        text.setFont(body);
        text.setLineSpacing(lineSpacing);
        text.setBackground(palette.background());
        text.setForeground(palette.text());
        text.setSelectionBackground(palette.selection());
        text.setSelectionForeground(palette.text());
    }

    /** Sets the widget's text: the structure by face and colour, paragraphs by the space above them. */
    public void typeset(List<StructureRange> structure) {
        if (!structure.isEmpty()) {
            text.setStyleRanges(structure.stream().sorted(Comparator.comparingInt(range -> range.range().start()))
                    .map(this::style).toArray(StyleRange[]::new));
        }
        text.setSpacesAbove(spacesAbove(text.getText(), reading));
    }

    /** The space above each line of a text in points: some above a paragraph, none at a blank line, which is space enough. */
    public static int[] spacesAbove(String content, ReadingStyle reading) {
        int paragraphSpace = PARAGRAPH_SPACE * reading.zoom() / 100;
        List<String> lines = content.lines().toList();
        boolean afterBlankLine = true;
        int[] spaces = new int[lines.size()];
        for (int line = 0; line < spaces.length; line++) {
            boolean blank = lines.get(line).isBlank();
            spaces[line] = blank || afterBlankLine ? 0 : paragraphSpace;
            afterBlankLine = blank;
        }
        if (spaces.length > 0) {
            spaces[0] = SPACE_ABOVE_TEXT;
        }
        return spaces;
    }

    public void dispose() {
        fonts.values().forEach(Resource::dispose);
        List.of(body, note, subnote).forEach(Resource::dispose);
    }

    private StyleRange style(StructureRange range) {
        var style = new StyleRange(range.range().start(), range.range().length(), colour(range.kind()), null);
        style.font = fonts.get(range.kind());
        return style;
    }

    private Color colour(StructureKind kind) {
        return switch (kind) {
            case BYLINE, DATELINE, CAPTION -> palette.muted();
            case HEADLINE, STANDFIRST, SECTION_HEADING -> palette.text();
        };
    }

    private Font font(String face, double points, int style) {
        return new Font(text.getDisplay(), new FontData(face, (int) Math.round(points * reading.zoom() / 100), style));
    }
}
