package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.claims.Comparison.Relation;
import org.stet.analysis.claims.Slip;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding.Reason;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/** Compares the values of a slot with each other. */
final class SlotFindings {

    /** A slot and the articles that speak of it. */
    private record Slot(SuggestedClaim claim, CaseView articles) {
    }

    /** The findings of a slot, those that differ in the unit alone by themselves. */
    record Found(List<Finding> ofValues, List<Finding> ofUnits) {

        private static Found of(Slot slot) {
            var all = new SlotFindings(slot.articles).of(slot.claim).stream().collect(Collectors.partitioningBy(Exchanged::isOtherUnit));
            return new Found(List.copyOf(all.get(false)), List.copyOf(all.get(true)));
        }
    }

    private static final Derivation<Slot, Found> FOUND = new Derivation<>(Found::of);

    private final CaseView view;
    private final Telling telling;

    private SlotFindings(CaseView view) {
        this.view = view;
        this.telling = new Telling(view);
    }

    static Found of(SuggestedClaim claim, CaseView view, Memo memo) {
        return memo.get(FOUND, new Slot(claim, view.only(claim.values().stream().flatMap(value -> value.appearances().stream())
                .map(statement -> statement.place().article()))));
    }

    private List<Finding> of(SuggestedClaim claim) {
        var found = new ArrayList<Finding>();
        var statements = claim.values().stream().flatMap(value -> value.appearances().stream()).toList();
        var compared = new Compared(claim.kind(), statements, view);
        var row = row(claim, statements, compared);
        row.ifPresent(states -> found.add(finding(claim, DiscrepancyType.UPDATED, Optional.empty(), states,
                "Later articles give a later state", "later state")));
        var settled = row.map(Set::copyOf).orElse(Set.of());
        found.addAll(conflicts(claim, statements, settled, compared));
        found.addAll(compatible(claim, statements, compared));
        return found;
    }

    /** The statements that are states in a row, if the slot is one that changes and each was right when it was published. */
    private Optional<List<Statement>> row(SuggestedClaim claim, List<Statement> statements, Compared compared) {
        var contested = statements.stream().filter(each -> statements.stream().anyMatch(other -> compared.of(each, other).differs()))
                .toList();
        if (contested.isEmpty()) {
            return Optional.empty();
        }
        var unit = contested.getFirst().unit();
        var states = statements.stream().filter(each -> each.unit().equals(unit) || claim.kind() == ValueKind.COUNT)
                .filter(each -> view.published(each.place().article()).isPresent())
                .flatMap(each -> number(each).stream().map(number -> new Succession.State<>(each,
                        view.published(each.place().article()).get(), number)))
                .sorted(Comparator.comparing((Succession.State<Statement> state) -> view.published(state.of().place().article()).get())
                        .thenComparing(state -> state.of().place(), view.order())).toList();
        return Succession.row(states, new Change(claim.kind(), statements, view)::follows)
                .map(row -> statements.stream().filter(row::contains).toList())
                .filter(row -> row.stream().anyMatch(each -> row.stream().anyMatch(other -> compared.of(each, other).differs())));
    }

    /** What is said, each thing once: of a crowd many say the same. */
    private static List<Statement> wordings(List<Statement> statements) {
        return statements.stream().map(Statement::anywhere).distinct().toList();
    }

    /** What a statement comes to, where that is a single number. */
    static Optional<Double> number(Statement statement) {
        try {
            return Optional.of(Double.parseDouble(statement.normalised()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /**
     * A finding for each value that opposes the one of most origins, or another that it is a slip of; what follows that in time does not
     * oppose it.
     */
    private List<Finding> conflicts(SuggestedClaim claim, List<Statement> statements, Set<Statement> settled, Compared compared) {
        var contested = statements.stream().filter(each -> statements.stream().anyMatch(other -> compared.of(each, other).differs()))
                .toList();
        var first = (settled.isEmpty() ? contested : statements).stream().filter(each -> settled.isEmpty() || settled.contains(each))
                .findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        var main = first.get();
        var held = statements.stream().filter(each -> !compared.of(main, each).differs()).toList();
        var found = new ArrayList<Finding>();
        var camps = camps(contested.stream().filter(each -> !settled.contains(each) && compared.of(main, each).differs()).toList(), compared);
        for (var camp : camps) {
            var odd = camp.getFirst();
            if (!areApart(camp, held)) {
                continue;
            }
            var larger = camps.stream().filter(other -> other.size() > camp.size() && areApart(camp, other) && isSlip(other, camp)).findFirst();
            var others = larger.orElseGet(() -> statements.stream().filter(each -> settled.contains(each)
                    || compared.of(odd, each).differs() && held.contains(each)).toList());
            var opposed = wordings(others);
            var slip = wordings(camp).stream().flatMap(each -> opposed.stream().flatMap(other -> Slip.of(each, other).stream())).findFirst();
            var arithmetic = compared.of(larger.map(List::getFirst).orElse(main), odd).arithmetic();
            found.add(finding(claim, DiscrepancyType.CONFLICT, Optional.empty(), Stream.concat(camp.stream(), others.stream()).toList(),
                    slip.map(each -> "Perhaps a slip: " + each.words()).orElse(""),
                    "competing values" + (arithmetic.isEmpty() ? "" : ": " + arithmetic)));
        }
        return found;
    }

    /** Statements that agree with each other, in their order. */
    private static List<List<Statement>> camps(List<Statement> statements, Compared compared) {
        var camps = new ArrayList<List<Statement>>();
        var open = new ArrayList<>(statements);
        while (!open.isEmpty()) {
            var odd = open.getFirst();
            var camp = open.stream().filter(each -> !compared.of(odd, each).differs()).toList();
            open.removeAll(camp);
            camps.add(camp);
        }
        return camps;
    }

    private static boolean isSlip(List<Statement> camp, List<Statement> other) {
        return Slip.isExchange(camp.getFirst(), other.getFirst());
    }

    /** Whether no article gives both values in its body: one that does speaks of two things, unless it puts one of them right. */
    private boolean areApart(List<Statement> camp, List<Statement> others) {
        return camp.stream().filter(each -> !view.isHeadline(each.place())).noneMatch(each -> others.stream()
                .anyMatch(other -> other.place().article().equals(each.place().article()) && !view.isHeadline(other.place())
                        && !Slip.isExchange(each, other)));
    }

    /** A finding for each reason why different words or numbers go together. */
    private List<Finding> compatible(SuggestedClaim claim, List<Statement> statements, Compared compared) {
        var reasons = new EnumMap<Reason, Set<Statement>>(Reason.class);
        var arithmetic = new EnumMap<Reason, String>(Reason.class);
        for (var i = 0; i < statements.size(); i++) {
            for (var j = i + 1; j < statements.size(); j++) {
                var a = statements.get(i);
                var b = statements.get(j);
                var comparison = compared.of(a, b);
                reason(comparison.relation(), claim.kind(), a, b).ifPresent(reason -> {
                    reasons.computeIfAbsent(reason, any -> new LinkedHashSet<>()).addAll(List.of(a, b));
                    arithmetic.putIfAbsent(reason, comparison.arithmetic());
                });
            }
        }
        return reasons.entrySet().stream().map(each -> finding(claim, DiscrepancyType.COMPATIBLE, Optional.of(each.getKey()),
                List.copyOf(each.getValue()), "", arithmetic.get(each.getKey()))).toList();
    }

    private static Optional<Reason> reason(Relation relation, ValueKind kind, Statement a, Statement b) {
        return switch (relation) {
            case SAME_AMOUNT -> Optional.of(Reason.SAME_AMOUNT);
            case SAME_DAY -> Optional.of(Reason.SAME_DAY);
            case ROUNDING -> Optional.of(kind == ValueKind.AGE ? Reason.AGE_ON_OTHER_DATE : Reason.ROUNDING);
            case BOUND -> Optional.of(Reason.BOUND);
            case GRANULARITY -> Optional.of(Reason.GRANULARITY);
            case EQUAL, DIFFERENT, INCOMPARABLE -> Optional.empty();
        };
    }

    private Finding finding(SuggestedClaim claim, DiscrepancyType type, Optional<Reason> reason, List<Statement> members, String note,
            String rule) {
        var explanation = (type == DiscrepancyType.UPDATED ? telling.inOrder(members) : telling.whoSaysWhat(members)) + (note.isEmpty() ? "" : " " + note + ".");
        return new Finding(type, reason, claim.known(), claim.topic(), members, explanation, rule);
    }
}
