package org.stet.analysis;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private record Key(Derivation<?, ?> derivation, Object from) {
    }

    private Map<Key, Object> before = Map.of();
    private Map<Key, Object> now = new ConcurrentHashMap<>();

    /** What a derivation gives for a value, reckoned if neither this run nor the one before has asked for it. */
    @SuppressWarnings("unchecked")
    public <K, V> V get(Derivation<K, V> derivation, K from) {
        var key = new Key(derivation, from);
        var known = now.get(key);
        if (known == null) {
            known = before.get(key);
            var value = known == null ? derivation.function.apply(from) : known;
            known = now.putIfAbsent(key, value);
            return (V) (known == null ? value : known);
        }
        return (V) known;
    }

    /** Ends a run: what it did not ask for is forgotten. */
    void endRun() {
        before = now;
        now = new ConcurrentHashMap<>(before.size());
    }
}
