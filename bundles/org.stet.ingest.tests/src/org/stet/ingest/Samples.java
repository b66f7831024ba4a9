package org.stet.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** A small, whole input of every format, each with something of all that its reader knows. */
final class Samples {

    static final String HTML = "<html><head><title>Quay</title><script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Quay\",\"datePublished\":\"2026-05-03\"}</script></head><body>"
            + "<h1>Quay closed</h1><p class=byline>By Jo</p><figure><figcaption>Wall</figcaption></figure>"
            + "<p>PORT ELLIN (North Wire) — The quay was closed at noon on Wednesday.</p><blockquote><p>\"It is "
            + "shut.\"</p></blockquote><table><tr><td>1<td>2<tr><td>3<td>4</table><ul><li>one<li>two</ul></body></html>";

    static final String TEXT = "Sent: 3 May 2026\nSlug: QUAY\n\nQuay closed\n\nBy Jo\n\nPORT ELLIN (AP) - It was closed.\n\n"
            + "- one\n\n> two\n\nContinue reading\n";

    static final String MARKDOWN = "---\ntitle: Quay\ndate: 2026-05-03\n---\n# Quay closed\n\n"
            + "The **quay** [x](http://a.example).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";

    static final String FEED = "<?xml version='1.0'?><rss xmlns:c='c'><channel><title>Coast</title><item><title>Quay</title>"
            + "<link>https://a.example/q</link><source url='https://b.example/'>Bay</source>"
            + "<pubDate>Sun, 03 May 2026 17:40:00 GMT</pubDate><c:encoded><![CDATA[<p>Closed.</p>]]></c:encoded></item></channel>"
            + "</rss>";

    static final String FEED_ITEM = "<entry xmlns='http://www.w3.org/2005/Atom'><title type='html'>Quay &amp;amp; wall</title>"
            + "<link href='/q'/><author><name>Jo</name></author><updated>2026-05-03T17:40:00Z</updated>"
            + "<content type='html'>&lt;p>Closed.&lt;/p></content></entry>";

    static final String NITF = "<nitf><head><title>Quay</title><docdata><date.issue norm='20260503T174000Z'/></docdata></head>"
            + "<body><body.head><hedline><hl1>Quay</hl1></hedline><byline>By Jo</byline></body.head><body.content>"
            + "<p>Closed.</p><media><media-caption>Wall</media-caption></media><table><tr><td>1</td></tr></table></body.content>"
            + "</body></nitf>";

    static final String NEWSML = "<newsMessage><itemSet><newsItem guid='1'><itemMeta><versionCreated>2026-05-03T18:00:00Z"
            + "</versionCreated></itemMeta><contentMeta><headline>Quay</headline><by>Jo</by></contentMeta><contentSet><inlineXML>"
            + "<html><body><p>Closed.</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>";

    static final String NINJS = "{\"uri\":\"urn:1\",\"headline\":\"Quay\",\"versioncreated\":\"2026-05-03T18:00:00Z\","
            + "\"bodies\":[{\"contenttype\":\"text/html\",\"value\":\"<p>Closed.</p>\"}],"
            + "\"associations\":{\"m\":{\"type\":\"picture\",\"description_text\":\"q\"}}}";

    static final String MAIL = "From: =?UTF-8?Q?J=C3=B6?= <jo@a.example>\nDate: Sun, 3 May 2026 17:40:00 +0100\nSubject: Quay\n"
            + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
            + "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nClosed =96 yes.\n"
            + "--b\nContent-Type: text/html; name=x\nContent-Disposition: attachment; filename*=UTF-8''n%C3%B6.html\n"
            + "Content-Transfer-Encoding: base64\n\nPHA+Q2xvc2VkLg==\n--b--\n";

    static final String MHTML = "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/q\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=b\n\n--b\nContent-Type: text/html\n\n"
            + "<p>The quay was closed.</p>\n--b--\n";

    static final String DOCX_BODY = "<w:p><w:pPr><w:pStyle w:val='Title'/></w:pPr><w:r><w:t>Quay</w:t><w:tab/><w:br/></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:r></w:p>";

    static final String ODT_BODY = "<text:h text:outline-level='1'>Quay</text:h><text:p>It was<text:s text:c='2'/>closed.</text:p>"
            + "<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list><table:table><table:table-row>"
            + "<table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table>";

    static final String RTF = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title Quay}}\\pard It was "
            + "\\'93closed\\'94 \\u8212? yes\\par\\trowd\\pard\\intbl 1\\cell\\pard\\intbl 2\\cell\\row\\pard end\\par}";

    private Samples() {
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** A web archive with one page. */
    static byte[] warc(byte[] page) {
        var http = join(bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), page);
        return join(bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "WARC-Date: 2026-05-03T17:40:00Z\r\nWARC-Target-URI: https://a.example/q\r\nContent-Type: application/http\r\n"
                + "Content-Length: " + http.length + "\r\n\r\n"), http, bytes("\r\n\r\n"));
    }

    static byte[] warc() {
        return warc(bytes("<p>The quay was closed.</p>"));
    }

    static byte[] docx() {
        return Zips.docx(DOCX_BODY);
    }

    static byte[] odt() {
        return Zips.odt("", ODT_BODY);
    }

    static byte[] wacz() {
        return Zips.of("datapackage.json", "{}", "archive/data.warc", warc());
    }
}
