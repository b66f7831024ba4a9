package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.analysis.claims.Statement;

/** Findings by their statements, to find those that have values that differ in common with another. */
final class Overlaps {

    private final Map<Statement, List<Finding>> findings = new HashMap<>();

    Overlaps(List<Finding> findings) {
        findings.forEach(finding -> new HashSet<>(finding.members())
                .forEach(member -> this.findings.computeIfAbsent(member, any -> new ArrayList<>()).add(finding)));
    }

    /** Those that have at least two different values in common with a finding. */
    Set<Finding> of(Finding finding) {
        var values = new IdentityHashMap<Finding, String>();
        var overlapping = Collections.<Finding>newSetFromMap(new IdentityHashMap<>());
        for (var member : finding.members()) {
            for (var other : findings.getOrDefault(member, List.of())) {
                var value = values.putIfAbsent(other, member.normalised());
                if (value != null && !value.equals(member.normalised())) {
                    overlapping.add(other);
                }
            }
        }
        return overlapping;
    }
}
