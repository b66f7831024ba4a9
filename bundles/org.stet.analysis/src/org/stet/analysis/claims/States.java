package org.stet.analysis.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/** What became of the people, or what was gathered, that a number counts: it is counted again from day to day. */
public final class States {

    private static final Set<String> STATES = Set.of("dead", "hurt", "missing", "rescue", "arrest", "evacuate", "homeless", "survive",
            "survivor", "hospital", "infect", "infection", "trap", "donate", "displac", "shoot", "stab");
    /** What courts do to the people that are counted. */
    private static final Set<String> OF_COURT = Stream.of("arrest", "charge", "indict", "accuse", "plead", "convict", "sentence")
            .map(Concepts::of).collect(Collectors.toSet());
    private static final Set<String> SHRINKING = Set.of("missing", "hospital", "trap", "homeless", "evacuate");
    private static final String FATALLY = "fatally";
    /** The state stands at most so many words after the number, or one or two before it. */
    private static final int AFTER = 8;
    private static final int BEFORE = 5;

    private States() {
    }

    /** Whether a sentence tells of such a state at all. */
    public static boolean isIn(Sentence sentence) {
        return sentence.tokens().stream().flatMap(token -> Concepts.of(token).stream()).anyMatch(STATES::contains);
    }

    /** Whether a state is one that people leave again. */
    public static boolean shrinks(String state) {
        return SHRINKING.contains(state);
    }

    static boolean isOfCourt(String state) {
        return OF_COURT.contains(state);
    }

    private static Optional<String> of(List<Token> tokens, int at) {
        var state = of(tokens.get(at));
        var isFatal = at > 0 && tokens.get(at - 1).is(FATALLY) || at < tokens.size() - 1 && tokens.get(at + 1).is(FATALLY);
        return isFatal ? state.map(any -> "dead") : state;
    }

    /** Counts are charges too, but who counts charges nobody. */
    private static Optional<String> of(Token token) {
        return Concepts.of(token).filter(concept -> STATES.contains(concept)
                || !token.tag().equals("NOUN") && !token.lemma().equals("count") && OF_COURT.contains(concept));
    }

    /** The concept of the state nearest to a number; what follows the number is nearer than what stands before it. */
    public static Optional<String> of(Sentence sentence, Span number) {
        var tokens = sentence.tokens();
        var first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).end() <= number.start()) {
            first++;
        }
        var last = first;
        while (last < tokens.size() - 1 && tokens.get(last + 1).start() < number.end()) {
            last++;
        }
        for (var i = first; i <= Math.min(tokens.size() - 1, last + AFTER); i++) {
            var state = of(tokens, i);
            if (state.isPresent()) {
                return state;
            }
            if (i > last && (tokens.get(i).tag().equals("NUM") || tokens.get(i).is(",", ";", "and", "while"))) {
                break;
            }
        }
        for (var i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
            var state = of(tokens, i);
            if (state.isPresent()) {
                return isOfOthers(tokens.subList(Math.max(0, i - 1), first)) ? Optional.empty() : state;
            }
        }
        return Optional.empty();
    }

    /** Whether the second of some words describes others than those who are counted behind them: three dead suspects and two residents. */
    private static boolean isOfOthers(List<Token> words) {
        return words.size() > 3 && words.get(1).tag().equals("ADJ") && words.get(0).tag().equals("NUM") && words.get(2).tag().equals("NOUN")
                && words.getLast().is("and");
    }
}
