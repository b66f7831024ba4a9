package org.stet.analysis.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Comparison.Relation;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

class ComparisonTest {

    private static Statement statement(String value) {
        var parts = value.split(" ");
        var bound = switch (parts[0]) {
            case "~" -> Bound.ABOUT;
            case ">" -> Bound.MORE_THAN;
            case ">=" -> Bound.AT_LEAST;
            case "<=" -> Bound.AT_MOST;
            default -> Bound.EXACTLY;
        };
        var first = bound == Bound.EXACTLY ? 0 : 1;
        return new Statement(new Place("a", new Span(0, 1)), value, parts[first], parts.length > first + 1 ? parts[first + 1] : "", bound,
                parts.length > first + 2 ? parts[first + 2] : "");
    }

    @ParameterizedTest
    @CsvSource({
        "COUNT, 17, 71, DIFFERENT",
        "COUNT, > 1200, 1270, BOUND",
        "COUNT, ~ 20, 22, ROUNDING",
        "COUNT, 40, 42, DIFFERENT",
        "COUNT, 2000, 2200, ROUNDING",
        "COUNT, 100, 65, DIFFERENT",
        "COUNT, ~ 100, 65, DIFFERENT",
        "COUNT, >= 12, >= 15, BOUND",
        "MONEY, <= 5000 USD, <= 2500 USD, DIFFERENT",
        "MONEY, > 5100000 USD, > 6000000 USD, BOUND",
        "DURATION, > PT90M, > PT60M, DIFFERENT",
        "PERCENT, 10 % 10, 14 % 1, DIFFERENT",
        "ORDINAL, 10 homicide, 11 homicide, DIFFERENT",
        "COUNT, 2432 people, 2423, DIFFERENT",
        "MONEY, 1700000000..1800000000 EUR, 1700000000..1900000000 EUR, DIFFERENT",
        "MONEY, 1700000000..1800000000 EUR, 1600000000..1900000000 EUR, GRANULARITY",
        "COUNT, >= 20, <= 20, DIFFERENT",
        "MONEY, 4370000 USD 10000, 4368912 USD 1, ROUNDING",
        "MONEY, 4370000 USD 10000, 4730000 USD 10000, DIFFERENT",
        "MONEY, 1200000 GBP, 1200000 USD, DIFFERENT",
        "MONEY, 41300000 GBP, 4830000000 INR, INCOMPARABLE",
        "PERCENT, 4.99 %, 4.99 pp, DIFFERENT",
        "MEASURE, 18 km 1, 11 [mi_i] 1, SAME_AMOUNT",
        "MEASURE, 18 km 1, 18 [mi_i] 1, DIFFERENT",
        "MEASURE, 0.3 Cel 0.1, 0.54 [degF] 0.01, SAME_AMOUNT",
        "MEASURE, 10 Cel 1, 50 [degF] 1, EQUAL",
        "MEASURE, 10 Cel 1, 40 [degF] 1, DIFFERENT",
        "MEASURE, 8..10 km 1, 9..12 km 1, INCOMPARABLE",
        "MEASURE, 8..10 km 1, 11..12 km 1, DIFFERENT",
        "MEASURE, 5.1 cm/a 0.1, 2 [in_i]/a 1, SAME_AMOUNT",
        "MEASURE, 5.1 cm/a 0.1, 5.1 cm 0.1, INCOMPARABLE",
        "MEASURE, 0 cm 0.1, 1.8 mm/a 0.1, DIFFERENT",
        "MEASURE, 4 cm 1, 1.8 mm/a 0.1, INCOMPARABLE",
        "MEASURE, 312 mm 1, 311.6 mm 0.1, ROUNDING",
        "MEASURE, ~ 3 [mi_i] 1, 2.9 [mi_i] 0.1, ROUNDING",
        "MEASURE, ~ 3 [mi_i] 1, 3.9 [mi_i] 0.1, DIFFERENT",
        "MEASURE, ~ 120 cm 10, 121 cm 1, ROUNDING",
        "MEASURE, ~ 120 cm 10, 140 cm 10, DIFFERENT",
        "MEASURE, 29e9 t 1e9, 29e9 [ston_av] 1e9, SAME_AMOUNT",
        "MEASURE, 29e9 [ston_av] 1e9, 21e9 t 1e9, DIFFERENT",
        "MEASURE, 2 [ston_av] 1, 4000 [lb_av] 1000, EQUAL",
        "DURATION, PT24H, P1D, SAME_AMOUNT",
        "DURATION, P6W, P6M, DIFFERENT",
        "DURATION, ~ PT11H, PT10H50M, ROUNDING",
        "DURATION, P5Y, P54M, DIFFERENT",
        "DURATION, P18M, P2Y, DIFFERENT",
        "DURATION, ~ P2Y, P18M, ROUNDING",
        "DURATION, P5Y, P58M, ROUNDING",
        "AGE, P5Y, P66M, ROUNDING",
        "DURATION, P172Y, P172.5Y, ROUNDING",
        "AGE, P70Y..P79Y, P71Y, GRANULARITY",
        "AGE, P40Y..P74Y, P45Y..P74Y, DIFFERENT",
        "AGE, P40Y..P74Y, P50Y..P69Y, GRANULARITY",
        "DATE, 2025-12, 2025-12-12, GRANULARITY",
        "DATE, 2025-12-12, 2025-12-21, DIFFERENT",
        "DATE, 2026, 2027, DIFFERENT",
        "DATE, 2026-05, 2026-06, INCOMPARABLE",
        "DATE, 2025-06-30TMO, 2025-06-30, GRANULARITY",
        "DATE, PAST_REF, 2025-06-30, INCOMPARABLE",
        "DATE, 2025-02-31, 2025-02-28, INCOMPARABLE",
        "TIME, 2025-06-30T05:15, 2025-06-30T04:15, DIFFERENT",
        "TIME, ~ 2025-06-30T04:15, 2025-06-30T04:20, ROUNDING",
        "TIME, ~ 2025-06-30T04:30, ~ 2025-06-30T04:40, ROUNDING",
        "TIME, ~ 2025-06-30T04:30, ~ 2025-06-30T04:50, DIFFERENT",
        "TIME, ~ 2025-06-30T04:00, ~ 2025-06-30T04:15, ROUNDING",
        "TIME, ~ 2025-06-30T04:00, 2025-06-30T03:45, ROUNDING",
        "TIME, 2025-06-30T04:00, ~ 2025-06-30T04:15, DIFFERENT",
        "TIME, ~ 2025-06-30T04:30, ~ 2025-06-30T04:45, DIFFERENT",
        "TIME, 2025-06-30T04:15, 2025-06-29T04:15, INCOMPARABLE"})
    void saysHowValuesGoTogether(ValueKind kind, String a, String b, Relation relation) {
        assertThat(Comparison.of(kind, statement(a), statement(b)).relation()).isEqualTo(relation);
        assertThat(Comparison.of(kind, statement(b), statement(a)).relation()).isEqualTo(relation);
    }

    private static Statement told(String text, String day) {
        return new Statement(new Place("a", new Span(0, 1)), text, day, "", Bound.EXACTLY, "day");
    }

    @Test
    void aMonthOfNextYearIsAsPlainAsAnyMonth() {
        var march = told("the end of March", "2027-03-31");
        assertThat(Comparison.of(ValueKind.DATE, told("the end of May next year", "2027-05-31"), march).relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(Comparison.of(ValueKind.DATE, told("next summer", "2027-06-01"), march).relation()).isEqualTo(Relation.INCOMPARABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DURATION | ~ PT4M                | PT250S           | 4 minutes ≈ 250 seconds
            DURATION | P12M                  | P1Y              | 12 months = 1 year
            DATE     | 2024                  | 2024-Q3          | 2024 includes 1 Jul 2024 to 30 Sept 2024
            DATE     | 2026-05               | 2026-05-03T10:40 | May 2026 includes 3 May 2026, 10:40
            MONEY    | 212000000 EUR         | 221000000 EUR    | €212,000,000 ≠ €221,000,000
            MONEY    | 212000000 INR         | 221000000 INR    | 212,000,000 INR ≠ 221,000,000 INR
            MEASURE  | 9400 m 100            | 6 [mi_i] 1       | 9,400 m ≈ 9,656.1 m
            MEASURE  | ~ 65 [mi_i] 1         | 100 [mi_i] 100   | 65 miles ≠ 100 miles
            MEASURE  | 8..10 km 1            | 11..12 km 1      | 8–10 km ≠ 11–12 km
            MEASURE  | 4.1 mm[Hg] 0.1        | 9.1 mm[Hg] 0.1   | 4.1 mmHg ≠ 9.1 mmHg
            PERCENT  | 41.3 %                | 43.1 %           | 41.3% ≠ 43.1%""")
    void whatWasReckonedIsWrittenAsPeopleWriteIt(ValueKind kind, String one, String other, String arithmetic) {
        assertThat(Comparison.of(kind, statement(one), statement(other)).arithmetic()).isEqualTo(arithmetic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DURATION | a century     | P100Y            |    | 102 years     | P102Y            |    | ROUNDING
            DURATION | a century     | P100Y            |    | 118 years     | P118Y            |    | DIFFERENT
            DURATION | 100 years     | P100Y            |    | 102 years     | P102Y            |    | DIFFERENT
            PERCENT  | a quarter     | 25               | %  | 26 per cent   | 26               | %  | ROUNDING
            PERCENT  | 25 per cent   | 25               | %  | 26 per cent   | 26               | %  | DIFFERENT
            PERCENT  | a third       | 33.3             | %  | 31 per cent   | 31               | %  | DIFFERENT
            MEASURE  | 103 degrees   | 103              | Cel | 103 degrees Fahrenheit | 103 | [degF] | SAME_AMOUNT
            MEASURE  | 103 degrees   | 103              | Cel | 98°F         | 98               | [degF] | INCOMPARABLE
            MEASURE  | 41°C          | 41               | Cel | 41°F         | 41               | [degF] | DIFFERENT
            TIME     | 8.14          | 2026-05-03T08:14 |    | 20:14         | 2026-05-03T20:14 |    | SAME_DAY
            TIME     | 8.14          | 2026-05-03T08:14 |    | 8.40pm        | 2026-05-03T20:40 |    | DIFFERENT
            TIME     | about 8.14    | 2026-05-03T08:14 |    | 8.20pm        | 2026-05-03T20:20 |    | ROUNDING
            TIME     | 8.14am        | 2026-05-03T08:14 |    | 8.20pm        | 2026-05-03T20:20 |    | DIFFERENT""")
    void wordsTellHowExactAValueIs(ValueKind kind, String one, String a, String unitOfA, String other, String b, String unitOfB, Relation relation) {
        assertThat(Comparison.of(kind, statement(one, a, unitOfA), statement(other, b, unitOfB)).relation()).isEqualTo(relation);
    }

    private static Statement statement(String text, String normalised, String unit) {
        return new Statement(new Place("a", new Span(0, 1)), text, normalised, unit == null ? "" : unit, Bound.EXACTLY, "1");
    }

    @Test
    void aTimeOfEitherHalfOfTheDayIsShownInTheOneThatIsNearer() {
        assertThat(Comparison.of(ValueKind.TIME, statement("8.14", "2026-05-03T08:14", ""), statement("8.40pm", "2026-05-03T20:40", "")).arithmetic())
                .isEqualTo("3 May 2026, 20:14 ≠ 3 May 2026, 20:40");
    }

    @ParameterizedTest
    @CsvSource({"just over five million, 6200000, DIFFERENT", "just over five million, 5200000, ROUNDING", "more than five million, 6200000, BOUND"})
    void whatIsJustOverANumberIsNotFarFromIt(String bounded, String number, Relation relation) {
        var limit = new Statement(new Place("a", new Span(0, 1)), bounded, "5000000", "", Bound.MORE_THAN, "1000000");
        assertThat(Comparison.of(ValueKind.COUNT, limit, statement("customers", number, "")).relation()).isEqualTo(relation);
    }

    @Test
    void aDozenOrSoMayBeFourteen() {
        assertThat(Comparison.of(ValueKind.COUNT, statement("~ 12  12"), statement("14")).relation()).isEqualTo(Relation.ROUNDING);
        assertThat(Comparison.of(ValueKind.COUNT, statement("~ 12  12"), statement("16")).relation()).isEqualTo(Relation.DIFFERENT);
    }
}
