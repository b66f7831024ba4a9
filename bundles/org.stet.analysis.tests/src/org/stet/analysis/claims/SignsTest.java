package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.Memo;

class SignsTest {

    private static final double ROUNDING = 1e-9;

    /** Articles are compared in the order of their ids, which must not show. */
    @Test
    void signsAreTheSameFromBothSides() {
        var found = new CaseAnalysis().analyse(List.of(
                Articles.of("Herald", "2026-05-06", """
                        Bridge at Ollen to be mended
                        Mending the old bridge at Ollen will cost £2.4 million, and 320 of the 1,150 cars that cross it each day will take a ferry.
                        It opened on 4 May 1961 and took 18 months to build, said Tamsin Groyne, 51."""),
                Articles.of("Bugle", "2026-05-07", """
                        Ollen bridge bill soars to £4.2m
                        About 230 cars a day will go by ferry while Ollen's bridge is mended for £4.2m. Costs rose by 12 per cent.
                        The bridge, which opened on 5 May 1961, was built in 16 months.""")), new NullProgressMonitor());
        var memo = new Memo();
        var told = ClaimFinder.told(found.articles(), found.names(), memo);
        var facts = told.stream().flatMap(List::stream).toList();
        var signs = new Signs(told, found.names(), new Likeness(told, memo), new Comparisons(facts, memo), memo);
        assertThat(facts).hasSizeGreaterThan(10);
        for (var a : facts) {
            for (var b : facts.stream().filter(other -> other.kind() == a.kind()).toList()) {
                assertThat(signs.of(a, b)).hasSameSizeAs(Signs.NAMES).usingComparatorWithPrecision(ROUNDING).containsExactly(signs.of(b, a));
            }
        }
    }

    @Test
    void aNumberWithinABoundIsNotGivenBesides() {
        var bound = percents("Turnout in Orford, where at least 40 per cent must vote, was 41.3 per cent.");
        var both = percents("Turnout in Orford was 41.3 per cent, against 44.6 per cent before.");
        var other = percents("Turnout in Orford was 44.6 per cent.");
        assertThat(signs(bound, other).isGivenBesides(bound.getLast(), other.getFirst())).isFalse();
        assertThat(signs(both, other).isGivenBesides(both.getFirst(), other.getFirst())).isTrue();
    }

    private static List<Fact> percents(String text) {
        var found = new CaseAnalysis().analyse(List.of(Articles.of("Herald" + text.length(), "2026-05-06", "News\n" + text)), new NullProgressMonitor());
        return ClaimFinder.told(found.articles(), found.names(), new Memo()).getFirst();
    }

    private static Signs signs(List<Fact> some, List<Fact> others) {
        var memo = new Memo();
        var told = List.of(some, others);
        return new Signs(told, List.of(), new Likeness(told, memo), new Comparisons(told.stream().flatMap(List::stream).toList(), memo), memo);
    }

    @Test
    void everyWeightIsOfASign() throws Exception {
        try (var weights = Signs.class.getResourceAsStream("signs.txt")) {
            assertThat(new String(weights.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ")[0]).filter(name -> !name.equals("bias"))).containsExactlyElementsOf(Signs.NAMES);
        }
    }
}
