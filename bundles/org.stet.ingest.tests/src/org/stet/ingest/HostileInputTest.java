package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.ingest.ReadFailure.Reason;

class HostileInputTest {

    private static final String STORY =
            "<p>The quay was closed at noon on Wednesday after a crack was found in its oldest wall.</p>";

    @Test
    void anEmptyFileIsNamedWithItsReason() {
        var failure = Reading.failure("leer.html", new byte[0]);
        assertThat(failure.reason()).isEqualTo(Reason.EMPTY);
        assertThat(failure.message()).isEqualTo("leer.html: the file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"   \n\t\r\n ", "\u00A0\u200B\n", "\uFEFF\n"})
    void whiteSpaceIsNoArticle(String blank) {
        assertThat(Reading.failure("blank.txt", blank.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(Reason.NO_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<html><body></body></html>", "<!DOCTYPE html>",
            "<html><body><script>render()</script><div id=app></div></body></html>",
            "<html><frameset><frame src=a.html></frameset></html>", "<div style='display:none'><p></p></div>"})
    void aPageWithoutTextSaysSo(String html) {
        var failure = Reading.failure("app.html", html.getBytes(StandardCharsets.UTF_8));
        assertThat(failure.reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(failure.message()).startsWith("app.html: the page holds no article text");
    }

    @Test
    void theNameDoesNotMakeAPage() {
        assertThat(Reading.failure("story.html", "%PDF-1.7\n%âãÏÓ".getBytes(StandardCharsets.ISO_8859_1)).message())
                .startsWith("story.html: the PDF is damaged");
        assertThat(Reading.failure("story.txt", new byte[] {'P', 'K', 3, 4, 20, 0}).reason()).isEqualTo(Reason.UNSUPPORTED_TYPE);
        var noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertThat(Reading.failure("noise.html", noise).message()).startsWith("noise.html: it is binary data");
        assertThat(Reading.read("page.txt", STORY.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ReadArticle.class, article -> assertThat(article.mediaType()).isEqualTo("text/html"));
    }

    @Test
    void tooLargeIsToldBeforeItIsParsed() {
        var readers = new ArticleReaders(Limits.DEFAULT.upTo(1 << 20));
        var result = readers.read(new Input("big.txt", new byte[(1 << 20) + 1]), new NullProgressMonitor()).getFirst().result();
        assertThat(result)
                .isInstanceOfSatisfying(ReadFailure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void timeIsLimited() {
        var readers = new ArticleReaders(Limits.DEFAULT.within(Duration.ZERO));
        var result = readers.read(new Input("slow.html", STORY.getBytes(StandardCharsets.UTF_8)), new NullProgressMonitor())
                .getFirst().result();
        assertThat(result)
                .isInstanceOfSatisfying(ReadFailure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.TOO_SLOW));
    }

    @Test
    void cancelEndsReading() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        var input = new Input("page.html", STORY.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> new ArticleReaders().read(input, monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<div>", "<table><tr><td>", "<b>", "<font><p>", "<a href=x>", "<ul><li>", "<span class='share'>", "<article>",
            "<div class='caption'><img>", "<p><b>", "<svg><g>", "<blockquote>", "<div class='comments'>", "<select>", "<table>",
            "<figure>"})
    void nestingTenThousandDeepIsReadInTime(String open) {
        var html = "<html><body>" + STORY + open.repeat(10_000) + STORY.repeat(3);
        var result = read("deep.html", html);
        assertThat(result)
                .isInstanceOfSatisfying(ReadArticle.class, article -> assertThat(article.text()).contains("The quay was closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<", "<!--", "<p", "<a <a ", "&", "&#", "<![CDATA[", "</p>", "<p a='", "<br>", " \n", "- ", "<li>a", "a ", "A, ",
            "<h1>x</h1>", "<table><tr><td>a</td><td>b</td></tr>", "<time>", "<meta content=2026-01-01 name=date>"})
    void longRepetitionsAreReadInTime(String bait) {
        var html = "<html><body>" + STORY + bait.repeat(5_000);
        var result = read("bait.html", html);
        assertThat(result).isNotInstanceOf(ReadFailure.class);
    }

    @Test
    void aPageCutOffInMidCharacterIsReadToTheCut() {
        var bytes = ("<html><head><meta charset=utf-8></head><body>" + STORY.repeat(2)
                + "<p>Das Hafenbecken bleibt gesperrt, heißt es aus dem Büro für")
                .getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(bytes, bytes.length - "Büro für".getBytes(StandardCharsets.UTF_8).length + 2);
        assertThat(Reading.article(cut).text()).contains("heißt es aus dem B");
    }

    @Test
    void brokenMetadataDoesNotHurt() {
        var page = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":" + "[".repeat(20_000)
                + "</script>"
                + "<link rel=canonical href='ht!tp://:::bad'><meta property='og:url' content='javascript:alert(1)'>"
                + "<meta property='article:published_time' content='9999-99-99T99:99'>" + STORY;
        var article = Reading.article(page);
        assertThat(article.metadata().candidates()).isEmpty();
    }

    @Test
    void doctypesWithEntitiesAreNotExpanded() {
        var xml = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b SYSTEM "
                + "'file:///etc/passwd'>]><x>&a;&b;</x>";
        assertThat(Reading.failure("bomb.xml", xml.getBytes(StandardCharsets.UTF_8)).message()).contains("an XML document");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1251", "Shift_JIS", "GB18030"})
    void theStatedCharsetIsUsed(String name) {
        var words = name.equals("windows-1251") ? "Причал закрыт с полудня среды, сообщил капитан порта."
                : name.equals("Shift_JIS") || name.equals("GB18030") ? "桟橋は水曜日の正午から閉鎖されている。"
                        : "Der Kai ist gesperrt, heißt es – für „zwei“ Tage.";
        var html = "<html><head><meta charset=\"" + name + "\"></head><body><p>" + words + "</p></body></html>";
        assertThat(Reading.article(html.getBytes(Charset.forName(name))).text()).isEqualTo(words);
    }

    @Test
    void aWronglyStatedCharsetIsSeenThrough() {
        var words = "Der Kai ist gesperrt, heißt es – für „zwei“ Tage.";
        assertThat(Reading.article(("<meta charset=iso-8859-1><p>" + words).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(words);
        assertThat(Reading.article(("<meta charset=nonsense><p>" + words).getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(words);
    }

    /** Reads with time enough for a machine that is busy with other things; what takes more is not linear. */
    private static ReadResult read(String name, String html) {
        var patient = new ArticleReaders(Limits.DEFAULT.within(Duration.ofMinutes(2)));
        return patient.read(new Input(name, html.getBytes(StandardCharsets.UTF_8)), new NullProgressMonitor()).getFirst()
                .result();
    }

    @Test
    void millionsOfLinesAreToldBeforeTheyFillTheMemory() {
        assertThat(read("lines.txt", "a\n".repeat(10_000_000))).isInstanceOfSatisfying(ReadFailure.class, failure -> {
            assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(failure.message()).startsWith("lines.txt: it has more than 100,000 paragraphs");
        });
        assertThat(read("lines.html", "<p>a" + "<p>b.".repeat(110_000)))
                .isInstanceOfSatisfying(ReadFailure.class, failure -> assertThat(failure.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void utf16StatedByAPageThatIsNotIsNotBelieved() {
        assertThat(Reading.article("<meta charset=utf-16><p>The quay was closed at noon.").text())
                .isEqualTo("The quay was closed at noon.");
    }

    @Test
    void charsetsMeanWhatTheyMeanOnTheWebUnderEveryName() {
        for (var name : List.of("latin1", "ISO8859_1", "iso-ir-100", "ASCII", "us-ascii")) {
            assertThat(TextDecoder.named(name)).contains(Charset.forName("windows-1252"));
        }
    }
}
