package org.stet.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.search.SearchHit;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One place that answers a query; offsets are UTF-16 code units of the version's text, those of highlights of the snippet.
 *
 * @param kind text, annotation or claim
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Hit(String kind, String article, String version, String headline, String outlet, String published, String annotation,
        String claim, Integer start, Integer end, String snippet, List<Range> highlights, float score) {

    private static final int BRIEF = 90;

    record Range(int start, int end) {

        static Range of(Span span) {
            return new Range(span.start(), span.end());
        }
    }

    static Hit of(OpenCase open, SearchHit hit) {
        var article = hit.article().flatMap(id -> article(open, id));
        var target = hit.target();
        return new Hit(Result.word(hit.kind()), hit.article().orElse(null), hit.version().orElse(null),
                article.map(CaseQueries::headline).orElse(null),
                article.map(each -> CaseQueries.outletName(open.model(), each)).orElse(null),
                article.map(CaseQueries::published).orElse(null), hit.annotation().orElse(null), hit.claim().orElse(null),
                target.map(Span::start).orElse(null), target.map(Span::end).orElse(null), hit.snippet(),
                hit.highlights().stream().map(Range::of).toList(), hit.score());
    }

    Stream<String> lines() {
        var where = Stream.of(outlet, published == null ? null : Labels.date(published), headline)
                .filter(word -> word != null && !word.isEmpty()).collect(Collectors.joining(" · "));
        return Stream.of("", Ink.bold(where.isEmpty() ? kind : where), "  " + highlighted(0, snippet.length()));
    }

    /** Outlet and the words around the first match, for one line. */
    String brief() {
        var first = highlights.isEmpty() ? 0 : highlights.getFirst().start;
        var from = first < BRIEF / 2 ? 0 : Math.min(first, snippet.indexOf(' ', first - BRIEF / 2) + 1);
        var end = from + BRIEF < snippet.length() ? snippet.lastIndexOf(' ', from + BRIEF) : snippet.length();
        var to = end > first ? end : snippet.length();
        return (outlet == null || outlet.isEmpty() ? "" : outlet + ": ") + (from > 0 ? "… " : "") + highlighted(from, to)
                + (to < snippet.length() ? " …" : "");
    }

    /** A stretch of the snippet with the matching words set off where the terminal can. */
    private String highlighted(int from, int to) {
        var text = new StringBuilder();
        var at = from;
        for (var range : highlights) {
            if (from <= range.start && range.end <= to) {
                text.append(snippet, at, range.start).append(Ink.mark(snippet.substring(range.start, range.end)));
                at = range.end;
            }
        }
        return text.append(snippet, at, to).toString();
    }

    private static Optional<Article> article(OpenCase open, String id) {
        try {
            return Optional.of(open.article(id));
        } catch (CaseException e) {
            return Optional.empty();
        }
    }
}
