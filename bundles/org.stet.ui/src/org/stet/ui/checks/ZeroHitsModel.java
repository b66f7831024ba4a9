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
 * @param choices all articles that can be checked, by outlet and day
 */
record ZeroHitsModel(Optional<String> article, List<ZeroHitRow> rows, List<Choice> choices) {

    private static final int HEADLINE_LENGTH = 40;

    static final List<Column<ZeroHitRow>> COLUMNS = List.of(
            Column.words("In the article", 230, row -> Labels.brief(row.hit().fact().text(), 120)),
            Column.words("Kind", 84, row -> Labels.of(row.hit().fact().kind())),
            new Column<>("Who else has it", 250, ZeroHitsModel::outcome, Comparator.comparing(row -> row.hit().outcome())),
            Column.number("Places", 60, row -> row.hit().places().size()),
            Column.words("Others", 0, ZeroHitRow::others));

    /** An article that can be checked. */
    record Choice(String article, String label) {

        private static Choice of(String article, Analysed found) {
            return new Choice(article, found.dated(article) + " · " + Labels.brief(found.headline(article), HEADLINE_LENGTH));
        }
    }

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
        choices = List.copyOf(choices);
    }

    /** Checks one article against all others; the first of all if it is not there. */
    static ZeroHitsModel of(Analysed found, Optional<String> wanted, IProgressMonitor monitor) {
        var facts = found.facts();
        var choices = facts.articles().stream().map(text -> Choice.of(text.article(), found)).sorted(Comparator.comparing(Choice::label)).toList();
        var checked = wanted.flatMap(facts::article).or(() -> choices.stream().findFirst().map(Choice::article).flatMap(facts::article));
        var rows = checked.stream().flatMap(text -> ZeroHitCheck.run(text, facts, monitor).stream().map(hit -> ZeroHitRow.of(hit, text.article(), found)))
                .sorted(Comparator.comparing(row -> row.hit().outcome())).toList();
        return new ZeroHitsModel(checked.map(ReadText::article), rows, choices);
    }

    /** The article that is checked. */
    Optional<Choice> chosen() {
        return choices.stream().filter(choice -> article.equals(Optional.of(choice.article))).findFirst();
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
