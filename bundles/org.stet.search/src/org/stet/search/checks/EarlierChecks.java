package org.stet.search.checks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Span;
import org.stet.search.lucene.StatementIndex;
import org.stet.search.lucene.StatementIndex.Statement;

/**
 * Whether something has been checked before: in cases, or by those whose checks were imported as lists.
 *
 * <pre>{@code
 * try (var checks = EarlierChecks.open(CaseClaims.of(open), ClaimLists.ofThisPerson(), monitor)) {
 *     var matches = checks.match(claim.getStatement(), Set.of(), 20);
 * }
 * }</pre>
 */
public final class EarlierChecks implements Closeable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StatementIndex index;

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

    private EarlierChecks(StatementIndex index) {
        this.index = index;
    }

    /**
     * Takes the claims of cases and all lists as they are now. The index of the lists is kept beside them and made anew when one
     * of them changed.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static EarlierChecks open(List<EarlierClaim> ofCases, ClaimLists lists, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Reading earlier checks", 2);
        var cases = StatementIndex.inMemory(take -> {
            for (var claim : ofCases) {
                take.take(statement(claim));
            }
        }, progress.split(1));
        return new EarlierChecks(lists.all().isEmpty() ? cases : StatementIndex.joined(List.of(cases,
                StatementIndex.on(lists.index(), lists.print(), take -> listed(lists, take), progress.split(1)))));
    }

    /**
     * The claims that are most like a statement, the best first.
     *
     * @param sources names of the cases and lists to look in; empty for all
     */
    public List<Match> match(String statement, Set<String> sources, int limit) throws IOException {
        var matches = new ArrayList<Match>();
        for (var ranked : index.rank(statement, sources, limit)) {
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
            return new Statement(claim.source(), claim.claim().statement(), JSON.writeValueAsString(claim));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
