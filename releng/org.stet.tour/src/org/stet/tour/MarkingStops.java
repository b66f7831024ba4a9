package org.stet.tour;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Claim;

/** Reading and marking an article with the keyboard alone; what each key did is asked of the model. */
final class MarkingStops {

    private static final String DETAILS = "Article details";
    private static final String NOTE = "ask for the record";
    private static final String STATEMENT = "Most of those hurt were children";

    private MarkingStops() {
    }

    static Map<String, Stop> all() {
        var stops = new LinkedHashMap<String, Stop>();
        stops.put("read", MarkingStops::read);
        stops.put("mark-claim", MarkingStops::markClaim);
        stops.put("attach", MarkingStops::attach);
        stops.put("change-span", MarkingStops::changeSpan);
        stops.put("remove-and-undo", MarkingStops::removeAndUndo);
        stops.put("note", MarkingStops::note);
        stops.put("quote", MarkingStops::quote);
        stops.put("find-in-article", MarkingStops::find);
        stops.put("all-keys", MarkingStops::allKeys);
        stops.put("article-details", MarkingStops::articleDetails);
        stops.put("inspector", MarkingStops::inspect);
        stops.put("claims-filter", MarkingStops::filterClaims);
        stops.put("save", MarkingStops::save);
        return stops;
    }

    private static void read(Robot robot) {
        robot.waitUntil("the list of articles has the keyboard", () -> Desk.isAt(Table.class))
                .click(Desk.field(robot, "Filter articles"), 60, 10).type("chronicle").key("down").key("enter")
                .waitUntil("the article has the keyboard", () -> Desk.isAt(StyledText.class, text -> text.getCharCount() > 500))
                .screenshot("article");
    }

    private static void markClaim(Robot robot) {
        var before = claims(robot);
        robot.key("ctrl+home").key("down").key("down").key("down").key("down").key("down").key("down").key("w").key("W").key("W")
                .key("c")
                .waitUntil("the words are a claim", () -> Desk.model().getClaims().size() == before + 1);
        robot.waitUntil("the selection is three words", () -> Desk.newestClaim().getStatement().split(" ").length == 3)
                .screenshot("claim-marked");
    }

    private static void attach(Robot robot) {
        robot.key("down").key("down").key("down").key("down").key("w").key("a")
                .find(Text.class, text -> text.getMessage().equals("Type to find"));
        robot.screenshot("attach").key("enter")
                .waitUntil("the claim appears twice", () -> Desk.newestClaim().getAppearances().size() == 2);
    }

    private static void changeSpan(Robot robot) {
        var before = robot.read(() -> lastPlace().getAnchor().getEnd());
        robot.key(">").waitUntil("the span is longer", () -> lastPlace().getAnchor().getEnd() > before)
                .key("<").waitUntil("the span is as it was", () -> lastPlace().getAnchor().getEnd() == before);
    }

    private static void removeAndUndo(Robot robot) {
        robot.key("delete").waitUntil("the appearance is gone", () -> Desk.newestClaim().getAppearances().size() == 1)
                .key("ctrl+z").waitUntil("it is back", () -> Desk.newestClaim().getAppearances().size() == 2)
                .key("ctrl+shift+z").waitUntil("it is gone again", () -> Desk.newestClaim().getAppearances().size() == 1)
                .key("ctrl+z").waitUntil("it is back again", () -> Desk.newestClaim().getAppearances().size() == 2);
    }

    private static void note(Robot robot) {
        robot.key("down").key("down").key("down").key(".").key("n")
                .waitUntil("a note can be written", () -> Desk.isAt(Text.class, text -> text.getText().isEmpty()));
        robot.type(NOTE).screenshot("note-written").key("enter").waitUntil("the note is kept",
                () -> Desk.annotations(AnnotationKind.NOTE).stream().anyMatch(each -> NOTE.equals(each.getNote())));
    }

    private static void quote(Robot robot) {
        var before = robot.read(() -> Desk.annotations(AnnotationKind.QUOTE).size());
        robot.key("down").key("down").key("down").key(".").key("q")
                .waitUntil("the sentence is a quote", () -> Desk.annotations(AnnotationKind.QUOTE).size() == before + 1)
                .key("[").key("[").screenshot("article-marked");
    }

    private static void find(Robot robot) {
        robot.key("/").waitUntil("the find bar has the keyboard", () -> Desk.isAt(Text.class)).type("pool")
                .settle().screenshot("find-in-article").key("escape")
                .waitUntil("the article has the keyboard", () -> Desk.isAt(StyledText.class));
    }

    private static void allKeys(Robot robot) {
        var windows = robot.read(Desk::windows);
        robot.key("?").waitUntil("the keys are shown", () -> Desk.windows() == windows + 1)
                .screenshot("all-keys").key("escape")
                .waitUntil("the keys are gone", () -> Desk.isAt(StyledText.class));
    }

    private static void articleDetails(Robot robot) {
        robot.key("d").waitUntil("the details are open", () -> Desk.isWindow(DETAILS)).screenshot("article-details");
        var published = robot.find(Combo.class, combo -> combo.getShell().getText().equals(DETAILS)
                && combo.getText().startsWith("2025-"));
        robot.run(published::setFocus).key("ctrl+a").type("last Friday")
                .waitUntil("it is said how a date is written", () -> robot.sees("Write the published date as"))
                .screenshot("article-details-wrong").key("ctrl+a").type("2025-03-15")
                .waitUntil("it can be taken back", () -> robot.sees("Your correction.")).screenshot("article-details-corrected")
                .key("enter").waitUntil("the correction is kept", () -> Desk.isCorrected("2025-03-15")).screenshot("article-corrected")
                .key("ctrl+z").waitUntil("it is taken back", () -> !Desk.isCorrected("2025-03-15"));
    }

    private static void inspect(Robot robot) {
        robot.key("ctrl+home").key("]").key("enter").waitUntil("the inspector has the keyboard", () -> Desk.isAt(Text.class))
                .key("ctrl+a").type(STATEMENT).key("enter")
                .waitUntil("the claim is worded", () -> Desk.model().getClaims().stream().anyMatch(MarkingStops::isWorded))
                .screenshot("inspector").key("escape")
                .waitUntil("the article has the keyboard", () -> Desk.isAt(StyledText.class));
    }

    private static void filterClaims(Robot robot) {
        var filter = Desk.field(robot, "Filter claims");
        var tree = robot.find(Tree.class, found -> found.getColumnCount() > 3 && found.getItemCount() > 0);
        robot.click(filter, 60, 10).type("those hurt were").waitUntil("one claim is left", () -> tree.getItemCount() == 1)
                .screenshot("claims-filtered").key("escape")
                .waitUntil("all claims are back", () -> tree.getItemCount() == Desk.model().getClaims().size())
                .screenshot("claims");
    }

    private static void save(Robot robot) {
        robot.key("ctrl+s").waitUntil("nothing is unsaved", () -> !Desk.open().isDirty()).screenshot("saved");
    }

    private static boolean isWorded(Claim claim) {
        return claim.getStatement().equals(STATEMENT);
    }

    private static int claims(Robot robot) {
        return robot.read(() -> Desk.model().getClaims().size());
    }

    /** The words of the newest claim's last appearance. */
    private static Annotation lastPlace() {
        var place = Desk.newestClaim().getAppearances().getLast();
        return Desk.open().annotation(place.getArticle(), place.getAnnotation()).orElseThrow();
    }
}
