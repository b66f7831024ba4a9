package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;

/** One kind of calculation that news give with its result. */
@FunctionalInterface
interface Check {

    /**
     * The calculations of an article.
     *
     * @param outlines its paragraphs and headlines
     */
    Stream<Calculation> of(ArticleReading reading, List<Outline> outlines);
}
