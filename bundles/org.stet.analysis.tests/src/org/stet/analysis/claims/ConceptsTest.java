package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words speak of the same. */
class ConceptsTest {

    @ParameterizedTest
    @CsvSource({"fault, defect", "fatality, dead", "lorry, truck"})
    void wordsOfOneMeaningAreOneConcept(String word, String other) {
        assertThat(Concepts.of(word)).isEqualTo(Concepts.of(other));
    }
}
