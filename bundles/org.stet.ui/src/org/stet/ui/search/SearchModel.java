package org.stet.ui.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.annotate.MarkActions;
import org.stet.core.annotate.Marking;
import org.stet.core.facts.FactsSource;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.Claim;
import org.stet.model.Stance;
import org.stet.search.CaseSearch;
import org.stet.search.SearchHit;
import org.stet.search.SearchMode;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.SearchResult;
import org.stet.search.checks.Candidate.ValuePair;
import org.stet.search.checks.BatchSearch;
import org.stet.search.checks.Candidate;
import org.stet.search.checks.Evidence;
import org.stet.search.checks.EvidenceFinder;
import org.stet.search.checks.HitPlaces;
import org.stet.search.checks.SourcePlace;

/** Turns what a search finds into rows: by article, with what the open case knows of each place. */
final class SearchModel {

    private static final int MOST_HITS = 500;
    private static final int MOST_EVIDENCE = 60;
    private static final int MOST_NAMES = 4;
    private static final String CLAIMS = "claims";

    private final OpenCase open;
    private final CaseSearch search;

    SearchModel(OpenCase open, CaseSearch search) {
        this.open = open;
        this.search = search;
    }

    /** Evidence for a claim, elsewhere than where it is asserted. */
    static SearchQuestion.Evidence evidenceFor(Claim claim, OpenCase open) {
        return new SearchQuestion.Evidence(claim.getStatement(), claim.getAppearances().stream()
                .filter(appearance -> appearance.getStance() == Stance.ASSERTS).flatMap(appearance -> place(appearance, open).stream()).toList(),
                Optional.of(claim.getId()));
    }

    private static Optional<SourcePlace> place(Appearance appearance, OpenCase open) {
        try {
            var article = open.article(appearance.getArticle());
            return CaseQueries.annotation(article, appearance.getAnnotation())
                    .map(annotation -> new SourcePlace(article.getId(), Anchors.span(annotation.getAnchor()), annotation.getAnchor().getExact()));
        } catch (CaseException e) {
            return Optional.empty();
        }
    }

    /** Evidence for words of an article, elsewhere than there. */
    static SearchQuestion.Evidence evidenceFor(SourcePlace words, Optional<String> claim) {
        return new SearchQuestion.Evidence(words.text(), List.of(words), claim);
    }

    /**
     * Answers a request; on any thread but that which edits.
     *
     * @param claim id of the claim whose places are to be known
     * @param facts what was read in the articles, or reads them
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    SearchAnswer answer(SearchQuestion request, Optional<String> claim, FactsSource facts, IProgressMonitor monitor) {
        return switch (request) {
            case SearchQuestion.Words words -> {
                var query = SearchQuery.parse(words.text());
                var result = search.search(SearchRequest.of(query).mode(words.mode()).sort(words.sort()).filters(words.narrowed())
                        .facets(FacetRow.SHOWN).limit(MOST_HITS), monitor);
                var rows = read(() -> rows(words, result, claim(claim)));
                yield new SearchAnswer(request, rows, words.isBlank() ? List.of() : FacetRow.of(result.facets(), words.narrowed()),
                        request.isBlank() ? "" : summary(result), query.problem());
            }
            case SearchQuestion.Evidence evidence -> {
                var found = new EvidenceFinder(open, search, facts).find(new EvidenceFinder.Wanted(evidence.words(), evidence.own()), MOST_EVIDENCE, monitor);
                var rows = read(() -> evidence(found.entries(), claim(claim)));
                yield new SearchAnswer(request, rows, List.of(), evidenceSummary(found), Optional.empty());
            }
        };
    }

    /**
     * What marks the words of all hits in the newest versions, when all of them can be found; by words, however hits are ranked.
     *
     * @param note what the person writes beside each; may be empty
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    Marking marking(SearchQuestion.Words asked, AnnotationKind kind, String note, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, 2);
        var request = SearchRequest.of(asked.text()).filters(asked.narrowed());
        if (asked.narrowed().isEmpty()) {
            search.awaitAnswers(List.of(request.query()), progress.split(1));
        } else {
            search.awaitCurrent(progress.split(1));
        }
        return new MarkActions(open).marking(HitPlaces.of(open, search, request, progress.split(1)), kind, note);
    }

    /**
     * The answers to many queries, in their order, when all that they ask for can be found.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    List<BatchRow> batch(List<String> queries, IProgressMonitor monitor) {
        var answers = BatchSearch.run(search, queries, monitor);
        var outlets = read(() -> open.articles().stream().collect(Collectors.toMap(Article::getId,
                article -> CaseQueries.outletName(open.model(), article))));
        return answers.stream().map(answer -> BatchRow.of(answer, outlets)).toList();
    }

    /** Whether all that some queries ask for is read, so that their answers need not wait. */
    boolean isReady(List<String> queries) {
        return search.state().answers(queries.stream().map(SearchQuery::parse).toList());
    }

    private Optional<Claim> claim(Optional<String> id) {
        return id.flatMap(known -> CaseQueries.claim(open.model(), known));
    }

    /** A heading for each origin, below it its passages and those of its copies. */
    private List<SearchRow> evidence(List<Evidence> entries, Optional<Claim> claim) {
        var rows = new ArrayList<SearchRow>();
        for (var entry : entries) {
            article(entry.best().article()).ifPresent(article -> {
                var copies = some(entry.copies().stream().map(Candidate::article).distinct().flatMap(id -> article(id).stream())
                        .map(copy -> CaseQueries.outletName(open.model(), copy)).distinct().toList());
                var count = entry.candidates().size() + entry.copies().size();
                rows.add(new SearchRow.Heading(article.getId(), title(article), (entry.own() ? "the same article" : CaseQueries.headline(article))
                        + (copies.isEmpty() ? "" : " · same origin: " + copies), count, count));
                Stream.concat(entry.candidates().stream(), entry.copies().stream()).forEach(candidate -> article(candidate.article())
                        .ifPresent(from -> rows.add(new SearchRow.Place(candidate.hit(), title(from), why(candidate, from, article),
                                stance(candidate.hit(), claim, from)))));
            });
        }
        return rows;
    }

    /** Names as far as a heading has room for them. */
    private static String some(List<String> names) {
        return names.size() <= MOST_NAMES + 1 ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }

    /** Why a passage was found, besides the words that are set off in it. */
    private String why(Candidate candidate, Article from, Article lead) {
        var copy = from.getId().equals(lead.getId()) ? "" : CaseQueries.outletName(open.model(), from);
        return Stream.of(copy, values("same: ", candidate.same(), pair -> pair.found().text()),
                values("differs: ", candidate.differing(), pair -> pair.found().text() + " for " + pair.asked().text()),
                candidate.alike() ? "similar meaning" : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String values(String label, List<ValuePair> pairs, Function<ValuePair, String> words) {
        return pairs.isEmpty() ? "" : pairs.stream().map(words).distinct().collect(Collectors.joining(", ", label, ""));
    }

    private String evidenceSummary(EvidenceFinder.Found found) {
        var origins = (int) found.entries().stream().filter(entry -> !entry.own()).count();
        return joined(origins == 0 ? "Nothing found elsewhere" : Labels.count(origins, "origin"), found.hint());
    }

    private List<SearchRow> rows(SearchQuestion.Words request, SearchResult result, Optional<Claim> claim) {
        var byArticle = new LinkedHashMap<String, List<SearchHit>>();
        result.hits().forEach(hit -> byArticle.computeIfAbsent(hit.article().orElse(CLAIMS), key -> new ArrayList<>()).add(hit));
        var rows = new ArrayList<SearchRow>();
        byArticle.forEach((key, hits) -> {
            if (request.mode() == SearchMode.WORDS && request.sort() == SearchRequest.Sort.BEST) {
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
        var title = title(article);
        rows.add(new SearchRow.Heading(article.getId(), title, CaseQueries.headline(article),
                counts.getOrDefault(article.getId(), hits.size()), hits.size()));
        hits.forEach(hit -> rows.add(new SearchRow.Place(hit, title, tag(article, hit), stance(hit, claim, article))));
    }

    private static Optional<Stance> stance(SearchHit hit, Optional<Claim> claim, Article article) {
        return claim.flatMap(known -> EvidenceActions.at(hit, known, article)).map(Appearance::getStance);
    }

    /** Outlet and day of an article. */
    private String title(Article article) {
        var title = Stream.of(CaseQueries.outletName(open.model(), article), Labels.day(CaseQueries.published(article)))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return title.isEmpty() ? "Unknown outlet" : title;
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
        var found = result.total() == 0 ? "Nothing found" + (search.state().isComplete() ? "" : " yet") : Labels.count(result.total(), "place")
                + (articles == 0 ? "" : " in " + Labels.count(articles, "article"));
        return joined(found, result.hint());
    }

    /** What was found, and what is to be known of it, as one line without full stops. */
    private String joined(String found, Optional<String> hint) {
        return Stream.of(Optional.of(found), hint, indexing(), search.state().problem()).flatMap(Optional::stream)
                .map(part -> part.endsWith(".") ? part.substring(0, part.length() - 1) : part).collect(Collectors.joining(" · "));
    }

    private Optional<String> indexing() {
        var state = search.state();
        return state.isComplete() ? Optional.empty() : Optional.of("reading articles, " + Labels.number(state.done()) + " of " + Labels.number(state.total()));
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
