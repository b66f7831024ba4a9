package org.stet.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The short form of {@code ./stet fuzz}: the same seeds and checks, damaged at random in a way that can be repeated. */
class FuzzedReaderTest {

    private static final int ROUNDS = 200;
    private static final int MOST_CUTS = 400;

    @ParameterizedTest
    @EnumSource
    void cutOffAnywhereTheyAreReadOrRefused(FuzzedReader target) throws IOException {
        for (var seed : target.seeds()) {
            for (int length = 0; length < seed.length; length += 1 + seed.length / MOST_CUTS) {
                target.check(Arrays.copyOf(seed, length));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void seedsAreReadAndWhatIsLeftOfThemWhenDamagedIsReadOrRefused(FuzzedReader target) throws IOException, ReadException {
        for (var seed : target.seeds()) {
            target.read(target.packed(seed));
            target.check(seed);
            var random = new Random(seed.length);
            for (var round = 0; round < ROUNDS; round++) {
                target.check(Damage.of(seed, random));
            }
        }
    }
}
