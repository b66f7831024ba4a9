package org.stet.bench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.Published;
import org.stet.bench.Measure;
import org.stet.bench.ReutersCorpus.Body;
import org.stet.bench.crowd.CrowdedNews;

/** How long a case takes: a small one with everything loaded, large ones, and large ones of which an article was edited. */
final class AnalysisSpeed {

    private static final int FEW = 6;
    private static final int MANY = 500;
    private static final int ROUNDS = 5;
    private static final int EDITS = 20;
    private static final int EDITS_TO_WARM_UP = 5;

    private static final double FEW_LIMIT = 1000;
    private static final double MANY_LIMIT = 60_000;
    private static final double EDITED_LIMIT = 500;

    /** One paragraph of so many is left out of a copy, so that no two copies are the same. */
    private static final int CUT = 3;
    private static final int OUTLETS = 40;
    private static final int DAYS = 20;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private AnalysisSpeed() {
    }

    /**
     * Measures.
     *
     * @param articles that large cases are made of, by cutting them in different ways as papers cut the copy of an agency
     */
    static List<Measure> of(List<ArticleText> articles) {
        var few = articles.subList(0, FEW);
        analyse(new CaseAnalysis(), few);
        var small = IntStream.range(0, ROUNDS).mapToDouble(round -> analyse(new CaseAnalysis(), few)).toArray();
        return Stream.of(
                Stream.of(Measure.atMost(FEW + " articles, everything loaded, median", "ms", Measure.percentile(.5, small), FEW_LIMIT)),
                large("stories", IntStream.range(0, MANY).mapToObj(i -> copy(articles.get(i % articles.size()), i / articles.size())).toList()),
                large("a crowd", crowd(CrowdedNews.articles(MANY)))).flatMap(measures -> measures).toList();
    }

    /** Each edit is of another article, and is compared with all others. */
    private static Stream<Measure> large(String kind, List<ArticleText> articles) {
        var analysis = new CaseAnalysis();
        var first = analyse(analysis, articles);
        var many = new ArrayList<>(articles);
        var edited = IntStream.range(0, EDITS_TO_WARM_UP + EDITS).mapToDouble(round -> {
            var at = round * MANY / (EDITS_TO_WARM_UP + EDITS);
            many.set(at, edited(many.get(at), round));
            return analyse(analysis, many);
        }).skip(EDITS_TO_WARM_UP).toArray();
        return Stream.of(Measure.atMost(MANY + " articles, " + kind, "ms", first, MANY_LIMIT),
                Measure.atMost("one of them edited, all compared again, median", "ms", Measure.percentile(.5, edited), EDITED_LIMIT),
                Measure.shown("one of them edited, all compared again, p95", "ms", Measure.percentile(.95, edited)));
    }

    private static double analyse(CaseAnalysis analysis, List<ArticleText> articles) {
        var start = System.nanoTime();
        analysis.analyse(articles, new NullProgressMonitor());
        return (System.nanoTime() - start) / 1e6;
    }

    private static ArticleText copy(ArticleText article, int number) {
        return number == 0 ? article : cut(article, number).named(article.id() + " " + number);
    }

    /** The article without some lines. */
    private static ArticleText cut(ArticleText article, int number) {
        var lines = Arrays.stream(article.text().split("\n")).filter(line -> !line.isBlank()).toList();
        return withText(article, IntStream.range(0, lines.size()).filter(i -> (i + number) % CUT != 0).mapToObj(lines::get)
                .collect(Collectors.joining("\n")));
    }

    private static List<ArticleText> crowd(List<Body> bodies) {
        return IntStream.range(0, bodies.size()).mapToObj(i -> new ArticleText("article " + i, i + ".txt", "Outlet " + i % OUTLETS, false,
                Published.parse("2026-05-" + (10 + i % DAYS)), "", List.of(), bodies.get(i).title() + "\n" + bodies.get(i).text(), List.of())).toList();
    }

    /** With another number, or with a sentence more. */
    private static ArticleText edited(ArticleText article, int round) {
        var figures = NUMBER.matcher(article.text()).results().toList();
        var edited = Optional.of(figures).filter(found -> round % 2 == 0 && !found.isEmpty()).map(found -> found.get(round % found.size()))
                .map(figure -> article.text().substring(0, figure.start()) + (17 + round) + article.text().substring(figure.end()));
        return withText(article, edited.orElse(article.text() + "\nAbout " + (30 + round) + " people waited outside until noon, a witness said."));
    }

    /** The structure of the new text is that of plain paragraphs. */
    private static ArticleText withText(ArticleText article, String text) {
        return new ArticleText(article.id(), article.file(), article.outlet(), article.agency(), article.published(), article.byline(),
                article.credits(), text, List.of());
    }
}
