package org.stet.analysis.discrepancies;

import java.util.List;
import java.util.Optional;
import org.stet.analysis.claims.Statement;
import org.stet.model.DiscrepancyType;

/**
 * Different values for one slot, with the comparison that found them; a person decides on it.
 *
 * @param type what kind of difference it is
 * @param reason why the values are compatible, only for COMPATIBLE
 * @param topic what it is about, in a few words
 * @param members all statements of the slot, by value
 * @param explanation the finding as a sentence, such as "Herald says £2.4m, Gazette and Courier (same wire) say £4.2m."
 * @param rule name of the rule that compared, and the arithmetic it did
 */
public record Finding(DiscrepancyType type, Optional<Reason> reason, String topic, List<Statement> members, String explanation,
        String rule) {

    /** Why different words or numbers do not contradict each other. */
    public enum Reason {
        BOUND, ROUNDING, GRANULARITY, SAME_DAY, SAME_AMOUNT, AGE_ON_OTHER_DATE, ORDINAL_ON_ITS_DAY, SUBSET, SUM
    }

    public Finding {
        members = List.copyOf(members);
    }
}
