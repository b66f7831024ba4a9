package org.stet.ui.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.stet.core.annotate.Labels;
import org.stet.model.Stance;
import org.stet.search.SearchHit;
import org.stet.ui.Themes;
import org.stet.ui.lists.LinePainter;
import org.stet.ui.lists.LinePainter.Line;
import org.stet.ui.lists.LinePainter.Stretch;
import org.stet.ui.search.SearchRow.Heading;
import org.stet.ui.search.SearchRow.Place;
import org.stet.ui.text.SpanStyle;

/** Paints an article and its headline, or the words of a hit with what matched set off. */
final class SearchRowPainter {

    private SearchRowPainter() {
    }

    static void paint(LinePainter lines, Event event, SearchRow row) {
        switch (row) {
            case Heading heading -> paint(lines, event, heading);
            case Place place -> paint(lines, event, place);
        }
    }

    private static void paint(LinePainter lines, Event event, Heading heading) {
        var palette = Themes.palette();
        var right = lines.right(event, heading.counts(), palette.muted()) - LinePainter.GAP;
        var left = lines.heading(event, heading.title(), LinePainter.SIDE) + LinePainter.GAP;
        lines.line(event, Line.plain(heading.detail(), palette.muted()), left, right);
    }

    private static void paint(LinePainter lines, Event event, Place place) {
        var palette = Themes.palette();
        if (place.hit().kind() != SearchHit.Kind.TEXT) {
            lines.bar(event, LinePainter.SIDE, palette.hue(place.hit().kind() == SearchHit.Kind.CLAIM ? SpanStyle.CLAIM : SpanStyle.NOTE));
        }
        var note = Stream.of(place.stance().map(SearchRowPainter::sign).orElse(""), place.tag()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var right = lines.right(event, note, place.stance().isPresent() ? palette.hue(SpanStyle.FACT) : palette.muted());
        var match = new TextStyle(lines.bold(), palette.text(),
                LinePainter.blend(palette.hue(SpanStyle.NOTE), palette.background(), palette.strongTint()));
        var words = new Line(place.hit().snippet(), palette.text(), place.hit().highlights().stream().map(span -> new Stretch(span, match)).toList());
        lines.line(event, words, LinePainter.INDENT, right - LinePainter.GAP);
    }

    private static String sign(Stance stance) {
        return "✓ " + Labels.of(stance);
    }
}
