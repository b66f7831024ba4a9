package org.stet.analysis.discrepancies;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Published;
import org.stet.analysis.Stories;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.Toll;
import org.stet.analysis.claims.Toll.What;
import org.stet.model.DiscrepancyType;

/** Finds articles of one story of which the later ones tell of more who died or were arrested, however each words it. */
final class TollFindings {

    /**
     * What an article says of one toll.
     *
     * @param tolls each place where it says the same
     */
    private record Told(ArticleReading reading, List<Toll> tolls) {

        private Toll toll() {
            return tolls.getFirst();
        }

        private Published published() {
            return reading.article().published().orElseThrow();
        }
    }

    private static final Derivation<ArticleReading, Map<What, List<Toll>>> TOLLS = new Derivation<>(Toll::of);

    private final CaseView view;
    private final Stories stories;
    private final Memo memo;

    TollFindings(CaseView view, Stories stories, Memo memo) {
        this.view = view;
        this.stories = stories;
        this.memo = memo;
    }

    /** A finding for each row of tolls that grow. */
    List<Finding> all() {
        var told = view.articles().stream().filter(reading -> reading.article().published().isPresent())
                .flatMap(reading -> memo.get(TOLLS, reading).values().stream().map(tolls -> new Told(reading, tolls)))
                .collect(Collectors.groupingBy(each -> each.toll().what(), TreeMap::new, Collectors.toList()));
        return told.entrySet().stream().flatMap(each -> rows(each.getValue()).stream().map(row -> finding(each.getKey(),
                row.stream().flatMap(this::statements).sorted(Comparator.comparing(Statement::place, view.order())).toList()))).toList();
    }

    /** Those that are tied by growing from one to another. */
    private List<List<Told>> rows(List<Told> told) {
        var rows = new Together(told.size());
        for (var a = 0; a < told.size(); a++) {
            for (var b = 0; b < told.size(); b++) {
                if (!rows.isJoined(a, b) && grows(told.get(a), told.get(b))) {
                    rows.join(a, b);
                }
            }
        }
        return rows.of(told).stream().filter(row -> row.size() > 1).toList();
    }

    private Stream<Statement> statements(Told told) {
        return told.tolls.stream().map(toll -> view.statement(told.reading.article().id(), toll.words()));
    }

    /** Of the dead one article may count whom another leaves out, so that only who says that there is one more tells of another state. */
    private boolean grows(Told earlier, Told later) {
        return later.toll().number() > earlier.toll().number()
                && (later.toll().what() == What.ARRESTED || later.tolls.stream().anyMatch(Toll::isNext))
                && earlier.published().compareTo(later.published()) <= 0
                && stories.areOne(earlier.reading.article().id(), later.reading.article().id());
    }

    private Finding finding(What what, List<Statement> members) {
        var topic = what == What.DEAD ? "how many died" : "how many were arrested";
        return new Finding(DiscrepancyType.UPDATED, Optional.empty(), Optional.empty(), topic, members,
                new Telling(view).inOrder(members) + " Later articles give a later state.", "a toll that grows");
    }
}
