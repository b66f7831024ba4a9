package org.stet.ui.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.anchor.Span;
import org.stet.model.Discrepancy;
import org.stet.model.DiscrepancyType;
import org.stet.model.Resolution;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.Decisions;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.Column.Cell;
import org.stet.ui.lists.Column.Tone;
import org.stet.ui.lists.Folding;

/** The findings of a case as sentences, what to look at first coming first; a snapshot that does not change. */
record DiscrepanciesModel(List<DiscrepancyRow> rows) {

    static final List<Column<DiscrepancyRow>> COLUMNS = List.of(
            new Column<>("Kind", 118, row -> new Cell(DiscrepancyLabels.of(row.type()), DiscrepancyLabels.tone(row.type()),
            List.of()),
                    Comparator.comparing(DiscrepancyRow::type)),
            new Column<>("Finding", 0, DiscrepanciesModel::sentence, Comparator.comparing(row -> Folding.fold(row.sentence()))),
            Column.number("Articles", 84, DiscrepancyRow::articles),
            new Column<>("Decision", 116, row -> new Cell(row.state(), Tone.MUTED, List.of()),
            Comparator.comparing(DiscrepancyRow::state)).leftOutWhenEmpty());

    DiscrepanciesModel {
        rows = List.copyOf(rows);
    }

    /** Which findings are listed. */
    enum Show {
        OPEN("To decide"), DIFFERENT("To decide, without compatible"), DECIDED("Decided"), ALL("All findings");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private boolean shows(DiscrepancyRow row) {
            return switch (this) {
                case OPEN -> row.decision().isEmpty();
                case DIFFERENT -> row.decision().isEmpty() && row.type() != DiscrepancyType.COMPATIBLE;
                case DECIDED -> row.decision().isPresent();
                case ALL -> true;
            };
        }
    }

    /** The findings, what is compatible after what differs, and the decisions about what is no longer found. */
    static DiscrepanciesModel of(Analysed analysed, Decisions decisions) {
        var rows = new ArrayList<DiscrepancyRow>();
        var met = new HashSet<Discrepancy>();
        var findings = analysed.findings().findings().stream()
                .sorted(Comparator.comparing(each -> each.type() == DiscrepancyType.COMPATIBLE)).toList();
        for (var finding : findings) {
            var decision = decisions.on(finding);
            decision.ifPresent(met::add);
            rows.add(row(rows.size(), finding, decision));
        }
        decisions.all().stream().filter(each -> each.getKey() != null && each.getResolution() != null && !met.contains(each))
                .forEach(each -> rows.add(row(rows.size(), each)));
        return new DiscrepanciesModel(rows);
    }

    private static DiscrepancyRow row(int rank, Finding finding, Optional<Discrepancy> decision) {
        var resolution = decision.map(Discrepancy::getResolution);
        var articles = finding.members().stream().map(member -> member.place().article()).distinct().count();
        return new DiscrepancyRow(finding.key(), rank, Optional.of(finding), finding.type(), finding.topic(), sentence(finding),
                (int) articles,
                resolution.map(Resolution::getKind), resolution.map(Resolution::getReason).orElse(""));
    }

    private static DiscrepancyRow row(int rank, Discrepancy gone) {
        var articles = gone.getMembers().stream().map(member -> member.getArticle()).distinct().count();
        return new DiscrepancyRow(gone.getKey(), rank, Optional.empty(), gone.getType(), "",
                Objects.requireNonNullElse(gone.getExplanation(), "") + " No longer found.", (int) articles,
                Optional.of(gone.getResolution().getKind()), Objects.requireNonNullElse(gone.getResolution().getReason(), ""));
    }

    /** The explanation, headed by what it is about unless it begins with that itself. */
    private static String sentence(Finding finding) {
        var says = finding.explanation().toLowerCase(Locale.ROOT).startsWith(finding.topic().toLowerCase(Locale.ROOT));
        return says ? finding.explanation() : capital(finding.topic()) + ": " + finding.explanation();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Cell sentence(DiscrepancyRow row) {
        var at = row.topic().isBlank() ? -1 : row.sentence().toLowerCase(Locale.ROOT)
                .indexOf(row.topic().toLowerCase(Locale.ROOT));
        return new Cell(row.sentence(), row.decision().isPresent() ? Tone.MUTED : Tone.PLAIN,
                at < 0 ? List.of() : List.of(new Span(at, at + row.topic().length())));
    }

    /** The rows of a kind whose words hold all of these. */
    List<DiscrepancyRow> shown(Show show, String filter) {
        var words = Folding.words(filter);
        return rows.stream().filter(show::shows).filter(row -> words.stream().allMatch(Folding.fold(row.text())::contains))
                .toList();
    }

    /** A place in another article, with another value than that at a place if there is one. */
    static Optional<Place> against(Finding finding, Place place) {
        var value = finding.members().stream().filter(member -> member.place().equals(place)).map(Statement::normalised).findFirst();
        return finding.members().stream().filter(member -> !member.place().article().equals(place.article()))
                .min(Comparator.comparing(member -> value.filter(member.normalised()::equals).isPresent())).map(Statement::place);
    }

    /** How many findings wait for a person, the compatible left out. */
    int open() {
        return (int) rows.stream().filter(Show.DIFFERENT::shows).count();
    }

    /** The row of a finding. */
    Optional<DiscrepancyRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }
}
