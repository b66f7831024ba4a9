package org.stet.tour;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.stet.model.AnnotationKind;
import org.stet.model.Stance;

/** Searching all sources, and taking what was found as evidence, with the keyboard. */
final class CheckingStops {

    private static final int ROWS = 3;
    /** A place in the words of a link. */
    private static final int LINK = 6;

    private CheckingStops() {
    }

    static Map<String, Stop> all() {
        var stops = new LinkedHashMap<String, Stop>();
        stops.put("search", CheckingStops::search);
        stops.put("search-narrowed", CheckingStops::narrow);
        stops.put("search-help", CheckingStops::problem);
        stops.put("search-nothing", CheckingStops::nothing);
        stops.put("hit-in-article", CheckingStops::jump);
        stops.put("mark-all", CheckingStops::markAll);
        stops.put("evidence", CheckingStops::evidence);
        stops.put("peek", CheckingStops::peek);
        stops.put("side-by-side", CheckingStops::beside);
        stops.put("zero-hits", CheckingStops::zeroHits);
        stops.put("earlier-checks", CheckingStops::earlierChecks);
        stops.put("batch", CheckingStops::batch);
        return stops;
    }

    private static void search(Robot robot) {
        robot.key("ctrl+shift+f")
                .waitUntil("the query has the keyboard", () -> Desk.isAt(StyledText.class, CheckingStops::isQuery));
        robot.type("children hospital").waitUntil("articles were found", () -> rows(robot) > ROWS).screenshot("search");
    }

    private static void narrow(Robot robot) {
        var all = robot.read(() -> rows(robot));
        robot.key("down").waitUntil("the hits have the keyboard", () -> Desk.isAt(Table.class)).key("tab")
                .waitUntil("what narrows down has the keyboard", () -> Desk.isAt(Table.class, table -> table.getParent().getChildren()[0] != table))
                .key("down").key("enter").waitUntil("fewer places are listed", () -> rows(robot) < all).screenshot("search-narrowed")
                .key("enter").waitUntil("all are listed again", () -> rows(robot) == all).key("ctrl+shift+f")
                .waitUntil("the query has the keyboard", () -> Desk.isAt(StyledText.class, CheckingStops::isQuery));
    }

    private static void problem(Robot robot) {
        robot.key("ctrl+a").type("colour:green gas")
                .waitUntil("the mistake is explained", () -> robot.sees("There is no field")).screenshot("search-help");
    }

    private static void nothing(Robot robot) {
        robot.key("ctrl+a").type("zeppelin")
                .waitUntil("nothing was found", () -> robot.sees("Try fewer words")).screenshot("search-nothing");
    }

    private static void jump(Robot robot) {
        robot.key("ctrl+a").type("\"four minutes\"").waitUntil("the words were found", () -> rows(robot) > 1)
                .key("down").waitUntil("the hits have the keyboard", () -> Desk.isAt(Table.class)).key("down").key("enter")
                .waitUntil("the words are selected",
                        () -> Desk.isAt(StyledText.class, text -> text.getSelectionText().equalsIgnoreCase("four minutes")))
                .screenshot("hit-in-article").key("escape")
                .waitUntil("the hits have the keyboard again", () -> Desk.isAt(Table.class));
    }

    private static void markAll(Robot robot) {
        var windows = robot.read(Desk::windows);
        var mentions = robot.read(() -> Desk.annotations(AnnotationKind.MENTION).size());
        robot.key("shift+m").waitUntil("the kinds are listed", () -> Desk.windows() == windows + 1).screenshot("mark-all-kinds").key("enter")
                .waitUntil("all hits are marked", () -> Desk.annotations(AnnotationKind.MENTION).size() > mentions + 1 && robot.sees("Marked "))
                .screenshot("mark-all")
                .click(robot.find(Link.class, link -> link.getText().contains("Undo")), LINK, LINK)
                .waitUntil("no hit is marked", () -> Desk.annotations(AnnotationKind.MENTION).size() == mentions)
                .key("ctrl+shift+f").waitUntil("the query has the keyboard", () -> Desk.isAt(StyledText.class, CheckingStops::isQuery))
                .key("down").waitUntil("the hits have the keyboard", () -> Desk.isAt(Table.class));
    }

    private static void evidence(Robot robot) {
        robot.key("enter").waitUntil("the article has the keyboard", () -> Desk.isAt(StyledText.class)).key("c");
        robot.waitUntil("the words are a claim", () -> Desk.newestClaim().getAppearances().size() == 1)
                .key("f").waitUntil("there are hits", () -> robot.sees("Evidence for “four minutes”")
                        && Desk.isAt(Table.class, table -> table.getItemCount() > 1))
                .key("s").waitUntil("the hit supports the claim", () -> Desk.newestClaim().getAppearances().size() == 2
                        && Desk.newestClaim().getAppearances().getLast().getStance() == Stance.SUPPORTS)
                .key("r").waitUntil("the next hit refutes it", () -> Desk.newestClaim().getAppearances().size() == 3
                        && Desk.newestClaim().getAppearances().getLast().getStance() == Stance.REFUTES)
                .waitUntil("where it came from asserts it as before",
                        () -> Desk.newestClaim().getAppearances().getFirst().getStance() == Stance.ASSERTS)
                .screenshot("evidence");
    }

    private static void peek(Robot robot) {
        var windows = robot.read(Desk::windows);
        robot.key("escape").waitUntil("the article has the keyboard", () -> Desk.isAt(StyledText.class))
                .key("space").waitUntil("all places are listed", () -> Desk.windows() == windows + 1)
                .screenshot("peek").key("escape")
                .waitUntil("the list is gone", () -> Desk.windows() == windows);
    }

    private static void beside(Robot robot) {
        robot.key("b").settle().screenshot("side-by-side");
    }

    private static void zeroHits(Robot robot) {
        robot.key("ctrl+shift+h").waitUntil("what nobody else has is listed",
                () -> Desk.isAt(Table.class, table -> table.getItemCount() > 2) && Desk.isIn("Zero hits")).key("down").screenshot("zero-hits");
    }

    private static void earlierChecks(Robot robot) {
        robot.key("ctrl+shift+k").waitUntil("claims like the current one are listed",
                () -> Desk.isIn("Checked before") && robot.sees("the most alike first")).screenshot("earlier-checks");
    }

    private static void batch(Robot robot) {
        robot.key("ctrl+shift+b").waitUntil("the list has the keyboard", () -> Desk.isAt(Text.class) && Desk.isIn("Batch search"))
                .key("ctrl+a").type("chlorine").key("enter").type("\"four minutes\"").key("enter").type("zeppelin").key("ctrl+enter")
                .waitUntil("answers have the keyboard", () -> Desk.isAt(Table.class, table -> table.getItemCount() == ROWS))
                .screenshot("batch");
    }

    private static boolean isQuery(StyledText text) {
        return (text.getStyle() & SWT.SINGLE) != 0;
    }

    /** The rows of the results; they lie beside what narrows them down, in a stack with what is shown instead of them. */
    private static int rows(Robot robot) {
        return robot.sight(Table.class, table -> table.getParent() instanceof SashForm form && form.getChildren()[0] == table
                && form.getParent().getLayout() instanceof StackLayout)
                .map(Table::getItemCount).orElse(0);
    }
}
