package org.stet.analysis.discrepancies;

import java.util.List;
import java.util.Set;
import org.stet.analysis.claims.States;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.text.Token;
import org.stet.model.ValueKind;

/** Whether articles tell of something that changes while it is reported. */
final class Change {

    /** What says beside a value that it was another before. */
    private static final Set<String> CUES = Set.of("now", "revise", "revised", "update", "updated", "earlier",
            "previously", "initially", "originally", "latest", "downgrade", "upgrade", "upgraded", "far", "still");
    /** What counted people and things do from report to report, and other values from year to year. */
    private static final Set<String> COUNTED = Set.of("rise", "climb", "soar");
    private static final int NEAR = 5;

    private Change() {
    }

    /** Whether the slot is one that is counted again, or one of its articles says that it has changed. */
    static boolean isTold(SuggestedClaim claim, List<Statement> statements, CaseView view) {
        return switch (claim.kind()) {
            case COUNT, MONEY -> statements.stream().filter(statement -> isCounted(statement, view)).count() * 2 > statements.size()
                    || statements.stream().anyMatch(statement -> hasCue(statement, claim.kind() == ValueKind.COUNT, view));
            case PERCENT, MEASURE, DURATION -> statements.stream().anyMatch(statement -> hasCue(statement, claim.kind() == ValueKind.COUNT, view));
            case ORDINAL -> true;
            default -> false;
        };
    }

    private static boolean isCounted(Statement statement, CaseView view) {
        return view.sentence(statement.place()).filter(sentence -> States.of(sentence, statement.place().span()).isPresent()
                || States.isIn(sentence)).isPresent();
    }

    /** Whether fewer are counted from day to day: those who are missing are found. */
    static boolean mayShrink(List<Statement> statements, CaseView view) {
        return statements.stream().map(Statement::normalised).distinct().count() > 2
                || statements.stream().anyMatch(statement -> hasCue(statement, true, view) || view.sentence(statement.place())
                        .flatMap(sentence -> States.of(sentence, statement.place().span())).filter(States::shrinks).isPresent());
    }

    static boolean hasCue(Statement statement, boolean isCount, CaseView view) {
        var tokens = view.sentence(statement.place()).stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(statement.place().span())) {
                return tokens.subList(Math.max(0, i - NEAR), Math.min(tokens.size(), i + NEAR)).stream().map(Token::lemma)
                        .anyMatch(lemma -> CUES.contains(lemma) || isCount && COUNTED.contains(lemma));
            }
        }
        return false;
    }
}
