package org.stet.ingest.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stet.core.store.Texts;
import org.stet.ingest.Addresses;
import org.stet.ingest.Blank;
import org.stet.ingest.Bylines;
import org.stet.ingest.Metadata;
import org.stet.ingest.MetadataCandidate;
import org.stet.ingest.StatedDate;
import org.stet.model.MetadataField;

/** Collects what a page states about its article, in the order in which pages are usually right. */
final class PageMetadata {

    private static final int LONGEST = 500;
    private static final int MOST = 10;
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//\\S+|@id|#\\S*");
    /** What programs put in where nobody is named. */
    private static final Pattern NOBODY =
            Pattern.compile("(?i)\\s*(?:by )?(?:admin|administrator|webmaster|root|user|unknown|null|none)\\d*\\s*");
    private static final Pattern SLOGAN = Pattern.compile("\\s*\\|.*");
    private static final Pattern DATE_IN_PATH =
            Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?=[/-])");

    private final Document page;
    private final JsonLd jsonLd;
    private final Map<String, List<String>> metas;
    private final List<MetadataCandidate> candidates = new ArrayList<>();

    private PageMetadata(Document page) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
        this.metas = metas(page);
    }

    /**
     * Reads a page that nothing has been removed from yet.
     *
     * @param found the address the page was found at, if known
     */
    static Metadata read(Document page, Optional<URI> found) {
        var metadata = new PageMetadata(page);
        metadata.address(found);
        metadata.outlet();
        metadata.headline();
        metadata.standfirst();
        metadata.byline();
        metadata.dates();
        metadata.language();
        return new Metadata(metadata.candidates.stream().distinct().toList());
    }

    private void address(Optional<URI> found) {
        page.select("link[rel=canonical][href]").forEach(link -> address(found, link.attr("href"), "link canonical"));
        metas("og:url").forEach(meta -> address(found, meta, "og:url"));
        jsonLd.statements("mainEntityOfPage").forEach(statement -> address(found, statement.value(), statement.source()));
        found.ifPresent(url -> address(found, url.toString(), "address"));
    }

    private void address(Optional<URI> base, String stated, String source) {
        Addresses.web(base, stated).ifPresent(url -> add(MetadataField.URL, url.toString(), source));
    }

    private void outlet() {
        metas("og:site_name").filter(name -> !isAddress(name)).forEach(meta -> add(MetadataField.OUTLET, SLOGAN.matcher(meta)
                .replaceFirst(""), "og:site_name"));
        jsonLd.statements("publisher").filter(statement -> !isAddress(statement.value()))
                .forEach(statement -> add(MetadataField.OUTLET, statement.value(), statement.source()));
        meta(MetadataField.OUTLET, "application-name", "dc.publisher", "dcterms.publisher", "publisher", "article:publisher");
        var host = host();
        Titles.suffix(page.title()).filter(suffix -> isOutlet(suffix, host))
                .ifPresent(suffix -> add(MetadataField.OUTLET, suffix, "title"));
        host.ifPresent(name -> add(MetadataField.OUTLET, name, "host name"));
    }

    /** Whether the end of the title names the site: the host is called so, or the headline on the page goes without it. */
    private boolean isOutlet(String suffix, Optional<String> host) {
        var key = Titles.key(suffix);
        return key.length() > 1 && (host.filter(name -> Titles.key(name).contains(key)).isPresent()
                || page.select("h1").stream()
                        .anyMatch(heading -> (Titles.key(heading.text()) + key).equals(Titles.key(page.title()))));
    }

    private Optional<String> host() {
        return first(MetadataField.URL).flatMap(Addresses::host);
    }

    private void headline() {
        var outlets = candidates.stream().filter(candidate -> candidate.field() == MetadataField.OUTLET)
                .map(MetadataCandidate::value).toList();
        var stated = new ArrayList<MetadataCandidate>();
        jsonLd.statements("headline").forEach(statement -> stated.add(headline(statement.value(), statement.source(), outlets)));
        for (var name : List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title")) {
            metas(name).forEach(meta -> stated.add(headline(meta, name, outlets)));
        }
        page.select("[itemprop=headline]").stream().limit(1)
                .forEach(element -> stated.add(headline(element.text(), "itemprop headline", outlets)));
        stated.add(headline(page.title(), "title", outlets));
        Headlines.visible(page, stated.stream().map(MetadataCandidate::value).toList())
                .ifPresent(heading -> add(MetadataField.HEADLINE, heading.text(), heading.normalName()));
        stated.forEach(candidate -> add(candidate.field(), candidate.value(), candidate.source()));
    }

    private static MetadataCandidate headline(String title, String source, List<String> outlets) {
        return new MetadataCandidate(MetadataField.HEADLINE, Titles.withoutOutlet(plain(title), outlets), source);
    }

    private void byline() {
        jsonLd.statements("author").forEach(statement -> author(statement.value(), statement.source()));
        for (var name
                : List.of("author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
                "dc.contributor")) {
            metas(name).forEach(meta -> author(meta, name));
        }
        for (var query : List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]",
                "[class*=byline]", "[class*=author]:not([class*=comment])")) {
            Optional.ofNullable(page.selectFirst(query))
                    .ifPresent(element -> author(element.text(), "element " + label(element)));
        }
    }

    private void standfirst() {
        for (var name : List.of("og:description", "description", "twitter:description", "dc.description", "dcterms.abstract")) {
            metas(name).forEach(meta -> add(MetadataField.STANDFIRST, plain(meta), name));
        }
        jsonLd.statements("description").forEach(statement -> add(MetadataField.STANDFIRST, plain(statement.value()),
                statement.source()));
    }

    private void author(String stated, String source) {
        if (!isAddress(stated) && !NOBODY.matcher(stated).matches() && stated.length() <= 200) {
            add(MetadataField.BYLINE, Bylines.names(plain(stated)), source);
        }
    }

    private void dates() {
        jsonLd.statements("datePublished")
                .forEach(statement -> date(MetadataField.PUBLISHED, statement.value(), statement.source()));
        dateMetas(MetadataField.PUBLISHED, "article:published_time", "og:article:published_time", "article:published",
                "parsely-pub-date",
                "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate",
                "publishdate", "publish-date", "publish_date", "publication_date", "date", "article.published", "ptime",
                        "cxenseparse:recs:publishtime");
        dateElements(MetadataField.PUBLISHED, "[itemprop=datePublished]", "time[pubdate]", "time[class*=publish]",
                "article time[datetime]",
                "time[datetime]", "[class*=publish], [class*=pubdate], [class*=pub-date]",
                        "[class*=timestamp], [class*=dateline]",
                "[class*=date]");
        first(MetadataField.URL).map(DATE_IN_PATH::matcher).filter(matcher -> matcher.find())
                .ifPresent(matcher ->
                        date(MetadataField.PUBLISHED, inPath(matcher.group(1), matcher.group(2), matcher.group(3)), "address"));
        jsonLd.statements("dateModified")
                .forEach(statement -> date(MetadataField.MODIFIED, statement.value(), statement.source()));
        dateMetas(MetadataField.MODIFIED, "article:modified_time", "og:updated_time", "dcterms.modified", "dc.date.modified",
                "lastmod",
                "last-modified", "utime");
        dateElements(MetadataField.MODIFIED, "[itemprop=dateModified]", "time.updated");
    }

    private static String inPath(String year, String month, String day) {
        return Character.isDigit(month.charAt(0)) ? year + "-" + month + "-" + day : day + " " + month + " " + year;
    }

    private void dateMetas(MetadataField field, String... names) {
        for (var name : names) {
            metas(name).forEach(meta -> date(field, meta, name));
        }
    }

    private void dateElements(MetadataField field, String... queries) {
        for (var query : queries) {
            page.select(query).stream().limit(MOST).flatMap(element -> StatedDate.in(stated(element)).stream()
                    .map(date -> new MetadataCandidate(field, date, "element " + label(element)))).findFirst()
                            .ifPresent(candidates::add);
        }
    }

    private static String stated(Element element) {
        return Stream.of("content", "datetime").map(element::attr).filter(value -> !value.isBlank()).findFirst()
                .orElseGet(element::text);
    }

    private void date(MetadataField field, String stated, String source) {
        StatedDate.in(stated.strip()).ifPresent(date -> add(field, date, source));
    }

    private void language() {
        Optional.ofNullable(page.selectFirst("html[lang]")).ifPresent(html -> language(html.attr("lang"), "html lang"));
        metas("content-language").forEach(meta -> language(meta, "content-language"));
        metas("og:locale").forEach(meta -> language(meta, "og:locale"));
        jsonLd.statements("inLanguage").forEach(statement -> language(statement.value(), statement.source()));
    }

    private void language(String stated, String source) {
        var tag = Locale.forLanguageTag(stated.strip().replace('_', '-')).toLanguageTag();
        if (!tag.equals("und")) {
            add(MetadataField.LANGUAGE, tag, source);
        }
    }

    private void meta(MetadataField field, String... names) {
        for (var name : names) {
            metas(name).filter(meta -> !isAddress(meta)).forEach(meta -> add(field, meta, name));
        }
    }

    /** Contents of the meta elements by name in lower case, whichever attribute names them. */
    private static Map<String, List<String>> metas(Document page) {
        return page.select("meta[content]").stream()
                .flatMap(meta -> Stream.of("property", "name", "itemprop", "http-equiv").map(meta::attr)
                .filter(name -> !name.isBlank())
                        .map(name -> Map.entry(name.strip().toLowerCase(Locale.ROOT), meta.attr("content"))))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Stream<String> metas(String name) {
        return metas.getOrDefault(name, List.of()).stream().limit(MOST);
    }

    private static boolean isAddress(String value) {
        return ADDRESS.matcher(value.strip()).matches();
    }

    /** Some pages escape twice, some put markup into attributes. */
    private static String plain(String value) {
        return Parser.unescapeEntities(value, true).replaceAll("<[^>]{1,100}>", "").replaceAll("\\s+", " ");
    }

    private static String label(Element element) {
        return element.normalName() + (element.className().isEmpty() ? "" : "." + element.classNames().iterator().next());
    }

    private Optional<String> first(MetadataField field) {
        return candidates.stream().filter(candidate -> candidate.field() == field).map(MetadataCandidate::value).findFirst();
    }

    private void add(MetadataField field, String value, String source) {
        var stripped = Texts.clean(Blank.strip(value));
        if (!stripped.isEmpty() && stripped.length() <= LONGEST) {
            candidates.add(new MetadataCandidate(field, stripped, source));
        }
    }
}
