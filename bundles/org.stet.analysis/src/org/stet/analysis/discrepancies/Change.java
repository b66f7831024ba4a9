package org.stet.analysis.discrepancies;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.stet.analysis.Published;
import org.stet.analysis.claims.LearnedWeights;
import org.stet.analysis.claims.Slip;
import org.stet.analysis.claims.States;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.text.Token;
import org.stet.model.ValueKind;

/** The signs by which a later value tells what became of an earlier one, and does not contradict it; see ADR 23. */
final class Change {

    /** What the numbers of {@link #signs} tell, in their order. */
    static final List<String> NAMES = List.of("hours", "next-day", "digits-exchanged", "magnitude", "unit", "cue-later", "cue-earlier",
            "counted-later", "counted-earlier", "same-outlet", "old-later", "new-earlier", "few", "growing", "count", "money", "measure");

    private static final LearnedWeights WEIGHTS = LearnedWeights.read(Change.class, "changes.txt", NAMES);
    private static final double LIKELY = .7;

    /** What says beside a value that it was another before. */
    private static final Set<String> CUES = Set.of("now", "new", "revise", "revised", "update", "updated", "earlier",
            "previously", "initially", "originally", "latest", "downgrade", "upgrade", "upgraded", "far", "still");
    /** What is done again and again, so that its number is another every day. */
    private static final Set<String> GOING_ON = Set.of("sell", "raise", "collect", "donate", "sign", "save", "rescue", "evacuate", "treat", "arrest",
            "recover", "register", "close", "stand", "remain", "find", "identify", "confirm");
    private static final int NEAR = 6;
    private static final double FEW = 20;
    private static final int MANY = 3;
    private static final double DAY = 20;

    private final ValueKind kind;
    private final List<Statement> statements;
    private final CaseView view;
    private final Compared compared;

    /** @param statements all that are made of the slot */
    Change(ValueKind kind, List<Statement> statements, CaseView view) {
        this.kind = kind;
        this.statements = statements;
        this.view = view;
        this.compared = new Compared(kind, statements, view);
    }

    /** Whether a value is more likely what became of an earlier one than another word on the same. */
    boolean follows(Statement earlier, Statement later) {
        return WEIGHTS.probability(signs(earlier, later)) >= LIKELY;
    }

    /** One number for each of {@link #NAMES}; the days of both articles are known. */
    double[] signs(Statement earlier, Statement later) {
        var hours = published(earlier).until(published(later)).toMinutes() / 60.;
        var slip = Slip.of(earlier, later);
        return new double[] {Math.log(1 + hours), is(hours >= DAY), is(slip.filter(Slip.DIGITS_EXCHANGED::equals).isPresent()),
                is(slip.filter(Slip.MAGNITUDE::equals).isPresent()), is(slip.filter(Slip.UNIT::equals).isPresent()), is(has(later, CUES)),
                is(has(earlier, CUES)), is(isCounted(later)), is(isCounted(earlier)), is(outlet(earlier).equals(outlet(later))),
                agreeing(earlier, other -> published(other).compareTo(published(later))),
                agreeing(later, other -> published(earlier).compareTo(published(other))),
                is(number(later) < FEW), is(number(later) > number(earlier)), is(kind == ValueKind.COUNT), is(kind == ValueKind.MONEY),
                is(kind == ValueKind.MEASURE)};
    }

    private Published published(Statement statement) {
        return view.published(statement.place().article()).orElseThrow();
    }

    private String outlet(Statement statement) {
        return view.article(statement.place().article()).article().outlet();
    }

    /** How many others say the same that were published on one side of a moment; more than a few say no more. */
    private double agreeing(Statement statement, ToIntFunction<Statement> after) {
        return statements.stream().filter(other -> other != statement && view.published(other.place().article()).isPresent())
                .filter(other -> compared.of(statement, other).agrees() && after.applyAsInt(other) > 0).limit(MANY).count();
    }

    private boolean isCounted(Statement statement) {
        return has(statement, GOING_ON) || view.sentence(statement.place()).flatMap(sentence -> States.of(sentence, statement.place().span())).isPresent();
    }

    private boolean has(Statement statement, Set<String> words) {
        var tokens = view.sentence(statement.place()).stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        for (var i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(statement.place().span())) {
                return tokens.subList(Math.max(0, i - NEAR), Math.min(tokens.size(), i + NEAR)).stream().map(Token::lemma).anyMatch(words::contains);
            }
        }
        return false;
    }

    private static double number(Statement statement) {
        return SlotFindings.number(statement).orElse(Double.NaN);
    }

    private static double is(boolean sign) {
        return sign ? 1 : 0;
    }
}
