package org.stet.ingest.feed;

import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.stet.ingest.Addresses;
import org.stet.ingest.Blank;
import org.stet.ingest.Markup;

/** What an item of a feed says of itself, in RSS 0.9 to 2.0, RSS 1.0 and Atom. */
final class FeedItem {

    private FeedItem() {
    }

    /** The item exactly as it stands in the text of the feed. */
    static String source(Element item, String text) {
        var start = item.sourceRange();
        var end = item.endSourceRange();
        return start.isTracked() && end.isTracked() && end.endPos() <= text.length()
                ? text.substring(start.startPos(), end.endPos())
                : item.outerHtml();
    }

    /** Feeds escape markup in titles once or twice. */
    static Optional<String> title(Element item) {
        return child(item, "title").map(Element::wholeText).map(FeedItem::plain).filter(title -> !title.isEmpty());
    }

    static String plain(String markup) {
        return Blank.strip(Jsoup.parseBodyFragment(markup).text());
    }

    static Optional<Element> child(Element item, String name) {
        return Markup.children(item, name).filter(element -> !element.wholeText().isBlank()).findFirst();
    }

    /** The words of a child element as they are. */
    static Optional<String> words(Element item, String name) {
        return child(item, name).map(element -> Blank.strip(element.text()));
    }

    /** Where the article is; feeds of aggregators give the real place apart. */
    static Optional<URI> address(Element item, Optional<URI> base) {
        return words(item, "origLink").or(() -> link(item)).or(() -> permanentId(item))
                .flatMap(link -> Addresses.web(base, link));
    }

    private static Optional<String> link(Element item) {
        return Markup.children(item, "link").filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text()).filter(link -> !link.isBlank()).findFirst();
    }

    private static Optional<String> permanentId(Element item) {
        return child(item, "guid").filter(guid -> !guid.attr("isPermaLink").equals("false")).map(Element::text);
    }
}
