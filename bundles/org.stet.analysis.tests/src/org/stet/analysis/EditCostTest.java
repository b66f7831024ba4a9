package org.stet.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.stet.analysis.Memo.Work;

/** What one edit costs in a case whose articles all tell the same story, see ADR 26: work is counted, nothing is timed. */
class EditCostTest {

    private static final int SOME = 40;
    /** Where an article that meets all others is edited, twice as many articles are twice the work. */
    private static final double TWICE = 2.2;
    /** So much more is derived and asked for when all is new; where all pairs were compared again an edit would ask for about the same. */
    private static final int FRESH_AGAINST_EDIT = 10;
    private static final int FRESH_AGAINST_EDIT_ASKED = 2;

    private record Cost(Work fresh, Work edit) {
    }

    @Test
    void itGrowsNoFasterThanTheCase() {
        var some = ofEdit(SOME);
        var twice = ofEdit(2 * SOME);
        assertThat(twice.edit.asked()).as("%s %s", some, twice).isPositive().isLessThan((long) (TWICE * some.edit.asked()));
        assertThat(twice.edit.derived()).as("%s %s", some, twice).isPositive().isLessThan((long) (TWICE * some.edit.derived()));
    }

    @Test
    void littleIsDerivedAnew() {
        var cost = ofEdit(2 * SOME);
        assertThat(FRESH_AGAINST_EDIT * cost.edit.derived()).as(cost.toString()).isLessThan(cost.fresh.derived());
        assertThat(FRESH_AGAINST_EDIT_ASKED * cost.edit.asked()).as(cost.toString()).isLessThan(cost.fresh.asked());
    }

    private static Cost ofEdit(int size) {
        var memo = new Memo();
        var analysis = new CaseAnalysis(memo);
        var articles = new ArrayList<>(IntStream.range(0, size).mapToObj(number -> article(number, 20 + number % 8)).toList());
        analysis.analyse(articles, new NullProgressMonitor());
        var fresh = memo.lastRun();
        articles.set(3, article(3, 37));
        analysis.analyse(articles, new NullProgressMonitor());
        return new Cost(fresh, memo.lastRun());
    }

    private static ArticleText article(int number, int injured) {
        return Articles.of("Outlet " + number, "2026-05-%02d".formatted(10 + number % 9), """
                Ferry runs aground off Ellin Head
                At least %d people were injured when the ferry Tern ran aground off Ellin Head on Sunday, the coastguard said.
                The ferry carried %d passengers and %d cars, said Idris Penhallow, %d, who owns it.
                Salvage of the ferry will cost £%d.%d million, the harbour board said.""".formatted(injured, 180 + number % 7, 40 + number % 5,
                50 + number % 3, 2 + number % 4, number % 6));
    }
}
