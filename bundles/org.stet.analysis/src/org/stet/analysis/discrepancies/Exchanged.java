package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.analysis.claims.Slip;
import org.stet.analysis.claims.Statement;
import org.stet.model.DiscrepancyType;

/** Makes one finding of many where an article gives another currency or unit than the others from beginning to end. */
final class Exchanged {

    private Exchanged() {
    }

    /** Whether the first statement has the figure of all others in another unit. */
    static boolean isOtherUnit(Finding finding) {
        var odd = finding.members().getFirst();
        return finding.type() == DiscrepancyType.CONFLICT && finding.members().stream().skip(1)
                .anyMatch(other -> Slip.of(odd, other).filter(slip -> slip == Slip.UNIT).isPresent());
    }

    /**
     * The findings, where those of one article and one pair of units are a single one.
     *
     * @param units conflicts of equal figures in other units
     */
    static List<Finding> joined(List<Finding> units) {
        var groups = new LinkedHashMap<String, List<Finding>>();
        units.forEach(finding -> groups.computeIfAbsent(key(finding), any -> new ArrayList<>()).add(finding));
        return groups.values().stream().map(Exchanged::one).toList();
    }

    private static String key(Finding finding) {
        var odd = finding.members().getFirst();
        return odd.place().article() + "|" + finding.members().stream().map(Statement::unit).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Finding one(List<Finding> findings) {
        var first = findings.getFirst();
        if (findings.size() == 1) {
            return first;
        }
        var members = new LinkedHashSet<Statement>();
        findings.forEach(finding -> members.addAll(finding.members()));
        return new Finding(DiscrepancyType.CONFLICT, Optional.empty(), first.claim(), first.topic(), List.copyOf(members),
                first.explanation() + " The same in " + (findings.size() - 1) + (findings.size() == 2 ? " other value." : " other values."),
                first.rule());
    }
}
