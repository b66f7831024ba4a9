package org.stet.ui.versions;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.stet.core.placement.ParagraphEdit;
import org.stet.model.AnnotationKind;
import org.stet.model.PlacementKind;
import org.stet.ui.Themes;
import org.stet.ui.lists.LinePainter;
import org.stet.ui.lists.LinePainter.Line;
import org.stet.ui.lists.LinePainter.Stretch;
import org.stet.ui.text.Palette;
import org.stet.ui.text.SpanStyle;
import org.stet.ui.versions.VersionsRow.Finding;
import org.stet.ui.versions.VersionsRow.Heading;
import org.stet.ui.versions.VersionsRow.Passage;
import org.stet.ui.versions.VersionsRow.Place;

/** Paints the rows of the Versions view: what was taken out is struck through, what was put in is bold and underlined. */
final class VersionsPainter {

    private VersionsPainter() {
    }

    static void paint(LinePainter lines, Event event, VersionsRow row) {
        var palette = Themes.palette();
        switch (row) {
            case Heading heading -> {
                var right = lines.right(event, heading.versions(), palette.muted()) - LinePainter.GAP;
                var left = lines.heading(event, heading.title(), LinePainter.SIDE) + LinePainter.GAP;
                lines.line(event, Line.plain(heading.detail(), palette.muted()), left, right);
            }
            case Finding finding -> {
                var colour = finding.warning() ? palette.warning() : palette.text();
                lines.line(event, Line.plain((finding.warning() ? "⚠ " : "") + finding.text(), colour), LinePainter.INDENT, lines.edge());
            }
            case Place place -> {
                lines.bar(event, LinePainter.INDENT, palette.hue(style(place.kind())));
                words(lines, event, sign(place.fate()), place.words(), place.about(), place.state(), palette);
            }
            case Passage passage -> words(lines, event, sign(passage.kind()), passage.words(), "", passage.note(), palette);
        }
    }

    private static void words(LinePainter lines, Event event, String sign, DiffText diff, String about, String state, Palette palette) {
        var right = lines.right(event, state, palette.muted()) - LinePainter.GAP;
        var text = 2 * LinePainter.INDENT;
        lines.line(event, Line.plain(sign, palette.muted()), LinePainter.INDENT + LinePainter.GAP / 2, text);
        var end = lines.line(event, new Line(diff.words(), palette.text(), stretches(lines, diff, palette)), text + LinePainter.GAP / 2, right);
        lines.line(event, Line.plain(about, palette.muted()), end + LinePainter.GAP, right);
    }

    private static List<Stretch> stretches(LinePainter lines, DiffText diff, Palette palette) {
        var removed = new TextStyle(null, palette.hue(SpanStyle.CONFLICT), null);
        removed.strikeout = true;
        var added = new TextStyle(lines.bold(), palette.hue(SpanStyle.FACT), null);
        added.underline = true;
        return Stream.concat(diff.removed().stream().map(span -> new Stretch(span, removed)),
                diff.added().stream().map(span -> new Stretch(span, added))).toList();
    }

    private static String sign(PlacementKind fate) {
        return switch (fate) {
            case CHANGED -> "≠";
            case MOVED -> "↷";
            case ORPHANED -> "?";
            case PLACED -> "";
        };
    }

    private static String sign(ParagraphEdit.Kind kind) {
        return switch (kind) {
            case CHANGED -> "≠";
            case MOVED -> "↷";
            case ADDED -> "+";
            case REMOVED -> "−";
            case SAME -> "";
        };
    }

    private static SpanStyle style(AnnotationKind kind) {
        return switch (kind) {
            case CLAIM -> SpanStyle.CLAIM;
            case QUOTE -> SpanStyle.QUOTE;
            case NOTE -> SpanStyle.NOTE;
            case MENTION -> SpanStyle.MENTION;
        };
    }
}
