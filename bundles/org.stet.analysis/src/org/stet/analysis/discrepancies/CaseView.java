package org.stet.analysis.discrepancies;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.Published;
import org.stet.analysis.families.Family;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;
import org.stet.model.StructureKind;

/** The articles of a case by id, with what comparisons ask of them. */
final class CaseView {

    private final Map<String, ArticleReading> articles = new HashMap<>();
    private final Map<String, Family> families = new HashMap<>();
    private final Map<String, Integer> outlets = new HashMap<>();
    private final List<ArticleReading> sorted;

    CaseView(Collection<ArticleReading> readings, List<Family> families) {
        sorted = readings.stream().sorted(Comparator.comparing(reading -> reading.article().id())).toList();
        sorted.forEach(reading -> articles.put(reading.article().id(), reading));
        sorted.forEach(reading -> outlets.merge(reading.article().outlet(), 1, Integer::sum));
        families.forEach(family -> family.members().forEach(member -> this.families.putIfAbsent(member.article(), family)));
    }

    /** In an order that does not depend on that in which they came. */
    List<ArticleReading> articles() {
        return sorted;
    }

    ArticleReading article(String id) {
        return articles.get(id);
    }

    Optional<Published> published(String article) {
        return articles.get(article).article().published();
    }

    /** The outlet's name; where it is not known or has several articles here, the file says which. */
    String name(String article) {
        var text = articles.get(article).article();
        if (text.outlet().isEmpty()) {
            return text.file();
        }
        return outlets.get(text.outlet()) == 1 ? text.outlet() : text.outlet() + " (" + text.file() + ")";
    }

    boolean sameFamily(String a, String b) {
        return families.containsKey(a) && families.get(a) == families.get(b);
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
        return reading.document().blocks(span).limit(1).flatMap(block -> block.sentences().stream()).filter(sentence -> sentence.span().overlaps(span))
                .findFirst();
    }

    /** The sentences that a stretch touches, in reading order. */
    static List<Sentence> sentences(ArticleReading reading, Span stretch) {
        return reading.document().blocks(stretch).filter(Block::isRead)
                .flatMap(block -> block.sentences().stream()).filter(sentence -> sentence.span().overlaps(stretch)).toList();
    }

    boolean isHeadline(Place place) {
        return block(place).kind() == StructureKind.HEADLINE;
    }

    String text(Place place) {
        return place.span().of(article(place.article()).document().text());
    }
}
