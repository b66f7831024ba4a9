package org.stet.ui.versions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.TableText;
import org.stet.core.placement.ParagraphEdit;
import org.stet.model.PlacementKind;
import org.stet.ui.lists.Folding;
import org.stet.ui.versions.VersionsRow.Finding;
import org.stet.ui.versions.VersionsRow.Heading;
import org.stet.ui.versions.VersionsRow.Passage;
import org.stet.ui.versions.VersionsRow.Place;

/** What differs between the versions of the articles of a case, worst first; a snapshot that does not change. */
record VersionsModel(List<Edition> editions) {

    /** Nothing to show. */
    static final VersionsModel EMPTY = new VersionsModel(List.of());

    VersionsModel {
        editions = List.copyOf(editions);
    }

    /**
     * A version and what is different from the one before.
     *
     * @param silent whether words differ and the page does not say so
     * @param places what became of annotations, those left out that need no word
     * @param passages paragraphs that differ elsewhere than under annotations
     */
    record Edition(Heading heading, boolean silent, List<Place> places, List<Passage> passages) {

        Edition {
            places = List.copyOf(places);
            passages = List.copyOf(passages);
        }
    }

    /**
     * The rows whose words hold all of these, under their sentences.
     *
     * @param article whose versions come first
     */
    List<VersionsRow> rows(Optional<String> article, String filter) {
        var words = Folding.words(filter);
        var first = Comparator.comparing((Edition edition) -> article.filter(edition.heading.step().article()::equals).isEmpty());
        return editions.stream().sorted(first).flatMap(edition -> rows(edition, words).stream()).toList();
    }

    private static List<VersionsRow> rows(Edition edition, List<String> words) {
        var rows = new ArrayList<VersionsRow>();
        for (var fate : List.of(PlacementKind.CHANGED, PlacementKind.MOVED, PlacementKind.ORPHANED)) {
            add(rows, edition, sentence(edition, fate), edition.places.stream().filter(place -> place.fate() == fate), words);
        }
        add(rows, edition, passages(edition), edition.passages.stream(), words);
        if (rows.isEmpty() && !words.isEmpty()) {
            return rows;
        }
        if (rows.isEmpty()) {
            rows.add(new Finding(edition.heading.step(), "No words differ", false));
        }
        if (edition.silent) {
            rows.addFirst(new Finding(edition.heading.step(), VersionLabels.SILENT, true));
        }
        rows.addFirst(edition.heading);
        return rows;
    }

    private static void add(List<VersionsRow> rows, Edition edition, String sentence, Stream<? extends VersionsRow> all, List<String> words) {
        var shown = all.filter(row -> words.stream().allMatch(Folding.fold(row.text() + edition.heading.text())::contains)).toList();
        if (!shown.isEmpty()) {
            rows.add(new Finding(edition.heading.step(), sentence, false));
            rows.addAll(shown);
        }
    }

    private static String sentence(Edition edition, PlacementKind fate) {
        var kinds = edition.places.stream().filter(place -> place.fate() == fate).map(Place::kind).toList();
        return VersionLabels.count(kinds) + switch (fate) {
            case CHANGED -> " whose words changed";
            case MOVED -> " moved";
            case ORPHANED -> " not found";
            case PLACED -> " placed";
        };
    }

    /** Such as {@code 3 other paragraphs: 2 changed and 1 moved}. */
    private static String passages(Edition edition) {
        var counts = Stream.of(ParagraphEdit.Kind.CHANGED, ParagraphEdit.Kind.MOVED, ParagraphEdit.Kind.ADDED, ParagraphEdit.Kind.REMOVED)
                .flatMap(kind -> {
                    var count = edition.passages.stream().filter(passage -> passage.kind() == kind).count();
                    return count == 0 ? Stream.empty() : Stream.of(count + " " + VersionLabels.of(kind));
                }).toList();
        var all = Labels.count(edition.passages.size(), edition.places.isEmpty() ? "paragraph" : "other paragraph");
        return counts.size() == 1 ? all + " " + VersionLabels.of(edition.passages.getFirst().kind()) : all + ": " + VersionLabels.joined(counts);
    }

    /** All rows for other programs, one line each. */
    static TableText table(List<VersionsRow> rows) {
        var cells = new ArrayList<List<String>>();
        var heading = Optional.<Heading>empty();
        for (var row : rows) {
            switch (row) {
                case Heading next -> heading = Optional.of(next);
                case Finding finding when finding.warning() -> cells.add(line(heading, "silent edit", finding.text(), "", ""));
                case Finding finding -> { }
                case Place place -> cells.add(line(heading, Labels.of(place.kind()) + " " + VersionLabels.of(place.fate()),
                        place.words().plain(), place.about(), place.state()));
                case Passage passage -> cells.add(line(heading, "paragraph " + VersionLabels.of(passage.kind()), passage.words().plain(),
                        passage.note(), ""));
            }
        }
        return new TableText(List.of("Article", "Headline", "Version", "What", "Words", "About", "State"), cells);
    }

    private static List<String> line(Optional<Heading> heading, String what, String words, String about, String state) {
        return List.of(heading.map(Heading::title).orElse(""), heading.map(Heading::detail).orElse(""),
                heading.map(row -> "" + row.step().number()).orElse(""), what, words, about, state);
    }
}
