package org.stet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;
import org.stet.search.QueryNode.And;
import org.stet.search.QueryNode.Field;
import org.stet.search.QueryNode.Filter;
import org.stet.search.QueryNode.Fuzzy;
import org.stet.search.QueryNode.Near;
import org.stet.search.QueryNode.Not;
import org.stet.search.QueryNode.Or;
import org.stet.search.QueryNode.Phrase;
import org.stet.search.QueryNode.Prefix;
import org.stet.search.QueryNode.Sounds;
import org.stet.search.QueryNode.Value;
import org.stet.search.QueryNode.Wildcard;
import org.stet.search.QueryNode.Word;

class SearchQueryTest {

    @Test
    void wordsNextToEachOtherMustAllBeThere() {
        assertThat(root("harbour bridge")).isEqualTo(new And(List.of(new Word("harbour"), new Word("bridge"))));
    }

    @Test
    void andBindsMoreTightlyThanOr() {
        assertThat(root("cracks AND bridge OR ferry"))
                .isEqualTo(new Or(List.of(new And(List.of(new Word("cracks"), new Word("bridge"))), new Word("ferry"))));
    }

    @Test
    void groupsAndNegations() {
        assertThat(root("bridge -(ferry OR NOT tunnel)"))
                .isEqualTo(new And(
                        List.of(new Word("bridge"), new Not(new Or(List.of(new Word("ferry"), new Not(new Word("tunnel"))))))));
    }

    @Test
    void phrasesWithAnyQuotationMarks() {
        assertThat(root("“acted within the hour”")).isEqualTo(new Phrase("acted within the hour"));
        assertThat(root("\"three supports\"~7")).isEqualTo(new Near(List.of(new Word("three"), new Word("supports")), 7));
        assertThat(root("\"three supports\"~")).isEqualTo(new Near(List.of(new Word("three"), new Word("supports")), 5));
    }

    @Test
    void aPhraseThatIsStillBeingTypedEndsWithTheText() {
        assertThat(root("\"three sup")).isEqualTo(new Phrase("three sup"));
        assertThat(SearchQuery.parse("\"three sup").problem()).isEmpty();
    }

    @Test
    void formsOfWords() {
        assertThat(root("Hold~")).isEqualTo(new Fuzzy("Hold"));
        assertThat(root("Hold~2")).isEqualTo(new Fuzzy("Hold"));
        assertThat(root("insp*")).isEqualTo(new Prefix("insp"));
        assertThat(root("harb*r")).isEqualTo(new Wildcard("harb*r"));
        assertThat(root("why?")).isEqualTo(new Word("why?"));
        assertThat(root("sounds:Smyth")).isEqualTo(new Sounds("Smyth"));
    }

    @Test
    void wordsNearEachOther() {
        assertThat(root("bridge near/3 \"found cracks\""))
                .isEqualTo(new Near(List.of(new Word("bridge"), new Phrase("found cracks")), 3));
        assertThat(root("a near/3 b near/3 c")).isEqualTo(new Near(List.of(new Word("a"), new Word("b"), new Word("c")), 3));
        assertThat(root("(a OR b) NEAR/2 c"))
                .isEqualTo(new Near(List.of(new Or(List.of(new Word("a"), new Word("b"))), new Word("c")), 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age:6w | AGE | 42 | 42 |
            duration:3d..1w | DURATION | 3 | 7 |
            money:£1m..£2m | MONEY | 1000000 | 2000000 | GBP
            money:1,500 | MONEY | 1500 | 1500 |
            money:EUR5bn | MONEY | 5000000000 | 5000000000 | EUR
            percent:5..10% | PERCENT | 5 | 10 |
            measure:5km | MEASURE | 5 | 5 | km
            when:1970-01-02 | DATE | 1 | 1 |
            count>=100 | COUNT | 100 | Infinity |
            count:..20 | COUNT | -Infinity | 20 |
            """)
    void values(String text, ValueKind kind, double from, double to, String unit) {
        assertThat(root(text)).isEqualTo(new Value(kind, from, to, Optional.ofNullable(unit)));
    }

    @Test
    void moreThanIsNotTheNumberItself() {
        assertThat(((Value) root("count>100")).from()).isGreaterThan(100);
        assertThat(((Value) root("percent<20")).to()).isLessThan(20);
    }

    @Test
    void filters() {
        assertThat(root("outlet:herald")).isEqualTo(new Filter(Field.OUTLET, "herald"));
        assertThat(root("OUTLET:\"Daily Echo\"")).isEqualTo(new Filter(Field.OUTLET, "Daily Echo"));
        assertThat(root("-status:in_progress")).isEqualTo(new Not(new Filter(Field.STATUS, "in_progress")));
    }

    @Test
    void whatLooksLikeAFieldButIsNoneStaysAWord() {
        assertThat(root("10:30")).isEqualTo(new Word("10:30"));
        assertThat(SearchQuery.parse("10:30").problem()).isEmpty();
        assertThat(SearchQuery.parse("https://gazette.example/a").problem()).isEmpty();
        assertThat(SearchQuery.parse("mood:glum").problem().orElseThrow().message())
                .isEqualTo("There is no field “mood”; there are outlet: date: kind: status: stance: article: headline: speaker: by: tag: "
                        + "age: count: money: percent: duration: measure: when: sounds:.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date:last | date: needs a year, month or day, such as 2026-05, or a range, such as 2026-05..2026-06. | 0 | 9
            date:2026-13 | date: needs a year, month or day, such as 2026-05, or a range, such as 2026-05..2026-06. | 0 | 12
            date:2026..2025 | date: needs a year, month or day, such as 2026-05, or a range, such as 2026-05..2026-06. | 0 | 15
            a kind:photo | kind: is one of claim, quote, note, mention, text. | 2 | 12
            stance:maybe | stance: is one of asserts, supports, refutes, context. | 0 | 12
            outlet: | outlet: needs a word. | 0 | 7
            *bridge | A word cannot begin with * or ?; give its first letters. | 0 | 1
            age:old | age needs a value, as in age:6w, age>30. | 0 | 7
            count>many | count needs a value, as in count:12, count>100. | 0 | 10
            a near/5 | near/ stands between two words or phrases. | 2 | 8
            a near/5 outlet:x | near/ stands between two words or phrases. | 2 | 17
            sounds: | sounds: needs a name. | 0 | 7
            101~ | Numbers are matched exactly, never nearly. | 0 | 4
            a) b | This bracket closes nothing. | 1 | 2
            a (b | This bracket is not closed. | 2 | 3
            """)
    void faultsAreNamedWithTheirPlaceAndLeftOut(String text, String message, int start, int end) {
        var problem = SearchQuery.parse(text).problem().orElseThrow();
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.at()).isEqualTo(new Span(start, end));
    }

    @Test
    void theRestOfAFaultyQueryStillCounts() {
        assertThat(root("bridge date:someday")).isEqualTo(new Word("bridge"));
        assertThat(root("*bridge")).isEqualTo(new Word("bridge"));
        assertThat(root("a) b")).isEqualTo(new And(List.of(new Word("a"), new Word("b"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  \u00A0\n", "AND", "OR OR", "NOT", "()", "\"\"", "\"\"~3", "-", "(((", ")))", "outlet:",
        "kind:\"\"" })
    void whatAsksForNothing(String text) {
        var root = SearchQuery.parse(text).root();
        assertThat(root.isEmpty() || root.get().equals(new Word("-"))).as(text).isTrue();
    }

    @Test
    void longQueriesAreCut() {
        var many = IntStream.range(0, 200).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        var query = SearchQuery.parse(many);
        assertThat(((And) query.root().orElseThrow()).nodes()).hasSize(SearchQuery.MAX_PARTS);
        assertThat(query.problem()).isPresent();
        assertThat(SearchQuery.parse("x".repeat(5_000)).problem().orElseThrow().message()).contains("2000 characters");
        assertThat(SearchQuery.parse("(".repeat(1_900) + "a").problem()).isPresent();
        assertThat(SearchQuery.parse("-".repeat(1_900) + "a").root()).isPresent();
    }

    @Test
    void anythingTypedGivesAQueryAndItsPartsAreInOrder() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var text = QueryFuzz.next(random);
            var end = 0;
            for (var part : SearchQuery.parse(text).parts()) {
                assertThat(part.at().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(part.at().end()).as(text).isLessThanOrEqualTo(text.length());
                end = part.at().end();
            }
        }
    }

    @Test
    void whatCannotBeUnderstoodIsPointedAt() {
        var random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            var text = QueryFuzz.next(random);
            var query = SearchQuery.parse(text);
            query.problem().ifPresent(problem -> {
                assertThat(problem.message()).as(text).isNotBlank().doesNotContain("\n");
                assertThat(problem.at().start()).as(text).isBetween(0, text.length());
                assertThat(problem.at().end()).as(text).isBetween(problem.at().start(), text.length());
            });
            assertThat(query.root().isPresent() || query.problem().isPresent() || text.isBlank()).as(text).isTrue();
        }
    }

    @Test
    void partsSayHowTheTextWasRead() {
        assertThat(SearchQuery.parse("-ferry \"a b\"~2 kind:quote").parts()).containsExactly(
                new SearchQuery.Part(new Span(0, 1), SearchQuery.Role.OPERATOR),
                new SearchQuery.Part(new Span(1, 6), SearchQuery.Role.WORD),
                new SearchQuery.Part(new Span(7, 14), SearchQuery.Role.PHRASE),
                new SearchQuery.Part(new Span(15, 20), SearchQuery.Role.FIELD),
                new SearchQuery.Part(new Span(20, 25), SearchQuery.Role.VALUE));
    }

    private static QueryNode root(String text) {
        return SearchQuery.parse(text).root().orElseThrow();
    }
}
