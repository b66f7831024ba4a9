package org.stet.cli;

import java.util.List;
import java.util.stream.Stream;

import org.stet.analysis.CaseFindings;
import org.stet.analysis.Digest;
import org.stet.core.annotate.Labels;

/** What the analysis found, as lines for a person. */
final class AnalysisSummary {

    private AnalysisSummary() {
    }

    /** How much there is, then every sort of finding under its title. */
    static Stream<String> lines(CaseFindings findings) {
        return Stream.concat(Stream.of(counted(findings)), Digest.of(findings, finding -> true).stream()
                .flatMap(digest -> Stream.concat(Stream.of("", Ink.bold(digest.title())), digest.entries().stream().flatMap(AnalysisSummary::lines))));
    }

    private static String counted(CaseFindings findings) {
        var articles = findings.articles();
        return "%s: %s, %s, %s".formatted(Labels.count(articles.size(), "article"),
                Labels.count(articles.stream().mapToInt(reading -> reading.mentions().size()).sum(), "value"),
                Labels.count(findings.names().size(), "name"),
                Labels.count(articles.stream().mapToInt(reading -> reading.quotes().size()).sum(), "quotation"));
    }

    /** An entry with what it rests on below it. */
    static Stream<String> lines(Digest.Entry entry) {
        return Stream.concat(Stream.of(line(entry)), entry.details().stream().map(detail -> "      " + Ink.faint(detail)));
    }

    private static String line(Digest.Entry entry) {
        return "  " + (entry.kind().isEmpty() ? "" : Ink.mark(entry.kind()) + "  ") + entry.text();
    }

    /** The first entries, each with its details, and how many there are beside them. */
    static Stream<String> first(int most, List<Digest.Entry> entries) {
        var more = entries.size() - most;
        return Stream.concat(entries.stream().limit(most).flatMap(AnalysisSummary::lines),
                more > 0 ? Stream.of("  " + Ink.faint(more + " more; stet analyze tells them all")) : Stream.empty());
    }
}
