package org.stet.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the product on the sample case, as a script uses it. */
class CommandLineTest {

    @TempDir
    private Path folder;
    private Launcher stet;

    @BeforeEach
    void copySample() throws IOException {
        SampleProduct.get().copyTo(folder.resolve("sample.stet"));
        stet = Launcher.of(folder);
    }

    @Test
    void demoDoesTheMainJob() {
        var demo = SampleProduct.get().demo();
        assertThat(demo.path("captures").asInt()).isEqualTo(12);
        assertThat(demo.path("articles").asInt()).isEqualTo(11);
        assertThat(demo.path("annotations").asInt()).isEqualTo(24);
        assertThat(demo.path("searches")).isNotEmpty().allSatisfy(search -> assertThat(search.path("hits")).isNotEmpty());
        assertThat(SampleProduct.get().report()).content().contains("The Quarry Lane leak");
    }

    @Test
    void demoTellsAPersonWhereTheReportIsAndRunsAgainBesideTheFirst() {
        var first = stet.run("demo", "--out", "out");
        var second = stet.run("demo", "--out", "out");
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("Import", "Annotate", "Search", "Export", folder.resolve("out/quarry-lane-report.html").toString())
                .doesNotContain("\u001B");
        assertThat(first.err()).isEmpty();
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(folder.resolve("out/quarry-lane-2-report.html")).isNotEmptyFile();
    }

    @Test
    void newCaseFromNothingToReport() throws IOException {
        Files.writeString(folder.resolve("sturm.txt"), "Sturm über Müden\n\nDer Fluß stieg am 3. Mai um 80 Zentimeter, sagte die Bürgermeisterin Zoë Brühl.\n");
        assertThat(stet.run("new", "müden.stet", "--name", "Sturm über Müden", "--json").json().path("name").asText()).isEqualTo("Sturm über Müden");
        var input = stet.run("import", "müden.stet", "sturm.txt", "--json").json().path("inputs").get(0);
        assertThat(input.path("status").asText()).isEqualTo("added");
        var marked = stet.run("annotate", "müden.stet", "--article", "sturm.txt", "--exact", "80 Zentimeter", "--json");
        assertThat(marked.exit()).as(marked.err()).isZero();
        assertThat(marked.json().path("exact").asText()).isEqualTo("80 Zentimeter");
        assertThat(marked.json().path("article")).isEqualTo(input.path("article"));
        assertThat(stet.run("export", "müden.stet", "--json").json().path("claims").asInt()).isEqualTo(1);
        assertThat(folder.resolve("müden-report.html")).content().contains("Zoë Brühl");
        assertThat(stet.run("new", "müden.stet").exit()).isEqualTo(3);
    }

    @Test
    void newCaseInALocaleWithoutLettersBeyondAscii() {
        var ascii = stet.with("LC_ALL", "C");
        assertThat(ascii.run("new", "müden.stet", "--json").json().path("name").asText()).isEqualTo("müden");
        assertThat(folder.resolve("müden.stet/case.xmi")).exists();
    }

    @Test
    void extractReadsWithoutACaseAlsoInAProcessOfItsOwn() throws IOException {
        Files.writeString(folder.resolve("note.rtf"), "{\\rtf1\\ansi Pool reopens\\par The baths opened again, said O\\rquote Dell.\\par}");
        var outcome = stet.run("extract", "note.rtf", "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.json().path("title").asText()).isEqualTo("Pool reopens");
        assertThat(outcome.json().path("articleBody").asText()).isEqualTo("The baths opened again, said O’Dell.");
    }

    @Test
    void importTellsOfDuplicatesAndFailures() throws IOException {
        Files.write(folder.resolve("broken.html"), new byte[] { 0, 1, 2, 0, (byte) 0x80, (byte) 0xFF, 0, 0 });
        Files.writeString(folder.resolve("new.txt"), "Pool reopens\n\nThe baths opened again on Monday, the council said.\n");
        var outcome = stet.run("import", "sample.stet", "broken.html", "new.txt", "new.txt", "--json");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.json().path("inputs").findValuesAsText("status")).containsExactly("failed", "added", "duplicate");
        assertThat(outcome.err()).contains("broken.html").doesNotContain("\tat ");
    }

    @Test
    void infoTellsArticlesAndClaims() {
        var outcome = stet.run("info", "sample.stet", "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.json().path("articles")).hasSize(11);
        assertThat(outcome.json().path("claims")).hasSize(7).allSatisfy(claim -> assertThat(claim.path("status").asText()).isNotBlank());
    }

    @Test
    void annotateMarksWordsOfTheNamedCapture() {
        var outcome = stet.run("annotate", "sample.stet", "--article", "mercury-baths-leak-recaptured.html", "--exact", "64 people", "--kind", "claim",
                "--claim", "64 people were taken to hospital after the leak.", "--stance", "supports", "--note", "Edited silently.", "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.json().path("end").asInt() - outcome.json().path("start").asInt()).isEqualTo("64 people".length());
        var claim = stet.run("info", "sample.stet", "--json").json().path("claims").get(0);
        assertThat(claim.path("id")).isEqualTo(outcome.json().path("claim"));
        assertThat(claim.path("appearances").asInt()).isEqualTo(7);
        var unclear = stet.run("annotate", "sample.stet", "--article", "Baths", "--exact", "64 people");
        assertThat(unclear.exit()).isEqualTo(2);
        assertThat(unclear.err()).contains("fairlead-baths-leak.txt", "mercury-second-notice.html");
    }

    @Test
    void placeAndDiffTellWhatWasEditedSilently() {
        stet.run("annotate", "sample.stet", "--article", "mercury-baths-leak.html", "--exact", "47 people", "--kind", "note", "--json");
        var placed = stet.run("place", "sample.stet", "--json");
        assertThat(placed.exit()).as(placed.err()).isZero();
        assertThat(placed.json().path("placements").findValuesAsText("placement")).contains("CHANGED");
        assertThat(stet.run("place", "sample.stet").out()).contains("“47 people” → “64 people”");
        var diff = stet.run("diff", "sample.stet", "mercury-baths-leak.html", "1", "2", "--json");
        assertThat(diff.exit()).as(diff.err()).isZero();
        assertThat(diff.json().path("silent").asBoolean()).isTrue();
        assertThat(diff.json().path("changes")).hasSize(2);
        assertThat(stet.run("diff", "sample.stet", "mercury-baths-leak.html", "1", "3").exit()).isEqualTo(2);
    }

    @Test
    void searchFindsAndSaysWhenThereIsNothing() {
        var found = stet.run("search", "sample.stet", "\"taken to hospital\"", "--limit", "3", "--json");
        assertThat(found.exit()).as(found.err()).isZero();
        assertThat(found.err()).isEmpty();
        assertThat(found.json().path("hits")).hasSize(3);
        assertThat(found.json().path("total").asInt()).isGreaterThan(3);
        var nothing = stet.run("search", "sample.stet", "zeppelin", "--json");
        assertThat(nothing.exit()).isEqualTo(1);
        assertThat(nothing.json().path("total").asInt()).isZero();
    }

    @Test
    void exportWritesTheReport() {
        var outcome = stet.run("export", "sample.stet", "--out", "reports/pool.html", "--json");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.json().path("file").asText()).isEqualTo(folder.resolve("reports/pool.html").toString());
        assertThat(outcome.json().path("claims").asInt()).isEqualTo(7);
        assertThat(folder.resolve("reports/pool.html")).content().contains("<title>The Quarry Lane leak");
        assertThat(stet.run("export", "missing.stet").exit()).isEqualTo(3);
    }

    @Test
    void verifyIsContentWithTheSampleCase() {
        var outcome = stet.run("verify", "sample.stet", "--json");
        assertThat(outcome.exit()).as(outcome.out()).isZero();
        assertThat(outcome.json().path("sound").asBoolean()).isTrue();
        assertThat(outcome.json().path("auditHead").asText()).matches("[0-9a-f]{64}");
    }

    @Test
    void noCommandLoadsTheUserInterface() throws IOException {
        var log = folder.resolve("classes.log");
        stet.with("STET_JAVA_OPTIONS", "-Xlog:class+load:file=" + log).run("demo", "--out", "out");
        assertThat(Files.readAllLines(log)).anyMatch(line -> line.contains(" org.apache.lucene.index.IndexWriter "))
                .noneMatch(line -> line.matches(".* org\\.(eclipse\\.(swt|jface|ui|e4)|stet\\.ui)\\..*"));
    }
}
