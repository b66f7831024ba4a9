package org.stet.ingest.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stet.core.store.Texts;
import org.stet.ingest.Addresses;
import org.stet.ingest.AgencyCredits;
import org.stet.ingest.Blank;
import org.stet.ingest.Budget;
import org.stet.ingest.Metadata;
import org.stet.ingest.MetadataCandidate;
import org.stet.model.MetadataField;

/** Collects what a page states about its article, in the order in which pages are usually right. */
final class PageMetadata {

    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//\\S+|@id|#\\S*");
    private static final Pattern WWW = Pattern.compile("^www\\.");
    private static final Pattern SLOGAN = Pattern.compile("\\s*\\|.*");
    private static final Pattern COPYRIGHT = Pattern.compile("(?iu).{0,40}?(?:©|ⓒ|\\(c\\)|copyright)[\\s©ⓒ]*(?:\\(c\\)\\s*)?"
            + "(?:by )?(?:\\d{4}(?:\\s*[-–,]\\s*\\d{4})?)?[\\s,]*(?:by |the )?(?<name>\\p{L}[^.,;|©()]{1,50}?)\\s*"
            + "(?:(?:\\d{4}|[.,;|(]|[-–] |(?:- )?all rights|alle rechte|tous droits|todos los|todos os|tutti i).*)?");

    private final PageSource source;
    private final Document page;
    private final List<Block> blocks;
    private final List<MetadataCandidate> candidates = new ArrayList<>();

    private PageMetadata(Document page, Budget budget) {
        this.source = new PageSource(page);
        this.page = page;
        this.blocks = BlockReader.read(page.body(), budget);
    }

    /**
     * Reads a page that nothing has been removed from yet.
     *
     * @param found the address the page was found at, if known
     */
    static Metadata read(Document page, Optional<URI> found, Budget budget) {
        var metadata = new PageMetadata(page, budget);
        metadata.address(found);
        metadata.outlet();
        var shown = metadata.headline();
        var head = HeadLines.of(metadata.blocks, metadata.first(MetadataField.HEADLINE));
        metadata.standfirst();
        metadata.addAll(PageAuthors.of(metadata.source, head, budget));
        metadata.addAll(PageDates.of(metadata.source, head, shown, metadata.first(MetadataField.URL)));
        metadata.language();
        return new Metadata(metadata.candidates.stream().distinct().toList());
    }

    private void address(Optional<URI> found) {
        page.select("link[rel=canonical][href]").forEach(link -> address(found, link.attr("href"), "link canonical"));
        source.metas("og:url").forEach(meta -> address(found, meta, "og:url"));
        source.jsonLd("mainEntityOfPage").forEach(statement -> address(found, statement.value(), statement.source()));
        found.ifPresent(url -> address(found, url.toString(), "address"));
    }

    private void address(Optional<URI> base, String stated, String source) {
        Addresses.web(base, stated).ifPresent(url -> add(MetadataField.URL, url.toString(), source));
    }

    private void outlet() {
        source.metas("og:site_name").forEach(meta -> outlet(SLOGAN.matcher(meta).replaceFirst(""), "og:site_name"));
        source.jsonLd("publisher").filter(statement -> !AgencyCredits.isAgency(statement.value()))
                .forEach(statement -> outlet(statement.value(), statement.source()));
        source.elements("[itemprop~=\\bpublisher\\b] [itemprop=name]")
                .forEach(element -> outlet(element.hasAttr("content") ? element.attr("content") : element.text(),
                        "itemprop publisher"));
        for (var name : List.of("application-name", "dc.publisher", "dcterms.publisher", "publisher", "article:publisher")) {
            source.metas(name).forEach(meta -> outlet(meta, name));
        }
        var host = first(MetadataField.URL).flatMap(Addresses::host);
        Titles.suffix(page.title()).filter(suffix -> isOutlet(suffix, host)).ifPresent(suffix -> outlet(suffix, "title"));
        copyright().filter(holder -> host.filter(name -> Titles.key(name).contains(Titles.key(holder))).isPresent())
                .ifPresent(holder -> outlet(holder, "copyright"));
        source.jsonLd("publisher").forEach(statement -> outlet(statement.value(), statement.source()));
        host.ifPresent(name -> add(MetadataField.OUTLET, name, "host name"));
        copyright().ifPresent(holder -> outlet(holder, "copyright"));
    }

    private void outlet(String name, String source) {
        if (!isAddress(name) && !name.startsWith("@")) {
            add(MetadataField.OUTLET, WWW.matcher(name).replaceFirst(""), source);
        }
    }

    /** Whether the end of the title names the site: the host is called so, or the headline on the page goes without it. */
    private boolean isOutlet(String suffix, Optional<String> host) {
        var key = Titles.key(suffix);
        return key.length() > 1 && (host.filter(name -> Titles.key(name).contains(key)).isPresent() || !isHeadline(suffix)
                && blocks.stream().anyMatch(block -> (Titles.key(block.text()) + key).equals(Titles.key(page.title()))));
    }

    /** Some titles name the site first: what is the longer part of a title and a main heading is the headline. */
    private boolean isHeadline(String part) {
        return 2 * Titles.key(part).length() > Titles.key(page.title()).length()
                && page.select("h1").stream().anyMatch(heading -> Titles.same(heading.text(), part));
    }

    /** Who holds the rights, as the foot of the page says. */
    private Optional<String> copyright() {
        return blocks.reversed().stream().map(Block::text).filter(text -> text.length() <= LONGEST).map(COPYRIGHT::matcher)
                .filter(Matcher::matches).map(matcher -> matcher.group("name")).findFirst();
    }

    /** Adds the headlines; the result is the one that is shown. */
    private Optional<Element> headline() {
        var outlets = candidates.stream().filter(candidate -> candidate.field() == MetadataField.OUTLET)
                .map(MetadataCandidate::value).toList();
        var stated = new ArrayList<MetadataCandidate>();
        source.jsonLd("headline").forEach(statement -> stated.add(headline(statement.value(), statement.source(), outlets)));
        for (var name : List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "title")) {
            source.metas(name).forEach(meta -> stated.add(headline(meta, name, outlets)));
        }
        source.elements("[itemprop=headline]").limit(1)
                .forEach(element -> stated.add(headline(element.text(), "itemprop headline", outlets)));
        stated.add(headline(page.title(), "title", outlets));
        var shown = Headlines.visible(page, blocks, stated.stream().map(MetadataCandidate::value).toList());
        shown.ifPresent(heading -> add(MetadataField.HEADLINE, heading.text(), heading.normalName()));
        addAll(stated);
        return shown;
    }

    private static MetadataCandidate headline(String title, String source, List<String> outlets) {
        return new MetadataCandidate(MetadataField.HEADLINE, Titles.withoutOutlet(plain(title), outlets), source);
    }

    private void standfirst() {
        for (var name : List.of("og:description", "description", "twitter:description", "dc.description", "dcterms.abstract")) {
            source.metas(name).forEach(meta -> add(MetadataField.STANDFIRST, plain(meta), name));
        }
        source.jsonLd("description")
                .forEach(statement -> add(MetadataField.STANDFIRST, plain(statement.value()), statement.source()));
    }

    private void language() {
        Optional.ofNullable(page.selectFirst("html[lang]")).ifPresent(html -> language(html.attr("lang"), "html lang"));
        source.metas("content-language").forEach(meta -> language(meta, "content-language"));
        source.metas("og:locale").forEach(meta -> language(meta, "og:locale"));
        source.jsonLd("inLanguage").forEach(statement -> language(statement.value(), statement.source()));
    }

    private void language(String stated, String source) {
        var tag = Locale.forLanguageTag(stated.strip().replace('_', '-')).toLanguageTag();
        if (!tag.equals("und")) {
            add(MetadataField.LANGUAGE, tag, source);
        }
    }

    static boolean isAddress(String value) {
        return ADDRESS.matcher(value.strip()).matches();
    }

    /** Some pages escape twice, some put markup into attributes. */
    static String plain(String value) {
        return Parser.unescapeEntities(value, true).replaceAll("<[^>]{1,100}>", "").replaceAll("\\s+", " ");
    }

    private Optional<String> first(MetadataField field) {
        return candidates.stream().filter(candidate -> candidate.field() == field).map(MetadataCandidate::value).findFirst();
    }

    private void addAll(List<MetadataCandidate> statements) {
        statements.forEach(each -> add(each.field(), each.value(), each.source()));
    }

    private void add(MetadataField field, String value, String source) {
        var stripped = Texts.clean(Blank.strip(value));
        if (!stripped.isEmpty() && stripped.length() <= LONGEST) {
            candidates.add(new MetadataCandidate(field, stripped, source));
        }
    }
}
