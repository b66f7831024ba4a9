package org.stet.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;

/**
 * Keeps what was derived from the parts of a case, so that after an edit only what depends on the edited article is derived anew.
 * What a run does not ask for is forgotten at its end: a memo holds no more than one case needs. For any threads.
 */
public final class Memo {

    /**
     * A way to derive one value from another: nothing but that other decides what comes out.
     *
     * @param <K> what it starts from; its hash is soon reckoned
     * @param <V> what comes out, immutable and never null
     */
    public static final class Derivation<K, V> {

        private final Function<? super K, ? extends V> function;

        public Derivation(Function<? super K, ? extends V> function) {
            this.function = function;
        }
    }

    /** What a run took: how often anything was asked for, and how much of that was derived anew. */
    public record Work(long asked, long derived) {
    }

    private record Key(Derivation<?, ?> derivation, Object from) {
    }

    /** What was derived, and which run asked for it last; runs only mark it, because entries made anew each time would be many to put and to collect. */
    private static final class Kept {

        private final Object value;
        private int run;

        Kept(Object value) {
            this.value = value;
        }
    }

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final LongAdder asked = new LongAdder();
    private final LongAdder derived = new LongAdder();
    private Work lastRun = new Work(0, 0);
    private int run;

    /** What a derivation gives for a value, reckoned if neither this run nor the one before has asked for it. */
    @SuppressWarnings("unchecked")
    public <K, V> V get(Derivation<K, V> derivation, K from) {
        asked.increment();
        var key = new Key(derivation, from);
        var known = kept.get(key);
        if (known == null) {
            var found = new Kept(derivation.function.apply(from));
            var other = kept.putIfAbsent(key, found);
            if (other == null) {
                derived.increment();
            }
            known = other == null ? found : other;
        }
        known.run = run;
        return (V) known.value;
    }

    /** Ends a run: what it did not ask for is forgotten. */
    void endRun() {
        kept.values().removeIf(each -> each.run != run);
        run++;
        lastRun = new Work(asked.sumThenReset(), derived.sumThenReset());
    }

    /** What the last run that came to its end took: after an edit as much as the edit touches, however large the case is. */
    public Work lastRun() {
        return lastRun;
    }
}
