package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;

/**
 * The order in which articles can be sources of each other: an article that is credited comes before the one that credits it,
 * agencies before their customers, and for the rest as published; what has no date comes last.
 */
final class Precedence {

    private static final Comparator<ArticleReading> ORDER = Comparator
            .comparing((ArticleReading reading) -> !reading.article().agency())
            .thenComparing(ArticleReading::article, ArticleText.ORDER);

    private final Credits credits;
    private final List<ArticleReading> articles;
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final List<ArticleReading> ordered = new ArrayList<>();

    private Precedence(List<ArticleReading> articles, Credits credits) {
        this.articles = articles;
        this.credits = credits;
        articles.forEach(article -> ranks.put(article.article().id(), ranks.size()));
    }

    static List<ArticleReading> of(List<ArticleReading> articles, Credits credits) {
        var precedence = new Precedence(articles.stream().sorted(ORDER).toList(), credits);
        precedence.articles.forEach(precedence::put);
        return List.copyOf(precedence.ordered);
    }

    private void put(ArticleReading article) {
        if (begun.add(article.article().id())) {
            credits.named(article.article().id()).mapToInt(ranks::get).sorted().mapToObj(articles::get)
                    .filter(other -> !isMuchLater(other, article)).forEach(this::put);
            ordered.add(article);
        }
    }

    /** Whether an article is no update of what another may have had before it. */
    private static boolean isMuchLater(ArticleReading article, ArticleReading other) {
        return article.article().published().flatMap(later -> other.article().published()
                .map(earlier -> later.day().isAfter(earlier.day().plusDays(1)))).orElse(false);
    }
}
