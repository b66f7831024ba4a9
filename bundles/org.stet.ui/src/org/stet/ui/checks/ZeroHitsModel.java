package org.stet.ui.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.core.annotate.Labels;
import org.stet.core.facts.ReadText;
import org.stet.search.checks.ZeroHit.Outcome;
import org.stet.search.checks.ZeroHitCheck;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.Column.Cell;
import org.stet.ui.lists.Column.Tone;
import org.stet.ui.lists.Folding;

/**
 * Everything that an article says and that can be searched for, what nobody else has coming first; a snapshot.
 *
 * @param article id of the article; empty if the case has none
 */
record ZeroHitsModel(Optional<String> article, List<ZeroHitRow> rows) {

    static final List<Column<ZeroHitRow>> COLUMNS = List.of(
            Column.words("In the article", 230, row -> Labels.brief(row.hit().fact().text(), 120)),
            Column.words("Kind", 84, row -> Labels.of(row.hit().fact().kind())),
            new Column<>("Who else has it", 250, ZeroHitsModel::outcome, Comparator.comparing(row -> row.hit().outcome())),
            Column.number("Places", 60, row -> row.hit().places().size()),
            Column.words("Others", 0, ZeroHitRow::others));

    /** Which of them are listed. */
    enum Show {
        TO_LOOK_AT("Not confirmed by others"), NOBODY("Nobody else has it"), ALL("Everything");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        private boolean shows(ZeroHitRow row) {
            return switch (this) {
                case TO_LOOK_AT -> row.hit().outcome() != Outcome.FOUND;
                case NOBODY -> row.hit().outcome() == Outcome.NOBODY || row.hit().outcome() == Outcome.NEAR_MISS;
                case ALL -> true;
            };
        }
    }

    ZeroHitsModel {
        rows = List.copyOf(rows);
    }

    /** Checks one article against all others; the first of all if it is not there. */
    static ZeroHitsModel of(Analysed found, Optional<String> wanted, IProgressMonitor monitor) {
        var facts = found.facts();
        var checked = wanted.flatMap(facts::article).or(() -> facts.articles().stream()
                .min(Comparator.comparing(text -> found.dated(text.article()))));
        return new ZeroHitsModel(checked.map(ReadText::article), checked.map(text -> ZeroHitCheck.run(text, facts, monitor).stream()
                .map(hit -> ZeroHitRow.of(hit, text.article(), found))
                .sorted(Comparator.comparing(row -> row.hit().outcome())).toList()).orElse(List.of()));
    }

    /** The rows of a choice that have all words of a filter. */
    List<ZeroHitRow> shown(Show choice, String filter) {
        var words = Folding.words(filter);
        return rows.stream().filter(choice::shows).filter(row -> words.stream().allMatch(Folding.fold(row.text())::contains)).toList();
    }

    private static Cell outcome(ZeroHitRow row) {
        return new Cell(row.outcome(), switch (row.hit().outcome()) {
            case NOBODY -> Tone.WARNING;
            case NEAR_MISS -> Tone.SPELLING;
            case ONE_FAMILY -> Tone.PLAIN;
            case FOUND -> Tone.MUTED;
        }, List.of());
    }
}
