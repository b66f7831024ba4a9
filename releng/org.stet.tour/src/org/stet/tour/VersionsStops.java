package org.stet.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.versions.Placements;
import org.stet.ingest.ImportSource;
import org.stet.ingest.Importer;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.Placement;
import org.stet.model.PlacementKind;
import org.stet.model.SuggestionState;

/** The page that was edited silently: what changed, side by side, and what a person decides about the places of annotations. */
final class VersionsStops {

    private static final String CHANGED = "one of 47 people being treated";
    private static final String MOVED = "shut for nine days in August 2021";

    private VersionsStops() {
    }

    static Map<String, Stop> all() {
        var stops = new LinkedHashMap<String, Stop>();
        stops.put("versions", VersionsStops::list);
        stops.put("compare", VersionsStops::compare);
        stops.put("compare-moved", VersionsStops::compareMoved);
        stops.put("place-changed", VersionsStops::showChanged);
        stops.put("place-confirmed", VersionsStops::confirm);
        stops.put("place-dropped", VersionsStops::drop);
        stops.put("orphan", VersionsStops::orphan);
        stops.put("orphan-attached", VersionsStops::attach);
        return stops;
    }

    private static void list(Robot robot) {
        showVersions(robot).waitUntil("changes have the keyboard", () -> Desk.isAt(Table.class, table -> table.getItemCount() > 3))
                .screenshot("versions");
    }

    private static void compare(Robot robot) {
        robot.key("enter").waitUntil("the later text has the keyboard", () -> Desk.isAt(StyledText.class, text -> text.getText().contains("64")))
                .screenshot("compare");
    }

    private static void compareMoved(Robot robot) {
        robot.key("n").settle().screenshot("compare-moved").key("p").settle();
    }

    private static void showChanged(Robot robot) {
        robot.key("enter").waitUntil("the words are selected in the article",
                () -> Desk.isAt(StyledText.class, text -> text.getSelectionText().equals(CHANGED.replace("47", "64"))))
                .screenshot("place-changed");
    }

    private static void confirm(Robot robot) {
        robot.key("y").waitUntil("the place is confirmed", () -> place(CHANGED).getState() == SuggestionState.CONFIRMED)
                .waitUntil("the next place is gone to", () -> Desk.isAt(StyledText.class, text -> text.getSelectionText().equals(MOVED)))
                .screenshot("place-confirmed");
    }

    private static void drop(Robot robot) {
        robot.key("z").waitUntil("the place is dropped", () -> place(MOVED).getState() == SuggestionState.DISMISSED)
                .screenshot("place-dropped").key("ctrl+z")
                .waitUntil("the place is back", () -> place(MOVED).getState() == SuggestionState.SUGGESTED);
    }

    private static void orphan(Robot robot) {
        robot.run(VersionsStops::importAgain);
        showVersions(robot).click(Desk.field(robot, "Filter changes"), 60, 10).type("offered").key("down")
                .waitUntil("what is not found has the keyboard", () -> Desk.isAt(Table.class, table -> table.getItemCount() == 4))
                .screenshot("versions-orphan");
        robot.key("n").find(Table.class, VersionsStops::isOrphans);
        robot.screenshot("orphan");
    }

    private static void attach(Robot robot) {
        var orphans = robot.find(Table.class, VersionsStops::isOrphans);
        robot.click(orphans, 60, robot.read(() -> orphans.getItemHeight() * 3 / 2)).settle().screenshot("orphan-candidate").key("enter")
                .waitUntil("it is attached", () -> place(MOVED).getState() == SuggestionState.CONFIRMED
                        && place(MOVED).getKind() == PlacementKind.MOVED)
                .screenshot("orphan-attached");
        robot.click(Desk.field(robot, "Filter changes"), 60, 10).key("escape");
    }

    private static Robot showVersions(Robot robot) {
        return robot.run(() -> {
            try {
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView("org.stet.ui.versions");
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** A third capture of the page in which a paragraph is gone and two others look like it. */
    private static void importAgain() {
        var article = article();
        try {
            var text = Desk.open().text(article, CaseQueries.latest(article));
            var later = text.replaceAll("(?m)^It is not the first time.*$", "") + "\n\nThe gym beside the baths was " + MOVED
                    + ", the council says.\n\nThe sauna was " + MOVED + " as well.\n";
            var source = ImportSource.pasted("Third capture", later);
            var importer = new Importer(Desk.open());
            importer.add(List.of(importer.readVersion(source, article, new NullProgressMonitor())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article() {
        return Desk.open().articles().stream().filter(article -> article.getVersions().size() > 1).findFirst().orElseThrow();
    }

    /** Where an annotation is in the newest version. */
    private static Placement place(String words) {
        var article = article();
        return article.getAnnotations().stream().filter(annotation -> isOn(annotation, words)).findFirst()
                .flatMap(annotation -> Placements.in(annotation, CaseQueries.latest(article))).orElseThrow();
    }

    private static boolean isOn(Annotation annotation, String words) {
        return annotation.getAnchor().getExact().equals(words);
    }

    private static boolean isOrphans(Table table) {
        return table.getParent().getClass().getSimpleName().equals("OrphanList");
    }
}
