package org.stet.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Stance;
import org.stet.search.CaseSearch;
import org.stet.search.SearchHit;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.SearchResult;

/** Turns what a search finds into rows: by article, with what the open case knows of each place. */
final class SearchModel {

    private static final int MOST_HITS = 500;
    private static final int MOST_EVIDENCE = 60;
    private static final String CLAIMS = "claims";

    private final OpenCase open;
    private final CaseSearch search;

    SearchModel(OpenCase open, CaseSearch search) {
        this.open = open;
        this.search = search;
    }

    /** Evidence for a claim, from articles that do not assert it themselves. */
    static SearchQuestion.Evidence evidenceFor(Claim claim) {
        var asserting = claim.getAppearances().stream().filter(appearance -> appearance.getStance() == Stance.ASSERTS)
                .map(Appearance::getArticle).collect(Collectors.toSet());
        return new SearchQuestion.Evidence(claim.getStatement(), asserting, Optional.of(claim.getId()));
    }

    /** Evidence for words of an article, from other articles. */
    static SearchQuestion.Evidence evidenceFor(String words, String article, Optional<String> claim) {
        return new SearchQuestion.Evidence(words, Set.of(article), claim);
    }

    /**
     * Answers a request; on any thread but that which edits.
     *
     * @param claim id of the claim whose places are to be known
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    SearchAnswer answer(SearchQuestion request, Optional<String> claim, IProgressMonitor monitor) {
        return switch (request) {
            case SearchQuestion.Words words -> {
                var query = SearchQuery.parse(words.text());
                var result = search.search(SearchRequest.of(query).limit(MOST_HITS), monitor);
                yield answer(request, result, claim, query.problem());
            }
            case SearchQuestion.Evidence evidence ->
                answer(request, search.search(SearchRequest.of(SearchQuery.alike(evidence.words()))
                        .without(evidence.withoutArticles()).limit(MOST_EVIDENCE), monitor), claim, Optional.empty());
        };
    }

    private SearchAnswer answer(SearchQuestion request, SearchResult result, Optional<String> claim, Optional<SearchQuery.Problem> problem) {
        var rows = read(() -> rows(request, result, claim.flatMap(id -> CaseQueries.claim(open.model(), id))));
        return new SearchAnswer(request, rows, request.isBlank() ? "" : summary(result), problem);
    }

    private List<SearchRow> rows(SearchQuestion request, SearchResult result, Optional<Claim> claim) {
        var byArticle = new LinkedHashMap<String, List<SearchHit>>();
        result.hits().forEach(hit -> byArticle.computeIfAbsent(hit.article().orElse(CLAIMS), key -> new ArrayList<>()).add(hit));
        var rows = new ArrayList<SearchRow>();
        byArticle.forEach((key, hits) -> {
            if (request instanceof SearchQuestion.Words) {
                hits.sort(Comparator.comparingInt(hit -> hit.place().map(place -> place.start()).orElse(0)));
            }
            if (key.equals(CLAIMS)) {
                var count = result.total() - result.perArticle().values().stream().mapToInt(Integer::intValue).sum();
                rows.add(new SearchRow.Heading(key, "Claims", "", count, hits.size()));
                hits.forEach(hit -> rows.add(new SearchRow.Place(hit, "", claimTag(hit), Optional.empty())));
            } else {
                article(key).ifPresent(article -> addArticle(article, hits, result.perArticle(), claim, rows));
            }
        });
        return rows;
    }

    private void addArticle(Article article, List<SearchHit> hits, Map<String, Integer> counts, Optional<Claim> claim, List<SearchRow> rows) {
        var outlet = CaseQueries.outletName(open.model(), article);
        var title = Stream.of(outlet, Labels.day(CaseQueries.published(article))).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        rows.add(new SearchRow.Heading(article.getId(), title.isEmpty() ? "Unknown outlet" : title, CaseQueries.headline(article),
                counts.getOrDefault(article.getId(), hits.size()), hits.size()));
        for (var hit : hits) {
            rows.add(new SearchRow.Place(hit, title, tag(article, hit), claim.flatMap(known -> Evidence.at(hit, known, article)).map(Appearance::getStance)));
        }
    }

    private static String tag(Article article, SearchHit hit) {
        var kind = hit.annotation().flatMap(id -> CaseQueries.annotation(article, id)).map(annotation -> Labels.of(annotation.getKind()));
        var old = hit.version().filter(id -> !id.equals(CaseQueries.latest(article).getId()))
                .flatMap(id -> CaseQueries.version(article, id)).map(version -> "version " + version.getNumber());
        return Stream.of(kind, old).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private String claimTag(SearchHit hit) {
        return hit.claim().flatMap(id -> CaseQueries.claim(open.model(), id)).map(CaseQueries::status)
                .map(status -> Labels.sign(status) + " " + Labels.of(status)).orElse("");
    }

    private String summary(SearchResult result) {
        var articles = result.perArticle().size();
        var found = result.total() == 0 ? "Nothing found" : Labels.count(result.total(), "place")
                + (articles == 0 ? "" : " in " + Labels.count(articles, "article"));
        var state = search.state();
        var indexing = state.isComplete() ? Optional.<String>empty()
                : Optional.of("reading articles, " + state.done() + " of " + state.total());
        return Stream.of(Optional.of(found), result.hint(), indexing, state.problem()).flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private Optional<Article> article(String id) {
        try {
            return open.entry(id).isEmpty() ? Optional.empty() : Optional.of(open.article(id));
        } catch (CaseException e) {
            return Optional.empty();
        }
    }

    private <T> T read(Callable<T> reading) {
        try {
            return open.read(reading);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
