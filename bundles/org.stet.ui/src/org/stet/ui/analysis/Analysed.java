package org.stet.ui.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stet.analysis.AnalysedFacts;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.quotes.QuoteCollation;
import org.stet.analysis.quotes.Wordings;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.core.facts.CaseFacts;
import org.stet.model.StructureKind;

/** What was found in a case, and the words that views show of it; a snapshot that does not change. */
public final class Analysed {

    private final CaseFindings findings;
    private final Map<String, ArticleReading> articles;
    private final List<Wordings> quotations;
    private final CaseFacts facts;

    /** Takes some time for many articles; on any thread. */
    public Analysed(CaseFindings findings) {
        this.findings = findings;
        this.articles = findings.articles().stream().collect(Collectors.toMap(reading -> reading.article().id(),
                Function.identity()));
        this.quotations = QuoteCollation.collate(findings.articles());
        this.facts = new AnalysedFacts(findings);
    }

    /** Every quotation with all its wordings, the most widely quoted first. */
    public List<Wordings> quotations() {
        return quotations;
    }

    /** The same for those who search. */
    public CaseFacts facts() {
        return facts;
    }

    public CaseFindings findings() {
        return findings;
    }

    /** What an article says; empty if it is not in the case. */
    public Optional<ArticleReading> reading(String article) {
        return Optional.ofNullable(articles.get(article));
    }

    /** The order of places in its articles: as these were published, and in each as it is read. */
    public Comparator<Place> order() {
        return Place.order(article -> articles.get(article).article());
    }

    /** Who published an article: the outlet, or else the file that it came from. */
    public String source(String article) {
        return reading(article).map(ArticleReading::article).map(text -> text.outlet().isBlank() ? text.file() : text.outlet())
                .orElse("Unknown");
    }

    /** Who published an article, and on which day as far as known. */
    public String dated(String article) {
        return source(article) + published(article).map(day -> " · " + day).orElse("");
    }

    /** The day on which an article was published, for a reader. */
    public Optional<String> published(String article) {
        return reading(article).map(ArticleReading::article).flatMap(ArticleText::published)
                .map(published -> Labels.date(published.day().toString()));
    }

    /** The headline of an article, or else the name of its file. */
    public String headline(String article) {
        return reading(article).map(reading -> reading.document().blocks().stream()
                .filter(block -> block.kind() == StructureKind.HEADLINE)
                .findFirst().map(block -> block.span().of(reading.article().text()).strip()).orElse(reading.article().file()))
                .orElse("");
    }

    /** The words at a place; empty where its article is not in the case. */
    public String words(Place place) {
        return reading(place.article()).map(reading -> place.span().of(reading.article().text())).orElse("");
    }

    /** The sentence that a place is in, or else its line. */
    public Passage passage(Place place) {
        return reading(place.article()).map(reading -> passage(reading, place))
                .orElseGet(() -> new Passage(place, "", new Span(0, 0), 0));
    }

    private static Passage passage(ArticleReading reading, Place place) {
        var blocks = reading.document().blocks();
        var paragraph = 0;
        for (var block : blocks) {
            paragraph += block.isBody() ? 1 : 0;
            if (block.start() <= place.span().start() && place.span().start() < block.end()) {
                return passage(reading, place, sentence(block, place.span()), block.isBody() ? paragraph : 0);
            }
        }
        return passage(reading, place, place.span(), 0);
    }

    private static Span sentence(Block block, Span span) {
        var touched = block.sentences().stream().map(Sentence::span).filter(span::overlaps).toList();
        return touched.isEmpty() ? block.span() : new Span(touched.getFirst().start(), Math.max(touched.getLast().end(),
                Math.min(span.end(), block.end())));
    }

    private static Passage passage(ArticleReading reading, Place place, Span around, int paragraph) {
        var start = Math.min(around.start(), place.span().start());
        var end = Math.max(around.end(), place.span().end());
        return new Passage(place, new Span(start, end).of(reading.article().text()).replace('\n', ' '),
                new Span(place.span().start() - start, place.span().end() - start), paragraph);
    }

    /**
     * Some words with what stands around them.
     *
     * @param text the sentence
     * @param words the stretch of the sentence that matters
     * @param paragraph the number of the paragraph in the body, from 1; 0 in headlines, captions and so on
     */
    public record Passage(Place place, String text, Span words, int paragraph) {
    }
}
