package org.stet.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stet.ingest.Bylines;
import org.stet.ingest.MetadataCandidate;
import org.stet.ingest.Prose;
import org.stet.ingest.StatedDate;
import org.stet.model.MetadataField;

/** Finds when a page says it was published and modified: to programs, to readers, and in its address. */
final class PageDates {

    private static final Pattern IN_PATH = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/-]|$)");
    private static final int DATE_WORDS = 9;

    private static final List<String> PUBLISHED_METAS = List.of("article:published_time", "og:article:published_time",
            "article:published", "datepublished", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued",
            "dcterms.created", "dc.date", "dcterms.date", "dc.date.created", "pubdate", "pub_date", "publishdate", "publish-date",
            "publish_date", "publication_date", "publication-date", "published_date", "date", "article.published",
            "article.created", "ptime", "cxenseparse:recs:publishtime", "datecreated");
    private static final List<String> MODIFIED_METAS = List.of("article:modified_time", "og:updated_time", "datemodified",
            "dcterms.modified", "dc.date.modified", "article.updated", "lastmod", "last-modified", "updated-date", "utime");
    private static final List<String> PUBLISHED_ELEMENTS = List.of("[itemprop=datePublished]", "time[pubdate]",
            "time[class*=publish]", "article time[datetime]", "time[datetime]",
            "[class*=publish], [class*=pubdate], [class*=pub-date]", "[class*=timestamp], [class*=dateline]", "[class*=date]",
            "[class*=byline], [class*=author-name]");
    private static final List<String> MODIFIED_ELEMENTS = List.of("[itemprop=dateModified]", "time.updated");

    private final PageSource source;
    private final Comparator<Element> nearest;
    private final List<MetadataCandidate> candidates = new ArrayList<>();

    private PageDates(PageSource source, Optional<Element> headline) {
        this.source = source;
        this.nearest = headline.map(PageDates::nearTo).orElse((a, b) -> 0);
    }

    /**
     * The statements, the most trusted of each field first.
     *
     * @param headline as shown: of several dates in elements of one kind, the nearest to it is meant
     */
    static List<MetadataCandidate> of(PageSource source, HeadLines head, Optional<Element> headline, Optional<String> address) {
        var dates = new PageDates(source, headline);
        dates.stated(MetadataField.PUBLISHED, "datePublished", PUBLISHED_METAS);
        PUBLISHED_ELEMENTS.forEach(query -> dates.element(MetadataField.PUBLISHED, query));
        dates.line(MetadataField.PUBLISHED, head.lines().stream().flatMap(line -> Bylines.published(line).stream()));
        dates.line(MetadataField.PUBLISHED, head.lines().stream().filter(PageDates::isDateLine));
        address.map(IN_PATH::matcher).filter(matcher -> matcher.find()).ifPresent(matcher -> dates.add(MetadataField.PUBLISHED,
                inPath(matcher.group(1), matcher.group(2), matcher.group(3)), "address"));
        dates.stated(MetadataField.MODIFIED, "dateModified", MODIFIED_METAS);
        MODIFIED_ELEMENTS.forEach(query -> dates.element(MetadataField.MODIFIED, query));
        dates.line(MetadataField.MODIFIED, head.lines().stream().flatMap(line -> Bylines.modified(line).stream()));
        return Stream.of(MetadataField.PUBLISHED, MetadataField.MODIFIED).flatMap(field -> dates.mostExactFirst(field)).toList();
    }

    private void stated(MetadataField field, String property, List<String> metas) {
        source.jsonLd(property).forEach(each -> add(field, each.value(), each.source()));
        metas.forEach(name -> source.metas(name).forEach(meta -> add(field, meta, name)));
    }

    private void element(MetadataField field, String query) {
        source.elements(query).filter(element -> field == MetadataField.MODIFIED || !isOnlyModified(element.text()))
                .filter(element -> StatedDate.in(words(element)).isPresent()).min(nearest)
                .ifPresent(element -> add(field, words(element), PageSource.label(element)));
    }

    private static boolean isOnlyModified(String words) {
        return Bylines.modified(words).isPresent() && Bylines.published(words).isEmpty();
    }

    /** A line that says little more than a date, or who wrote on which. */
    private static boolean isDateLine(String line) {
        return !isOnlyModified(line)
                && (Bylines.author(line).isPresent() || Prose.words(line) <= DATE_WORDS && !Prose.endsAsSentence(line));
    }

    private void line(MetadataField field, Stream<String> lines) {
        lines.forEach(line -> add(field, line, "line by the headline"));
    }

    /** The first statement, or the first one that says the same more exactly, with its time or its time zone; then all. */
    private Stream<MetadataCandidate> mostExactFirst(MetadataField field) {
        var all = candidates.stream().filter(candidate -> candidate.field() == field).distinct().toList();
        var first = all.stream().findFirst().flatMap(believed -> all.stream()
                .filter(other -> other.value().startsWith(believed.value()) && !other.value().equals(believed.value()))
                .findFirst());
        return Stream.concat(first.stream(), all.stream()).distinct();
    }

    private static Comparator<Element> nearTo(Element headline) {
        var all = headline.ownerDocument().getAllElements();
        var position = new HashMap<Element, Integer>();
        all.forEach(element -> position.put(element, position.size()));
        return Comparator.comparingInt(element -> Math.abs(position.get(element) - position.get(headline)));
    }

    private static String words(Element element) {
        return Stream.of("content", "datetime").map(element::attr).filter(value -> !value.isBlank()).findFirst()
                .orElseGet(() -> Bylines.published(element.text()).orElseGet(element::text));
    }

    private static String inPath(String year, String month, String day) {
        return Character.isDigit(month.charAt(0)) ? year + "-" + month + "-" + day : day + " " + month + " " + year;
    }

    private void add(MetadataField field, String words, String source) {
        StatedDate.in(words.strip()).ifPresent(date -> candidates.add(new MetadataCandidate(field, date, source)));
    }
}
