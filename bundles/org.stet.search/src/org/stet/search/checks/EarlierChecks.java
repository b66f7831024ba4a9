package org.stet.search.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Span;
import org.stet.search.Embedder;
import org.stet.search.Embedders;
import org.stet.search.lucene.StatementIndex;
import org.stet.search.lucene.StatementIndex.Statement;

/**
 * Whether something has been checked before: in cases, or by those whose checks were imported as lists.
 *
 * <pre>{@code
 * try (var checks = EarlierChecks.open(CaseClaims.of(open), ClaimLists.ofThisPerson(), monitor)) {
 *     var matches = checks.match(claim.getStatement(), Set.of(), 20, monitor);
 * }
 * }</pre>
 */
public final class EarlierChecks implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StatementIndex index;
    private final Optional<Embedder> embedder;

    /**
     * A claim that may be the same.
     *
     * @param matches the words of its statement that it shares, in UTF-16 code units, in order
     * @param score compares within one answer
     */
    public record Match(EarlierClaim earlier, List<Span> matches, float score) {

        public Match {
            matches = List.copyOf(matches);
        }
    }

    private EarlierChecks(StatementIndex index, Optional<Embedder> embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /**
     * Takes the claims of cases and all lists as they are now. The index of the lists is kept beside them and made anew when one
     * of them changed.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static EarlierChecks open(List<EarlierClaim> ofCases, ClaimLists lists, IProgressMonitor monitor) throws IOException {
        return open(ofCases, lists, Embedders.installed(), monitor);
    }

    /** The same with a model of one's own, or with none. */
    public static EarlierChecks open(List<EarlierClaim> ofCases, ClaimLists lists, Optional<Embedder> embedder, IProgressMonitor monitor)
            throws IOException {
        var progress = SubMonitor.convert(monitor, "Reading earlier checks", 2);
        var cases = StatementIndex.inMemory(take -> {
            for (var claim : ofCases) {
                take.take(statement(claim));
            }
        }, progress.split(1));
        return new EarlierChecks(lists.all().isEmpty() ? cases : StatementIndex.joined(List.of(cases,
                StatementIndex.on(lists.index(), lists.print(), take -> listed(lists, take), progress.split(1)))), embedder);
    }

    /**
     * The claims that are most like a statement by words, and by meaning where there is a model, the best first.
     *
     * @param sources names of the cases and lists to look in; empty for all
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public List<Match> match(String statement, Set<String> sources, int limit, IProgressMonitor monitor) throws IOException {
        var matches = new ArrayList<Match>();
        for (var ranked : index.rank(statement, sources, limit, embedder, monitor)) {
            matches.add(new Match(JSON.readValue(ranked.payload(), EarlierClaim.class), ranked.matches(), ranked.score()));
        }
        return matches;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    private static void listed(ClaimLists lists, StatementIndex.Taker take) throws IOException {
        for (var list : lists.all()) {
            try (var claims = lists.claims(list)) {
                while (claims.hasNextValue()) {
                    take.take(statement(new EarlierClaim(claims.nextValue(), list.name(), "", "")));
                }
            }
        }
    }

    private static Statement statement(EarlierClaim claim) {
        try {
            return new Statement(claim.source(), claim.claim().statement(), claim.claim().note(), JSON.writeValueAsString(claim));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
