package org.stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.analysis.SearchKnowledge;
import org.stet.core.annotate.Labels;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.store.OpenCase;
import org.stet.search.CaseSearch;
import org.stet.search.SearchMode;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.SearchResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words in the articles, annotations and claims of a case. */
@Command(name = "search", description = { "Find words in the articles, annotations and claims of a case.", "",
    "Words must all be in one paragraph, note or claim; AND, OR, NOT, (groups), \"exact words\", \"near words\"~5, one near/5 other, name~, pref*, wom?n and "
        + "sounds:name work as in the search view, and so do the filters outlet:, date:, kind:, status:, stance:, article:, headline:, speaker:, by: and tag:.",
    "Values are found however they are written: age:6w, count>100, money:£1m..£2m, percent>20, duration:3d, measure:5km, when:2019..2021. "
        + "The first search for values or speakers reads all articles.", "" },
        footer = { "", "Examples:", "  stet search harbour.stet bridge repair",
            "  stet search harbour.stet '\"taken to hospital\" -kind:text'",
            "  stet search harbour.stet 'Brathwick~ date:2025-03' --limit 5",
            "  stet search harbour.stet 'bridge money>1m -speaker:holt'",
            "  stet search harbour.stet --mode meaning why was the crossing shut" })
final class SearchCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What to look for.")
    private List<String> query;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many hits to show at most (20); all are counted.")
    private int limit;

    @Option(names = "--mode", paramLabel = "MODE", defaultValue = "WORDS",
            description = "Rank by words (the default), meaning, or hybrid, which is both.")
    private SearchMode mode;

    /**
     * @param problem what of the query was not understood, else null
     * @param hint what the person should know of the answer, else null
     */
    record Found(String query, String problem, int total, int articles, String hint, List<Hit> hits) implements Result {

        static Found of(OpenCase open, SearchQuery query, SearchResult result) {
            return new Found(query.text(), query.problem().map(SearchQuery.Problem::message).orElse(null), result.total(),
                    result.perArticle().size(),
                    result.hint().orElse(null), result.hits().stream().map(hit -> Hit.of(open, hit)).toList());
        }

        String summary() {
            return Labels.count(total, "hit") + " in " + Labels.count(articles, "article");
        }

        @Override
        public Stream<String> lines() {
            var more = total > hits.size() ? Stream.of("… and " + (total - hits.size()) + " more; show them with --limit")
                    : Stream.<String>empty();
            return Stream.of(Stream.of(summary()), Stream.ofNullable(hint), hits.stream().flatMap(Hit::lines), more)
                    .flatMap(lines -> lines);
        }
    }

    @Override
    public Integer call() throws Exception {
        if (limit < 1) {
            throw access.output().usage("--limit must be at least 1");
        }
        return access.read(open -> {
            var found = find(open, SearchQuery.parse(String.join(" ", query)));
            access.output().print(found);
            var damage = access.reportDamage(open);
            return found.total() == 0 ? ExitCode.FOUND : damage;
        });
    }

    private Found find(OpenCase open, SearchQuery wanted) {
        wanted.problem().ifPresent(problem -> access.output().note(problem.message()));
        try (var search = CaseSearch.open(open, wanted.asksForFacts() ? new SearchKnowledge() : CaseKnowledge.NONE)) {
            if (mode != SearchMode.WORDS) {
                search.awaitMeaning(CaseAccess.progress());
            }
            var found = find(open, search, SearchRequest.of(wanted).mode(mode).limit(limit));
            search.state().problem().ifPresent(access.output()::note);
            return found;
        }
    }

    static Found find(OpenCase open, CaseSearch search, SearchRequest request) {
        search.awaitCurrent(CaseAccess.progress());
        return Found.of(open, request.query(), search.search(request, CaseAccess.progress()));
    }
}
