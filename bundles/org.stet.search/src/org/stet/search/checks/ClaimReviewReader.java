package org.stet.search.checks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads published checks as ClaimReview (schema.org): one, an array or lines of them, a {@code @graph}, a DataFeed, or an answer of
 * Google's Fact Check Tools API. Reads as a stream, since dumps are large; what is no check is passed over.
 */
final class ClaimReviewReader {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxStringLength(LONGEST_TEXT).build()).build());
    private static final Set<String> CONTAINERS = Set.of("@graph", "dataFeedElement", "item", "itemListElement", "hasPart", "review");

    private final ClaimSink sink;

    ClaimReviewReader(ClaimSink sink) {
        this.sink = sink;
    }

    /** @throws IOException if it is no JSON, or holds what is larger than any check; the claims before it were taken */
    void read(Reader text) throws IOException {
        try (var parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                value(parser);
            }
        }
    }

    private void value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(parser);
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser);
        }
    }

    /** An object's own fields are kept, what it contains is read on its own. */
    private void object(JsonParser parser) throws IOException {
        var own = JSON.createObjectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            if (CONTAINERS.contains(name)) {
                value(parser);
            } else if (name.equals("claims") && parser.currentToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    answer(JSON.readTree(parser));
                }
            } else {
                own.set(name, JSON.readTree(parser));
            }
        }
        if (isReview(own)) {
            review(own);
        }
    }

    private static boolean isReview(ObjectNode object) {
        return object.has("claimReviewed")
                || all(object.path("@type")).anyMatch(type -> type.asText().replaceFirst(".*[/:]", "").equals("ClaimReview"));
    }

    private void review(JsonNode review) throws IOException {
        var rating = first(review.path("reviewRating"));
        var reviewed = first(review.path("itemReviewed"));
        var verdict = firstText(rating.path("alternateName"), rating.path("name"), rating.path("ratingExplanation"));
        sink.add(new CheckedClaim(text(review.path("claimReviewed")), name(reviewed.path("author")),
                verdict.isEmpty() ? points(rating) : verdict,
                Stream.of(name(review.path("author")), name(review.path("publisher"))).filter(name -> !name.isEmpty()).findFirst().orElse(""),
                firstText(review.path("datePublished"), review.path("dateModified"), review.path("dateCreated")),
                firstText(review.path("url"), review.path("mainEntityOfPage"), review.path("@id")),
                firstText(review.path("name"), review.path("headline"))));
    }

    /** An entry of the answer of the Fact Check Tools API: a claim with the reviews of it. */
    private void answer(JsonNode claim) throws IOException {
        for (var review : claim.path("claimReview")) {
            var publisher = review.path("publisher");
            sink.add(new CheckedClaim(text(claim.path("text")), text(claim.path("claimant")), text(review.path("textualRating")),
                    firstText(publisher.path("name"), publisher.path("site")), text(review.path("reviewDate")), text(review.path("url")),
                    text(review.path("title"))));
        }
    }

    /** Such as 1 of 5. */
    private static String points(JsonNode rating) {
        var value = text(rating.path("ratingValue"));
        var best = text(rating.path("bestRating"));
        return value.isEmpty() || best.isEmpty() ? value : value + " of " + best;
    }

    private static String name(JsonNode agent) {
        var one = first(agent);
        return one.isObject() ? firstText(one.path("name"), one.path("alternateName"), one.path("url")) : text(one);
    }

    private static String firstText(JsonNode... nodes) {
        return Stream.of(nodes).map(ClaimReviewReader::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** A text or number; what is written as an array counts by its first, as a language-tagged text by its value. */
    private static String text(JsonNode node) {
        var one = first(node);
        return one.isObject() ? one.path("@value").asText("") : one.asText("");
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() ? node.path(0) : node;
    }

    private static Stream<JsonNode> all(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }
}
