package org.stet.analysis.values.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Published;
import org.stet.analysis.text.DocumentReader;
import org.stet.analysis.values.Mention;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

class TimeReaderTest {

    private static final String PUBLISHED = "2024-05-16";

    static Stream<String> sentences() throws IOException {
        try (var in = TimeReaderTest.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsAndNormalisesTimes(String line) {
        var sentence = line.substring(0, line.indexOf("=>")).strip();
        var wanted = line.substring(line.indexOf("=>") + 2).strip();
        assertThat(values(sentence, PUBLISHED)).isEqualTo(wanted);
    }

    @Test
    void relativeDatesStayUnresolvedWithoutADayToStartFrom() {
        var mentions = read("He was arrested yesterday, on Tuesday or two weeks ago, and charged on 3 May.", "");
        assertThat(mentions).extracting(Mention::normalised).containsExactly("", "", "", "XXXX-05-03");
        assertThat(mentions.getFirst().rule()).contains("without a date");
    }

    @Test
    void aDateLineTellsWhenTheArticleWasPublished() {
        assertThat(values("Bridge shut\n3 May 2023\nThe bridge was closed on Tuesday.", ""))
                .isEqualTo("3 May 2023 = 2023-05-03; Tuesday = 2023-05-02");
    }

    @Test
    void whatIsToldWithATimeThatIsNotYetComeWasTheDayBefore() {
        assertThat(values("Officers were called to the house at 11.40pm.", "2024-05-16T10:05:00Z")).isEqualTo("11.40pm = 2024-05-15T23:40");
        assertThat(values("The first call was logged at 18:49.", "2024-05-16T10:05:00Z")).isEqualTo("18:49 = 2024-05-15T18:49");
        assertThat(values("Officers were called to the house at 9.40am.", "2024-05-16T10:05:00Z")).isEqualTo("9.40am = 2024-05-16T09:40");
    }

    @Test
    void aSeasonIsOfSportIfTheArticleIs() {
        assertThat(values("The club is for sale.\nThe accounts for last season show a loss.", PUBLISHED)).isEqualTo("last season = 2022/2023");
        assertThat(values("The shop is for sale.\nThe accounts for last season show a loss.", PUBLISHED)).isEmpty();
    }

    @Test
    void entriesOfALogAreOfItsDay() {
        assertThat(values("Storm: latest\n16:42\nThe road was shut on Monday.\n16:15\nA gust was measured at half past three.\n15:03\nGood to have you here.", PUBLISHED))
                .isEqualTo("16:42 = 2024-05-16T16:42; Monday = 2024-05-13; 16:15 = 2024-05-16T16:15; half past three = 2024-05-16T15:30; 15:03 = 2024-05-16T15:03");
        assertThat(values("Saturday, May 11\n1:30 a.m.: A man was held.\nSunday, May 12\n3:20 p.m.: A bicycle went missing on Friday.\n11:58 p.m.: A car left the road.",
                PUBLISHED)).isEqualTo("Saturday, May 11 = 2024-05-11; 1:30 a.m. = 2024-05-11T01:30; Sunday, May 12 = 2024-05-12; 3:20 p.m. = 2024-05-12T15:20; "
                        + "Friday = 2024-05-10; 11:58 p.m. = 2024-05-12T23:58");
    }

    @Test
    void aLoneTimeIsTheLengthOfAFilmWhereNoOthersStandSo() {
        assertThat(values("The flood from above\n12:34\nIt rose and fell.", PUBLISHED)).isEmpty();
    }

    @Test
    void whatIsToComeIsOfTheDayToComeThatTheTextSpokeOf() {
        assertThat(values("The hall will reopen on Saturday.\nThe mayor will cut a ribbon at noon.", PUBLISHED)).isEqualTo("Saturday = 2024-05-18; noon = 2024-05-18T12:00");
    }

    @Test
    void theDayOnWhichAReportWasFiledIsNotThatOfTheEvent() {
        assertThat(values("KELSTON, May 16 (CWN) - A ferry sank on Wednesday.\nIt left port at 20:15.", PUBLISHED))
                .isEqualTo("May 16 = 2024-05-16; Wednesday = 2024-05-15; 20:15 = 2024-05-15T20:15");
    }

    @Test
    void aLineThatStampsThePageIsNotPartOfTheStory() {
        assertThat(values("By Ann Cole | Updated May 15, 2024, 9:47 AM EDT\nThe bridge was closed on Tuesday.", PUBLISHED))
                .isEqualTo("Tuesday = 2024-05-14");
    }

    @Test
    void kindAndPrecisionAreToldApart() {
        var mentions = read("In 2019 Ann Cole, 51, spent six weeks there; on 3 May she left at 9.30am.", PUBLISHED);
        assertThat(mentions).extracting(Mention::kind)
                .containsExactly(ValueKind.DATE, ValueKind.AGE, ValueKind.DURATION, ValueKind.DATE, ValueKind.TIME);
        assertThat(mentions).extracting(Mention::precision).containsExactly("year", "year", "week", "day", "minute");
    }

    @Test
    void spansLieInTheTextWithAnyWhiteSpaceAndQuotationMarks() {
        assertThat(values("It shut at 9\u00A0a.m. on Monday,\u2009“the 3rd of May”, for ‘two\u00A0years’.", PUBLISHED))
                .isEqualTo("9\u00A0a.m. = 2024-05-13T09:00; Monday = 2024-05-13; the 3rd of May = 2024-05-03; "
                        + "two\u00A0years’ = P2Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2024", "0 May 0000", "99/99/9999", "2024-13-45", "25:61", "the 0th century", "in 0000",
        "999999999 years ago", "9999999 centuries later", "٣ مايو ٢٠٢٤", "in ２０２４", "'", "-", "\uD835",
                "\uD83D\uDE00 19\uD83D\uDE00",
        "29 February", "the 31st of April", "in his 00s", "Q9", "H0 2024", "- - - -", "1.1.1.1.1.1", "9-9-9-9-9", "of of of of"})
    void nonsenseIsReadWithoutFailing(String nonsense) {
        for (var published : List.of(PUBLISHED, "")) {
            assertThat(read("It was " + nonsense + " on Monday.", published)).allSatisfy(mention ->
                    assertThat(mention.normalised()).doesNotContain("-02-31", "-04-31", "0000"));
        }
    }

    @Test
    void longNumbersAndLongLinesTakeLinearTime() {
        assertTimeout(Duration.ofSeconds(30), () -> {
            read("It took " + "9".repeat(400) + " years and 1." + "7".repeat(400) + " days.", PUBLISHED);
            read("1,000".repeat(4_000), PUBLISHED);
            read("10am on Monday or two and a half years ".repeat(1_000), PUBLISHED);
        });
    }

    private static String values(String text, String published) {
        return read(text, published).stream()
                .map(mention -> mention.span().of(text) + " = " + sign(mention.bound()) + mention.normalised())
                .collect(Collectors.joining("; "));
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case EXACTLY -> "";
            case ABOUT -> "~ ";
            case MORE_THAN -> "> ";
            case AT_LEAST -> ">= ";
            case LESS_THAN -> "< ";
            case AT_MOST -> "<= ";
        };
    }

    private static List<Mention> read(String text, String published) {
        return TimeReader.read(DocumentReader.read(new ArticleText("a", "a.txt", "", false, Published.parse(published), "",
                List.of(), text,
                List.of())));
    }
}
