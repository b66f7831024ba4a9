package org.stet.analysis.claims;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.model.ValueKind;

/** Compares the values of a case; what two ways to tell a value come to is reckoned once, wherever they stand. */
final class Comparisons {

    /** A way to tell a value: all facts that tell it so share one, which is the same only as itself. */
    private static final class Words {

        private final ValueKind kind;
        private final Statement said;

        Words(Said of) {
            this.kind = of.kind;
            this.said = of.anywhere;
        }
    }

    private record Said(ValueKind kind, Statement anywhere) {
    }

    private record Pair(Words a, Words b) {
    }

    private static final Derivation<Said, Words> WORDS = new Derivation<>(Words::new);
    private static final Derivation<Pair, Comparison> COMPARED = new Derivation<>(pair -> Comparison.of(pair.a.kind, pair.a.said, pair.b.said));
    private static final Derivation<Pair, Optional<Slip>> SLIP = new Derivation<>(pair -> Slip.of(pair.a.said, pair.b.said));

    private final Memo memo;
    private final Map<Fact, Words> words = new IdentityHashMap<>();

    Comparisons(Collection<Fact> facts, Memo memo) {
        this.memo = memo;
        facts.parallelStream().map(fact -> Map.entry(fact, memo.get(WORDS, new Said(fact.kind(), fact.statement().anywhere())))).toList()
                .forEach(each -> words.put(each.getKey(), each.getValue()));
    }

    /** How two values of one kind go together. */
    Comparison of(Fact a, Fact b) {
        return memo.get(COMPARED, pair(a, b));
    }

    /** The slip of the hand that leads from one value to the other. */
    Optional<Slip> slip(Fact a, Fact b) {
        return memo.get(SLIP, pair(a, b));
    }

    /** Whether two values have the same digits in another order. */
    boolean areExchanged(Fact a, Fact b) {
        return slip(a, b).filter(Slip.DIGITS_EXCHANGED::equals).isPresent();
    }

    private Pair pair(Fact a, Fact b) {
        return new Pair(words.get(a), words.get(b));
    }
}
