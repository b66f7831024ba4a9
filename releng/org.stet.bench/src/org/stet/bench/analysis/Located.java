package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.model.StructureKind;

/** Where the spans of a gold file are in the texts that an import gave. */
final class Located {

    private final Map<String, Document> documents = new HashMap<>();
    private final Set<Block> headlines = new HashSet<>();
    private final Set<String> located = new TreeSet<>();
    private final Set<String> lost = new TreeSet<>();

    Located(List<ArticleReading> readings) {
        readings.forEach(reading -> documents.put(reading.article().file(), reading.document()));
    }

    /** The place of a span; empty if its article is not measured, or if the import has not kept the words. */
    Optional<Place> place(JsonNode span) {
        var file = span.get("article").asText();
        var document = documents.get(file);
        if (document == null) {
            return Optional.empty();
        }
        var found = span(document, span);
        found.filter(at -> span.path("where").asText().equals("headline")).flatMap(at -> block(document, at.start())).ifPresent(headlines::add);
        (found.isPresent() ? located : lost).add(file + ": " + span.get("exact").asText() + " " + span.path("occurrence").asText());
        return found.map(at -> new Place(file, at));
    }

    boolean has(JsonNode span) {
        return documents.containsKey(span.get("article").asText());
    }

    /** How many of the spans asked for so far are in the imported texts. */
    Score score() {
        return Score.share("marked spans that are in the imported text", located.size(), located.size() + lost.size()).listing(lost);
    }

    private static Optional<Span> span(Document document, JsonNode gold) {
        var where = gold.path("where").asText("body");
        var occurrence = gold.path("occurrence").asInt(1);
        var all = Anchors.wordings(document.text(), gold.get("exact").asText());
        var there = all.stream().filter(span -> stands(document, span, where)).toList();
        if (gold.has("prefix")) {
            var fitting = there.stream().filter(span -> fits(document, span, gold)).toList();
            if (!fitting.isEmpty()) {
                return Optional.of(fitting.getFirst());
            }
        }
        if (there.size() >= occurrence) {
            return Optional.of(there.get(occurrence - 1));
        }
        return all.stream().filter(span -> !gold.has("prefix") || fits(document, span, gold)).findFirst();
    }

    private static boolean stands(Document document, Span span, String where) {
        var kind = block(document, span.start()).map(Block::kind);
        return switch (where) {
            case "body" -> isBody(document, span.start());
            case "headline" -> kind.filter(StructureKind.HEADLINE::equals).isPresent();
            default -> !isBody(document, span.start());
        };
    }

    private static boolean fits(Document document, Span span, JsonNode gold) {
        var text = document.text();
        var lineStart = text.lastIndexOf('\n', span.start() - 1) + 1;
        var lineEnd = text.indexOf('\n', span.end());
        var before = folded(text.substring(lineStart, span.start()));
        var after = folded(text.substring(span.end(), lineEnd < 0 ? text.length() : lineEnd));
        var prefix = folded(gold.path("prefix").asText());
        var suffix = folded(gold.path("suffix").asText());
        return (prefix.isEmpty() ? before.isBlank() : before.endsWith(prefix)) && (suffix.isEmpty() ? after.isBlank() : after.startsWith(suffix));
    }

    /** Words as they are compared: white space folded, soft hyphens dropped. */
    static String folded(String words) {
        return words.replace("\u00AD", "").replaceAll("[\\s\\p{Z}]+", " ");
    }

    static Optional<Block> block(Document document, int offset) {
        return document.blocks().stream().filter(block -> block.start() <= offset && offset < block.end()).findFirst();
    }

    private static boolean isBody(Document document, int offset) {
        return block(document, offset).filter(Block::isBody).isPresent();
    }

    /** Whether a place is in the body of its article. */
    boolean isBody(Place place) {
        return isBody(documents.get(place.article()), place.span().start());
    }

    /** Whether a place is in the body or the headline of its article, also where agency copy has it below its slug lines. */
    boolean isBodyOrHeadline(Place place) {
        return isBody(place) || block(documents.get(place.article()), place.span().start())
                .filter(block -> block.kind() == StructureKind.HEADLINE || headlines.contains(block)).isPresent();
    }

    String words(Place place) {
        return folded(place.span().of(documents.get(place.article()).text()));
    }

    /** A place for a person: the words in brackets with some before and after. */
    String show(Place place) {
        var text = documents.get(place.article()).text();
        var span = place.span();
        var before = text.substring(Math.max(0, span.start() - 40), span.start());
        var after = text.substring(span.end(), Math.min(text.length(), span.end() + 30));
        return folded(place.article() + ": " + before + "[" + span.of(text) + "]" + after);
    }

    /** The places of spans that could be located. */
    List<Place> places(List<JsonNode> spans) {
        var places = new ArrayList<Place>();
        spans.forEach(span -> place(span).ifPresent(places::add));
        return places;
    }

    static boolean overlap(Place one, Place other) {
        return one.article().equals(other.article()) && one.span().overlaps(other.span());
    }
}
