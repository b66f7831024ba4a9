package org.stet.search.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.facts.Agreement;
import org.stet.core.facts.CaseFacts;
import org.stet.core.facts.FactsSource;
import org.stet.core.facts.ReadFact;
import org.stet.core.facts.ReadText;
import org.stet.core.store.OpenCase;
import org.stet.model.ValueKind;
import org.stet.search.CaseSearch;
import org.stet.search.QueryNode;
import org.stet.search.SearchHit;
import org.stet.search.SearchMode;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.checks.Candidate.ValuePair;

/**
 * Finds what speaks for or against some words: passages that share their words, give the same values in whatever form, or mean
 * much the same.
 */
public final class EvidenceFinder {

    /** Passages looked at for each entry asked for: copies fold. */
    private static final int PASSAGES = 5;
    /** So many passages are held to be of similar meaning. */
    private static final int NEAREST = 20;
    private static final int MOST_FORMS = 12;
    /** Of statements with more words one word in common is no evidence. */
    private static final int FEW_WORDS = 4;
    /** As for search by words and meaning: how little the first ranks differ. */
    private static final int RANK_OFFSET = 10;

    private final OpenCase open;
    private final CaseSearch search;
    private final FactsSource source;

    /** @param source asked for the articles that were found */
    public EvidenceFinder(OpenCase open, CaseSearch search, FactsSource source) {
        this.open = open;
        this.search = search;
        this.source = source;
    }

    /**
     * What evidence is looked for.
     *
     * @param words the statement of a claim or a selection
     * @param own where they are from: entries of these articles come last, and what overlaps these places is no evidence
     */
    public record Wanted(String words, List<SourcePlace> own) {

        public Wanted {
            own = List.copyOf(own);
        }
    }

    /**
     * What was found.
     *
     * @param entries from other articles first, the best first
     * @param hint what the person should know of this answer
     */
    public record Found(List<Evidence> entries, Optional<String> hint) {

        public Found {
            entries = List.copyOf(entries);
        }
    }

    /**
     * The best entries.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public Found find(Wanted wanted, int limit, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Finding evidence", 5);
        var known = source.of(List.of(), progress.split(1));
        var asked = known.read(wanted.words, Optional.empty());
        var request = SearchRequest.of(SearchQuery.alike(wanted.words)).mode(SearchMode.HYBRID).limit(limit * PASSAGES);
        var alike = search.search(request, progress.split(1));
        var nearest = alike.mode() == SearchMode.WORDS ? List.<SearchHit>of()
                : search.search(request.mode(SearchMode.MEANING).limit(NEAREST), progress.split(1)).hits();
        var valued = sameValues(asked, known).map(query -> search.search(SearchRequest.of(query).limit(limit * PASSAGES), progress.split(1)).hits());
        var hits = fused(alike.hits(), valued.orElse(List.of())).stream()
                .filter(hit -> hit.kind() == SearchHit.Kind.TEXT && !isOwn(hit, wanted.own)).toList();
        var facts = source.of(hits.stream().map(hit -> hit.article().orElseThrow()).distinct().toList(), progress.split(1));
        var found = new Weighing(open, facts, asked, nearest);
        var candidates = hits.stream().map(found::candidate).filter(candidate -> isTelling(candidate, asked)).toList();
        var ownArticles = wanted.own.stream().map(SourcePlace::article).collect(Collectors.toSet());
        var byPlace = candidates.stream().collect(Collectors.partitioningBy(each -> ownArticles.contains(each.article())));
        return new Found(Stream.concat(found.entries(byPlace.get(false), false), found.entries(byPlace.get(true), true)).limit(limit).toList(),
                alike.hint());
    }

    /** Whether more than one of many words points at a passage. */
    private static boolean isTelling(Candidate candidate, ReadText asked) {
        return candidate.words().size() > 1 || !candidate.same().isEmpty() || candidate.alike()
                || asked.text().strip().split("\\s+").length < FEW_WORDS;
    }

    /** Both rankings in one by reciprocal rank (Cormack et al., SIGIR 2009); what is in both comes with the words of the first. */
    private static List<SearchHit> fused(List<SearchHit> first, List<SearchHit> second) {
        var hits = new LinkedHashMap<String, SearchHit>();
        var scores = new HashMap<String, Double>();
        for (var ranking : List.of(first, second)) {
            for (int rank = 0; rank < ranking.size(); rank++) {
                hits.putIfAbsent(ranking.get(rank).key(), ranking.get(rank));
                scores.merge(ranking.get(rank).key(), 1.0 / (RANK_OFFSET + rank), Double::sum);
            }
        }
        return hits.values().stream().sorted(Comparator.comparingDouble((SearchHit hit) -> scores.get(hit.key())).reversed()).toList();
    }

    /** Asks for the asked values as articles write them and as the index knows them; empty if there is none that tells anything. */
    private static Optional<SearchQuery> sameValues(ReadText asked, CaseFacts known) {
        var telling = asked.facts().stream().filter(EvidenceFinder::isTelling).toList();
        var written = telling.stream().flatMap(value -> known.articles().stream().flatMap(article -> article.facts().stream())
                .filter(other -> known.compare(value, other) == Agreement.SAME).map(ReadFact::text).distinct().limit(MOST_FORMS))
                .distinct().map(QueryNode.Phrase::new);
        var nodes = Stream.<QueryNode>concat(written, telling.stream().flatMap(value -> QueryNode.Value.same(value).stream())).toList();
        return nodes.isEmpty() ? Optional.empty() : Optional.of(SearchQuery.parse("").meaning(new QueryNode.Or(nodes)));
    }

    /** Whether a value alone may point at evidence; a small count of things or a year may not. */
    private static boolean isTelling(ReadFact fact) {
        return fact.isValue() && switch (fact.kind()) {
            case MONEY, PERCENT, MEASURE -> true;
            case COUNT, AGE, DURATION -> fact.normalised().matches(".*\\d{2}.*");
            case DATE -> fact.normalised().length() >= "2026-05-04".length();
            default -> false;
        };
    }

    private static boolean isOwn(SearchHit hit, List<SourcePlace> own) {
        return own.stream().anyMatch(place -> hit.article().equals(Optional.of(place.article()))
                && hit.place().filter(place.span()::overlaps).isPresent());
    }

    /**
     * Tells why passages were found.
     *
     * @param facts of the articles that they are in
     */
    private record Weighing(OpenCase open, CaseFacts facts, ReadText asked, List<SearchHit> nearest) {

        private Candidate candidate(SearchHit hit) {
            var words = new LinkedHashMap<String, String>();
            hit.highlights().stream().map(span -> span.of(hit.snippet())).forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
            var there = valuesAt(hit);
            var same = asked.facts().stream().filter(ReadFact::isValue).flatMap(value -> there.stream()
                    .filter(other -> facts.compare(value, other) == Agreement.SAME).map(other -> new ValuePair(value, other))).toList();
            var unmatched = there.stream().filter(other -> same.stream().noneMatch(pair -> pair.found() == other)).toList();
            var differing = asked.facts().stream().filter(value -> value.isValue() && same.stream().noneMatch(pair -> pair.asked() == value))
                    .filter(value -> isOnly(value, asked.facts()) && isOnly(value, there)).flatMap(value -> unmatched.stream()
                    .filter(other -> facts.compare(value, other) == Agreement.DIFFERENT).map(other -> new ValuePair(value, other))).toList();
            return new Candidate(hit, List.copyOf(words.values()), same, differing, nearest.stream().anyMatch(other -> isSamePassage(hit, other)));
        }

        /** Whether two hits are in one passage, though each is at the sentence that matches its query: nothing ends between them. */
        private boolean isSamePassage(SearchHit one, SearchHit other) {
            return one.key().equals(other.key()) || one.kind() == other.kind() && one.version().equals(other.version()) && isInNewest(one)
                    && facts.article(one.article().orElseThrow()).filter(article -> {
                        var places = Stream.of(one, other).map(hit -> hit.place().orElseThrow()).sorted(Comparator.comparingInt(Span::start)).toList();
                        var end = places.getFirst().end();
                        return article.text().substring(end, Math.max(end, places.getLast().start())).indexOf('\n') < 0;
                    }).isPresent();
        }

        /** The values at a hit; none for one in an older version, which was not read. */
        private List<ReadFact> valuesAt(SearchHit hit) {
            return isInNewest(hit) ? facts.article(hit.article().orElseThrow()).map(article -> article.in(hit.place().orElseThrow()))
                    .orElse(List.of()).stream().filter(ReadFact::isValue).toList() : List.of();
        }

        private boolean isInNewest(SearchHit hit) {
            try {
                return open.read(() -> hit.version().equals(Optional.of(CaseQueries.latest(open.article(hit.article().orElseThrow())).getId())));
            } catch (Exception goneOrDamaged) {
                return false;
            }
        }

        /** Whether a value is a number with a unit, or the only date that is there: of several dates each may be of another thing. */
        private static boolean isOnly(ReadFact value, List<ReadFact> among) {
            return value.kind() != ValueKind.DATE && value.kind() != ValueKind.TIME
                    || among.stream().filter(fact -> fact.kind() == value.kind()).count() == 1;
        }

        private Stream<Evidence> entries(List<Candidate> candidates, boolean own) {
            var byOrigin = new LinkedHashMap<String, List<Candidate>>();
            candidates.forEach(each -> byOrigin.computeIfAbsent(origin(each).orElse(each.article()), origin -> new ArrayList<>()).add(each));
            return byOrigin.values().stream().map(same -> {
                var leads = same.stream().collect(Collectors.partitioningBy(each -> each.article().equals(same.getFirst().article())));
                return new Evidence(origin(same.getFirst()), leads.get(true), leads.get(false), own);
            });
        }

        private Optional<String> origin(Candidate candidate) {
            return facts.origin(candidate.article(), candidate.hit().place().orElseThrow());
        }
    }
}
