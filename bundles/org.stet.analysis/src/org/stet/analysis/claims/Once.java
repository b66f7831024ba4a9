package org.stet.analysis.claims;

import java.util.Optional;
import java.util.function.Supplier;

/** What is reckoned when it is first asked for, with what only a run knows; it stays right as long as all that decides it is the same. */
final class Once<V> {

    private Optional<V> value = Optional.empty();

    V get(Supplier<V> reckoned) {
        if (value.isEmpty()) {
            value = Optional.of(reckoned.get());
        }
        return value.get();
    }
}
