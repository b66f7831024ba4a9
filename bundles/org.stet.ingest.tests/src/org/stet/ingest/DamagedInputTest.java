package org.stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stet.core.store.Texts;
import org.stet.ingest.archive.GzipReader;
import org.stet.ingest.archive.WarcArchiveReader;
import org.stet.ingest.feed.FeedItemReader;
import org.stet.ingest.feed.FeedReader;
import org.stet.ingest.html.HtmlReader;
import org.stet.ingest.mail.MailReader;
import org.stet.ingest.mail.MhtmlReader;
import org.stet.ingest.markdown.MarkdownReader;
import org.stet.ingest.newsml.NewsMlReader;
import org.stet.ingest.ninjs.NinjsReader;
import org.stet.ingest.nitf.NitfReader;
import org.stet.ingest.office.DocxReader;
import org.stet.ingest.office.OdtReader;
import org.stet.ingest.office.RtfReader;
import org.stet.ingest.text.TextReader;

/**
 * Small inputs of every format, damaged at random in a way that can be repeated: a reader reads them or says why not, and throws
 * nothing else. They are called here without the process around them, which would hide a fault.
 */
class DamagedInputTest {

    private static final List<ArticleReader> READERS = List.of(new HtmlReader(), new TextReader(), new MarkdownReader(),
            new FeedReader(),
            new FeedItemReader(), new NitfReader(), new NewsMlReader(), new NinjsReader(), new WarcArchiveReader(),
            new GzipReader(),
            new MailReader(), new MhtmlReader(), new DocxReader(), new OdtReader());

    private static final String SIGNS = " <>&\"'{}[]\\/:;\n\r\0=%-#*|.";
    private static final int ROUNDS = 250;

    static List<byte[]> whole() {
        return List.of(
                bytes("<html><head><title>Quay</title><script "
                + "type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Quay\"}</script>"
                        + "</head><body><h1>Quay closed</h1><p class=byline>By "
                        + "Jo</p><figure><figcaption>Wall</figcaption></figure>"
                        + "<p>The quay was closed at noon on "
                        + "Wednesday.</p><table><tr><td>1<td>2<tr><td>3<td>4</table></body></html>"),
                bytes("Sent: 3 May 2026\nSlug: QUAY\n\nQuay closed\n\nBy Jo\n\nPORT ELLIN (AP) - It was closed.\n\n- one\n\n> "
                + "two\n"),
                bytes("---\ntitle: Quay\ndate: 2026-05-03\n---\n# Quay closed\n\nThe **quay** [x](http://a.example).\n\n| a | b "
                + "|\n|---|---|\n| 1 | 2 |\n"),
                bytes("<?xml version='1.0'?><rss "
                + "xmlns:c='c'><channel><title>Coast</title><item><title>Quay</title><link>https://a.example/q</link>"
                        + "<pubDate>Sun, 03 May 2026 17:40:00 "
                        + "GMT</pubDate><c:encoded><![CDATA[<p>Closed.</p>]]></c:encoded></item></channel></rss>"),
                bytes("<nitf><body><body.head><hedline><hl1>Quay</hl1></hedline></body.head><body.content><p>Closed.</p><media><media-caption>"
                        + "Wall</media-caption></media></body.content></body></nitf>"),
                bytes("<newsMessage><itemSet><newsItem "
                + "guid='1'><contentMeta><headline>Quay</headline></contentMeta><contentSet><inlineXML>"
                        + "<html><body><p>Closed.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"),
                bytes("{\"uri\":\"urn:1\",\"headline\":\"Quay\",\"versioncreated\":\"2026-05-03T18:00:00Z\",\"bodies\":[{\"contenttype\":\"text/html\","
                        + "\"value\":\"<p>Closed.</p>\"}],\"associations\":{\"m\":{\"type\":\"picture\",\"description_text\":\"q\"}}}"),
                bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: "
                + "2026-05-03T17:40:00Z\r\nWARC-Target-URI: "
                        + "https://a.example/q\r\nContent-Type: application/http\r\nContent-Length: 71\r\n\r\nHTTP/1.1 200 "
                        + "OK\r\nContent-Type: text/html\r\n\r\n"
                        + "<p>The quay was closed.</p>\r\n\r\n"),
                bytes("From: =?UTF-8?Q?J=C3=B6?= <jo@a.example>\nDate: Sun, 3 May 2026 17:40:00 +0100\nSubject: "
                + "Quay\nMIME-Version: 1.0\nContent-Type: "
                        + "multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; "
                        + "charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "Closed =96 yes.\n--b\nContent-Type: text/html; name=x\nContent-Disposition: attachment; "
                        + "filename*=UTF-8''n%C3%B6.html\n"
                        + "Content-Transfer-Encoding: base64\n\nPHA+Q2xvc2VkLg==\n--b--\n"),
                bytes("From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/q\nMIME-Version: 1.0\nContent-Type: "
                + "multipart/related; "
                        + "type=\"text/html\"; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>The quay was "
                        + "closed.</p>\n--b--\n"),
                Zips.docx("<w:p><w:r><w:t>Quay</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
                Zips.odt("", "<text:p>Quay<text:s "
                + "text:c='2'/></text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("whole")
    void isReadOrRefused(byte[] whole) throws ReadException {
        var content = reader(whole).orElseThrow().read(new Input("whole", whole), Limits.DEFAULT, budget());
        assertThat(content.article().isPresent() || !content.parts().isEmpty()).isTrue();
        var random = new Random(whole.length);
        for (var round = 0; round < ROUNDS; round++) {
            read(damaged(whole, random));
        }
    }

    @Test
    void rtfIsReadOrRefused() {
        var whole = bytes("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title Quay}}\\pard It was "
                + "\\'93closed\\'94 \\u8212? yes\\par"
                + "\\trowd\\pard\\intbl 1\\cell\\pard\\intbl 2\\cell\\row\\pard end\\par}");
        var random = new Random(9);
        var rtf = new RtfReader();
        for (var round = 0; round < ROUNDS; round++) {
            var bytes = damaged(whole, random);
            if (rtf.reads(MediaTypes.of(bytes))) {
                check(rtf, bytes);
            }
        }
    }

    /** Some bytes changed, a stretch repeated or left out, the end cut off. */
    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (var hits = random.nextInt(8); hits >= 0; hits--) {
            var at = random.nextInt(bytes.length);
            var end = Math.min(bytes.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
                case 2 -> bytes = join(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 -> bytes = join(Arrays.copyOf(bytes, at + 1), Arrays.copyOfRange(bytes, end, bytes.length));
                default -> bytes = random.nextInt(6) == 0 ? Arrays.copyOf(bytes, at + 1) : bytes;
            }
        }
        return bytes;
    }

    private static byte[] join(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static void read(byte[] bytes) {
        reader(bytes).ifPresent(reader -> check(reader, bytes));
    }

    private static Optional<ArticleReader> reader(byte[] bytes) {
        var type = MediaTypes.of(bytes);
        return READERS.stream().filter(reader -> reader.reads(type)).findFirst();
    }

    private static Budget budget() {
        return new Budget(Duration.ofMinutes(1), new NullProgressMonitor());
    }

    private static void check(ArticleReader reader, byte[] bytes) {
        try {
            reader.read(new Input("damaged", bytes), Limits.DEFAULT, budget()).article().ifPresent(DamagedInputTest::check);
        } catch (ReadException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void check(ReadArticle article) {
        assertThat(Texts.clean(article.text())).isEqualTo(article.text());
        var end = 0;
        for (var range : article.structure()) {
            assertThat(range.start()).isGreaterThanOrEqualTo(end);
            assertThat(range.end()).isLessThanOrEqualTo(article.text().length());
            end = range.end();
        }
    }
}
