package org.stet.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every format that is read, with a way to make a file of it that has certain words as its story. */
enum Format {

    HTML("html", words -> page(paragraphs(words))),
    TEXT("txt", Samples::bytes),
    MARKDOWN("md", words -> Samples.bytes("# Quay closed\n\n" + words)),
    FEED("rss", words -> Samples.bytes("<rss><channel><title>Coast</title><item><title>Quay</title><description>"
            + escaped(paragraphs(words)) + "</description></item></channel></rss>")),
    FEED_ITEM("xml", words -> Samples.bytes("<item><title>Quay</title><description>" + escaped(paragraphs(words))
            + "</description></item>")),
    NITF("nitf", words -> Samples.bytes("<nitf><body><body.head><hedline><hl1>Quay</hl1></hedline></body.head><body.content>"
            + paragraphs(words) + "</body.content></body></nitf>")),
    NEWSML("newsml", words -> Samples.bytes("<newsItem><contentMeta><headline>Quay</headline></contentMeta><contentSet>"
            + "<inlineXML><html><body>" + paragraphs(words) + "</body></html></inlineXML></contentSet></newsItem>")),
    NINJS("json", words -> Samples.bytes("{\"headline\":\"Quay\",\"body_text\":\"" + words.replace("\\", "\\\\")
            .replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") + "\"}")),
    MAIL("eml", words -> Samples.bytes("From: Jo <jo@a.example>\nDate: Sun, 3 May 2026 17:40:00 +0100\nSubject: Quay\n"
            + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(Samples.bytes(words)) + "\n")),
    MHTML("mhtml", words -> Samples.bytes("From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/q\n"
            + "MIME-Version: 1.0\nContent-Type: multipart/related; type=\"text/html\"; boundary=b\n\n--b\n"
            + "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(page(paragraphs(words))) + "\n--b--\n")),
    WARC("warc", words -> Samples.warc(page(paragraphs(words)))),
    WACZ("wacz", words -> Zips.of("datapackage.json", "{}", "archive/data.warc", Samples.warc(page(paragraphs(words))))),
    GZIP("gz", words -> Samples.gzip(page(paragraphs(words)))),
    DOCX("docx", words -> Zips.docx(words.lines().map(line -> "<w:p><w:r><w:t>" + escaped(line) + "</w:t></w:r></w:p>")
            .collect(Collectors.joining()))),
    ODT("odt", words -> Zips.odt("", words.lines().map(line -> "<text:p>" + escaped(line) + "</text:p>")
            .collect(Collectors.joining()))),
    RTF("rtf", words -> ("{\\rtf1\\ansi " + words.replaceAll("[\\\\{}]", "\\\\$0").replace("\n", "\\par ") + "}")
            .getBytes(StandardCharsets.ISO_8859_1)),
    PDF("pdf", words -> Pdfs.bytes(Pdfs.document(words.replaceAll("[^ -~\n]", "?").lines().map(line -> "10 " + line)
            .toArray(String[]::new))));

    private final String extension;
    private final Function<String, byte[]> maker;

    Format(String extension, Function<String, byte[]> maker) {
        this.extension = extension;
        this.maker = maker;
    }

    /** A file with some lines as its story. */
    byte[] of(String words) {
        return maker.apply(words);
    }

    String fileName() {
        return name().toLowerCase() + "." + extension;
    }

    private static byte[] page(String body) {
        return Samples.bytes("<html><head><meta charset=utf-8><title>Quay</title></head><body><h1>Quay closed</h1>" + body
                + "</body></html>");
    }

    private static String paragraphs(String words) {
        return Arrays.stream(words.split("\n")).map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
