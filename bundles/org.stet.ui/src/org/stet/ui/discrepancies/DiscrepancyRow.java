package org.stet.ui.discrepancies;

import java.util.Optional;
import org.stet.analysis.discrepancies.Finding;
import org.stet.model.DiscrepancyType;
import org.stet.model.ResolutionKind;
import org.stet.ui.lists.ListRow;

/**
 * A finding in the list.
 *
 * @param rank its place in the order in which a checker should look, from 0
 * @param finding empty for one that was decided and is no longer found
 * @param topic what it is about, which the sentence begins with
 * @param sentence says what differs
 * @param articles in how many articles
 * @param decision what a person decided; empty while it is open
 * @param reason of the decision, may be empty
 */
record DiscrepancyRow(String key, int rank, Optional<Finding> finding, DiscrepancyType type, String topic, String sentence,
        int articles,
        Optional<ResolutionKind> decision, String reason) implements ListRow {

    @Override
    public String text() {
        return DiscrepancyLabels.of(type) + ": " + sentence + (state().isEmpty() ? "" : " (" + state() + ")");
    }

    @Override
    public boolean isHeading() {
        return false;
    }

    /** What was decided, in a word or two. */
    String state() {
        return decision.map(DiscrepancyLabels::of).orElse("");
    }
}
