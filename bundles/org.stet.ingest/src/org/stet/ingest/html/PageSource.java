package org.stet.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.ingest.html.JsonLd.Statement;

/** What a page can be asked about its article: JSON-LD, meta elements, and the elements that are not about another article. */
final class PageSource {

    /** From so many places in one page, the next of the same kind are about something else. */
    private static final int MOST = 10;

    private static final Set<String> ELSEWHERE = Set.of("comment", "comments", "commentlist", "commentmetadata", "respond", "disqus",
            "related", "recommended", "recommendation", "recommendations", "recirc", "trending", "popular", "tweet", "tweets",
            "sidebar", "teaser", "teasers", "most-read", "up-next", "read-more", "more-stories");

    private final Document page;
    private final JsonLd jsonLd;
    private final Map<String, List<String>> metas;

    PageSource(Document page) {
        this.page = page;
        this.jsonLd = JsonLd.of(page);
        this.metas = page.select("meta[content]").stream()
                .flatMap(meta -> Stream.of("property", "name", "itemprop", "http-equiv").map(meta::attr)
                        .filter(name -> !name.isBlank())
                        .map(name -> Map.entry(name.strip().toLowerCase(Locale.ROOT), meta.attr("content"))))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Document page() {
        return page;
    }

    Stream<Statement> jsonLd(String property) {
        return jsonLd.statements(property);
    }

    /** Contents of the meta elements of a name in lower case, whichever attribute names them. */
    Stream<String> metas(String name) {
        return metas.getOrDefault(name, List.of()).stream().limit(MOST);
    }

    /** The elements of the page that a selector finds, without those in comments, teasers and feeds. */
    Stream<Element> elements(String query) {
        return page.body().select(query).stream().filter(element -> element != page.body() && !isElsewhere(element))
                .limit(MOST);
    }

    static boolean isElsewhere(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent).takeWhile(each -> !each.nameIs("body"))
                .anyMatch(PageSource::namesElsewhere);
    }

    /** Themes also call so what holds all of the page, such as {@code content-with-sidebar}. */
    private static boolean namesElsewhere(Element element) {
        var isOther = element.nameIs("nav") || element.attr("itemprop").equals("comment")
                || element.attr("itemtype").endsWith("Comment")
                || element.nameIs("article") && element.parent() != null && element.parent().closest("article") != null
                || Names.of(element).stream().anyMatch(ELSEWHERE::contains);
        return isOther && element.selectFirst("h1") == null;
    }

    /** How an element is named as the source of a statement, such as {@code element span.byline}. */
    static String label(Element element) {
        return "element " + element.normalName()
                + (element.className().isBlank() ? "" : "." + element.classNames().iterator().next());
    }
}
