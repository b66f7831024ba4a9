package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stet.cli.SamplePage.count;
import static org.stet.cli.SamplePage.fold;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.stet.model.AgentKind;
import org.stet.model.AnnotationKind;
import org.stet.model.CheckStatus;
import org.stet.model.DerivationDegree;
import org.stet.model.DiscrepancyType;
import org.stet.model.OutletKind;
import org.stet.model.PassageKind;
import org.stet.model.PlacementKind;
import org.stet.model.Quotation;
import org.stet.model.Stance;
import org.stet.model.ValueKind;

import com.fasterxml.jackson.databind.JsonNode;

/** The sample case is what its manifest, its annotations and its gold file say it is. */
class SampleCaseTest {

    private static final Set<String> REASONS = Set.of("BOUND", "ROUNDING", "GRANULARITY", "SAME_DAY", "SAME_AMOUNT",
            "AGE_ON_OTHER_DATE", "ORDINAL_ON_ITS_DAY", "SUBSET", "SUM", "DIFFERENT_THING");

    private final JsonNode manifest = SamplePage.json("sample.json");
    private final JsonNode annotations = SamplePage.json("annotations.json");
    private final JsonNode gold = SamplePage.json("gold.json");
    private final Map<String, JsonNode> extraction = new HashMap<>();
    private final Map<String, SamplePage> pages = new HashMap<>();

    SampleCaseTest() {
        for (var entry : gold.get("extraction")) {
            extraction.put(entry.get("article").asText(), entry);
            pages.put(entry.get("article").asText(), SamplePage.read(entry));
        }
    }

    @Test
    void manifestNamesEveryArticleOnceAndVersionsAfterTheirFirst() {
        var outlets = texts(manifest.get("outlets"), "name").toList();
        enums(manifest.get("outlets"), "kind", OutletKind.class);
        var seen = new HashSet<String>();
        for (var article : manifest.get("articles")) {
            assertThat(outlets).contains(article.get("outlet").asText());
            if (article.has("asVersionOf")) {
                assertThat(seen).contains(article.get("asVersionOf").asText());
            }
            if (article.has("published")) {
                assertThat(OffsetDateTime.parse(article.get("published").asText()).getYear()).isEqualTo(2025);
            }
            assertThat(seen.add(article.get("file").asText())).isTrue();
        }
        assertThat(seen).isEqualTo(pages.keySet());
    }

    @Test
    void everyArticleHasAPublishedDateTimeFromItsPageOrTheManifest() {
        for (var article : manifest.get("articles")) {
            var file = article.get("file").asText();
            var stated = extraction.get(file).path("published").asText();
            assertThat(article.has("published") || stated.contains("T")).as(file).isTrue();
        }
    }

    @Test
    void everySpanOfTheGoldFileOccursAsOftenAsItSays() {
        var spans = spansIn(gold);
        assertThat(spans).hasSizeGreaterThan(1000);
        for (var span : spans) {
            var exact = fold(span.get("exact").asText());
            var file = span.get("article").asText();
            var page = pages.get(file);
            assertThat(page).as("page of %s", span).isNotNull();
            var where = span.path("where").asText("body");
            if (where.equals("body")) {
                assertThat(count(page.body(), exact)).as("%s", span).isGreaterThanOrEqualTo(span.get("occurrence").asInt());
            } else if (where.equals("headline")) {
                assertThat(fold(extraction.get(file).get("headline").asText())).contains(exact);
            } else {
                assertThat(where).isIn("byline", "clutter");
                assertThat(page.all()).contains(exact);
            }
        }
    }

    @Test
    void everyExactQuoteThatOccursTwiceOnItsPageHasContext() {
        for (var span : spansIn(gold)) {
            var exact = span.get("exact").asText();
            var page = pages.get(span.get("article").asText());
            if (!span.has("where") && count(page.all(), fold(exact)) > 1) {
                assertThat(span.has("prefix") && span.has("suffix")).as("context of %s", span).isTrue();
                assertThat(page.body()).contains(fold(span.get("prefix").asText() + exact + span.get("suffix").asText()));
            }
        }
    }

    @Test
    void vocabularyOfTheGoldFileIsThatOfTheModel() {
        enums(gold.get("mentions"), "kind", ValueKind.class);
        enums(gold.get("names"), "kind", AgentKind.class);
        enums(gold.get("quotes"), "style", Quotation.class);
        enums(gold.get("claims"), "kind", ValueKind.class);
        enums(gold.get("discrepancies"), "type", DiscrepancyType.class);
        for (var family : gold.get("families")) {
            enums(family.get("articles"), "derivation", DerivationDegree.class);
            enums(family.get("passages"), "kind", PassageKind.class);
            enums(family.get("own"), "kind", PassageKind.class);
        }
        for (var version : gold.get("versions")) {
            enums(version.get("spans"), "placement", PlacementKind.class);
        }
        assertThat(texts(gold.get("mentions"), "bound")).isSubsetOf("=", "~", ">", ">=", "<", "<=");
        assertThat(texts(gold.get("compatible"), "reason")).isSubsetOf(REASONS);
        assertThat(gold.get("discrepancies")).allSatisfy(d -> assertThat(d.get("members").size()).isGreaterThan(1));
        assertThat(gold.get("compatible")).allSatisfy(c -> assertThat(c.get("members").size()).isGreaterThan(1));
    }

    @Test
    void everyKindOfDiscrepancyIsPlanted() {
        assertThat(texts(gold.get("discrepancies"), "type")).contains("CONFLICT", "SPELLING_VARIANT", "QUOTE_VARIANT", "UPDATED",
                "ATTRIBUTION_SHIFT", "MODALITY_SHIFT");
        assertThat(texts(gold.get("compatible"), "reason")).containsAll(REASONS);
    }

    @Test
    void bodiesBeginAndEndAsToldAndHoldNoClutter() {
        extraction.forEach((file, entry) -> {
            var page = pages.get(file);
            assertThat(page.body()).as(file).startsWith(fold(entry.get("first").asText()))
                    .endsWith(fold(entry.get("last").asText()));
            assertThat(page.all()).as(file).contains(fold(entry.get("headline").asText()));
            for (var caption : entry.path("captions")) {
                assertThat(page.all()).as(file).contains(fold(caption.asText()));
            }
            for (var clutter : entry.get("notInBody")) {
                assertThat(page.all()).as(file).contains(fold(clutter.asText()));
                if (entry.has("bodySelector")) {
                    assertThat(page.body()).as(file).doesNotContain(fold(clutter.asText()));
                }
            }
        });
    }

    @Test
    void verbatimPassagesHaveTheSameWordsAndRewrittenOnesDoNot() {
        for (var family : gold.get("families")) {
            for (var passage : family.get("passages")) {
                var same = words(passage.get("a")).equals(words(passage.get("b")));
                assertThat(same).as("%s", passage).isEqualTo(passage.get("kind").asText().equals("VERBATIM"));
            }
        }
    }

    @Test
    void onlyTheFigureAndTheMovedParagraphDifferBetweenTheTwoCaptures() {
        for (var version : gold.get("versions")) {
            var before = pages.get(version.get("from").asText()).body();
            var after = pages.get(version.get("to").asText()).body();
            for (var span : version.get("spans")) {
                var changed = !words(span.get("from")).equals(words(span.get("to")));
                assertThat(changed).as("%s", span).isEqualTo(span.get("placement").asText().equals("CHANGED"));
            }
            assertThat(sortedWords(before.replace("47 people", "64 people"))).isEqualTo(sortedWords(after));
            assertThat(before.replace("47 people", "64 people")).isNotEqualTo(after);
        }
    }

    @Test
    void annotationsStandOnWordsThatOccurOnceOnTheirPage() {
        assertThat(annotations.size()).isBetween(18, 25);
        for (var annotation : annotations) {
            var page = pages.get(annotation.get("file").asText());
            var exact = fold(annotation.get("exact").asText());
            assertThat(annotation.get("occurrence").asInt()).isEqualTo(1);
            assertThat(count(page.all(), exact)).as("%s", annotation).isEqualTo(1);
            assertThat(page.body()).contains(exact);
            AnnotationKind.valueOf(annotation.get("kind").asText().toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void annotationsOfOneClaimAgreeOnItAndSomeClaimsAppearInSeveralArticles() {
        var articles = new HashMap<String, Set<String>>();
        var slots = new HashMap<String, Set<String>>();
        for (var annotation : annotations) {
            if (annotation.has("claim")) {
                var claim = annotation.get("claim").asText();
                articles.computeIfAbsent(claim, c -> new HashSet<>()).add(annotation.get("file").asText());
                slots.computeIfAbsent(claim, c -> new HashSet<>()).add(annotation.get("subject").asText() + "|"
                        + annotation.get("slot").asText() + "|" + ValueKind.valueOf(annotation.get("valueKind").asText()));
                Stance.valueOf(annotation.get("stance").asText());
                CheckStatus.valueOf(annotation.get("status").asText());
            }
        }
        assertThat(slots.values()).allSatisfy(s -> assertThat(s).hasSize(1));
        assertThat(articles.values().stream().filter(a -> a.size() >= 3)).hasSizeGreaterThanOrEqualTo(4);
    }

    /** Every object with an article and exact words, however deep. */
    private static List<JsonNode> spansIn(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        if (node.has("article") && node.has("exact")) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(spansIn(child)));
        return found;
    }

    private static Stream<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false).map(entry -> entry.get(field).asText());
    }

    private static <E extends Enum<E>> void enums(JsonNode list, String field, Class<E> type) {
        var legal = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
        assertThat(texts(list, field)).isNotEmpty().isSubsetOf(legal);
    }

    private static String words(JsonNode span) {
        return fold(span.get("exact").asText()).replaceAll("[‘’]", "'").replaceAll("[“”]", "\"");
    }

    private static List<String> sortedWords(String text) {
        return Stream.of(text.split(" ")).sorted().toList();
    }
}
