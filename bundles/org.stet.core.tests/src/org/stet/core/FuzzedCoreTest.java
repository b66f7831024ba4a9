package org.stet.core;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short form of {@code ./stet fuzz}: the same checks, on texts made by chance in a way that can be repeated. */
class FuzzedCoreTest {

    private static final int ROUNDS = 300;

    @ParameterizedTest
    @EnumSource
    void holdsForAnyTexts(FuzzedCore target) {
        for (int seed = 0; seed < ROUNDS; seed++) {
            try {
                target.check(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
