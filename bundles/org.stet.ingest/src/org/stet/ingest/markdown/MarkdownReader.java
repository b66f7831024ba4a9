package org.stet.ingest.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Element;
import org.stet.core.store.Texts;
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
import org.stet.ingest.TextDecoder;
import org.stet.ingest.html.Fragment;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** Reads Markdown (CommonMark with tables and front matter) as the page it makes. */
public final class MarkdownReader implements ArticleReader {

    private static final String NOTHING = "the Markdown text holds nothing to read";
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\s*---\\n((?:[^\\n]*\\n){0,100}?)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern FIELD = Pattern.compile("(?m)^([\\w-]+):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");
    private static final Map<String, MetadataField> FIELDS = Map.of(
            "title", MetadataField.HEADLINE, "headline", MetadataField.HEADLINE, "subtitle", MetadataField.STANDFIRST,
            "description", MetadataField.STANDFIRST, "author", MetadataField.BYLINE, "publisher", MetadataField.OUTLET,
            "site", MetadataField.OUTLET, "url", MetadataField.URL, "lang", MetadataField.LANGUAGE);
    private static final Map<String, MetadataField> DATES = Map.of(
            "date", MetadataField.PUBLISHED, "published", MetadataField.PUBLISHED, "updated", MetadataField.MODIFIED,
            "lastmod", MetadataField.MODIFIED);

    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.MARKDOWN;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = TextDecoder.decode(input.bytes(), input.charset());
        var text = Texts.clean(decoded.text());
        var article = new Composition();
        var front = FRONT_MATTER.matcher(text);
        var hasFront = front.find();
        if (hasFront) {
            state(front.group(1), article);
        }
        var page = Markup.html(renderer.render(parser.parse(hasFront ? text.substring(front.end()) : text)), limits, budget)
                .body();
        budget.check();
        Optional.ofNullable(page.selectFirst("h1")).map(Element::text)
                .ifPresent(headline -> article.state(MetadataField.HEADLINE, headline, "heading"));
        article.show(StructureKind.HEADLINE, MetadataField.HEADLINE);
        page.select("img[alt]").forEach(MarkdownReader::showCaption);
        var paragraphs = Fragment.paragraphs(page, budget);
        paragraphs.stream().filter(paragraph -> paragraph.kind() == StructureKind.BYLINE).findFirst().map(Paragraph::text)
                .flatMap(Bylines::author).ifPresent(author -> article.state(MetadataField.BYLINE, author, "text"));
        return Content.of(article.add(paragraphs).article(input, MediaType.MARKDOWN, Optional.of(decoded.charset()), limits,
                NOTHING));
    }

    private static void state(String front, Composition article) {
        var fields = new LinkedHashMap<String, String>();
        FIELD.matcher(front).results().forEach(field -> fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT),
                field.group(2)));
        fields.forEach((name, value) -> {
            Optional.ofNullable(FIELDS.get(name)).ifPresent(field -> article.state(field, value, "front matter " + name));
            Optional.ofNullable(DATES.get(name)).ifPresent(field -> article.stateDate(field, Optional.of(value), "front matter "
                    + name));
        });
    }

    /** What a picture is described with is all that a text can show of it. */
    private static void showCaption(Element picture) {
        picture.replaceWith(new Element("figcaption").text(picture.attr("alt")));
    }
}
