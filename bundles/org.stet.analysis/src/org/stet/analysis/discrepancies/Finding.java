package org.stet.analysis.discrepancies;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.analysis.claims.Statement;
import org.stet.model.DiscrepancyType;

/**
 * Different values for one slot, with the comparison that found them; a person decides on it.
 *
 * @param type what kind of difference it is
 * @param reason why the values are compatible, only for COMPATIBLE
 * @param claim id of the person's own claim that it belongs to; empty if there is none
 * @param topic what it is about, in a few words
 * @param members all statements of the slot, by value
 * @param explanation the finding as a sentence, such as "Herald says £2.4m, Gazette and Courier (same wire) say £4.2m."
 * @param rule name of the rule that compared, and the arithmetic it did
 */
public record Finding(DiscrepancyType type, Optional<Reason> reason, Optional<String> claim, String topic, List<Statement> members,
        String explanation, String rule) {

    /** Why different words or numbers do not contradict each other. */
    public enum Reason {
        BOUND, ROUNDING, GRANULARITY, SAME_DAY, SAME_AMOUNT, AGE_ON_OTHER_DATE, ORDINAL_ON_ITS_DAY, SUBSET, SUM
    }

    public Finding {
        members = List.copyOf(members);
    }

    /**
     * Names this finding for good: equal as long as the same values oppose each other, wherever in whichever articles they stand,
     * so that what a person decided about it is remembered.
     */
    public String key() {
        var values = members.stream().map(member -> member.normalised() + " " + member.unit()).distinct().sorted()
                .collect(Collectors.joining("|"));
        var what = type + reason.map(each -> " " + each).orElse("") + "|" + claim.orElse("") + "|" + values;
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
