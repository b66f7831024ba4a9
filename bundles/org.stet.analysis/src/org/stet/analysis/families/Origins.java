package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Place;
import org.stet.analysis.families.Credits.Citation;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.analysis.text.Block;
import org.stet.core.anchor.Span;
import org.stet.model.DerivationDegree;

/**
 * To which acts of reporting statements go back:
 *
 * <ul>
 * <li>what stands in a derived passage, to the source of the passage, and so on to the first;
 * <li>what is told after another outlet ("the Herald reported"), to the article of that outlet, though no words be shared;
 * <li>what else a wholly derived article says, and what the headline of any derived article says, to its source;
 * <li>everything else to the article itself.
 * </ul>
 *
 * Unknown is the origin of what goes round in a circle, of an article whose outlet is unknown, and of one that some agency wrote.
 */
public final class Origins {

    private final Map<String, ArticleReading> articles;
    private final Comparator<Place> order;
    private final Credits credits;
    private final Map<String, List<SharedPassage>> copies = new HashMap<>();
    private final Set<String> whollyDerived;
    /** The source of an article as a whole, by its id. */
    private final Map<String, Optional<Place>> sources = new ConcurrentHashMap<>();
    private final Map<Place, Optional<Origin>> known = new ConcurrentHashMap<>();

    private Origins(List<ArticleReading> articles, List<Family> families, Memo memo) {
        this.articles = articles.stream().collect(Collectors.toMap(reading -> reading.article().id(), Function.identity()));
        this.order = Place.order(id -> this.articles.get(id).article());
        this.credits = new Credits(articles, memo);
        families.stream().flatMap(family -> family.passages().stream())
                .forEach(passage -> copies.computeIfAbsent(passage.copy().article(), article -> new ArrayList<>()).add(passage));
        this.whollyDerived = families.stream().flatMap(family -> family.members().stream())
                .filter(member -> member.degree() == DerivationDegree.WHOLLY).map(Family.Member::article).collect(Collectors.toSet());
    }

    public static Origins of(List<ArticleReading> articles, List<Family> families) {
        return of(articles, families, new Memo());
    }

    /** The same, with what earlier runs derived. */
    public static Origins of(List<ArticleReading> articles, List<Family> families, Memo memo) {
        return new Origins(articles, families, memo);
    }

    /** The act of reporting that a place goes back to; empty if it is unknown. */
    public Optional<Origin> of(Place place) {
        return known.computeIfAbsent(place, this::find);
    }

    private Optional<Origin> find(Place place) {
        var source = place;
        var seen = new HashSet<Place>();
        for (var next = Optional.of(place); next.isPresent(); next = source(source)) {
            source = next.get();
            if (!seen.add(source)) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(articles.get(source.article())).map(ArticleReading::article)
                .filter(article -> !article.outlet().isEmpty() && !credits.creditsSomeAgency(article.id()))
                .map(article -> new Origin(Optional.of(article.id()), article.outlet()));
    }

    /**
     * How many acts of reporting stand behind statements: one of unknown origin does not count beside another, so that it is 1 where
     * nothing is known of any, and 0 only without statements. What an article says in its story is what its headline means.
     */
    public int count(Collection<Place> statements) {
        var inStory = statements.stream().filter(this::isInStory).collect(Collectors.toSet());
        var told = inStory.stream().map(Place::article).collect(Collectors.toSet());
        var known = statements.stream().filter(place -> inStory.contains(place) || !told.contains(place.article()))
                .map(this::of).flatMap(Optional::stream).distinct().count();
        return statements.isEmpty() ? 0 : (int) Math.max(1, known);
    }

    /** Where a place has its words from; empty if it is the first. */
    private Optional<Place> source(Place place) {
        return passage(place).map(SharedPassage::source).or(() -> cited(place)).or(() -> sourceOfArticle(place));
    }

    private Optional<SharedPassage> passage(Place place) {
        return copies.getOrDefault(place.article(), List.of()).stream()
                .filter(passage -> passage.copy().span().overlaps(place.span()))
                .max(Comparator.comparing((SharedPassage passage) -> passage.copy().span().length())
                        .thenComparing(SharedPassage::source, order.reversed()));
    }

    /** What a sentence names another outlet for: in its article, where that names an outlet for the same, or the article as a whole. */
    private Optional<Place> cited(Place place) {
        return credits.citations(place.article()).stream().filter(citation -> citation.place().span().overlaps(place.span()))
                .findFirst().flatMap(citation -> credits.meant(citation).map(article -> credits.citations(article).stream()
                        .filter(back -> credits.haveNumberInCommon(citation, back)).map(Citation::place).findFirst()
                        .orElse(new Place(article, new Span(0, 0)))));
    }

    private Optional<Place> sourceOfArticle(Place place) {
        return whollyDerived.contains(place.article()) || !isInStory(place)
                ? sources.computeIfAbsent(place.article(), this::sourceOfArticle) : Optional.empty();
    }

    /** The article that another shares most passages with. */
    private Optional<Place> sourceOfArticle(String article) {
        return copies.getOrDefault(article, List.of()).stream()
                .collect(Collectors.groupingBy(passage -> passage.source().article(), Collectors.counting())).entrySet().stream()
                .map(source -> Map.entry(new Place(source.getKey(), new Span(0, 0)), source.getValue()))
                .max(Map.Entry.<Place, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(order.reversed())))
                .map(Map.Entry::getKey);
    }

    private boolean isInStory(Place place) {
        return Optional.ofNullable(articles.get(place.article())).stream().flatMap(reading -> reading.document().blocks(place.span()))
                .anyMatch(Block::isBody);
    }
}
