package org.stet.ingest.nitf;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.Composition;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.Markup;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadException;
import org.stet.ingest.html.Fragment;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** Reads NITF, the XML of older agency feeds (IPTC NITF 3.x). */
public final class NitfReader implements ArticleReader {

    private static final String NOTHING = "the NITF document holds no text";

    /** What the blocks of NITF are in HTML; all else only marks words. */
    private static final Map<String, String> BLOCKS = Map.ofEntries(
            Map.entry("p", "p"), Map.entry("hl1", "h2"), Map.entry("hl2", "h3"), Map.entry("block", "div"),
            Map.entry("bq", "blockquote"), Map.entry("credit", "p"), Map.entry("ul", "ul"), Map.entry("ol", "ol"),
            Map.entry("li", "li"), Map.entry("dl", "dl"), Map.entry("dt", "dt"), Map.entry("dd", "dd"),
            Map.entry("table", "table"), Map.entry("tr", "tr"), Map.entry("td", "td"), Map.entry("th", "th"),
            Map.entry("br", "br"), Map.entry("pre", "pre"), Map.entry("media", "figure"), Map.entry("media-caption", "p"),
            Map.entry("media-producer", "p"), Map.entry("tagline", "p"), Map.entry("note", "div"), Map.entry("fn", "div"),
            Map.entry("body.content", "div"), Map.entry("body.end", "div"));

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.NITF;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = Markup.decode(input);
        var article = new Composition();
        compose(Markup.xml(decoded.text(), limits, budget), article, budget);
        return Content.of(article.article(input, MediaType.NITF, Optional.of(decoded.charset()), limits, NOTHING));
    }

    /** Adds what a NITF element says to an article, which may come in another format around it. */
    public static void compose(Element nitf, Composition article, Budget budget) {
        article.state(MetadataField.HEADLINE, Markup.words(nitf, "hl1"), "NITF hl1")
                .state(MetadataField.HEADLINE, Markup.words(nitf, "title"), "NITF title")
                .state(MetadataField.STANDFIRST, Markup.words(nitf, "abstract")
                .or(() -> head(nitf).flatMap(head -> Markup.words(head, "hl2"))),
                        "NITF abstract")
                .state(MetadataField.BYLINE, Markup.words(nitf, "byline").map(Bylines::names), "NITF byline")
                .state(MetadataField.AGENCY_CREDIT, Markup.words(nitf, "distributor"), "NITF distributor")
                .state(MetadataField.PLACE, Markup.all(nitf, "dateline").findFirst()
                .flatMap(line -> Markup.words(line, "location")),
                        "NITF dateline")
                .state(MetadataField.OUTLET, attribute(nitf, "pubdata", "name"), "NITF pubdata")
                .stateDate(MetadataField.PUBLISHED, attribute(nitf, "pubdata", "date.publication"), "NITF pubdata")
                .stateDate(MetadataField.PUBLISHED, attribute(nitf, "date.issue", "norm"), "NITF date.issue")
                .stateDate(MetadataField.PUBLISHED, attribute(nitf, "story.date", "norm"), "NITF story.date")
                .state(MetadataField.LANGUAGE, attribute(nitf, "nitf", "xml:lang").or(() -> Optional.of(nitf.attr("xml:lang"))),
                "NITF xml:lang");
        article.show(StructureKind.HEADLINE, MetadataField.HEADLINE).show(StructureKind.STANDFIRST, MetadataField.STANDFIRST);
        Markup.words(nitf, "byline").ifPresent(line -> article.add(StructureKind.BYLINE, line));
        Markup.words(nitf, "dateline").ifPresent(line -> article.add(StructureKind.DATELINE, line));
        Markup.all(nitf, "body.content").findFirst().ifPresent(content -> article.add(Fragment.paragraphs(asHtml(content),
                budget)));
        Markup.all(nitf, "body.end").findFirst()
                .ifPresent(end -> Fragment.paragraphs(asHtml(end), budget)
                .forEach(line -> article.add(StructureKind.CREDIT, line.text())));
    }

    private static Optional<Element> head(Element nitf) {
        return Markup.all(nitf, "body.head").findFirst();
    }

    private static Optional<String> attribute(Element nitf, String element, String attribute) {
        return Markup.all(nitf, element).map(found -> found.attr(attribute)).filter(value -> !value.isBlank()).findFirst();
    }

    private static Element asHtml(Element content) {
        content.select("*").forEach(element -> element.tagName(BLOCKS.getOrDefault(Markup.name(element), "span")));
        return content;
    }
}
