package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Articles;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

class ChangeTest {

    private static final int CROWD = 60;
    /** How often each article is looked at, however many others there are. */
    private static final int LOOKS = 10;

    /** Counts how often it is asked. */
    private static final class Asked<V> extends AbstractMap<String, V> {

        private final Map<String, V> map;
        private final AtomicInteger times;

        Asked(Map<String, V> map, AtomicInteger times) {
            this.map = map;
            this.times = times;
        }

        @Override
        public V get(Object key) {
            times.incrementAndGet();
            return map.get(key);
        }

        @Override
        public Set<Map.Entry<String, V>> entrySet() {
            return map.entrySet();
        }
    }

    /** A slot of a crowd is weighed again at each edit of one of its articles. */
    @Test
    void whatIsAskedOfAStatementIsAskedOnceThoughEachPairIsWeighed() {
        var articles = IntStream.range(0, CROWD).mapToObj(number -> ArticleReading.of(Articles.of("Outlet " + number, "2026-05-%02d".formatted(4 + number % 9),
                "Ferry aground\nSo far " + (12 + number % 2) + " people have been rescued from the ferry Tern."))).toList();
        var asked = new AtomicInteger();
        var view = new CaseView(new Asked<>(CaseView.of(articles, List.of()).seen(), asked));
        var statements = articles.stream().map(ChangeTest::rescued).toList();
        var change = new Change(ValueKind.COUNT, statements, view);
        statements.forEach(one -> statements.forEach(other -> change.follows(one, other)));
        assertThat(asked.get()).isPositive().isLessThan(LOOKS * CROWD);
    }

    private static Statement rescued(ArticleReading reading) {
        var start = reading.article().text().indexOf("far ") + 4;
        var number = reading.article().text().substring(start, start + 2);
        return new Statement(new Place(reading.article().id(), new Span(start, start + 2)), number, number, "people", Bound.EXACTLY, "1");
    }
}
