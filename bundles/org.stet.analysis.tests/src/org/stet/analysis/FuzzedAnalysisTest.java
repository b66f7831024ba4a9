package org.stet.analysis;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The short form of {@code ./stet fuzz analysis}: the same checks, on texts made by chance in a way that can be repeated. */
class FuzzedAnalysisTest {

    private static final int ROUNDS = 40;

    @Test
    void holdsForAnyTexts() {
        for (var seed = 0; seed < ROUNDS; seed++) {
            try {
                FuzzedAnalysis.check(new Random(seed));
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
