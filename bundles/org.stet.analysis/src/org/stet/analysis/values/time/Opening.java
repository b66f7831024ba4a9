package org.stet.analysis.values.time;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that a rule can begin with.
 *
 * @param keys these
 * @param digits whether any digits
 * @param any whether any word at all
 * @param nothing whether the rule may read nothing, so that it also begins with what follows it
 */
record Opening(Set<String> keys, boolean digits, boolean any, boolean nothing) {

    static final Opening ANY = new Opening(Set.of(), false, true, false);
    static final Opening DIGITS = new Opening(Set.of(), true, false, false);

    static Opening of(Set<String> keys) {
        return new Opening(Set.copyOf(keys), false, false, false);
    }

    Opening or(Opening other) {
        return new Opening(Stream.concat(keys.stream(), other.keys.stream()).collect(Collectors.toUnmodifiableSet()),
                digits || other.digits, any || other.any, nothing || other.nothing);
    }

    Opening orNothing() {
        return new Opening(keys, digits, any, true);
    }

    /** Of this rule and then another. */
    Opening then(Opening next) {
        return nothing ? new Opening(keys, digits, any, false).or(next) : this;
    }

    boolean admits(String key) {
        return any || nothing || digits && Word.isDigits(key) || keys.contains(key);
    }
}
