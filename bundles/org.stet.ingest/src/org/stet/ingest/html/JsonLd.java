package org.stet.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.stet.ingest.Blank;

/** What a page says of its article in JSON-LD (schema.org), read as leniently as search engines do. */
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern WRAPPING = Pattern.compile("^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/)"
            + "|(?:-->|//\\s*]]>|/\\*\\s*]]>\\s*\\*/|;)\\s*$");
    private static final List<String> ARTICLES = List.of("NewsArticle", "Article", "Posting", "Report", "Review", "WebPage");

    private final List<JsonNode> things = new ArrayList<>();
    private final Map<String, JsonNode> byId = new HashMap<>();

    private JsonLd() {
    }

    static JsonLd of(Document page) {
        var result = new JsonLd();
        page.select("script[type^=application/ld+json]").forEach(script -> parse(script.data()).ifPresent(result::collect));
        result.things.sort(Comparator.<JsonNode>comparingInt(thing -> isAboutAnother(thing, page.title()) ? 1 : 0)
                .thenComparingInt(JsonLd::rank));
        return result;
    }

    private static Optional<JsonNode> parse(String data) {
        try {
            return Optional.ofNullable(JSON.readTree(WRAPPING.matcher(data).replaceAll("")));
        } catch (JsonProcessingException e) {
            // a page with broken metadata is still a page; its other metadata speaks
            return Optional.empty();
        }
    }

    private void collect(JsonNode root) {
        var open = new ArrayList<JsonNode>(List.of(root));
        for (var i = 0; i < open.size(); i++) {
            var node = open.get(i);
            if (node.isObject()) {
                byId.putIfAbsent(node.path("@id").asText(), node);
                if (rank(node) < ARTICLES.size()) {
                    things.add(node);
                }
            }
            node.forEach(open::add);
        }
    }

    /** News before articles in general before pages; {@code ARTICLES.size()} if it is none of these. */
    private static int rank(JsonNode thing) {
        var type = type(thing);
        for (var i = 0; i < ARTICLES.size(); i++) {
            if (type.endsWith(ARTICLES.get(i))) {
                return i;
            }
        }
        return ARTICLES.size();
    }

    /** Pages also describe the articles that they recommend. */
    private static boolean isAboutAnother(JsonNode thing, String title) {
        var headline = thing.path("headline").asText();
        return !headline.isEmpty() && Titles.likeness(headline, title) < Titles.ENOUGH;
    }

    private static String type(JsonNode thing) {
        var type = thing.path("@type");
        return (type.isArray() ? type.path(0) : type).asText();
    }

    /** One value and the path it was found at, such as {@code JSON-LD NewsArticle.datePublished}. */
    record Statement(String value, String source) {
    }

    /** All values of a property of the articles on the page; of an object, its name or address. */
    Stream<Statement> statements(String property) {
        return things.stream().filter(thing -> thing.has(property))
                .map(thing -> new Statement(text(thing.get(property)), "JSON-LD " + type(thing) + "." + property))
                .filter(statement -> !statement.value().isEmpty());
    }

    private String text(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false).filter(element -> !element.isArray()).map(this::text)
                    .filter(text -> !text.isEmpty()).distinct().limit(20).collect(Collectors.joining(", "));
        }
        if (!node.isObject()) {
            return Blank.strip(node.asText());
        }
        var thing = node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
        var name = thing.path("name");
        return Blank.strip((name.isArray() ? name.path(0) : name).asText(thing.path("@id").asText()));
    }
}
