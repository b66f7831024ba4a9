package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.cli.sample.SampleCase;
import org.stet.core.annotate.NameActions;
import org.stet.core.store.OpenCase;
import org.stet.model.AgentKind;

class AnalyzeCommandTest {

    private static final List<String> LISTS = List.of("articles", "mentions", "names", "quotes", "families", "flags", "claims", "discrepancies");

    @TempDir
    private Path temp;
    private Path wire;
    private Path gazette;
    private Path bugle;

    @BeforeEach
    void write() throws IOException {
        wire = Files.createDirectory(temp.resolve("wire"));
        gazette = Files.writeString(wire.resolve("gazette.txt"), """
                Quay closed after crack is found

                The quay at Port Ellin was closed on Wednesday after a 😀 crack 3.5 metres long was found in its oldest wall.

                Repairs would cost £4.2 million, the works chief, Zoë Brühl, said. “We shut it within the hour,” she said.

                Brühl, 51, said at least 120 boats would have to move by the end of the month.
                """);
        bugle = Files.writeString(wire.resolve("bugle.txt"), """
                Quay shut

                The quay at Port Ellin was shut on Wednesday. Repairs would cost £2.4 million, the works chief, Zoe Bruhl, said.

                Brühl, aged 51, said at least 120 boats would have to move by the end of the month.
                """);
    }

    private Path imported(String name, Path... files) {
        var folder = temp.resolve(name);
        assertThat(Run.stet(folder, "new", "--name", "The quay").code()).isZero();
        for (var file : files) {
            assertThat(Run.stet(folder, "import", file, "--published", file.getFileName() + "=2026-05-07").code()).isZero();
        }
        return folder;
    }

    @Test
    void printsOneObjectWithEveryList() {
        var folder = imported("quay.stet", gazette, bugle);
        var run = Run.stet(folder, "analyze", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json().fieldNames()).toIterable().containsExactlyElementsOf(LISTS);
        assertThat(run.json().path("articles").findValuesAsText("file")).containsExactly("bugle.txt", "gazette.txt");
        assertThat(run.json().path("articles").findValuesAsText("published")).containsOnly("2026-05-07");
        assertThat(run.json().path("articles").get(0).path("id").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void offsetsCountUtf16UnitsOfTheText() throws IOException {
        var run = Run.stet(imported("quay.stet", gazette), "analyze", "--json");
        var text = Files.readString(gazette).strip();
        var found = Stream.of("mentions", "quotes").flatMap(list -> elements(run.json().path(list))).toList();
        assertThat(found).isNotEmpty();
        for (var each : found) {
            assertThat(text.substring(each.path("start").asInt(), each.path("end").asInt())).isEqualTo(each.path("text").asText());
        }
    }

    @Test
    void numbersAreNumbersAndDatesAreTexts() {
        var mentions = elements(Run.stet(imported("quay.stet", gazette), "analyze", "--json").json().path("mentions")).toList();
        var money = mentions.stream().filter(each -> each.path("kind").asText().equals("MONEY")).findFirst().orElseThrow();
        assertThat(money.path("normalised").isNumber()).isTrue();
        assertThat(money.path("normalised").decimalValue()).isEqualByComparingTo("4200000");
        assertThat(money.path("unit").asText()).isEqualTo("GBP");
        var count = mentions.stream().filter(each -> each.path("kind").asText().equals("COUNT")).findFirst().orElseThrow();
        assertThat(count.path("bound").asText()).isEqualTo(">=");
        var date = mentions.stream().filter(each -> each.path("kind").asText().equals("DATE")).findFirst().orElseThrow();
        assertThat(date.path("normalised").asText()).isEqualTo("2026-05-06");
    }

    @Test
    void theSameFilesGiveTheSameDocumentInAnyOrder() {
        var one = imported("one.stet", gazette, bugle);
        var other = imported("other.stet", bugle, gazette);
        var out = Run.stet(one, "analyze", "--json").out();
        assertThat(Run.stet(one, "analyze", "--json").out()).isEqualTo(out);
        assertThat(Run.stet(other, "analyze", "--json").out()).isEqualTo(out);
    }

    @Test
    void findingsOfEveryKindArePrinted() throws Exception {
        var folder = temp.resolve("sample.stet");
        SampleCase.create(folder, CaseAccess.progress());
        var run = Run.stet(folder, "analyze", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(LISTS).allSatisfy(list -> assertThat(run.json().path(list)).isNotEmpty());
        assertThat(run.json().path("discrepancies").findValuesAsText("type")).contains("CONFLICT", "SPELLING_VARIANT", "QUOTE_VARIANT");
    }

    @Test
    void filesOfOneNameAreToldApart() throws IOException {
        var second = Files.copy(bugle, Files.createDirectory(temp.resolve("second")).resolve("gazette.txt"));
        var one = Run.stet(imported("one.stet", gazette, second), "analyze", "--json");
        var other = Run.stet(imported("other.stet", second, gazette), "analyze", "--json");
        assertThat(one.json().path("articles").findValuesAsText("file")).containsExactly("gazette.txt", "gazette.txt~2");
        assertThat(one.out()).isEqualTo(other.out());
    }

    @Test
    void whatAPersonDecidedAboutNamesHolds() throws Exception {
        var folder = imported("quay.stet", gazette, bugle);
        assertThat(people(folder)).contains("Zoe Bruhl").doesNotContain("Zoë Brühl");
        try (var open = OpenCase.open(folder, "Jo Bloggs", CaseAccess.progress())) {
            new NameActions(open).split(AgentKind.PERSON, "Zoë Brühl", List.of("Zoë Brühl", "Zoe Bruhl"), List.of("Zoe Bruhl"));
            open.save(CaseAccess.progress());
        }
        assertThat(people(folder)).contains("Zoë Brühl", "Zoe Bruhl");
    }

    private static List<String> people(Path folder) {
        return elements(Run.stet(folder, "analyze", "--json").json().path("names")).map(name -> name.path("canonical").asText()).toList();
    }

    @Test
    void aPersonReadsWhatTheArticlesSay() {
        var run = Run.stet(imported("quay.stet", gazette, bugle), "analyze");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2 articles: ");
    }

    @Test
    void anEmptyCaseHasNothingInIt() {
        var run = Run.stet(imported("quay.stet"), "analyze", "--json");
        assertThat(run.code()).isZero();
        assertThat(LISTS).allSatisfy(list -> assertThat(run.json().path(list)).isEmpty());
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
