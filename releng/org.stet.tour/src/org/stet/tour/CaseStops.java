package org.stet.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What goes into a case and out of it, and all around: import, report, a new case, preferences, help. */
final class CaseStops {

    private static final String TEXT = "Ferry to run again. The ferry at Ollerwick will run again on Monday, the council said.";

    private CaseStops() {
    }

    static Map<String, Stop> all() {
        var stops = new LinkedHashMap<String, Stop>();
        stops.put("import", CaseStops::importText);
        stops.put("report", CaseStops::report);
        stops.put("views", CaseStops::views);
        stops.put("preferences", CaseStops::preferences);
        stops.put("help", CaseStops::help);
        stops.put("new-case", CaseStops::newCase);
        return stops;
    }

    private static void importText(Robot robot) {
        var before = robot.read(() -> Desk.model().getArticles().size());
        robot.key("ctrl+i").waitUntil("the wizard is open", () -> Desk.isWindow("Import articles")).key("alt+t")
                .waitUntil("text can be pasted", () -> Desk.isAt(Text.class)).type(TEXT).screenshot("import")
                .key("alt+i").waitUntil("the article is in the case", () -> Desk.model().getArticles().size() == before + 1)
                .waitUntil("the figures tell of it", () -> !Desk.isWindow("Import articles")).screenshot("imported");
    }

    private static void report(Robot robot) {
        robot.key("ctrl+e").waitUntil("the wizard is open", () -> Desk.isWindow("Export report")).screenshot("report");
        var browser = robot.find(Button.class, button -> button.getText().contains("browser"));
        robot.key("alt+o").waitUntil("it will not open the browser", () -> !browser.getSelection()).key("alt+e")
                .waitUntil("the report is written", CaseStops::isReportWritten)
                .waitUntil("it is said where", () -> robot.sees("report.html")).screenshot("report-written");
    }

    private static void preferences(Robot robot) {
        robot.key("ctrl+,").waitUntil("preferences are open", () -> Desk.isWindow("Preferences")).screenshot("preferences");
        var pages = robot.find(Tree.class, tree -> tree.getShell().getText().equals("Preferences"));
        robot.run(pages::setFocus);
        for (var page : robot.read(() -> Stream.of(pages.getItems()).skip(1).map(TreeItem::getText).toList())) {
            robot.key("down").waitUntil("the page is chosen: " + page, () -> pages.getSelection()[0].getText().equals(page))
                    .screenshot("preferences-" + page.toLowerCase(Locale.ROOT));
        }
        robot.key("escape").waitUntil("preferences are gone", () -> !Desk.isWindow("Preferences"));
    }

    private static void help(Robot robot) {
        robot.key("f1").settle().screenshot("help");
    }

    private static void newCase(Robot robot) {
        robot.key("ctrl+n").waitUntil("a name can be typed", () -> Desk.isWindow("New case") && Desk.isAt(Text.class))
                .type("Harbour bridge").screenshot("new-case").key("enter");
        robot.waitUntil("it is asked whether to save", () -> Desk.isWindow("Unsaved edits")).screenshot("unsaved").key("escape")
                .waitUntil("the case is still open", () -> !Desk.isWindow("Unsaved edits"));
        robot.key("ctrl+s").waitUntil("nothing is unsaved", () -> !Desk.open().isDirty());
    }

    /** Opens every view that the Window menu offers. */
    private static void views(Robot robot) {
        for (var name : robot.key("alt+w").read(() -> Desk.firstGroup("Window"))) {
            robot.key(Desk.mnemonic(name)).waitUntil("the view is open: " + name, () -> Desk.isIn(name.replace("&", "")))
                    .screenshot("view-" + name.replace("&", "").replace(' ', '-').toLowerCase(Locale.ROOT)).key("alt+w");
        }
        robot.key("escape");
    }

    private static boolean isReportWritten() {
        try (var files = Files.list(Desk.open().folder().root().getParent())) {
            return files.anyMatch(file -> file.toString().endsWith("report.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
