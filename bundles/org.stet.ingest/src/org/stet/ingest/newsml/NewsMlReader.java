package org.stet.ingest.newsml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
import org.stet.ingest.Paragraph;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.html.Fragment;
import org.stet.ingest.nitf.NitfReader;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** Reads news items in NewsML-G2 (IPTC); a news message is taken apart into its items. */
public final class NewsMlReader implements ArticleReader {

    private static final String ITEM = "newsItem";
    private static final String NOTHING = "the news item holds no text; its content may be elsewhere, or a picture";

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.NEWSML;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = Markup.decode(input);
        var document = Markup.xml(decoded.text(), limits, budget);
        var root = Markup.root(document);
        if (!Markup.name(root).equals(ITEM)) {
            return Content.of(items(input, document, decoded.text(), limits));
        }
        var article = new Composition();
        metadata(root, article);
        content(root, article, limits, budget);
        return Content.of(article.article(input, MediaType.NEWSML, Optional.of(decoded.charset()), limits, NOTHING));
    }

    private static List<Input> items(Input message, Element document, String text, Limits limits) throws ReadException {
        var parts = new ArrayList<Input>();
        for (var item : Markup.all(document, ITEM).toList()) {
            var range = item.sourceRange().isTracked() && item.endSourceRange().isTracked()
                    ? text.substring(item.sourceRange().startPos(), item.endSourceRange().endPos())
                    : item.outerHtml();
            parts.add(message.part(Markup.words(item, "headline").orElse(item.attr("guid")),
                    range.getBytes(StandardCharsets.UTF_8),
                    Optional.empty(), Optional.of(StandardCharsets.UTF_8), Optional.empty(), List.of()));
            limits.requireParts(parts.size());
        }
        if (parts.isEmpty()) {
            throw new ReadException(Reason.NO_TEXT, "it holds no news items, only references to them");
        }
        return parts;
    }

    private static void metadata(Element item, Composition article) {
        var meta = "NewsML-G2 ";
        article.state(MetadataField.HEADLINE, Markup.words(item, "headline"), meta + "headline")
                .state(MetadataField.HEADLINE, Markup.words(item, "title"), meta + "title")
                .state(MetadataField.STANDFIRST, Markup.all(item, "description")
                .filter(text -> text.attr("role").endsWith(":summary"))
                        .map(Element::text).findFirst(), meta + "description")
                .state(MetadataField.BYLINE, Markup.words(item, "by").map(Bylines::names), meta + "by")
                .state(MetadataField.BYLINE, named(item, "creator"), meta + "creator")
                .state(MetadataField.AGENCY_CREDIT, Markup.words(item, "creditline"), meta + "creditline")
                .state(MetadataField.AGENCY_CREDIT, named(item, "provider"), meta + "provider")
                .state(MetadataField.OUTLET, named(item, "provider").or(() -> named(item, "infoSource")), meta + "provider")
                .state(MetadataField.PLACE, Markup.all(item, "located").findFirst()
                .flatMap(place -> Markup.words(place, "name")), meta + "located")
                .state(MetadataField.LANGUAGE, Markup.all(item, "language").map(language -> language.attr("tag")).findFirst(),
                meta + "language");
        for (var name : List.of("contentCreated", "firstCreated", "versionCreated")) {
            article.stateDate(MetadataField.PUBLISHED, Markup.words(item, name), meta + name);
        }
        for (var name : List.of("contentModified", "versionCreated")) {
            article.stateDate(MetadataField.MODIFIED, Markup.words(item, name), meta + name);
        }
    }

    /** The name a party is given, else its code. */
    private static Optional<String> named(Element item, String element) {
        return Markup.all(item, element).findFirst().flatMap(party -> Markup.words(party, "name")
                .or(() -> Optional.of(party.attr("literal")).filter(code -> !code.isEmpty())));
    }

    private static void content(Element item, Composition article, Limits limits, Budget budget) {
        var nitf = Markup.all(item, "nitf").findFirst();
        if (nitf.isPresent()) {
            NitfReader.compose(nitf.get(), article, budget);
            return;
        }
        article.show(StructureKind.HEADLINE, MetadataField.HEADLINE).show(StructureKind.STANDFIRST, MetadataField.STANDFIRST);
        Markup.words(item, "by").ifPresent(line -> article.add(StructureKind.BYLINE, line));
        Markup.words(item, "dateline").ifPresent(line -> article.add(StructureKind.DATELINE, line));
        Markup.all(item, "inlineXML").findFirst().ifPresent(xml -> article.add(story(xml, limits, budget)));
        Markup.all(item, "inlineData").findFirst().ifPresent(data -> data.wholeText().lines()
                .forEach(line -> article.add(StructureKind.PARAGRAPH, line)));
        Markup.words(item, "creditline").ifPresent(line -> article.add(StructureKind.CREDIT, line));
    }

    /** XHTML, whole or only its body. */
    private static List<Paragraph> story(Element xml, Limits limits, Budget budget) {
        var body = Markup.all(xml, "body").findFirst().orElse(xml);
        return Fragment.paragraphs(Markup.html(body.html(), limits, budget).body(), budget);
    }
}
