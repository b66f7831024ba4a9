package org.stet.analysis.discrepancies;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Place;
import org.stet.analysis.Published;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.families.Family;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.model.StructureKind;

/** The articles of a case by id, with what comparisons ask of them; two views are equal if all of that is. */
record CaseView(Map<String, Seen> seen) {

    /**
     * An article among the others.
     *
     * @param name what it is called beside them
     * @param family the article that its family goes back to; empty if it is in none
     */
    private record Seen(ArticleReading reading, String name, Optional<String> family) {
    }

    static CaseView of(Collection<ArticleReading> readings, List<Family> families) {
        var origins = new HashMap<String, String>();
        families.forEach(family -> family.members().forEach(member -> origins.putIfAbsent(member.article(), family.members().getFirst().article())));
        var outlets = readings.stream().map(ArticleReading::article).collect(Collectors.groupingBy(ArticleText::outlet));
        var seen = new HashMap<String, Seen>();
        readings.forEach(reading -> seen.put(reading.article().id(), new Seen(reading,
                name(reading.article(), outlets.get(reading.article().outlet())), Optional.ofNullable(origins.get(reading.article().id())))));
        return new CaseView(seen);
    }

    /** The outlet's name; where it has several articles here the day says which, or else the file; the file where no outlet is known. */
    private static String name(ArticleText text, List<ArticleText> ofOutlet) {
        if (text.outlet().isEmpty()) {
            return text.file();
        }
        var day = day(text);
        return ofOutlet.size() == 1 ? text.outlet() : text.outlet() + " ("
                + day.filter(on -> ofOutlet.stream().filter(other -> day(other).equals(day)).count() == 1).orElse(text.file()) + ")";
    }

    private static Optional<String> day(ArticleText text) {
        return text.published().map(published -> Labels.date(published.day().toString()));
    }

    /** Some of the articles, seen as they are among all. */
    CaseView only(Stream<String> articles) {
        return new CaseView(articles.distinct().collect(Collectors.toMap(Function.identity(), seen::get)));
    }

    /** In an order that does not depend on that in which they came. */
    List<ArticleReading> articles() {
        return seen.values().stream().map(Seen::reading).sorted(Comparator.comparing(ArticleReading::article, ArticleText.ORDER)).toList();
    }

    /** In the order of {@link #articles}, and in each as it is read. */
    Comparator<Place> order() {
        return Place.order(id -> article(id).article());
    }

    ArticleReading article(String id) {
        return seen.get(id).reading;
    }

    Optional<Published> published(String article) {
        return article(article).article().published();
    }

    String name(String article) {
        return seen.get(article).name;
    }

    boolean sameFamily(String a, String b) {
        return seen.get(a).family.isPresent() && seen.get(a).family.equals(seen.get(b).family);
    }

    /** What an article says with one of its values. */
    Statement statement(String article, Mention value) {
        var place = new Place(article, value.span());
        return new Statement(place, text(place), value.normalised(), value.unit(), value.bound(), value.precision());
    }

    /** The first block that a place touches. */
    Block block(Place place) {
        return article(place.article()).document().blocks(place.span()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(place.toString()));
    }

    Optional<Sentence> sentence(Place place) {
        return sentence(article(place.article()), place.span());
    }

    /** The first sentence that a stretch touches. */
    static Optional<Sentence> sentence(ArticleReading reading, Span span) {
        return reading.document().blocks(span).limit(1).flatMap(block -> block.sentences().stream())
                .filter(sentence -> sentence.span().overlaps(span)).findFirst();
    }

    /** The sentences that a stretch touches, in reading order. */
    static List<Sentence> sentences(ArticleReading reading, Span stretch) {
        return reading.document().blocks(stretch).filter(Block::isRead)
                .flatMap(block -> block.sentences().stream()).filter(sentence -> sentence.span().overlaps(stretch)).toList();
    }

    boolean isHeadline(Place place) {
        return block(place).kind() == StructureKind.HEADLINE;
    }

    /** That of the ids, because a hash of all that is in the articles takes long. */
    @Override
    public int hashCode() {
        return seen.keySet().hashCode();
    }

    String text(Place place) {
        return place.span().of(article(place.article()).document().text());
    }
}
