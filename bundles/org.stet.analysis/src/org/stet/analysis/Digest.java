package org.stet.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.claims.Corroboration;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding;
import org.stet.analysis.families.Family;
import org.stet.analysis.families.Family.Reason;
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
                        .map(Digest::finding).toList()),
                new Digest(COMPATIBLE, open.stream().filter(finding -> finding.type() == DiscrepancyType.COMPATIBLE)
                        .map(Digest::finding).toList()),
                new Digest(CORROBORATION, findings.claims().stream().map(Digest::claim).toList()))
                .filter(digest -> !digest.entries.isEmpty()).toList();
    }

    private static Entry family(Family family, Map<String, String> outlets) {
        var members = family.members().stream().map(member -> outlets.get(member.article()) + switch (member.degree()) {
            case NOT -> "";
            case PARTIALLY -> " (partly)";
            case WHOLLY -> " (wholly)";
        }).collect(Collectors.joining(" → "));
        return new Entry("", members, family.evidence().stream().map(Reason::sentence).toList());
    }

    private static Entry flag(SourceFlag flag) {
        return new Entry(word(flag.kind()), flag.explanation(), List.of());
    }

    private static Entry finding(Finding finding) {
        return new Entry(word(finding.reason().isPresent() ? finding.reason().get() : finding.type()), finding.topic() + ": " + finding.explanation(),
                List.of(finding.rule()));
    }

    private static Entry claim(SuggestedClaim claim) {
        var values = claim.values().stream().map(value -> value.appearances().isEmpty() ? value.normalised()
                : value.appearances().getFirst().text()).collect(Collectors.joining(" | "));
        return new Entry("", claim.topic() + ": " + values, List.of(behind(claim.corroboration())));
    }

    /** Such as "5 articles, 2 origins, 1 first-hand"; an article may have one passage of its own and another from elsewhere. */
    private static String behind(Corroboration claim) {
        return "%s%s%s, %d first-hand%s".formatted(Labels.count(claim.articles(), "article"),
                claim.origins() > claim.articles() ? " with passages of " : ", ", Labels.count(claim.origins(), "origin"),
                claim.firstHand(), claim.weakest().isEmpty() ? "" : ". " + claim.weakest());
    }

    private static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
