package org.stet.search.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionTest {

    @Test
    void agreementOfBothWins() {
        assertThat(ranking(Map.of("both", 9f, "words", 10f), Map.of("both", 0.8f, "words", 0.5f, "meaning", 0.81f)))
                .containsExactly("both", "meaning", "words");
    }

    @Test
    void scoresByWordsMatterOnlyBesideTheBest() {
        var nearness = Map.of("a", 0.6f, "b", 0.65f);
        assertThat(Fusion.of(Map.of("a", 10f, "b", 5f), nearness)).isEqualTo(Fusion.of(Map.of("a", 40f, "b", 20f), nearness));
    }

    @Test
    void rankingsDoNotChangeWithWhatElseIsLookedAt() {
        var few = Fusion.of(Map.of("a", 3f, "b", 2f), Map.of("a", 0.5f, "b", 0.6f));
        var more = Fusion.of(Map.of("a", 3f, "b", 2f, "x", 0.1f), Map.of("a", 0.5f, "b", 0.6f, "x", 0.2f));
        assertThat(more).containsAllEntriesOf(few);
    }

    @Test
    void whatHasNoVectorYetStillCountsByItsWords() {
        assertThat(ranking(Map.of("new", 5f, "old", 1f), Map.of("old", 0.6f))).containsExactly("new", "old");
    }

    @Test
    void scoresAreNeverNegative() {
        assertThat(Fusion.of(Map.of(), Map.of("a", -0.3f)).values()).containsExactly(0f);
        assertThat(Fusion.of(Map.<String, Float>of(), Map.of())).isEmpty();
    }

    private static List<String> ranking(Map<String, Float> byWords, Map<String, Float> byNearness) {
        var scores = Fusion.of(byWords, byNearness);
        return scores.keySet().stream().sorted(Comparator.comparing((String each) -> scores.get(each)).reversed()).toList();
    }
}
