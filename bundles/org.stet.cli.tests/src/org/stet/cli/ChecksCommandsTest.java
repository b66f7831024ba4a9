package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.store.OpenCase;
import picocli.CommandLine;

/** Evidence, earlier checks, what nobody else has, and many queries at once, as a person asks for them. */
class ChecksCommandsTest {

    private static final String USER_DATA = "stet.userdata";

    @TempDir
    private Path temp;
    private Path quay;

    @BeforeEach
    void importArticles() throws IOException {
        System.setProperty(USER_DATA, temp.resolve("data").toString());
        quay = temp.resolve("quay.stet");
        assertThat(Run.stet(quay, "new", "--name", "The quay").code()).isZero();
        add("wire.txt", "Coast Wire", """
                Quay closed after crack is found

                PORT ELLIN (Coast Wire) — The quay at Port Ellin was closed on Wednesday after a 😀 crack 3.5 metres long was found in its oldest wall.

                Repairs would cost £1.2m, the works chief, Zoë Brühl, told a meeting in the town hall. “We shut it within the hour, and I’d do so again,” she said.

                At least 120 boats would have to move before the end of the month, the harbour master, Idris Penhallow, told fishermen.
                """);
        add("gazette.txt", "Gazette", """
                Crack shuts quay

                The quay at Port Ellin was closed on Wednesday after a 😀 crack 3.5 metres long was found in its oldest wall.

                Repairs would cost 1.2 million pounds, the works chief, Zoë Brühl, told a meeting in the town hall. “We shut it within the hour, and I’d do so again,” she said.

                At least 120 boats would have to move before the end of the month, the harbour master, Idris Penhallow, told fishermen.
                """);
        add("bugle.txt", "Bugle", """
                Boats must go

                Twelve skippers met at the Anchor Inn. The mending of the wall comes to £1.9m, said the treasurer, Owen Tarrant.

                “We closed it within the hour and I'd do so again,” Zoe Bruhl told them.
                """);
    }

    @AfterEach
    void forgetUserData() {
        System.clearProperty(USER_DATA);
    }

    private void add(String name, String outlet, String text) throws IOException {
        var file = Files.writeString(temp.resolve(name), text);
        var run = Run.stet(quay, "import", file, "--published", name + "=2026-05-07", "--outlet", outlet);
        assertThat(run.code()).as(run.err()).isZero();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content);
    }

    private static JsonNode item(Run run, String text) {
        return StreamSupport.stream(run.json().path("items").spliterator(), false).filter(item -> item.path("text").asText().contains(text))
                .findFirst().orElseThrow(() -> new AssertionError(text + " is not in " + run.out()));
    }

    @Test
    void tellsWhatOfADraftNobodyElseHas() throws IOException {
        var draft = file("draft.txt", """
                Quay to stay shut

                It will cost 1,200,000 pounds, says Zoë Brühl, though £1.3m was told to Owen Tarant.

                12 skippers met on Wednesday. “We shut it within an hour and I’d do so again,” she said. Some 3.5 tonnes of rock fell.
                """);
        var run = Run.stet(quay, "zero-hits", "--draft", draft, "--date", "2026-05-07", "--json");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FOUND);
        assertThat(List.of("1,200,000", "1.3m", "Owen Tarant", "12 skippers", "We shut it", "3.5 tonnes")).extracting(text -> item(run, text).path("outcome").asText())
                .containsExactly("one_family", "nobody", "near_miss", "one_family", "near_miss", "nobody");
        assertThat(item(run, "Owen Tarant").path("near").get(0).path("place").path("text").asText()).isEqualTo("Owen Tarrant");
        assertThat(item(run, "We shut it").path("near").get(0).path("difference").asText()).contains("[-an-] {+the+}");
        assertThat(item(run, "Wednesday").path("normalised").asText()).isEqualTo("2026-05-06");
        assertThat(item(run, "Wednesday").path("outcome").asText()).isNotEqualTo("nobody");
    }

    @Test
    void anArticleAndItsCopyAreOneFamily() {
        var run = Run.stet(quay, "zero-hits", "gazette.txt", "--json");
        assertThat(item(run, "1.2 million").path("outcome").asText()).isEqualTo("one_family");
        assertThat(item(run, "1.2 million").path("found").get(0).path("text").asText()).contains("£1.2m");
        assertThat(item(run, "Brühl").path("outcome").asText()).isEqualTo("found");
        assertThat(Run.stet(quay, "zero-hits", "bugle.txt").out()).contains("Nobody else has it", "Owen Tarrant");
    }

    @Test
    void aCaseTooLargeToBeComparedIsToldTheSameByItsIndex() throws Exception {
        var command = new ZeroHitsCommand();
        new CommandLine(command).parseArgs(quay.toString(), "bugle.txt");
        try (var open = OpenCase.open(quay, "Jo Tester", null)) {
            var part = command.inPart(open, Optional.empty());
            assertThat(part.compared()).hasValueSatisfying(articles -> assertThat(articles).isBetween(1, 2));
            var whole = Run.stet(quay, "zero-hits", "bugle.txt", "--json");
            assertThat(part.hits()).isNotEmpty().extracting(hit -> hit.fact().text(), hit -> Result.word(hit.outcome())).containsExactlyElementsOf(
                    StreamSupport.stream(whole.json().path("items").spliterator(), false)
                            .map(item -> tuple(item.path("text").asText(), item.path("outcome").asText())).toList());
        }
    }

    @Test
    void evidenceFoldsCopiesAndTellsWhy() {
        var words = "Mending of the wall, or repairs, would cost £1,200,000";
        var run = Run.stet(quay, "evidence", "--text", words, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        var entries = run.json().path("entries");
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).path("copies").findValuesAsText("outlet")).hasSize(1).isSubsetOf("Coast Wire", "Gazette");
        var passage = entries.get(0).path("passages").get(0);
        assertThat(passage.path("words").toString()).contains("Repairs");
        assertThat(passage.path("sameValues").get(0).path("found").asText()).contains("1.2");
        assertThat(entries.get(1).path("passages").get(0).path("otherValues").get(0).path("found").asText()).isEqualTo("£1.9m");
        assertThat(Run.stet(quay, "evidence", "--text", words).out()).contains("£1,200,000 ≠ £1.9m", "copy  ");
    }

    @Test
    void evidenceForAClaimOfTheCaseIsNotTheClaimItself() {
        assertThat(Run.stet(quay, "annotate", "--article", "bugle.txt", "--exact", "The mending of the wall comes to £1.9m", "--claim",
                "Repairs would cost £1.9m").code()).isZero();
        var run = Run.stet(quay, "evidence", "repairs would", "--json");
        assertThat(run.json().path("entries").findValuesAsText("outlet")).containsOnly("Coast Wire", "Gazette");
        assertThat(run.json().path("entries").get(0).path("ownArticle").asBoolean()).isFalse();
        assertThat(Run.stet(quay, "evidence", "no such claim").err()).contains("Repairs would cost £1.9m");
        assertThat(Run.stet(quay, "evidence").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void matchesCasesAndLists() throws IOException {
        assertThat(Run.stet(quay, "annotate", "--article", "bugle.txt", "--exact", "The mending of the wall comes to £1.9m", "--claim", "Mending the wall costs £1.9m").code()).isZero();
        var csv = file("checks.csv", "Claim;Verdict;Publisher;URL\nMending walls 😀 costs nothing;False;Prüfer;https://facts.example/1\n;;;\n");
        var added = Run.stet("lists", "add", csv, "--name", "Fact checks", "--json");
        assertThat(added.json().path("lists").get(0).path("claims").asInt()).as(added.err()).isEqualTo(1);
        var run = Run.stet("match", quay, "--text", "What the mending of the wall cost", "--json");
        assertThat(run.json().path("matches")).extracting(match -> match.path("source").asText(), match -> match.path("verdict").asText())
                .containsExactlyInAnyOrder(tuple("The quay", ""), tuple("Fact checks", "False"));
        assertThat(Run.stet("match", "fact checks", "--text", "mending a wall costs", "--json").json().path("matches")).hasSize(1);
        assertThat(Run.stet("match", "other", "--text", "x").err()).contains("Fact checks");
        assertThat(Run.stet("lists", "remove", "Fact checks").code()).isZero();
        assertThat(Run.stet("lists", "list").out()).startsWith("0 lists");
        assertThat(Run.stet("lists", "add", quay.resolve("case.xmi")).err()).contains("case.xmi");
        assertThat(Run.stet("lists").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aBatchIsAMatrix() throws IOException {
        var queries = file("queries.txt", "\"Port Ellin\"\r\n\r\nTarrant\n=1+1\n");
        var run = Run.stet(quay, "batch", queries, "--json");
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.json().path("queries").get(0).path("counts")).hasSize(2);
        assertThat(run.json().path("withoutHits").toString()).isEqualTo("[\"=1+1\"]");
        assertThat(Run.stet(quay, "batch", queries, "--csv").out().lines().toList()).hasSize(4).element(3).asString().startsWith("'=1+1,0,0");
        assertThat(Run.stet(quay, "batch", file("blank.txt", " \n")).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void marksAllHitsOnce() {
        assertThat(Run.stet(quay, "annotate-hits", "\"Port Ellin\"", "--kind", "note", "--note", "where?", "--json").json().path("marked").asInt()).isEqualTo(3);
        assertThat(Run.stet(quay, "annotate-hits", "\"Port Ellin\"", "--kind", "note", "--json").json().path("already").asInt()).isEqualTo(3);
        assertThat(Run.stet(quay, "annotate-hits", "elephants").code()).isEqualTo(ExitCode.FOUND);
        assertThat(Run.stet(quay, "annotate-hits", "x", "--kind", "claim").code()).isEqualTo(ExitCode.USAGE);
    }
}
