package org.stet.analysis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.claims.Corroboration;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.SourceFlag;
import org.stet.core.annotate.Labels;
import org.stet.model.DiscrepancyType;

/**
 * Findings of one sort in words, for a report or a screen of text.
 *
 * @param title such as Wire families
 * @param entries what to look at first coming first
 */
public record Digest(String title, List<Entry> entries) {

    public static final String FAMILIES = "Wire families";
    public static final String DISCREPANCIES = "Discrepancies";
    public static final String COMPATIBLE = "Compatible, though it looks different";
    public static final String CORROBORATION = "Corroboration";

    /** Articles of which each value of a finding is told; the rest is counted. */
    private static final int MOST_NAMED = 6;

    /**
     * One finding.
     *
     * @param kind a word for it, such as conflict; empty where the title says it
     * @param text the finding as a sentence
     * @param details what it rests on
     */
    public record Entry(String kind, String text, List<String> details) {

        public Entry {
            details = List.copyOf(details);
        }
    }

    public Digest {
        entries = List.copyOf(entries);
    }

    /**
     * All findings; sorts of which there are none are left out.
     *
     * @param isOpen whether a discrepancy is still to be told, which one that a person settled is not
     */
    public static List<Digest> of(CaseFindings findings, Predicate<Finding> isOpen) {
        var outlets = new HashMap<String, String>();
        findings.articles().stream().map(ArticleReading::article)
                .forEach(article -> outlets.put(article.id(), article.outlet().isEmpty() ? article.file() : article.outlet()));
        var open = findings.findings().stream().filter(isOpen).toList();
        return Stream.of(
                new Digest(FAMILIES, Stream.concat(findings.families().stream().map(family -> family(family, outlets)),
                        findings.flags().stream().map(Digest::flag)).toList()),
                new Digest(DISCREPANCIES, open.stream().filter(finding -> finding.type() != DiscrepancyType.COMPATIBLE)
                        .map(finding -> finding(finding, outlets)).toList()),
                new Digest(COMPATIBLE, open.stream().filter(finding -> finding.type() == DiscrepancyType.COMPATIBLE)
                        .map(finding -> finding(finding, outlets)).toList()),
                new Digest(CORROBORATION, findings.claims().stream().map(Digest::claim).toList()))
                .filter(digest -> !digest.entries.isEmpty()).toList();
    }

    private static Entry family(Family family, Map<String, String> outlets) {
        var members = family.members().stream().map(member -> outlets.get(member.article()) + switch (member.degree()) {
            case NOT -> "";
            case PARTIALLY -> " (partly)";
            case WHOLLY -> " (wholly)";
        }).collect(Collectors.joining(" → "));
        return new Entry("", members, family.evidence());
    }

    private static Entry flag(SourceFlag flag) {
        return new Entry(word(flag.kind()), flag.explanation(), List.of());
    }

    private static Entry finding(Finding finding, Map<String, String> outlets) {
        var said = finding.members().stream().collect(Collectors.groupingBy(Statement::text, LinkedHashMap::new,
                Collectors.mapping(member -> outlets.get(member.place().article()), Collectors.toCollection(LinkedHashSet::new))));
        var details = said.entrySet().stream().map(value -> "“" + value.getKey() + "”: " + named(List.copyOf(value.getValue())));
        return new Entry(word(finding.reason().isPresent() ? finding.reason().get() : finding.type()), finding.topic() + ": " + finding.explanation(),
                Stream.concat(details, Stream.of(finding.rule())).toList());
    }

    private static String named(List<String> outlets) {
        var more = outlets.size() - MOST_NAMED;
        return String.join(", ", outlets.subList(0, Math.min(outlets.size(), MOST_NAMED))) + (more > 0 ? " and " + more + " more" : "");
    }

    private static Entry claim(SuggestedClaim claim) {
        var values = claim.values().stream().map(value -> value.appearances().isEmpty() ? value.normalised()
                : value.appearances().getFirst().text()).collect(Collectors.joining(" | "));
        var subject = claim.slot().isEmpty() ? claim.subject() : claim.subject() + ", " + claim.slot();
        return new Entry("", subject + ": " + values, List.of(behind(claim.corroboration())));
    }

    /** Such as "5 articles, 2 origins, 1 first-hand". */
    private static String behind(Corroboration claim) {
        return "%s, %s, %d first-hand%s".formatted(Labels.count(claim.articles(), "article"), Labels.count(claim.origins(), "origin"),
                claim.firstHand(), claim.weakest().isEmpty() ? "" : ". " + claim.weakest());
    }

    private static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
