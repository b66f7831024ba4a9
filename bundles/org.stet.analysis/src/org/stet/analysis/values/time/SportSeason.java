package org.stet.analysis.values.time;

import java.time.Month;
import org.stet.analysis.values.time.TimeValue.Interval;

/** Reads seasons of sport, "last season", which begin in summer and span two years as those of football do. */
final class SportSeason {

    static final Rule<Expression> NAMED = Rule.first(
            Rule.phrase("last season", "the previous season", "last term").map(last -> season(Month.JUNE, -1)),
            Rule.phrase("this season", "the current season", "this term").map(current -> season(Month.JULY, 0)),
            Rule.phrase("next season", "the coming season", "the upcoming season").map(next -> season(Month.AUGUST, 1)))
            .upTo((words, end) -> !words.get(end).is("of", "-") && words.areOf(Topic.SPORT));

    private SportSeason() {
    }

    /** So many seasons from the one that is new from a month on: in June the last one is that which is just over. */
    private static Expression season(Month newFrom, int away) {
        return Expression.fromPublished(today -> {
            var year = today.getYear() - (today.getMonthValue() < newFrom.getValue() ? 1 : 0) + away;
            return new Interval(YearGrammar.of(year), YearGrammar.of(year + 1));
        });
    }
}
