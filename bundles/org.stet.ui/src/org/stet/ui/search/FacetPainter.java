package org.stet.ui.search;

import org.eclipse.swt.widgets.Event;
import org.stet.core.annotate.Labels;
import org.stet.ui.Themes;
import org.stet.ui.lists.LinePainter;
import org.stet.ui.lists.LinePainter.Line;
import org.stet.ui.text.SpanStyle;

/** Paints what hits can be narrowed down by: below each value a bar as long as it has hits. */
final class FacetPainter {

    private static final int COUNT = 44;
    private static final int BAR = 2;

    private FacetPainter() {
    }

    static void paint(LinePainter lines, Event event, FacetRow row) {
        var palette = Themes.palette();
        switch (row) {
            case FacetRow.Heading heading -> {
                lines.heading(event, heading.title(), LinePainter.SIDE);
                lines.right(event, heading.counts(), palette.muted());
            }
            case FacetRow.Value value -> {
                var room = lines.edge() - LinePainter.INDENT;
                event.gc.setBackground(value.chosen() ? palette.focus() : palette.hue(SpanStyle.MENTION));
                event.gc.fillRectangle(LinePainter.INDENT, event.y + event.height - 2 * BAR,
                        value.most() == 0 ? 0 : Math.max(1, room * value.hits() / value.most()), BAR);
                lines.right(event, Labels.number(value.hits()), palette.muted());
                lines.line(event, Line.plain((value.chosen() ? "✓ " : "") + value.label(), palette.text()), LinePainter.INDENT,
                        lines.edge() - COUNT);
            }
        }
    }
}
