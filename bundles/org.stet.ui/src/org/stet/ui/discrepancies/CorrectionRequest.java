package org.stet.ui.discrepancies;

import java.util.List;
import java.util.stream.Collectors;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding;
import org.stet.ui.analysis.Analysed;

/** What a checker writes to an outlet about a passage that others contradict. */
final class CorrectionRequest {

    private CorrectionRequest() {
    }

    /** The statement to ask about first: of the value that the fewest articles give. */
    static Statement rarest(Finding finding) {
        var articles = finding.members().stream().collect(Collectors.groupingBy(Statement::normalised,
                Collectors.mapping(each -> each.place().article(), Collectors.toSet())));
        return finding.members().stream().min((a, b) -> Integer.compare(articles.get(a.normalised()).size(),
                articles.get(b.normalised()).size()))
                .orElseThrow();
    }

    /** The request as plain text. */
    static String of(Finding finding, Statement asked, Analysed analysed) {
        var article = asked.place().article();
        var others = finding.members().stream().filter(each -> !each.normalised().equals(asked.normalised())).toList();
        return "To " + analysed.source(article) + "\n\nIn “" + analysed.headline(article) + "”" + published(article, analysed)
                + " you write:\n\n"
                + quoted(asked, analysed) + "\n\nOther reports differ on this (" + finding.topic() + "):\n\n"
                + list(others, analysed)
                + "\n\nPlease tell us which is right and what it rests on, and correct the article if it is not.\n";
    }

    private static String published(String article, Analysed analysed) {
        return analysed.published(article).map(day -> " (" + day + ")").orElse("");
    }

    private static String list(List<Statement> others, Analysed analysed) {
        return others.stream().map(each -> analysed.source(each.place().article()) + published(each.place().article(), analysed)
                + "\n"
                + quoted(each, analysed)).distinct().collect(Collectors.joining("\n\n"));
    }

    private static String quoted(Statement statement, Analysed analysed) {
        return "    " + analysed.passage(statement.place()).text();
    }
}
