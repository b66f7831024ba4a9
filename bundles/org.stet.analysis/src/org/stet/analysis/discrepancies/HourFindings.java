package org.stet.analysis.discrepancies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Stories;
import org.stet.analysis.claims.Comparison;
import org.stet.analysis.claims.EventHour;
import org.stet.analysis.claims.EventHour.Said;
import org.stet.analysis.claims.Period;
import org.stet.analysis.claims.Statement;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/** Finds articles of one event that say it happened at different hours of one day. */
final class HourFindings {

    /** An article's hour as a claim tells it. */
    private record Told(String article, Said said, Statement statement) {
    }

    private static final Derivation<ArticleReading, Optional<Said>> SAID = new Derivation<>(EventHour::of);

    private final CaseView view;
    private final Stories stories;
    private final Memo memo;

    HourFindings(CaseView view, Stories stories, Memo memo) {
        this.view = view;
        this.stories = stories;
        this.memo = memo;
    }

    /** A finding for each hour that opposes the one which most articles give. */
    List<Finding> all() {
        var byHour = view.articles().stream().flatMap(reading -> told(reading).stream())
                .collect(Collectors.groupingBy(each -> each.said.words().normalised(), TreeMap::new, Collectors.toList()));
        return Camps.opposed(List.copyOf(byHour.values()), this::oppose).stream()
                .map(members -> finding(members.stream().map(Told::statement).sorted(Comparator.comparing(Statement::place, view.order())).toList())).toList();
    }

    private Optional<Told> told(ArticleReading reading) {
        var article = reading.article().id();
        return memo.get(SAID, reading).map(said -> new Told(article, said, view.statement(article, said.words())));
    }

    private boolean oppose(Told a, Told b) {
        return a.said.day().equals(b.said.day()) && a.said.mayBeOf(b.said) && stories.areOne(a.article, b.article) && a.said.excludes(b.said)
                && !Comparison.of(ValueKind.TIME, a.statement, b.statement).agrees();
    }

    private Finding finding(List<Statement> members) {
        var hours = members.stream().map(Statement::normalised)
                .map(value -> Period.of(value).map(Period::toString).orElse(value)).distinct().collect(Collectors.joining(" ≠ "));
        return new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), "hour of the event", members,
                new Telling(view).whoSaysWhat(members), "hours of one event: " + hours);
    }
}
