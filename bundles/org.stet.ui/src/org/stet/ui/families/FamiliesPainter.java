package org.stet.ui.families;

import org.eclipse.swt.widgets.Event;
import org.stet.core.annotate.Labels;
import org.stet.ui.Themes;
import org.stet.ui.families.FamilyRow.Heading;
import org.stet.ui.families.FamilyRow.Member;
import org.stet.ui.families.FamilyRow.Warning;
import org.stet.ui.lists.LinePainter;
import org.stet.ui.lists.LinePainter.Line;
import org.stet.ui.text.SpanStyle;

/** Paints the rows of the Families view. */
final class FamiliesPainter {

    private FamiliesPainter() {
    }

    static void paint(LinePainter lines, Event event, FamilyRow row) {
        var palette = Themes.palette();
        switch (row) {
            case Heading heading -> {
                lines.right(event, Labels.count(heading.members(), "article") + ", 1 origin", palette.muted());
                lines.heading(event, heading.title(), LinePainter.SIDE);
            }
            case Warning warning -> {
                var end = lines.line(event, Line.plain("⚠ ", palette.warning()), LinePainter.SIDE, lines.edge());
                lines.line(event, Line.plain(warning.text(), palette.text()), end, lines.edge());
            }
            case Member member -> {
                lines.bar(event, LinePainter.INDENT, palette.hue(switch (member.degree()) {
                    case WHOLLY -> SpanStyle.QUOTE;
                    case PARTIALLY -> SpanStyle.CLAIM;
                    case NOT -> SpanStyle.FACT;
                }));
                var right = lines.right(event, member.derivation(), palette.muted()) - LinePainter.GAP;
                var end = lines.line(event, Line.plain(member.outlet(), palette.text()), LinePainter.INDENT + LinePainter.GAP, right);
                lines.line(event, Line.plain(member.day(), palette.muted()), end + LinePainter.GAP, right);
            }
        }
    }
}
