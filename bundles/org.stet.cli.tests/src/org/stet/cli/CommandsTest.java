package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.store.OpenCase;

class CommandsTest {

    private static final String GAZETTE = """
            <!DOCTYPE html><html lang="en-GB"><head><title>Storm closes pool</title>
            <meta property="og:site_name" content="Port Ellin Gazette"><meta property="article:published_time" content="2026-05-03T08:00:00Z"></head>
            <body><article><h1>Storm closes pool</h1>
            <p>Repairs would cost&nbsp;£4.2m and take about a year, the works chief Zoë Brühl said. “It held,” she said, “and it held well.”</p>
            <p>The roof was seen to lift at noon on Friday, when forty swim\u00ADmers were in the water of the old pool.</p></article></body></html>
            """;
    private static final String HERALD = "Storm leaves pool closed\n\nRepairing the roof means a bill of £2.4 million, the council was told on Monday.\n";

    @TempDir
    private Path temp;
    private Path harbour;
    private Path gazette;
    private Path herald;

    @BeforeEach
    void twoArticles() throws IOException {
        harbour = temp.resolve("harbour.stet");
        gazette = Files.writeString(temp.resolve("gazette.html"), GAZETTE);
        herald = Files.writeString(temp.resolve("herald.txt"), HERALD);
        assertThat(Run.stet(harbour, "new", "--name", "The harbour storm").code()).isZero();
    }

    private Run annotate(Object... more) {
        return Run.stet(harbour, "annotate", more);
    }

    private void importBoth() {
        assertThat(Run.stet(harbour, "import", gazette, herald).code()).isZero();
    }

    @Test
    void aCaseIsMadeOnceAndNeverOverwritten() {
        var again = Run.stet(harbour, "new", "--json");
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains(harbour.toString(), "choose another name").hasLineCount(1);
        assertThat(again.json().path("error").asText()).contains(harbour.toString());
        assertThat(Run.stet(harbour, "info", "--json").json().path("name").asText()).isEqualTo("The harbour storm");
    }

    @Test
    void extractShowsWhatWouldBeTaken() throws IOException {
        var run = Run.stet("extract", gazette, "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json().path("title").asText()).isEqualTo("Storm closes pool");
        assertThat(run.json().path("outlet").asText()).isEqualTo("Port Ellin Gazette");
        assertThat(run.json().path("articleBody").asText()).startsWith("Repairs would cost");
        var headline = run.json().path("structure").get(0);
        assertThat(headline.path("kind").asText()).isEqualTo("headline");
        assertThat(run.json().path("text").asText().substring(headline.path("start").asInt(), headline.path("end").asInt()))
                .isEqualTo("Storm closes pool");
        assertThat(run.json().path("metadata").get(0).path("source").asText()).isNotBlank();
        assertThat(Run.stet("extract", gazette).out()).contains("headline     Storm closes pool");
    }

    @Test
    void extractOfAFolderHasTheStoryOfEachFileUnderItsName() throws IOException {
        var folder = Files.createDirectories(temp.resolve("pages"));
        Files.copy(gazette, folder.resolve("a1.html"));
        Files.writeString(folder.resolve("feed.xml"), "<rss><channel><item><title>Ferry cut</title>"
                + "<description>The ferry sails twice.</description></item></channel></rss>");
        Files.write(folder.resolve("bad.bin"), new byte[] { 0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0, 9 });
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("z9.html.gz")))) {
            out.write(Files.readAllBytes(gazette));
        }
        var run = Run.stet("extract", folder, "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("bad.bin: it is binary data").hasLineCount(1);
        assertThat(run.json().fieldNames()).toIterable().containsExactly("a1", "bad", "feed › Ferry cut", "z9");
        assertThat(run.json().path("z9").path("articleBody")).isEqualTo(run.json().path("a1").path("articleBody"));
        assertThat(run.json().path("bad").path("articleBody").asText()).isEmpty();
        assertThat(Run.stet("extract", folder.resolve("bad.bin"), "--json").code()).isEqualTo(3);
    }

    @Test
    void importTellsWhatBecameOfEachInput() throws IOException {
        var garbage = Files.write(temp.resolve("garbage.html"), new byte[] { 0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0, 9 });
        var run = Run.stet(harbour, "import", gazette, gazette, garbage, temp.resolve("missing.txt"), "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("garbage.html", "missing.txt");
        var inputs = run.json().path("inputs");
        assertThat(inputs.findValuesAsText("status")).containsExactly("added", "duplicate", "failed", "failed");
        assertThat(inputs.get(0).path("title").asText()).isEqualTo("Storm closes pool");
        assertThat(inputs.get(0).path("outlet").asText()).isEqualTo("Port Ellin Gazette");
        assertThat(inputs.get(0).path("published").asText()).isEqualTo("2026-05-03T08:00:00Z");
        assertThat(inputs.get(0).path("words").asInt()).isGreaterThan(30);
        assertThat(inputs.get(0).path("originalHash").asText()).matches("[0-9a-f]{64}");
        assertThat(inputs.get(1).path("article")).isEqualTo(inputs.get(0).path("article"));
        assertThat(inputs.get(3).path("reason").asText()).isNotBlank();
        assertThat(Run.stet(harbour, "import", gazette).code()).isZero();
        assertThat(Run.stet(harbour, "import", garbage).code()).isEqualTo(3);
    }

    @Test
    void whatThePersonStatesOnImportIsBelieved() {
        var input = Run.stet(harbour, "import", gazette, "--outlet", "Ellin Courier", "--published", "2026-05-04", "--json").json().path("inputs").get(0);
        assertThat(input.path("outlet").asText()).isEqualTo("Ellin Courier");
        assertThat(input.path("published").asText()).isEqualTo("2026-05-04");
        var wrong = Run.stet(harbour, "import", herald, "--published", "last Friday");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("last Friday", "2026-05-03");
    }

    @Test
    void wordsAreFoundWhateverTheirSpacesAndHyphens() throws IOException {
        importBoth();
        var run = annotate("--article", "gazette.html", "--exact", "cost £4.2m", "--claim", "The repair costs £4.2m.", "--json");
        assertThat(run.code()).isZero();
        var marked = run.json();
        assertThat(marked.path("exact").asText()).isEqualTo("cost\u00A0£4.2m");
        assertThat(marked.path("end").asInt() - marked.path("start").asInt()).isEqualTo(10);
        assertThat(marked.path("stance").asText()).isEqualTo("asserts");
        assertThat(annotate("--article", "gazette.html", "--exact", "forty swimmers", "--kind", "mention", "--json").json()
                .path("exact").asText()).isEqualTo("forty swim\u00ADmers");
        try (var open = OpenCase.open(harbour, "Jo", new NullProgressMonitor())) {
            var article = open.article(marked.path("article").asText());
            assertThat(open.text(article, article.getVersions().getFirst()).substring(marked.path("start").asInt(), marked.path("end").asInt()))
                    .isEqualTo("cost\u00A0£4.2m");
            assertThat(open.annotation(article.getId(), marked.path("annotation").asText())).isPresent();
        }
    }

    @Test
    void equalStatementsAreOneClaim() {
        importBoth();
        var first = annotate("--article", "gazette.html", "--exact", "£4.2m", "--claim", "The repair costs £4.2m.", "--json").json();
        var second = annotate("--article", "herald.txt", "--exact", "£2.4 million", "--claim", "The  repair costs £4.2m. ", "--stance", "refutes",
                "--note", "Ask the works chief.", "--json").json();
        assertThat(second.path("claim")).isEqualTo(first.path("claim"));
        assertThat(second.path("stance").asText()).isEqualTo("refutes");
        var claims = Run.stet(harbour, "info", "--json").json().path("claims");
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).path("articles").asInt()).isEqualTo(2);
        assertThat(claims.get(0).path("status").asText()).isEqualTo("unchecked");
    }

    @Test
    void markingTheSameTwiceIsSaidAndMakesNoSecondMark() {
        importBoth();
        Object[] claim = { "--article", "gazette.html", "--exact", "£4.2m", "--claim", "The repair costs £4.2m.", "--json" };
        var first = annotate(claim);
        var second = annotate(claim);
        assertThat(second.code()).isZero();
        assertThat(first.json().path("already").asBoolean()).isFalse();
        assertThat(second.json().path("already").asBoolean()).isTrue();
        assertThat(second.json().path("annotation")).isEqualTo(first.json().path("annotation"));
        assertThat(second.json().path("claim")).isEqualTo(first.json().path("claim"));
        Object[] note = { "--article", "gazette.html", "--exact", "noon", "--kind", "note", "--note", "Which day?" };
        assertThat(annotate(note).out()).startsWith("Marked ");
        assertThat(annotate(note).out()).startsWith("Already marked ");
        assertThat(annotate("--article", "gazette.html", "--exact", "noon", "--kind", "note", "--note", "Ask again.").out()).startsWith("Marked ");
        assertThat(annotate("--article", "gazette.html", "--exact", "£4.2m", "--claim", "Another one.").out()).startsWith("Marked ");
        assertThat(annotate("--article", "gazette.html", "--exact", "£4.2m", "--kind", "mention").out()).startsWith("Marked ");
        assertThat(Run.stet(harbour, "info", "--json").json().path("articles").get(0).path("annotations").asInt()).isEqualTo(5);
    }

    @Test
    void anArticleIsNamedByFileFolderIdOrHeadline() {
        importBoth();
        var article = Run.stet(harbour, "info", "--json").json().path("articles").get(0);
        for (var name : new String[] { "gazette.html", article.path("folder").asText(), article.path("id").asText(),
            article.path("id").asText().substring(0, 8), "storm CLOSES" }) {
            var run = annotate("--article", name, "--exact", "about a year", "--kind", "note", "--json");
            assertThat(run.code()).as(name).isZero();
            assertThat(run.json().path("article")).isEqualTo(article.path("id"));
        }
    }

    @Test
    void unclearWordsAreWrongUsageAndNameTheChoices() {
        importBoth();
        var several = annotate("--article", "storm", "--exact", "roof");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.err()).contains("gazette.html", "herald.txt", "Storm closes pool");
        assertThat(annotate("--article", "Courier", "--exact", "roof").err()).contains("no article is called “Courier”", "gazette.html");
        assertThat(annotate("--article", "gazette.html", "--exact", "the moon").err()).contains("the moon", "nowhere", "gazette.html");
        assertThat(annotate("--article", "gazette.html", "--exact", "it held", "--occurrence", "3").err()).contains("from 1 to");
        assertThat(annotate("--article", "gazette.html", "--exact", "noon", "--kind", "note", "--stance", "refutes").code()).isEqualTo(2);
        assertThat(annotate("--article", "gazette.html", "--exact", "noon", "--kind", "rumour").code()).isEqualTo(2);
        assertThat(Run.stet(harbour, "info", "--json").json().path("articles").get(0).path("annotations").asInt()).isZero();
    }

    @Test
    void searchFindsTextNotesAndClaimsAndSaysWhenThereIsNothing() {
        importBoth();
        annotate("--article", "herald.txt", "--exact", "£2.4 million", "--kind", "note", "--note", "Brathewick will know.");
        var text = Run.stet(harbour, "search", "roof", "council", "--json");
        assertThat(text.code()).isZero();
        var hit = text.json().path("hits").get(0);
        assertThat(hit.path("kind").asText()).isEqualTo("text");
        assertThat(hit.path("headline").asText()).isEqualTo("Storm leaves pool closed");
        assertThat(hit.path("start").isInt()).isTrue();
        assertThat(Run.stet(harbour, "search", "Brathewick", "--json").json().path("hits").get(0).path("annotation").asText()).isNotBlank();
        var nothing = Run.stet(harbour, "search", "zeppelin", "--json");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.json().path("total").asInt()).isZero();
        assertThat(Run.stet(harbour, "search", "roof", "--limit", "0").code()).isEqualTo(2);
        assertThat(Run.stet(harbour, "search", "roof", "--limit", String.valueOf(Integer.MAX_VALUE)).code()).isZero();
    }

    @Test
    void searchSaysWhatItDidNotUnderstandAndWhatItFoundInstead() {
        importBoth();
        var partly = Run.stet(harbour, "search", "swimmers", "council");
        assertThat(partly.code()).isZero();
        assertThat(partly.out()).contains("No passage has all of this");
        var unclear = Run.stet(harbour, "search", "roof", "date:someday", "--json");
        assertThat(unclear.json().path("problem").asText()).startsWith("date: needs");
        assertThat(unclear.err()).startsWith("date: needs").hasLineCount(1);
    }

    @Test
    void exportWritesTheReportBesideTheCaseOrWhereAsked() {
        importBoth();
        var beside = Run.stet(harbour, "export", "--json").json();
        assertThat(Path.of(beside.path("file").asText())).isEqualTo(temp.resolve("harbour-report.html").toAbsolutePath()).content().startsWith("<!doctype html>");
        assertThat(beside.path("articles").asInt()).isEqualTo(2);
        var blocked = Run.stet(harbour, "export", "--out", herald.resolve("report.html"));
        assertThat(blocked.code()).isEqualTo(3);
        assertThat(blocked.err()).contains("report.html", "choose another place").doesNotContain("\tat ");
        var inside = Run.stet(harbour, "export", "--out", harbour.resolve("case.xmi"));
        assertThat(inside.code()).isEqualTo(3);
        assertThat(inside.err()).contains("inside the case").hasLineCount(1);
        assertThat(Run.stet(harbour, "verify").code()).isZero();
    }

    @Test
    void verifyNamesWhatWasTamperedWith() throws IOException {
        importBoth();
        assertThat(Run.stet(harbour, "verify").code()).isZero();
        var article = Run.stet(harbour, "info", "--json").json().path("articles").get(1).path("folder").asText();
        Files.writeString(harbour.resolve("articles").resolve(article).resolve("v1.txt"), "tampered");
        var run = Run.stet(harbour, "verify", "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().path("sound").asBoolean()).isFalse();
        assertThat(run.json().path("problems").get(0).path("file").asText()).endsWith("v1.txt");
        assertThat(Run.stet(temp, "verify").code()).isEqualTo(3);
    }

    @Test
    void aDamagedArticleIsNamedAndTheRestIsTold() throws IOException {
        importBoth();
        var article = Run.stet(harbour, "info", "--json").json().path("articles").get(0).path("folder").asText();
        Files.writeString(harbour.resolve("articles").resolve(article).resolve("article.xmi"), "<!DOCTYPE x SYSTEM \"http://evil.example/\"><x/>");
        var run = Run.stet(harbour, "info", "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().path("articles")).hasSize(1);
        assertThat(run.err()).contains("article.xmi", "damaged");
    }

    @Test
    void aCaseThatSomebodyHasOpenIsReadButNotChanged() throws IOException {
        importBoth();
        try (var open = OpenCase.open(harbour, "Maren Tulk", new NullProgressMonitor())) {
            var change = annotate("--article", "herald.txt", "--exact", "roof", "--json");
            assertThat(change.code()).isEqualTo(3);
            assertThat(change.err()).contains("Maren Tulk").hasLineCount(1);
            var read = Run.stet(harbour, "info", "--json");
            assertThat(read.code()).isZero();
            assertThat(read.err()).contains("Maren Tulk");
            assertThat(read.json().path("readOnly").asText()).contains("Maren Tulk");
            assertThat(open.articles()).hasSize(2);
        }
    }

    @Test
    void editsOfASessionThatWasCutOffAreTold() throws IOException {
        importBoth();
        try (var open = OpenCase.open(harbour, "Jo", new NullProgressMonitor())) {
            open.editor().edit("Rename case", () -> open.model().setName("The pool"));
            open.flush();
        }
        var run = Run.stet(harbour, "info", "--json");
        assertThat(run.json().path("name").asText()).isEqualTo("The pool");
        assertThat(run.err()).contains("1 unsaved edit");
    }

    @Test
    void whatAPageSaysOfItselfIsSetRightAndTakenBack() {
        importBoth();
        var shown = Run.stet(harbour, "correct", "--article", "gazette.html");
        assertThat(shown.out()).contains("published      2026-05-03T08:00:00Z", "article:published_time: 2026-05-03T08:00:00Z");
        var corrected = Run.stet(harbour, "correct", "--article", "gazette.html", "--field", "published", "--value", "2026-05-04", "--json");
        assertThat(corrected.code()).as(corrected.err()).isZero();
        var published = corrected.json().path("details").get(4);
        assertThat(published.path("field").asText()).isEqualTo("published");
        assertThat(published.path("value").asText()).isEqualTo("2026-05-04");
        assertThat(published.path("captured").asText()).isEqualTo("2026-05-03T08:00:00Z");
        assertThat(published.path("statements").get(0).path("sources").get(0).asText()).isEqualTo("article:published_time");
        assertThat(Run.stet(harbour, "info", "--json").json().path("articles").findValuesAsText("published")).contains("2026-05-04");
        assertThat(Run.stet(harbour, "correct", "--article", "gazette.html", "--field", "published", "--take-back").code()).isZero();
        assertThat(Run.stet(harbour, "info", "--json").json().path("articles").findValuesAsText("published"))
                .contains("2026-05-03T08:00:00Z");
    }

    @Test
    void aCorrectionThatIsNoneIsRefusedWithWhatIsWanted() {
        importBoth();
        var run = Run.stet(harbour, "correct", "--article", "gazette.html", "--field", "published", "--value", "3 May 2026");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Write the published date as 2026-05-03");
        assertThat(Run.stet(harbour, "correct", "--article", "gazette.html", "--field", "published").code()).isEqualTo(2);
        assertThat(Run.stet(harbour, "correct", "--article", "gazette.html", "--value", "x", "--take-back").code()).isEqualTo(2);
    }
}
