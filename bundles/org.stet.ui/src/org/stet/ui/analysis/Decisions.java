package org.stet.ui.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding;
import org.stet.core.annotate.FoundDifference;
import org.stet.core.annotate.FoundDifference.Member;
import org.stet.model.Appearance;
import org.stet.model.Case;
import org.stet.model.Discrepancy;
import org.stet.model.DiscrepancyType;
import org.stet.model.Value;
import org.stet.model.ValueKind;

/** What persons decided about findings, as the case remembers it; asked on the thread that edits. */
public final class Decisions {

    private final List<Discrepancy> all;
    private final Map<String, Discrepancy> byKey = new HashMap<>();

    public Decisions(Case model) {
        all = model.getDiscrepancies();
        all.stream().filter(each -> each.getKey() != null).forEach(each -> byKey.put(each.getKey(), each));
    }

    public List<Discrepancy> all() {
        return all;
    }

    /**
     * The decision about a finding. Once its values belong to a claim of the person the same values are found as those of the
     * claim; as long as there is no other value among them that is the same finding.
     */
    public Optional<Discrepancy> on(Finding finding) {
        return Optional.ofNullable(byKey.get(finding.key())).or(() -> finding.claim().flatMap(claim -> all.stream()
                .filter(each -> each.getType() == finding.type() && each.getClaim() != null && each.getClaim().getId()
                .equals(claim))
                .filter(each -> values(each).containsAll(values(finding))).findFirst()));
    }

    /** Whether a finding waits for a person; what is compatible does not. */
    public boolean isOpen(Finding finding) {
        return finding.type() != DiscrepancyType.COMPATIBLE && on(finding).map(Discrepancy::getResolution).isEmpty();
    }

    /** A finding as the case writes it down. */
    public FoundDifference difference(Finding finding, Analysed analysed) {
        var claim = analysed.findings().claims().stream().filter(each -> isOf(each, finding)).findFirst();
        var key = on(finding).map(Discrepancy::getKey).orElseGet(finding::key);
        return new FoundDifference(key, finding.type(), claim.map(SuggestedClaim::subject).orElse(finding.topic()),
                claim.map(SuggestedClaim::slot).orElse(""), claim.map(SuggestedClaim::kind).orElseGet(() -> kind(finding.type())),
                finding.members().stream().map(Decisions::member).toList(), finding.explanation(), finding.rule());
    }

    private static boolean isOf(SuggestedClaim claim, Finding finding) {
        return claim.values().stream().anyMatch(value -> value.appearances().stream().anyMatch(finding.members()::contains));
    }

    private static ValueKind kind(DiscrepancyType type) {
        return switch (type) {
            case SPELLING_VARIANT -> ValueKind.NAME;
            case QUOTE_VARIANT -> ValueKind.QUOTE;
            default -> ValueKind.TEXT;
        };
    }

    private static Member member(Statement statement) {
        return new Member(statement.place().article(), statement.place().span(), statement.text(), statement.normalised(),
                statement.unit(),
                statement.bound());
    }

    private static Set<String> values(Discrepancy discrepancy) {
        return discrepancy.getMembers().stream().map(Appearance::getValue).filter(Objects::nonNull).map(Value::getNormalised)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Set<String> values(Finding finding) {
        return finding.members().stream().map(Statement::normalised).collect(Collectors.toSet());
    }
}
