package org.stet.ingest.ninjs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.TextDecoder;
import org.stet.ingest.html.Fragment;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/**
 * Reads ninjs, the JSON of agency feeds (IPTC ninjs 1.x to 3.x). Names are compared without case and underscores, which changed.
 */
public final class NinjsReader implements ArticleReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NOTHING = "the ninjs document holds no text; its content may be elsewhere, or a picture";

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.NINJS;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = TextDecoder.decode(input.bytes(), input.charset());
        var item = parse(decoded.text());
        var article = new Composition();
        metadata(item, article);
        article.show(StructureKind.HEADLINE, MetadataField.HEADLINE).show(StructureKind.STANDFIRST, MetadataField.STANDFIRST);
        text(item, "byline").ifPresent(line -> article.add(StructureKind.BYLINE, line));
        text(item, "dateline").ifPresent(line -> article.add(StructureKind.DATELINE, line));
        body(item, article, limits, budget);
        captions(item).forEach(caption -> article.add(StructureKind.CAPTION, caption));
        text(item, "creditline").ifPresent(line -> article.add(StructureKind.CREDIT, line));
        return Content.of(article.article(input, MediaType.NINJS, Optional.of(decoded.charset()), limits, NOTHING));
    }

    private static JsonNode parse(String text) throws ReadException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new ReadException(Reason.UNREADABLE, "it looks like ninjs but is no well-formed JSON: "
                    + e.getOriginalMessage());
        }
    }

    private static void metadata(JsonNode item, Composition article) {
        article.state(MetadataField.HEADLINE, text(item, "headline").or(() -> role(item, "headlines", "main")), "ninjs headline")
                .state(MetadataField.STANDFIRST, text(item, "descriptiontext").or(() -> role(item, "descriptions", "summary")),
                "ninjs description")
                .state(MetadataField.BYLINE, text(item, "byline").map(Bylines::names), "ninjs byline")
                .state(MetadataField.OUTLET, first(item, "infosources"), "ninjs infosources")
                .state(MetadataField.OUTLET, text(item, "copyrightholder"), "ninjs copyrightholder")
                .state(MetadataField.AGENCY_CREDIT, text(item, "creditline").or(() -> text(item, "copyrightholder")),
                "ninjs creditline")
                .state(MetadataField.PLACE, text(item, "located").or(() -> first(item, "places")), "ninjs located")
                .state(MetadataField.LANGUAGE, text(item, "language"), "ninjs language");
        for (var name : List.of("published", "datepublished", "contentcreated", "firstcreated", "versioncreated")) {
            article.stateDate(MetadataField.PUBLISHED, text(item, name), "ninjs " + name);
        }
        article.stateDate(MetadataField.MODIFIED, text(item, "versioncreated"), "ninjs versioncreated");
    }

    private static void body(JsonNode item, Composition article, Limits limits, Budget budget) {
        var bodies = all(item, "bodies").toList();
        var html = text(item, "bodyhtml").or(() -> text(item, "bodyxhtml"))
                .or(() -> value(bodies, body -> text(body, "contenttype").orElse("").contains("html")));
        if (html.isPresent()) {
            article.add(Fragment.paragraphs(Markup.html(html.get(), limits, budget).body(), budget));
        } else {
            text(item, "bodytext").or(() -> value(bodies, body -> true)).stream().flatMap(String::lines)
                    .forEach(line -> article.add(StructureKind.PARAGRAPH, line));
        }
    }

    /** What is written below the pictures that go with the item. */
    private static Stream<String> captions(JsonNode item) {
        return all(item, "associations").filter(other -> text(other, "type").filter("picture"::equals).isPresent())
                .flatMap(picture -> text(picture, "descriptiontext").or(() -> role(picture, "descriptions", "caption")).stream());
    }

    private static Optional<String> role(JsonNode item, String list, String role) {
        var entries = all(item, list).toList();
        return value(entries, entry -> text(entry, "role").orElse("").equals(role)).or(() -> value(entries, entry -> true));
    }

    private static Optional<String> value(List<JsonNode> entries, Predicate<JsonNode> wanted) {
        return entries.stream().filter(wanted).flatMap(entry -> text(entry, "value").stream()).findFirst();
    }

    private static Optional<String> first(JsonNode item, String list) {
        return all(item, list).flatMap(entry -> text(entry, "name").stream()).findFirst();
    }

    /** The elements of a list, or the values of an object. */
    private static Stream<JsonNode> all(JsonNode item, String name) {
        return field(item, name).stream().flatMap(list -> StreamSupport.stream(list.spliterator(), false));
    }

    private static Optional<String> text(JsonNode item, String name) {
        return field(item, name).filter(JsonNode::isValueNode).map(JsonNode::asText).filter(text -> !text.isBlank());
    }

    private static Optional<JsonNode> field(JsonNode item, String name) {
        return item.properties().stream().filter(entry -> entry.getKey().replace("_", "").equalsIgnoreCase(name))
                .map(entry -> entry.getValue()).findFirst();
    }
}
