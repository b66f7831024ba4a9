package org.stet.analysis.discrepancies;

import java.time.temporal.ChronoUnit;
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
import org.stet.analysis.claims.EventDay;
import org.stet.analysis.claims.EventDay.Said;
import org.stet.analysis.claims.Period;
import org.stet.analysis.claims.Statement;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/** Finds articles of one event that say it happened on different days. */
final class DayFindings {

    /** An article's day as a claim tells it. */
    private record Told(String article, Said said, Statement statement) {

        /** The same without the hour. */
        private Statement onItsDay() {
            return new Statement(statement.place(), statement.text(), said.day().toString(), "", statement.bound(), "day");
        }
    }

    private static final Derivation<ArticleReading, Optional<Said>> SAID = new Derivation<>(EventDay::said);

    /** Days farther apart are of different events; of weekdays farther apart one may be that of another week. */
    private static final int WEEK = 7;
    private static final int FEW_DAYS = 3;
    /** An hour before it is told as the day that ended at midnight too. */
    private static final int SMALL_HOURS = 6;
    private static final int LATE = 20;

    private final CaseView view;
    private final Stories stories;
    private final Memo memo;

    DayFindings(CaseView view, Stories stories, Memo memo) {
        this.view = view;
        this.stories = stories;
        this.memo = memo;
    }

    /** A finding for each day that opposes the one which most articles give. */
    List<Finding> all() {
        var byDay = view.articles().stream().flatMap(reading -> told(reading).stream())
                .collect(Collectors.groupingBy(each -> each.said.day(), TreeMap::new, Collectors.toList()));
        return Camps.opposed(List.copyOf(byDay.values()), this::oppose).stream()
                .map(members -> finding(members.stream().map(Told::statement)
                        .sorted(Comparator.comparing(Statement::place, view.order())).toList())).toList();
    }

    private Optional<Told> told(ArticleReading reading) {
        var article = reading.article().id();
        return memo.get(SAID, reading).map(said -> new Told(article, said, view.statement(article, said.words())));
    }

    private boolean oppose(Told a, Told b) {
        var days = Math.abs(ChronoUnit.DAYS.between(a.said.day(), b.said.day()));
        return days <= (isWritten(a) || isWritten(b) ? WEEK : FEW_DAYS) && a.said.mayBeOf(b.said) && stories.areOne(a.article, b.article)
                && Comparison.of(ValueKind.DATE, a.onItsDay(), b.onItsDay()).differs() && !(days == 1 && meetAtMidnight(a, b));
    }

    private static boolean isWritten(Told told) {
        return told.statement.text().matches("(?s).*\\d.*");
    }

    /** Whether one may say it happened in the night, and the other that it did in the small hours of the next day, or on that day. */
    private static boolean meetAtMidnight(Told a, Told b) {
        var first = (a.said.day().isBefore(b.said.day()) ? a : b).said.hour();
        var second = (a.said.day().isBefore(b.said.day()) ? b : a).said.hour();
        var isNight = first.end().getHour() <= SMALL_HOURS && !first.isMoment() || first.start().getHour() >= LATE;
        return isNight && (isWhole(second) || second.start().getHour() < SMALL_HOURS);
    }

    private static boolean isWhole(Period day) {
        return day.start().plusDays(1).equals(day.end());
    }

    private Finding finding(List<Statement> members) {
        var days = members.stream().map(each -> each.normalised().substring(0, 10))
                .map(value -> Period.of(value).map(Period::toString).orElse(value)).distinct().collect(Collectors.joining(" ≠ "));
        return new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), "day of the event", members,
                new Telling(view).whoSaysWhat(members), "days of one event: " + days);
    }
}
