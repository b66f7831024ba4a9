package org.stet.ui.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.analysis.CasePart;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.facts.ReadText;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.ArticleEntry;
import org.stet.model.Case;
import org.stet.search.CaseSearch;
import org.stet.search.checks.ZeroHit.Outcome;
import org.stet.search.checks.ZeroHitCandidates;
import org.stet.search.checks.ZeroHitCheck;
import org.stet.ui.analysis.Analysed;
import org.stet.ui.analysis.FindingsView.Content;
import org.stet.ui.lists.Column;
import org.stet.ui.lists.Column.Cell;
import org.stet.ui.lists.Column.Tone;
import org.stet.ui.lists.Folding;

/**
 * Everything that an article says and that can be searched for, what nobody else has coming first; a snapshot.
 *
 * @param article id of the article; empty if the case has none
 * @param choices all articles that can be checked, by outlet and day
 * @param scope what it was checked against, where that is not the whole case; else empty
 */
record ZeroHitsModel(Optional<String> article, List<ZeroHitRow> rows, List<Choice> choices, String scope) {

    /** So many articles are named while nobody else can edit. */
    private static final int STEP = 500;

    static final List<Column<ZeroHitRow>> COLUMNS = List.of(
            Column.words("In the article", 230, row -> Labels.brief(row.hit().fact().text(), 120)),
            Column.words("Kind", 84, row -> Labels.of(row.hit().fact().kind())),
            new Column<>("Who else has it", 250, ZeroHitsModel::outcome, Comparator.comparing(row -> row.hit().outcome())),
            Column.number("Places", 60, row -> row.hit().places().size()),
            Column.words("Others", 0, ZeroHitRow::others));

    /** An article that can be checked. */
    record Choice(String article, String label) {

        private static Choice of(String article, Analysed found) {
            return new Choice(article, Labels.article(found.source(article), found.published(article).orElse(""), found.headline(article)));
        }

        private static Choice of(Article article, Case model) {
            return new Choice(article.getId(), Labels.article(CaseQueries.outletName(model, article), Labels.day(CaseQueries.published(article)),
                    CaseQueries.headline(article)));
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
                case NOBODY -> row.hit().found().isEmpty();
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
        var rows = checked.map(text -> rows(text, found, ZeroHitCandidates.ALL, monitor)).orElse(List.of());
        return new ZeroHitsModel(checked.map(ReadText::article), rows, choices, "");
    }

    /**
     * The same in a case too large to be compared: against those articles that the search index names. Waits until the index knows all
     * values; outside {@link OpenCase#read}.
     */
    static Content<ZeroHitsModel> inLargeCase(OpenCase open, CaseSearch search, CasePart part, Optional<String> wanted, IProgressMonitor monitor)
            throws Exception {
        var progress = SubMonitor.convert(monitor, "Looking for what nobody else has", 4);
        var choices = choices(open);
        var article = wanted.filter(id -> open.entry(id).isPresent()).or(() -> choices.stream().findFirst().map(Choice::article)).map(List::of).orElse(List.of());
        var alone = part.of(article, progress.split(1)).articles();
        if (alone.isEmpty()) {
            return new Content<>(new ZeroHitsModel(Optional.empty(), List.of(), choices, ""), new Analysed(part.findings(List.of(), null)));
        }
        var candidates = ZeroHitCandidates.of(alone.getFirst(), open, search, ZeroHitCandidates.MOST, progress.split(1));
        var found = new Analysed(part.findings(Stream.concat(article.stream(), candidates.articles().stream()).toList(), progress.split(1)));
        var rows = found.facts().article(article.getFirst()).map(text -> rows(text, found, candidates, progress.split(1))).orElse(List.of());
        return new Content<>(new ZeroHitsModel(Optional.of(article.getFirst()), rows, choices, "compared with "
                + candidates.articles().size() + " of " + Labels.count(choices.size(), "article")), found);
    }

    private static List<ZeroHitRow> rows(ReadText checked, Analysed found, ZeroHitCandidates candidates, IProgressMonitor monitor) {
        return ZeroHitCheck.run(checked, found.facts(), candidates, monitor).stream().map(hit -> ZeroHitRow.of(hit, checked.article(), found))
                .sorted(Comparator.comparing(row -> row.hit().outcome())).toList();
    }

    private static List<Choice> choices(OpenCase open) throws Exception {
        var ids = open.read(() -> open.model().getArticles().stream().map(ArticleEntry::getId).toList());
        var choices = new ArrayList<Choice>(ids.size());
        for (int from = 0; from < ids.size(); from += STEP) {
            var some = ids.subList(from, Math.min(ids.size(), from + STEP));
            choices.addAll(open.read(() -> some.stream().flatMap(id -> choice(open, id).stream()).toList()));
        }
        choices.sort(Comparator.comparing(Choice::label));
        return choices;
    }

    private static Optional<Choice> choice(OpenCase open, String article) {
        try {
            return open.entry(article).isEmpty() ? Optional.empty() : Optional.of(Choice.of(open.article(article), open.model()));
        } catch (CaseException damaged) {
            return Optional.empty();
        }
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
            case UNCERTAIN, ONE_FAMILY -> Tone.PLAIN;
            case FOUND -> Tone.MUTED;
        }, List.of());
    }
}
