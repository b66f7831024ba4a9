package org.stet.analysis.discrepancies;

import java.util.List;
import java.util.Set;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.text.Token;

/** Whether articles tell of something that changes while it is reported. */
final class Change {

    /** What is counted again from day to day. */
    private static final Set<String> RISING = Set.of("kill", "die", "dead", "death", "toll", "injure", "injured", "hurt", "wound",
            "wounded", "missing", "miss", "rescue", "arrest", "evacuate", "body", "casualty", "case", "infection", "displace",
            "hospital", "raise", "donate", "donation", "survivor", "unaccounted", "treat", "admit");
    /** What says that it was otherwise before. */
    private static final Set<String> CUES = Set.of("now", "revise", "revised", "update", "updated", "rise", "climb", "increase",
            "raise", "trim", "earlier", "previously", "initially", "originally", "close", "latest", "final", "finally", "soar", "grow",
            "downgrade", "upgrade", "since", "today");

    private Change() {
    }

    /** Whether the slot is one that is counted again, or a later article says that it has changed. */
    static boolean isTold(SuggestedClaim claim, List<Statement> statements, CaseView view) {
        if (claim.kind() == org.stet.model.ValueKind.AGE || claim.kind() == org.stet.model.ValueKind.ORDINAL) {
            return claim.kind() == org.stet.model.ValueKind.ORDINAL;
        }
        return statements.stream().anyMatch(statement -> speaksOf(statement, RISING, view));
    }

    private static boolean speaksOf(Statement statement, Set<String> words, CaseView view) {
        return view.sentence(statement.place()).stream().flatMap(sentence -> sentence.tokens().stream()).map(Token::lemma)
                .anyMatch(words::contains);
    }
}
