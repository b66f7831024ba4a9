package org.stet.ui.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.core.annotate.Labels;
import org.stet.search.checks.EarlierChecks.Match;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.Column.Cell;
import org.stet.ui.lists.Column.Tone;
import org.stet.ui.lists.ListRow;

/** A claim that was looked at before and may be the same, with its rank from 1. */
record EarlierRow(Match match, int rank) implements ListRow {

    static final List<Column<EarlierRow>> COLUMNS = List.of(
            new Column<>("Claim", 0, row -> new Cell(row.match.earlier().claim().statement(), Tone.PLAIN, row.match.matches()),
                    Comparator.comparing(EarlierRow::rank)),
            Column.words("Verdict", 150, row -> row.match.earlier().claim().verdict()),
            Column.words("Claimed by", 120, row -> row.match.earlier().claim().speaker()),
            Column.words("Checked by", 130, row -> row.match.earlier().claim().by()),
            new Column<>("Day", 100, row -> Cell.of(row.day()), Comparator.comparing(row -> row.match.earlier().claim().day())),
            Column.words("Case or list", 140, row -> row.match.earlier().source()));

    private String day() {
        return Optional.of(match.earlier().claim().day()).filter(day -> !day.isEmpty()).map(Labels::date).orElse("");
    }

    @Override
    public String key() {
        return match.earlier().source() + " " + match.earlier().id() + " " + match.earlier().claim().statement();
    }

    @Override
    public String text() {
        return match.earlier().claim().statement() + " " + match.earlier().claim().verdict();
    }

    @Override
    public boolean isHeading() {
        return false;
    }
}
