package org.stet.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.CheckActions;
import org.stet.core.annotate.Corrections;
import org.stet.core.annotate.MarkActions;
import org.stet.core.annotate.Outlets;
import org.stet.core.store.NewVersion;
import org.stet.core.store.OpenCase;
import org.stet.model.AnnotationKind;
import org.stet.model.Article;
import org.stet.model.CheckStatus;
import org.stet.model.Confidentiality;
import org.stet.model.MetadataField;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.VerdictRating;

class HtmlReportTest {

    private static final String TEXT = """
            Pool “shut for a year” — council

            Repairs would cost £4.2m and take about a year, the works chief Zoë\u0308 Brühl 👩🏽‍🔧 said.

            “We acted within the hour,” she told the Echo. </p><script>alert(1)</script> & more.
            """;
    private static final Instant NOW = Instant.parse("2026-05-03T14:02:11Z");

    @TempDir
    private Path temp;
    private OpenCase open;
    private MarkActions marks;
    private CheckActions checks;
    private Outlets outlets;

    @BeforeEach
    void openCase() throws IOException {
        open = OpenCase.create(temp.resolve("pool.stet"), "Pool <b>&amp; bridge</b>", "Jo </title> Bloggs");
        marks = new MarkActions(open);
        checks = new CheckActions(open);
        outlets = new Outlets(open);
    }

    @AfterEach
    void closeCase() throws IOException {
        open.close();
    }

    @Test
    void quotesEveryAppearanceOfAClaimAndMarksItInItsArticle() throws IOException {
        var gazette = article("Gazette", TEXT, "2026-05-03");
        var herald = article("Herald", "Closing it means a bill of £2.4 million.\n", "2026-05-04");
        var claim = marks
                .markClaim(gazette, CaseQueries.latest(gazette), span(gazette, "£4.2m"), Optional.of("The repair costs £4.2m."))
                .claim();
        marks.attach(herald, CaseQueries.latest(herald), span(herald, "£2.4 million"), claim, Stance.REFUTES);
        checks.setStatus(claim, CheckStatus.DISPUTED);
        checks.setVerdict(claim, Optional.of(VerdictRating.CONFLICTING_EVIDENCE), "Table 3 says 4.2.");

        var report = report();
        var card = report.getElementById("claim-" + claim.getId());
        assertThat(card.select("h3").text()).isEqualTo("The repair costs £4.2m.");
        assertThat(card.select("dd").eachText()).anyMatch(text -> text.startsWith("⚠ disputed"))
                .anyMatch(text -> text.startsWith("conflicting evidence. Table 3 says 4.2.")).contains("2 articles, 2 places");
        assertThat(card.select("tbody tr").eachText()).satisfiesExactly(
                row -> assertThat(row).startsWith("Gazette").contains("3 May 2026", "Repairs would cost £4.2m and take",
                        "asserts"),
                row -> assertThat(row).startsWith("Herald").contains("4 May 2026", "£2.4 million", "refutes"));
        assertThat(report.select("article.story mark.claim").eachText()).containsExactly("£4.2m", "£2.4 million");
    }

    @Test
    void tellsFindingsThatAreHandedIn() throws IOException {
        article("Gazette", TEXT, "2026-05-03");
        var file = temp.resolve("findings.html");
        var conflict = new ReportSection.Item("conflict", "cost: Gazette says <£4.2m>, Herald says £2.4m.", List.of("£4.2m ≠ £2.4m", "by amount"));
        new HtmlReport().write(open, file, List.of(new ReportSection("Discrepancies", List.of(conflict))), null);
        var report = Jsoup.parse(file.toFile());
        assertThat(report.select("nav a[href=#findings]")).hasSize(1);
        assertThat(report.select(".findings b").eachText()).containsExactly("conflict");
        assertThat(report.select(".findings span").eachText()).containsExactly("cost: Gazette says <£4.2m>, Herald says £2.4m.");
        assertThat(report.select(".findings small").eachText()).containsExactly("£4.2m ≠ £2.4m", "by amount");
        assertThat(report().select("#findings, nav a[href=#findings]")).isEmpty();
    }

    @Test
    void keepsTheTextOfEveryParagraphExactlyHoweverSpansOverlap() throws IOException {
        var article = article("Gazette", TEXT, "2026-05-03");
        var version = CaseQueries.latest(article);
        marks.markClaim(article, version, span(article, "cost £4.2m and take about a year"), Optional.empty());
        marks.mark(article, version, span(article, "£4.2m"), AnnotationKind.MENTION, null);
        marks.mark(article, version, span(article, "a year, the works chief Zoë\u0308 Brühl 👩🏽‍🔧"), AnnotationKind.NOTE,
                "who?\n<i>ask</i>");
        marks.mark(article, version, span(article, "“We acted within the hour,”"), AnnotationKind.QUOTE, null);
        marks.mark(article, version, span(article, "“We acted within the hour,”"), AnnotationKind.NOTE, "same span");

        var story = report().selectFirst("article.story");
        story.select("sup, .notes").remove();
        assertThat(story.select(".block").stream().map(Element::wholeText))
                .containsExactlyElementsOf(TEXT.lines().filter(line -> !line.isBlank()).toList());
        assertThat(report().select("li.note .remark").eachText()).containsExactly("who? <i>ask</i>", "same span");
    }

    @Test
    void holdsNothingThatRunsOrLoads() throws Exception {
        var article = article("<img src=x onerror=alert(1)>", TEXT, "2026-05-03");
        open.editor().edit("Set address", () -> CaseQueries.latest(article).setUrl("javascript:alert(1)"));
        marks.mark(article, CaseQueries.latest(article), span(article, "Repairs"), AnnotationKind.NOTE,
                "</style><script src=//evil.example></script>");
        var report = report();
        assertThat(report.select("script, img, link, iframe, object, embed, [src], [onerror], [style], base")).isEmpty();
        assertThat(report.select("[href]").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
        var style = report.selectFirst("style").data();
        assertThat(style).doesNotContain("url(", "@import", "expression(");
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(report.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'", "style-src 'sha256-" + hash + "'");
        assertThat(report.title()).isEqualTo("Pool <b>&amp; bridge</b>: annotated report");
    }

    @Test
    void aSpanThatTakesInTheEndOfItsLineHasItsNoteAndItsPlace() throws IOException {
        var article = article("Gazette", TEXT, "2026-05-03");
        var text = open.text(article, CaseQueries.latest(article));
        var heading = new Span(0, text.indexOf("Repairs"));
        var claim = marks.markClaim(article, CaseQueries.latest(article), heading, Optional.of("The pool is shut.")).claim();
        marks.mark(article, CaseQueries.latest(article), new Span(text.indexOf("\n\nRepairs"), text.indexOf(" would")),
                AnnotationKind.NOTE, "by whom?");
        var report = report();
        assertThat(report.select("li.note").eachText()).satisfiesExactly(
                note -> assertThat(note).contains("The pool is shut."), note -> assertThat(note).contains("by whom?"));
        assertThat(report.select("article.story mark").eachText()).containsExactly("Pool “shut for a year” — council", "Repairs");
        var place = report.getElementById("claim-" + claim.getId()).selectFirst("td.words a").attr("href");
        assertThat(report.getElementById(place.substring(1))).isNotNull();
    }

    @Test
    void neverTakesThePlaceOfAFileOfTheCase() throws IOException {
        article("Gazette", TEXT, "2026-05-03");
        open.save(null);
        var before = Files.readAllBytes(open.folder().caseFile());
        assertThatThrownBy(() -> new HtmlReport().write(open, open.folder().caseFile(), null))
                .hasMessageContaining("inside the case");
        var link = Files.createSymbolicLink(temp.resolve("elsewhere"), open.folder().root());
        assertThatThrownBy(() -> new HtmlReport().write(open, link.resolve("new/report.html"), null))
                .hasMessageContaining("inside the case");
        assertThat(Files.readAllBytes(open.folder().caseFile())).isEqualTo(before);
    }

    @Test
    void countsOnlyWhatItShows() throws IOException {
        var gazette = article("Gazette", TEXT, "2026-05-03");
        var herald = article("Herald", "Closing it means a bill of £2.4 million.\n", "2026-05-04");
        var claim = marks
                .markClaim(gazette, CaseQueries.latest(gazette), span(gazette, "£4.2m"), Optional.of("The repair costs £4.2m."))
                .claim();
        var secret = marks.attach(herald, CaseQueries.latest(herald), span(herald, "£2.4 million"), claim, Stance.REFUTES)
                .annotation();
        marks.markClaim(gazette, CaseQueries.latest(gazette), span(gazette, "a year,"), Optional.of("It takes a year."));
        open.editor().edit("Mark confidential", () -> secret.setConfidentiality(Confidentiality.CONFIDENTIAL));
        assertThat(report().text()).contains("1 article, 1 place").doesNotContain("2 articles");
    }

    @Test
    void saysThatItShowsEditsWhichTheLogDoesNotHave() throws IOException {
        article("Gazette", TEXT, "2026-05-03");
        assertThat(report().select("footer .problem").text()).contains("unsaved edits");
        open.save(null);
        assertThat(report().select("footer .problem")).isEmpty();
    }

    @Test
    void tellsNothingOfTheFoldersOfThisComputer() throws IOException {
        var article = article("Gazette", TEXT, "2026-05-03");
        open.editor().edit("Say where from",
                () -> CaseQueries.latest(article).getCapture().setSource("/home/jo/secret-project/storm.html"));
        var herald = article("Herald", "Another text.\n", "2026-05-04");
        Files.writeString(open.folder(herald).resolve("v1.txt"), "tampered");
        assertThat(report().text()).contains("storm.html", "pool.stet").doesNotContain("secret-project", temp.toString());
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryIdIsUnique() throws IOException {
        var article = article("Gazette", TEXT, "2026-05-03");
        var claim = marks.markClaim(article, CaseQueries.latest(article), span(article, "£4.2m"), Optional.empty()).claim();
        marks.attach(article, CaseQueries.latest(article), span(article, "about a year"), claim, Stance.CONTEXT);
        var report = report();
        var ids = report.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(report.select("a[href^=#]").eachAttr("href")).isNotEmpty().allMatch(href -> ids.contains(href.substring(1)));
    }

    @Test
    void tellsSourcesWithHashesAndTheHeadOfTheAuditLog() throws IOException {
        var article = article("Gazette", TEXT, "2026-05-03");
        open.save(new NullProgressMonitor());
        var report = report();
        var version = CaseQueries.latest(article);
        assertThat(report.select(".source dd").eachText()).contains(version.getTextHash(), version.getCapture().getHash());
        assertThat(report.select("footer code").eachText()).anyMatch(code -> code.matches("[0-9a-f]{64}"));
        assertThat(report.select("footer").text()).contains("2 saved edits; its chain of hashes is whole");
    }

    @Test
    void marksWhatAPersonCorrectedAndTellsWhatWasCaptured() throws IOException {
        var article = article("Gazette", TEXT, "2026-05-03");
        new Corrections(open).correct(article, MetadataField.PUBLISHED, "2026-05-02");
        new Corrections(open).correct(article, MetadataField.HEADLINE, "The roof that flew");
        var report = report();
        assertThat(report.select("article.story .kicker").text()).contains("Gazette · 2 May 2026 (corrected)");
        assertThat(report.select("article.story h3").eachText()).containsExactly("The roof that flew (corrected)");
        assertThat(report.select(".source dd").eachText()).contains("2026-05-02, by Jo </title> Bloggs; captured: 2026-05-03");
    }

    @Test
    void leavesOutConfidentialItemsAndSaysHowMany() throws IOException {
        var article = article("Gazette", TEXT, "2026-05-03");
        var secret = marks.mark(article, CaseQueries.latest(article), span(article, "works chief"), AnnotationKind.NOTE,
                "from Deep Stoat");
        open.editor().edit("Mark confidential", () -> secret.setConfidentiality(Confidentiality.CONFIDENTIAL));
        assertThat(report().text()).doesNotContain("Deep Stoat").contains("1 confidential item left out");
    }

    @Test
    void namesADamagedArticleAndShowsTheRest() throws IOException {
        article("Gazette", TEXT, "2026-05-03");
        var herald = article("Herald", "Another text.\n", "2026-05-04");
        Files.writeString(open.folder(herald).resolve("v1.txt"), "tampered");
        var report = report();
        assertThat(report.select("article.story h3").eachText()).containsExactly("Headline of Gazette");
        assertThat(report.select(".problem").text()).contains("v1.txt is damaged");
    }

    @Test
    void saysTheLanguageOfAnArticleWhereThePageNamesOne() throws IOException {
        var gazette = article("Gazette", TEXT, "2026-05-03");
        var herald = article("Herald", "Der Fluß stieg.\n", "2026-05-04");
        open.editor().edit("Set languages", () -> {
            CaseQueries.latest(gazette).setLanguage("English, mostly");
            CaseQueries.latest(herald).setLanguage("de_AT");
        });
        assertThat(report().select(".text").stream().map(text -> text.attr("lang"))).containsExactly("", "de-AT");
    }

    @Test
    void anEmptyCaseSaysSo() throws IOException {
        assertThat(report().select(".empty").eachText()).containsExactly("No claims are marked in this case yet.",
                "This case holds no articles yet.");
    }

    @Test
    void aCancelledExportLeavesTheOldReport() throws IOException {
        article("Gazette", TEXT, "2026-05-03");
        var file = temp.resolve("report.html");
        Files.writeString(file, "old");
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThatThrownBy(() -> new HtmlReport().write(open, file, cancelled)).isInstanceOf(OperationCanceledException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(temp)) {
            assertThat(files).noneMatch(each -> each.toString().endsWith(".part"));
        }
    }

    private Document report() throws IOException {
        var file = temp.resolve("report.html");
        new HtmlReport(Clock.fixed(NOW, ZoneOffset.UTC)).write(open, file, new NullProgressMonitor());
        return Jsoup.parse(Files.readString(file));
    }

    private Span span(Article article, String exact) throws IOException {
        return Anchors.occurrences(open.text(article, CaseQueries.latest(article)), exact).getFirst();
    }

    private Article article(String outlet, String text, String published) throws IOException {
        var version = StetFactory.eINSTANCE.createVersion();
        version.setHeadline("Headline of " + outlet);
        version.setPublished(published);
        version.setCapture(StetFactory.eINSTANCE.createCapture());
        var staged = open.stage(new NewVersion(version, text, text.getBytes(StandardCharsets.UTF_8), "txt"), 1);
        var article = StetFactory.eINSTANCE.createArticle();
        article.setId(OpenCase.newId());
        article.setOutlet(outlets.named(outlet, Optional.empty()).getId());
        open.editor().edit("Import", () -> {
            try {
                open.add(article, staged);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return article;
    }
}
