package org.stet.ui.text.overlay;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Rectangle;
import org.stet.ui.text.Palette;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.paint.ReadingText;
import org.stet.ui.text.paint.TextGeometry;

/** Frames the matches of the find bar that are in view. */
public final class MatchPainter implements PaintListener {

    private final ReadingText text;
    private final Supplier<Palette> palette;
    private final Supplier<List<TextRange>> matches;

    public MatchPainter(ReadingText text, Supplier<Palette> palette, Supplier<List<TextRange>> matches) {
        this.text = text;
        this.palette = palette;
        this.matches = matches;
    }

    @Override
    public void paintControl(PaintEvent event) {
        List<TextRange> all = matches.get();
        if (all.isEmpty()) {
            return;
        }
        int start = text.getOffsetAtLine(Math.max(0, JFaceTextUtil.getPartialTopIndex(text)));
        int lastLine = JFaceTextUtil.getPartialBottomIndex(text);
        int end = lastLine + 1 < text.getLineCount() ? text.getOffsetAtLine(lastLine + 1) : text.getCharCount();
        event.gc.setForeground(palette.get().focus());
        for (TextRange match : all) {
            if (match.start() < end && match.end() > start) {
                for (Rectangle box : TextGeometry.boxes(text, match.start(), match.end())) {
                    event.gc.drawRoundRectangle(box.x - 2, box.y - 1, box.width + 3, box.height + 1, 4, 4);
                }
            }
        }
    }
}
