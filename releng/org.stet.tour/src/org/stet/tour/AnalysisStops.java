package org.stet.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.stet.model.DiscrepancyType;
import org.stet.model.ResolutionKind;
import org.stet.ui.Chip;

/** What was found across the articles, and what a person decides about it, by keyboard alone. */
final class AnalysisStops {

    private AnalysisStops() {
    }

    static Map<String, Stop> all() {
        var stops = new LinkedHashMap<String, Stop>();
        stops.put("discrepancies", AnalysisStops::list);
        stops.put("finding-confirmed", AnalysisStops::confirm);
        stops.put("finding-dismissed", AnalysisStops::dismiss);
        stops.put("correction-requested", AnalysisStops::request);
        stops.put("finding-in-article", AnalysisStops::jump);
        stops.put("finding-side-by-side", AnalysisStops::findingSideBySide);
        stops.put("findings-in-margin", AnalysisStops::margin);
        stops.put("names", AnalysisStops::names);
        stops.put("quotes", AnalysisStops::quotes);
        stops.put("matrix", AnalysisStops::matrix);
        stops.put("timeline", AnalysisStops::timeline);
        stops.put("families", AnalysisStops::families);
        stops.put("copy-beside-source", AnalysisStops::sideBySide);
        return stops;
    }

    private static void list(Robot robot) {
        robot.key("ctrl+shift+d").waitUntil("findings have the keyboard", () -> Desk.isAt(Table.class, table -> table.getItemCount() > 2))
                .key("home").screenshot("discrepancies");
    }

    private static void confirm(Robot robot) {
        robot.key("y").waitUntil("the finding is confirmed", () -> isDecided(ResolutionKind.CONFIRMED)).screenshot("finding-confirmed")
                .key("ctrl+z").waitUntil("it is open again", () -> !isDecided(ResolutionKind.CONFIRMED));
    }

    private static void dismiss(Robot robot) {
        robot.key("z").waitUntil("a reason is asked for", () -> Desk.isAt(Text.class)).type("another day").screenshot("finding-dismissed")
                .key("enter").waitUntil("it is dismissed with its reason", () -> Desk.model().getDiscrepancies().stream()
                        .anyMatch(each -> each.getResolution() != null && "another day".equals(each.getResolution().getReason())))
                .key("ctrl+z").waitUntil("it is open again", () -> !isDecided(ResolutionKind.DISMISSED));
    }

    private static void request(Robot robot) {
        robot.key("e").waitUntil("the request is in the clipboard", () -> clipboard().startsWith("To "))
                .waitUntil("it is noted", () -> isDecided(ResolutionKind.CORRECTION_REQUESTED))
                .key("ctrl+z").waitUntil("it is open again", () -> !isDecided(ResolutionKind.CORRECTION_REQUESTED));
    }

    private static void jump(Robot robot) {
        robot.key("home").key("enter").waitUntil("the words are selected", () -> Desk.isAt(StyledText.class, text -> text.getSelectionCount() > 0))
                .screenshot("finding-in-article").key("ctrl+shift+d")
                .waitUntil("findings have the keyboard again", () -> Desk.isAt(Table.class));
    }

    private static void findingSideBySide(Robot robot) {
        robot.key("b").waitUntil("the passage has the keyboard beside another", () -> Desk.isAt(StyledText.class) && Desk.isIn("Compare"))
                .screenshot("finding-side-by-side").key("escape").waitUntil("findings have the keyboard again", () -> Desk.isAt(Table.class));
    }

    private static void margin(Robot robot) {
        robot.key("enter").waitUntil("the article has the keyboard", () -> Desk.isAt(StyledText.class)).key("ctrl+home").key("}")
                .waitUntil("a finding is selected", () -> Desk.isAt(StyledText.class, text -> text.getSelectionCount() > 0))
                .screenshot("findings-in-margin").key("y")
                .waitUntil("it is confirmed", () -> isDecided(ResolutionKind.CONFIRMED)).key("ctrl+z")
                .waitUntil("it is open again", () -> !isDecided(ResolutionKind.CONFIRMED));
    }

    private static void names(Robot robot) {
        robot.key("ctrl+shift+n").waitUntil("names have the keyboard", () -> Desk.isAt(Table.class, table -> table.getItemCount() > 2))
                .key("down").screenshot("names");
    }

    private static void quotes(Robot robot) {
        robot.key("ctrl+shift+q").waitUntil("quotations have the keyboard", () -> Desk.isAt(Table.class, table -> table.getItemCount() > 2))
                .key("down").screenshot("quotes");
        for (var back : List.of(ToolBar.class, Chip.class, Text.class)) {
            robot.key("shift+tab").waitUntil("the keyboard is one control further back", () -> Desk.isAt(back));
        }
        robot.key("down").waitUntil("quotations have the keyboard again", () -> Desk.isAt(Table.class));
    }

    private static void matrix(Robot robot) {
        robot.key("ctrl+shift+m").waitUntil("the matrix has the keyboard", () -> Desk.isAt(Canvas.class) && Desk.isIn("Matrix"))
                .key("down").key("right").screenshot("matrix").key("o").screenshot("matrix-origins").key("o");
    }

    private static void timeline(Robot robot) {
        robot.key("ctrl+shift+t").waitUntil("the timeline has the keyboard", () -> Desk.isAt(Canvas.class) && Desk.isIn("Timeline"))
                .key("down").screenshot("timeline").key("0").screenshot("timeline-whole");
    }

    private static void families(Robot robot) {
        robot.key("ctrl+shift+o").waitUntil("families have the keyboard", () -> Desk.isAt(Table.class, table -> table.getItemCount() > 2)
                && Desk.isIn("Families")).key("down").screenshot("families");
    }

    private static void sideBySide(Robot robot) {
        robot.key("home").key("b").waitUntil("what a warning is about has the keyboard", () -> Desk.isAt(StyledText.class) && Desk.isIn("Compare"))
                .screenshot("warning-side-by-side").key("ctrl+shift+o").waitUntil("families have the keyboard", () -> Desk.isAt(Table.class))
                .key("end").key("b").waitUntil("the copy has the keyboard beside its source", () -> Desk.isAt(StyledText.class) && Desk.isIn("Compare"))
                .screenshot("copy-beside-source").key("n").key("n").screenshot("copy-beside-source-next").key("ctrl+shift+o")
                .waitUntil("families have the keyboard again", () -> Desk.isAt(Table.class));
    }

    private static boolean isDecided(ResolutionKind kind) {
        return Desk.model().getDiscrepancies().stream().filter(each -> each.getType() != DiscrepancyType.COMPATIBLE)
                .anyMatch(each -> each.getResolution() != null && each.getResolution().getKind() == kind);
    }

    private static String clipboard() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String words ? words : "";
        } finally {
            clipboard.dispose();
        }
    }
}
