package org.stet.search.checks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.NameActions;
import org.stet.core.facts.ReadFact;
import org.stet.core.facts.ReadText;
import org.stet.core.store.OpenCase;
import org.stet.search.CaseSearch;
import org.stet.search.FilterValues;
import org.stet.search.QueryNode;
import org.stet.search.SearchHit;
import org.stet.search.SearchQuery;
import org.stet.search.SearchRequest;
import org.stet.search.SearchResult;

/**
 * The other articles that a zero-hit check has to look into where a case is too large to be read as a whole: those that have something
 * as the index knows it, and, for what none has, a few that have something like it.
 *
 * <pre>{@code
 * var found = ZeroHitCandidates.of(checked, open, search, ZeroHitCandidates.MOST, monitor);
 * var hits = ZeroHitCheck.run(checked, source.of(found.articles(), monitor), found, monitor);
 * }</pre>
 *
 * @param articles their ids, those that have more of what was checked first
 * @param unread how many more articles the index names for the thing that stands at a place of the checked text; none for most
 */
public record ZeroHitCandidates(Set<String> articles, Map<Span, Integer> unread) {

    /** Where all articles are looked into. */
    public static final ZeroHitCandidates ALL = new ZeroHitCandidates(Set.of(), Map.of());

    /** How many articles are read in a few seconds. */
    public static final int MOST = 200;
    /** More articles are not named for one thing that the text says. */
    private static final int MOST_OF_ONE = 40;
    private static final int MOST_ALIKE = 5;
    private static final QueryNode IN_ARTICLES = new QueryNode.Filter(QueryNode.Field.KIND, FilterValues.TEXT);

    /** Articles that are named for one thing: all, and the best. */
    private record Named(Collection<String> all, List<String> best) {
    }

    /** The index, what the person knows of names, and the article that is left out. */
    private record Asking(CaseSearch search, Collection<Set<String>> spellings, Set<String> without) {

        private Named named(List<ReadFact> same, IProgressMonitor monitor) {
            var progress = SubMonitor.convert(monitor, 2);
            var exactly = ask(exactly(same), MOST_OF_ONE, progress.split(1));
            var best = exactly.total() > 0 ? exactly : alike(same.getFirst()).map(node -> ask(node, MOST_ALIKE, progress.split(1)))
                    .orElse(SearchResult.EMPTY);
            return new Named(exactly.perArticle().keySet(),
                    best.hits().stream().map(SearchHit::article).flatMap(Optional::stream).distinct().toList());
        }

        private SearchResult ask(QueryNode node, int most, IProgressMonitor monitor) {
            var query = SearchQuery.parse("").meaning(new QueryNode.And(List.of(node, IN_ARTICLES)));
            return search.search(SearchRequest.of(query).without(without).limit(most), monitor);
        }

        /** What every article has that has the same; some that have it may turn out to have something else. */
        private QueryNode exactly(List<ReadFact> same) {
            var fact = same.getFirst();
            var words = new QueryNode.Phrase(fact.text());
            return switch (fact.kind()) {
                case QUOTE -> or(fact.text().lines().filter(line -> !line.isBlank()).map(QueryNode.Phrase::new));
                case NAME, PLACE -> or(names(same).map(Asking::name));
                default -> or(Stream.concat(Stream.of(words), QueryNode.Value.same(fact).stream()));
            };
        }

        /** What may be a near miss. */
        private static Optional<QueryNode> alike(ReadFact fact) {
            return switch (fact.kind()) {
                case QUOTE -> Optional.of(new QueryNode.Alike(fact.text()));
                case NAME, PLACE -> Optional.of(new QueryNode.Fuzzy(fact.text()));
                default -> fact.unit().isEmpty() ? Optional.empty() : QueryNode.Value.inAnyUnit(fact).map(value -> value);
            };
        }

        /** The fullest form that the text uses, that which is held for the name, and all spellings that the person said mean the same. */
        private Stream<String> names(List<ReadFact> same) {
            var forms = same.stream().map(ReadFact::text).collect(Collectors.toSet());
            var fullest = forms.stream().max(Comparator.comparingInt((String form) -> FoldedWords.of(form).size()).thenComparing(form -> form));
            return Stream.of(fullest.stream(), same.stream().map(ReadFact::normalised),
                    spellings.stream().filter(known -> known.stream().anyMatch(forms::contains)).flatMap(Set::stream))
                    .flatMap(names -> names).filter(name -> !name.isBlank()).distinct();
        }

        /** All words of a name beside each other, in any form of theirs, such as a possessive. */
        private static QueryNode name(String name) {
            return new QueryNode.Near(Arrays.stream(name.strip().split("\\s+")).<QueryNode>map(QueryNode.Word::new).toList(), 0);
        }

        private static QueryNode or(Stream<? extends QueryNode> nodes) {
            return new QueryNode.Or(nodes.<QueryNode>map(node -> node).toList());
        }
    }

    /**
     * Asks the index, when all articles are in it with their values; that may take its time when a case is opened for the first time.
     *
     * @param search has to know values
     * @param most more articles are not named, for all that the text says together
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static ZeroHitCandidates of(ReadText checked, OpenCase open, CaseSearch search, int most, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Searching all sources", 2);
        search.awaitCurrent(progress.split(1));
        var asking = new Asking(search, spellings(open), checked.article().isEmpty() ? Set.of() : Set.of(checked.article()));
        var told = List.copyOf(ZeroHitCheck.things(checked));
        progress.setWorkRemaining(told.size());
        var named = told.stream().map(same -> asking.named(same, progress.split(1))).toList();
        var articles = best(named.stream().map(Named::best).toList(), most);
        var unread = new HashMap<Span, Integer>();
        for (int i = 0; i < told.size(); i++) {
            var left = (int) named.get(i).all().stream().filter(article -> !articles.contains(article)).count();
            told.get(i).stream().filter(fact -> left > 0).forEach(fact -> unread.merge(fact.span(), left, Math::max));
        }
        return new ZeroHitCandidates(articles, unread);
    }

    /** The best of each list, then the second of each, and so on. */
    private static Set<String> best(List<List<String>> lists, int most) {
        var best = new LinkedHashSet<String>();
        for (int rank = 0; rank < MOST_OF_ONE; rank++) {
            for (var list : lists) {
                if (rank < list.size() && best.size() < most) {
                    best.add(list.get(rank));
                }
            }
        }
        return best;
    }

    private static List<Set<String>> spellings(OpenCase open) {
        try {
            return open.read(() -> open.model().getAgents().stream().filter(agent -> agent.getName() != null)
                    .map(agent -> NameActions.spellings(agent).collect(Collectors.toSet())).toList());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many articles that may have one of some places of the checked text were not looked into. */
    int unread(List<ReadFact> same) {
        return same.stream().mapToInt(fact -> unread.getOrDefault(fact.span(), 0)).max().orElse(0);
    }
}
