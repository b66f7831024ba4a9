package org.stet.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.analysis.ArticleReading;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.claims.Corroboration;
import org.stet.analysis.claims.SuggestedClaim;
import org.stet.analysis.discrepancies.Finding;
import org.stet.analysis.families.Family;
import org.stet.core.annotate.Labels;
import org.stet.model.DiscrepancyType;

/** What the analysis found, as lines for a person: wire families, discrepancies with their explanations, who stands behind the claims. */
final class AnalysisSummary {

    private final CaseFindings findings;
    private final Map<String, String> outlets = new HashMap<>();

    AnalysisSummary(CaseFindings findings) {
        this.findings = findings;
        findings.articles().stream().map(ArticleReading::article)
                .forEach(article -> outlets.put(article.id(), article.outlet().isEmpty() ? article.file() : article.outlet()));
    }

    Stream<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(counted());
        section(lines, "Wire families", families());
        section(lines, "Discrepancies", discrepancies());
        section(lines, "Compatible, though they look different", compatible());
        section(lines, "Claims", claims());
        return lines.stream();
    }

    private static void section(List<String> lines, String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(Ink.bold(title));
            lines.addAll(content);
        }
    }

    private String counted() {
        var articles = findings.articles();
        return "%s: %s, %s, %s".formatted(Labels.count(articles.size(), "article"),
                Labels.count(articles.stream().mapToInt(reading -> reading.mentions().size()).sum(), "value"),
                Labels.count(findings.names().size(), "name"),
                Labels.count(articles.stream().mapToInt(reading -> reading.quotes().size()).sum(), "quotation"));
    }

    /** The families, the source first, with what shows that the others go back to it; then sources that are none. */
    List<String> families() {
        var lines = new ArrayList<String>();
        for (var family : findings.families()) {
            lines.add("  " + members(family));
            family.evidence().forEach(evidence -> lines.add("      " + Ink.faint(evidence)));
        }
        findings.flags().forEach(flag -> lines.add("  " + Ink.mark(flag.explanation())));
        return lines;
    }

    private String members(Family family) {
        return family.members().stream().map(member -> outlets.get(member.article()) + switch (member.degree()) {
            case NOT -> "";
            case PARTIALLY -> " (partly)";
            case WHOLLY -> " (wholly)";
        }).collect(Collectors.joining(" → "));
    }

    /** The discrepancies, what to look at first coming first. */
    List<String> discrepancies() {
        return findings.findings().stream().filter(finding -> finding.type() != DiscrepancyType.COMPATIBLE).flatMap(this::lines).toList();
    }

    private List<String> compatible() {
        return findings.findings().stream().filter(finding -> finding.type() == DiscrepancyType.COMPATIBLE).flatMap(this::lines).toList();
    }

    private Stream<String> lines(Finding finding) {
        var kind = finding.reason().map(Result::word).orElse(Result.word(finding.type())).replace('_', ' ');
        return Stream.of("  " + Ink.mark(kind) + "  " + finding.topic() + ": " + finding.explanation(), "      " + Ink.faint(finding.rule()));
    }

    /** The claims with their values and who stands behind them. */
    List<String> claims() {
        return findings.claims().stream().map(AnalysisSummary::line).toList();
    }

    private static String line(SuggestedClaim claim) {
        var values = claim.values().stream().map(value -> value.appearances().isEmpty() ? value.normalised()
                : value.appearances().getFirst().text()).collect(Collectors.joining(" | "));
        return "  %s, %s: %s; %s".formatted(claim.subject(), claim.slot(), values, corroboration(claim.corroboration()));
    }

    /** Such as "5 articles, 2 origins, 1 first-hand". */
    private static String corroboration(Corroboration behind) {
        return "%s, %s, %d first-hand%s".formatted(Labels.count(behind.articles(), "article"), Labels.count(behind.origins(), "origin"),
                behind.firstHand(), behind.weakest().isEmpty() ? "" : "; " + behind.weakest());
    }
}
