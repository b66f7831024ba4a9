package org.stet.tour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.stet.core.store.OpenCase;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Claim;
import org.stet.ui.cases.CurrentCase;

/** Reading and marking an article with the keyboard alone; what each key did is asked of the model. */
final class MarkingStops {

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
        stops.put("inspector", MarkingStops::inspect);
        stops.put("claims-filter", MarkingStops::filterClaims);
        stops.put("save", MarkingStops::save);
        return stops;
    }

    private static void read(Robot robot) {
        robot.waitUntil("a case is open", () -> CurrentCase.instance().get().isPresent());
        var filter = message(robot, "Filter articles");
        robot.click(filter, 60, 10).type("chronicle").key("down").key("enter")
                .waitUntil("the article has the keyboard", () -> focus(StyledText.class, text -> text.getCharCount() > 500))
                .screenshot("article");
    }

    private static void markClaim(Robot robot) {
        var before = claims(robot);
        robot.key("ctrl+home").key("down").key("down").key("down").key("w").key("W").key("W").key("c")
                .waitUntil("the words are a claim", () -> model().getClaims().size() == before + 1);
        robot.waitUntil("the selection is three words", () -> newest().getStatement().split(" ").length == 3)
                .screenshot("claim-marked");
    }

    private static void attach(Robot robot) {
        robot.key("down").key("down").key("down").key("down").key("w").key("a")
                .find(Text.class, text -> text.getMessage().equals("Type to find"));
        robot.screenshot("attach").key("enter").waitUntil("the claim appears twice", () -> newest().getAppearances().size() == 2);
    }

    private static void changeSpan(Robot robot) {
        var before = robot.read(() -> lastPlace().getAnchor().getEnd());
        robot.key(">").waitUntil("the span is longer", () -> lastPlace().getAnchor().getEnd() > before)
                .key("<").waitUntil("the span is as it was", () -> lastPlace().getAnchor().getEnd() == before);
    }

    private static void removeAndUndo(Robot robot) {
        robot.key("delete").waitUntil("the appearance is gone", () -> newest().getAppearances().size() == 1)
                .key("ctrl+z").waitUntil("it is back", () -> newest().getAppearances().size() == 2)
                .key("ctrl+shift+z").waitUntil("it is gone again", () -> newest().getAppearances().size() == 1)
                .key("ctrl+z").waitUntil("it is back again", () -> newest().getAppearances().size() == 2);
    }

    private static void note(Robot robot) {
        robot.key("down").key("down").key("down").key(".").key("n")
                .waitUntil("a note can be written", () -> focus(Text.class, text -> text.getText().isEmpty()));
        robot.type(NOTE).screenshot("note-written").key("enter")
                .waitUntil("the note is kept", () -> annotations(AnnotationKind.NOTE).stream().anyMatch(each -> NOTE.equals(each.getNote())));
    }

    private static void quote(Robot robot) {
        var before = robot.read(() -> annotations(AnnotationKind.QUOTE).size());
        robot.key("down").key("down").key("down").key(".").key("q")
                .waitUntil("the sentence is a quote", () -> annotations(AnnotationKind.QUOTE).size() == before + 1)
                .key("[").key("[").screenshot("article-marked");
    }

    private static void find(Robot robot) {
        robot.key("/").waitUntil("the find bar has the keyboard", () -> focus(Text.class, text -> true)).type("pool")
                .settle().screenshot("find-in-article").key("escape")
                .waitUntil("the article has the keyboard", () -> focus(StyledText.class, text -> true));
    }

    private static void allKeys(Robot robot) {
        var shells = robot.read(() -> control().getDisplay().getShells().length);
        robot.key("?").waitUntil("the keys are shown", () -> control().getDisplay().getShells().length == shells + 1)
                .screenshot("all-keys").key("escape")
                .waitUntil("the keys are gone", () -> focus(StyledText.class, text -> true));
    }

    private static void inspect(Robot robot) {
        robot.key("ctrl+home").key("]").key("enter").waitUntil("the inspector has the keyboard", () -> focus(Text.class, text -> true))
                .key("ctrl+a").type(STATEMENT).key("enter")
                .waitUntil("the claim is worded", () -> model().getClaims().stream().anyMatch(MarkingStops::isWorded))
                .screenshot("inspector").key("escape")
                .waitUntil("the article has the keyboard", () -> focus(StyledText.class, text -> true));
    }

    private static void filterClaims(Robot robot) {
        var filter = message(robot, "Filter claims");
        var tree = robot.find(Tree.class, found -> found.getColumnCount() > 3 && found.getItemCount() > 0);
        robot.click(filter, 60, 10).type("those hurt were").waitUntil("one claim is left", () -> tree.getItemCount() == 1)
                .screenshot("claims-filtered").key("escape")
                .waitUntil("all claims are back", () -> tree.getItemCount() == model().getClaims().size())
                .screenshot("claims");
    }

    private static void save(Robot robot) {
        robot.key("ctrl+s").waitUntil("nothing is unsaved", () -> !open().isDirty()).screenshot("saved");
    }

    private static Text message(Robot robot, String message) {
        return robot.find(Text.class, text -> text.getMessage().equals(message));
    }

    private static boolean isWorded(Claim claim) {
        return claim.getStatement().equals(STATEMENT);
    }

    private static int claims(Robot robot) {
        return robot.read(() -> model().getClaims().size());
    }

    private static Claim newest() {
        return model().getClaims().getLast();
    }

    /** The words of the newest claim's last appearance. */
    private static Annotation lastPlace() {
        var place = newest().getAppearances().getLast();
        return open().annotation(place.getArticle(), place.getAnnotation()).orElseThrow();
    }

    private static List<Annotation> annotations(AnnotationKind kind) {
        return open().articles().stream().flatMap(article -> article.getAnnotations().stream())
                .filter(annotation -> annotation.getKind() == kind).toList();
    }

    private static org.stet.model.Case model() {
        return open().model();
    }

    private static OpenCase open() {
        return CurrentCase.instance().get().orElseThrow();
    }

    private static Control control() {
        return org.eclipse.swt.widgets.Display.getCurrent().getFocusControl();
    }

    private static <T extends Control> boolean focus(Class<T> type, Predicate<T> matches) {
        return type.isInstance(control()) && matches.test(type.cast(control()));
    }
}
