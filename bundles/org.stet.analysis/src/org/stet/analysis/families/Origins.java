package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.families.Family.SharedPassage;

/**
 * To which acts of reporting statements go back. What stands in a derived passage, or is told with its source named, counts as
 * the source's; everything else in a body is the article's own.
 */
public final class Origins {

    private final Map<String, ArticleReading> articles;
    private final Map<String, List<SharedPassage>> copies = new HashMap<>();

    private Origins(List<ArticleReading> articles, List<Family> families) {
        this.articles = articles.stream().collect(Collectors.toMap(reading -> reading.article().id(), Function.identity()));
        families.stream().flatMap(family -> family.passages().stream())
                .forEach(passage -> copies.computeIfAbsent(passage.copy().article(), article -> new ArrayList<>()).add(passage));
    }

    public static Origins of(List<ArticleReading> articles, List<Family> families) {
        return new Origins(articles, families);
    }

    /** The act of reporting that a place goes back to; empty if it is unknown. */
    public Optional<Origin> of(Place place) {
        var source = place;
        var seen = new HashSet<Place>();
        for (var passage = passage(source); passage.isPresent() && seen.add(source); passage = passage(source)) {
            source = passage.get().source();
        }
        return Optional.ofNullable(articles.get(source.article())).map(ArticleReading::article)
                .filter(article -> !article.outlet().isEmpty())
                .map(article -> new Origin(Optional.of(article.id()), article.outlet()));
    }

    /**
     * How many acts of reporting stand behind statements: of unknown origin none counts beside another, so that it is 1 where
     * nothing is known of any, and 0 only without statements.
     */
    public int count(Collection<Place> statements) {
        var known = statements.stream().map(this::of).flatMap(Optional::stream).distinct().count();
        return statements.isEmpty() ? 0 : (int) Math.max(1, known);
    }

    private Optional<SharedPassage> passage(Place place) {
        return copies.getOrDefault(place.article(), List.of()).stream()
                .filter(passage -> passage.copy().span().overlaps(place.span()))
                .min(Comparator.comparing(SharedPassage::source));
    }
}
