package org.stet.analysis.discrepancies;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            "recover", "register", "close", "stand", "remain", "find", "identify", "confirm", "petition", "signature", "fund", "bid", "offer");
    /** By what a number comes to another. */
    private static final Set<String> GROWING = Set.of("bring", "raise", "rise", "climb", "grow", "increase");
    private static final int NEAR = 6;
    private static final double FEW = 20;
    private static final int MANY = 3;
    private static final double DAY = 20;
    private static final double WITHIN_A_DAY = 6;

    /**
     * What is asked of one statement again and again.
     *
     * @param isReached whether it is told to be what a number has come to: bringing the total to 17
     * @param isCounted whether what it tells is counted again or goes on
     * @param said it without its place: the same object for all that say the same
     * @param agreeing when all that agree with it were published, in order of time
     */
    private record Traits(Published published, String outlet, double number, boolean hasCue, boolean isReached, boolean isCounted, Statement said,
            List<Published> agreeing) {
    }

    private final ValueKind kind;
    private final CaseView view;
    private final Map<Statement, Traits> traits = new IdentityHashMap<>();
    /** The slips that lead from one wording to another, each pair of wordings once however many say them. */
    private final Map<Statement, Map<Statement, Optional<Slip>>> slips = new IdentityHashMap<>();

    /** @param statements all that are made of the slot */
    Change(ValueKind kind, List<Statement> statements, CaseView view) {
        this.kind = kind;
        this.view = view;
        var compared = new Compared(kind, statements, view);
        var agreeing = new HashMap<Statement, List<Published>>();
        var wordings = new HashMap<Statement, Statement>();
        for (var statement : statements) {
            view.published(statement.place().article()).ifPresent(published -> traits.put(statement, new Traits(published,
                    view.article(statement.place().article()).article().outlet(), SlotFindings.number(statement).orElse(Double.NaN),
                    has(statement, CUES), isReached(statement), isCounted(statement), wordings.computeIfAbsent(statement.anywhere(), said -> said),
                    agreeing.computeIfAbsent(statement.anywhere(), any -> statements.stream().filter(other -> compared.of(statement, other).agrees())
                            .flatMap(other -> view.published(other.place().article()).stream()).sorted().toList()))));
        }
    }

    /**
     * Whether a value is more likely what became of an earlier one than another word on the same; of those of one day without hours, whether it
     * says so itself, or is still told on a later day.
     */
    boolean follows(Statement earlier, Statement later) {
        var a = traits.get(earlier);
        var b = traits.get(later);
        if (isWithinDay(a.published, b.published) && (b.isReached || b.agreeing.getLast().compareTo(a.published) <= 0)) {
            return b.isReached;
        }
        return WEIGHTS.probability(signs(earlier, later)) >= LIKELY;
    }

    /** One number for each of {@link #NAMES}; the days of both articles are known. */
    double[] signs(Statement earlier, Statement later) {
        var a = traits.get(earlier);
        var b = traits.get(later);
        var hours = hours(a.published, b.published);
        var slip = slips.computeIfAbsent(a.said, any -> new IdentityHashMap<>()).computeIfAbsent(b.said, said -> Slip.of(a.said, said)).orElse(null);
        return new double[] {Math.log(1 + hours), is(hours >= DAY), is(slip == Slip.DIGITS_EXCHANGED), is(slip == Slip.MAGNITUDE),
                is(slip == Slip.UNIT), is(b.hasCue), is(a.hasCue), is(b.isCounted), is(a.isCounted), is(a.outlet.equals(b.outlet)),
                after(b.published, a.agreeing), before(a.published, b.agreeing), is(b.number < FEW), is(b.number > a.number),
                is(kind == ValueKind.COUNT), is(kind == ValueKind.MONEY), is(kind == ValueKind.MEASURE)};
    }

    /** Whether both were told on one day of which no hours are known. */
    private static boolean isWithinDay(Published a, Published b) {
        return a.equals(b) && a.moment().isEmpty();
    }

    /** How much later one was published than another; within a day of which nobody knows the hour, some hours. */
    private static double hours(Published earlier, Published later) {
        return isWithinDay(earlier, later) ? WITHIN_A_DAY : earlier.until(later).toMinutes() / 60.;
    }

    /** How many of some moments in order are later than one; more than a few say no more. */
    private static double after(Published moment, List<Published> moments) {
        return moments.reversed().stream().limit(MANY).takeWhile(each -> each.compareTo(moment) > 0).count();
    }

    private static double before(Published moment, List<Published> moments) {
        return moments.stream().limit(MANY).takeWhile(each -> each.compareTo(moment) < 0).count();
    }

    private boolean isReached(Statement statement) {
        var before = view.sentence(statement.place()).stream().flatMap(sentence -> sentence.tokens().stream())
                .takeWhile(token -> token.start() < statement.place().span().start()).toList();
        return !before.isEmpty() && before.getLast().is("to") && before.stream().map(Token::lemma).anyMatch(GROWING::contains);
    }

    private boolean isCounted(Statement statement) {
        return has(statement, GOING_ON) || view.sentence(statement.place())
                .flatMap(sentence -> States.of(sentence, statement.place().span())).isPresent();
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

    private static double is(boolean sign) {
        return sign ? 1 : 0;
    }
}
