package org.stet.bench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseAnalysis;
import org.stet.bench.Measure;

/** How long a case takes: a small one with everything loaded, a large one, and a large one of which an article was edited. */
final class AnalysisSpeed {

    private static final int FEW = 6;
    private static final int MANY = 500;
    private static final int ROUNDS = 5;

    private static final double FEW_LIMIT = 1000;
    private static final double MANY_LIMIT = 60_000;
    private static final double EDITED_LIMIT = 500;

    /** One paragraph of so many is left out of a copy, so that no two copies are the same. */
    private static final int CUT = 3;

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
        var many = new ArrayList<>(IntStream.range(0, MANY).mapToObj(i -> copy(articles.get(i % articles.size()), i / articles.size())).toList());
        var analysis = new CaseAnalysis();
        var large = analyse(analysis, many);
        many.set(0, cut(many.getFirst(), 0));
        var edited = analyse(analysis, many);
        return List.of(Measure.atMost(FEW + " articles, everything loaded, median", "ms", Measure.percentile(.5, small), FEW_LIMIT),
                Measure.atMost(MANY + " articles", "ms", large, MANY_LIMIT),
                Measure.atMost("one of them edited, all compared again", "ms", edited, EDITED_LIMIT));
    }

    private static double analyse(CaseAnalysis analysis, List<ArticleText> articles) {
        var start = System.nanoTime();
        analysis.analyse(articles, new NullProgressMonitor());
        return (System.nanoTime() - start) / 1e6;
    }

    private static ArticleText copy(ArticleText article, int number) {
        return number == 0 ? article : cut(article, number).named(article.id() + " " + number);
    }

    /** The article without some lines; its structure is that of plain paragraphs. */
    private static ArticleText cut(ArticleText article, int number) {
        var lines = Arrays.stream(article.text().split("\n")).filter(line -> !line.isBlank()).toList();
        var text = IntStream.range(0, lines.size()).filter(i -> (i + number) % CUT != 0).mapToObj(lines::get).collect(Collectors.joining("\n"));
        return new ArticleText(article.id(), article.file(), article.outlet(), article.agency(), article.published(), article.byline(),
                article.credits(), text, List.of());
    }
}
