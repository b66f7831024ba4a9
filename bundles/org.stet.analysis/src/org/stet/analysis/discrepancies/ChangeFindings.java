package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.text.Token;
import org.stet.analysis.values.Mention;
import org.stet.model.DiscrepancyType;

/** Finds where an article says that a value of earlier articles has become another: "from 312 to 287". */
final class ChangeFindings {

    private static final int NEAR = 7;

    /** Two values of an article, the second of which it says the first has become. */
    private record FromTo(Mention from, Mention to) {
    }

    private static final Derivation<ArticleReading, List<FromTo>> CHANGES = new Derivation<>(ChangeFindings::changes);

    private final CaseView view;
    private final Memo memo;
    /** The claims by each of their values, in their order. */
    private final Map<String, List<SuggestedClaim>> claims = new HashMap<>();
    private final Telling telling;

    ChangeFindings(CaseView view, List<SuggestedClaim> claims, Memo memo) {
        this.view = view;
        this.memo = memo;
        claims.forEach(claim -> statements(claim).map(Statement::normalised).distinct()
                .forEach(value -> this.claims.computeIfAbsent(value, any -> new ArrayList<>()).add(claim)));
        this.telling = new Telling(view);
    }

    List<Finding> all() {
        return view.articles().stream().flatMap(reading -> memo.get(CHANGES, reading).stream()
                .flatMap(change -> finding(reading, change.from, change.to).stream())).toList();
    }

    private static List<FromTo> changes(ArticleReading reading) {
        var mentions = reading.mentions();
        return IntStream.range(1, mentions.size()).mapToObj(i -> new FromTo(mentions.get(i - 1), mentions.get(i)))
                .filter(change -> isTold(reading, change.from, change.to)).toList();
    }

    private static boolean isTold(ArticleReading reading, Mention from, Mention to) {
        if (from.kind() != to.kind() || from.normalised().equals(to.normalised())) {
            return false;
        }
        var words = CaseView.sentence(reading, from.span()).stream().flatMap(each -> each.tokens().stream()).toList();
        var before = words.stream().filter(token -> token.end() <= from.span().start()).reduce((a, b) -> b);
        var between = words.stream().filter(token -> token.start() >= from.span().end() && token.end() <= to.span().start()).toList();
        return before.filter(token -> token.is("from")).isPresent() && !between.isEmpty() && between.size() <= NEAR
                && between.getLast().is("to") && between.stream().noneMatch(ChangeFindings::isVerb);
    }

    private static boolean isVerb(Token token) {
        return token.tag().equals("VERB");
    }

    private Optional<Finding> finding(ArticleReading reading, Mention from, Mention to) {
        var later = reading.article();
        if (later.published().isEmpty() || claims.getOrDefault(to.normalised(), List.of()).stream().flatMap(ChangeFindings::statements)
                .anyMatch(each -> isSame(each, to) && isEarlier(each, reading))) {
            return Optional.empty();
        }
        var state = new Statement(new Place(later.id(), to.span()), to.span().of(later.text()), to.normalised(), to.unit(), to.bound(),
                to.precision());
        return claims.getOrDefault(from.normalised(), List.of()).stream().filter(claim -> claim.kind() == from.kind())
                .filter(claim -> statements(claim).anyMatch(each -> isSame(each, from) && isEarlier(each, reading)))
                .max(Comparator.comparing((SuggestedClaim claim) -> statements(claim)
                        .anyMatch(each -> each.place().equals(new Place(later.id(), from.span()))))
                        .thenComparing(claim -> statements(claim).filter(each -> isSame(each, from)).count())
                        .thenComparing(SuggestedClaim::topic))
                .map(claim -> {
                    var members = Stream.concat(statements(claim).filter(each -> isSame(each, from)), Stream.of(state)).toList();
                    return new Finding(DiscrepancyType.UPDATED, Optional.empty(), claim.known(), claim.topic(), members,
                            telling.inOrder(members) + " " + view.name(later.id()) + " tells of the change.", "from one value to another");
                });
    }

    private static Stream<Statement> statements(SuggestedClaim claim) {
        return claim.values().stream().flatMap(value -> value.appearances().stream());
    }

    private boolean isEarlier(Statement statement, ArticleReading reading) {
        var published = view.published(statement.place().article());
        return published.isPresent() && published.get().compareTo(reading.article().published().orElseThrow()) < 0;
    }

    private static boolean isSame(Statement statement, Mention mention) {
        return statement.normalised().equals(mention.normalised()) && (statement.unit().equals(mention.unit())
                || statement.unit().isEmpty() || mention.unit().isEmpty());
    }
}
