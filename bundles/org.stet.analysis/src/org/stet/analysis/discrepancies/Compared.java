package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.Published;
import org.stet.analysis.claims.Comparison;
import org.stet.analysis.claims.Statement;
import org.stet.model.ValueKind;

/** The statements of one slot held against each other, each pair of different words once however many articles have them. */
final class Compared {

    /** What decides about a comparison; the day, and whether a birthday is told of, only where values change with them. */
    private record Said(Statement words, Optional<Published> published, boolean tellsBirthday) {
    }

    private final ValueKind kind;
    private final Map<Statement, Integer> numbers = new IdentityHashMap<>();
    private final List<Said> different = new ArrayList<>();
    private final Comparison[][] known;

    Compared(ValueKind kind, List<Statement> statements, CaseView view) {
        this.kind = kind;
        var saids = new HashMap<Said, Integer>();
        for (var statement : statements) {
            var said = kind == ValueKind.AGE
                    ? new Said(statement.anywhere(), view.published(statement.place().article()), tellsBirthday(statement, view))
                    : new Said(statement.anywhere(), Optional.empty(), false);
            numbers.put(statement, saids.computeIfAbsent(said, any -> {
                different.add(said);
                return different.size() - 1;
            }));
        }
        known = new Comparison[different.size()][different.size()];
    }

    private static boolean tellsBirthday(Statement statement, CaseView view) {
        var tokens = view.sentence(statement.place()).stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        return tokens.stream().anyMatch(token -> token.is("turned", "turns", "birthday"))
                || tokens.stream().filter(token -> token.start() >= statement.place().span().end()).findFirst().filter(token -> token.is("since")).isPresent();
    }

    /** How two of the statements go together. */
    Comparison of(Statement a, Statement b) {
        var one = numbers.get(a);
        var other = numbers.get(b);
        if (known[one][other] == null) {
            known[one][other] = compare(different.get(one), different.get(other));
        }
        return known[one][other];
    }

    private Comparison compare(Said a, Said b) {
        var comparison = Comparison.of(kind, a.words, b.words);
        return kind == ValueKind.AGE && comparison.differs()
                ? Aging.compare(a.words, a.published, b.words, b.published, a.tellsBirthday || b.tellsBirthday).orElse(comparison) : comparison;
    }
}
