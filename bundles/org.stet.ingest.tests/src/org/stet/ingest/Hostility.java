package org.stet.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** The ways in which a file can be bad, each with files of every format that can be bad in that way. */
enum Hostility {

    NO_TEXT(Hostility::withoutText), CUT_OFF(Hostility::cutOff), WRONG_CHARSET(Hostility::inWrongCharsets), DEEP(Hostility::deep),
    BAIT(Hostility::bait), ENTITIES(Hostility::entities), BOMB(Hostility::bombs), LOCKED(Hostility::locked);

    /** What entities ask for; must be found in no article. The test puts it where {@link #SECRET_FILE} points. */
    static final String SECRET = "the harbour fund is empty";
    static final String SECRET_FILE = "stet.test.secret";

    private static final String STORY = "The quay was closed at noon on Wednesday after a crack was found in its oldest wall.";
    private static final int DEPTH = 10_000;
    private static final int LENGTH = 20_000;

    private final Supplier<Map<String, byte[]>> files;

    Hostility(Supplier<Map<String, byte[]>> files) {
        this.files = files;
    }

    /** Files by their names. */
    Map<String, byte[]> files() {
        return files.get();
    }

    private static Map<String, byte[]> withoutText() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : Format.values()) {
            files.put(format.fileName(), format.of(" \n\u00A0\n"));
        }
        files.put("nothing.txt", new byte[0]);
        files.put("nothing.gz", Samples.gzip(new byte[0]));
        files.put("scan.pdf", Pdfs.bytes(Pdfs.document(new String[0], new String[0])));
        return files;
    }

    /** Each file cut in the middle and before its last byte; {@link FuzzedReaderTest} cuts at every place. */
    private static Map<String, byte[]> cutOff() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : Format.values()) {
            var whole = format.of(STORY + "\n" + STORY);
            for (var length : new int[] {whole.length / 2, whole.length - 1}) {
                files.put(length + "-" + format.fileName(), Arrays.copyOf(whole, length));
            }
        }
        return files;
    }

    private static Map<String, byte[]> inWrongCharsets() {
        var files = new LinkedHashMap<String, byte[]>();
        var words = "Причал закрыт — heißt es, für zwei Tage. 桟橋は閉鎖されている。";
        for (var name : List.of("windows-1251", "UTF-16LE", "UTF-16", "Shift_JIS", "UTF-32", "IBM500")) {
            var bytes = words.getBytes(Charset.forName(name));
            files.put(name + ".html", Samples.join(Samples.bytes("<meta charset=utf-8><p>"), bytes));
            files.put(name + ".txt", bytes);
            files.put(name + ".md", Samples.join(Samples.bytes("# Quay\n\n**a** [b](c) `d`\n"), bytes));
            files.put(name + ".xml", Samples.join(Samples.bytes("<?xml version='1.0' encoding='us-ascii'?><item><title>Quay</title>"
                    + "<description>"), bytes));
            files.put(name + ".json", Samples.join(Samples.bytes("{\"headline\":\"Quay\",\"body_text\":\""), bytes, Samples.bytes("\"}")));
            files.put(name + ".eml", Samples.join(Samples.bytes("From: a@x.example\nDate: Sat, 2 May 2026 10:00:00 GMT\n"
                    + "Content-Type: text/plain; charset=utf-7\n\n"), bytes));
            files.put(name + ".rtf", Samples.join(Samples.bytes("{\\rtf1\\ansi\\ansicpg932 Quay "), bytes, Samples.bytes("}")));
        }
        return files;
    }

    private static Map<String, byte[]> deep() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("deep.html", nested("<html><body><p>" + STORY, "<div><b>", "</b></div>", ""));
        files.put("deep.md", nested("# Quay\n\n" + STORY + " **a** [b](c)\n\n", "> ", "", STORY));
        files.put("lists.md", Samples.bytes("# Quay\n\n" + STORY + " **a** [b](c)\n\n" + IntStream.range(0, 1000)
                .mapToObj(depth -> " ".repeat(2 * depth) + "- a\n").collect(Collectors.joining())));
        files.put("links.md", nested("# Quay\n\n" + STORY + " **a** [b](c)\n\n", "[", "](x)", "a"));
        files.put("deep.rss", nested("<rss><channel><item><title>Quay</title><description>" + STORY + "</description>", "<x>", "</x>",
                "</item></channel></rss>"));
        files.put("deep-item.xml", nested("<item><title>Quay</title>", "<description>", "</description>", "</item>"));
        files.put("deep.nitf", nested("<nitf><body><body.content><p>" + STORY + "</p>", "<block>", "</block>",
                "</body.content></body></nitf>"));
        files.put("deep.newsml", nested("<newsItem><contentSet><inlineXML><p>" + STORY + "</p>", "<div>", "</div>",
                "</inlineXML></contentSet></newsItem>"));
        files.put("deep.json", nested("{\"body_text\":\"" + STORY + "\",\"associations\":", "[", "]", "}"));
        files.put("objects.json", nested("{\"body_text\":\"" + STORY + "\",\"associations\":", "{\"a\":", "}", "}"));
        files.put("deep.eml", Samples.bytes("From: a@x.example\nDate: Sat, 2 May 2026 10:00:00 GMT\n" + IntStream.range(0, DEPTH)
                .mapToObj(n -> "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(n, n)).collect(Collectors.joining())
                + "\n" + STORY));
        files.put("deep.warc", Samples.warc(nested("<p>" + STORY, "<div>", "", "")));
        files.put("deep.docx", Zips.docxOf(nested("<document><body><p><t>" + STORY + "</t></p>", "<tbl>", "</tbl>", "</body></document>")));
        files.put("deep.odt", Zips.odtOf(nested("<document-content><body><text><p>" + STORY + "</p>", "<list>", "</list>",
                "</text></body></document-content>")));
        files.put("deep.rtf", nested("{\\rtf1 " + STORY + "\\par ", "{\\b ", "}", "}"));
        files.put("deep.pdf", nested("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages ", "[", "]", ">>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        files.put("dictionaries.pdf", nested("%PDF-1.7\n1 0 obj\n", "<</Kids ", ">>", "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        files.put("pages.pdf", Samples.bytes("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                + "2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        var packed = Samples.gzip(Samples.bytes("<p>" + STORY));
        for (int level = 0; level < 100; level++) {
            packed = Samples.gzip(packed);
        }
        files.put("deep.gz", packed);
        return files;
    }

    private static byte[] nested(String before, String open, String close, String after) {
        return Samples.bytes(before + open.repeat(DEPTH) + close.repeat(DEPTH) + after);
    }

    /** Lines that make careless patterns try every way to match them. */
    private static Map<String, byte[]> bait() {
        var lines = List.of("By " + repeated("A. "), "By " + repeated("Jo and "), "By Jo, " + repeated("a, "), repeated("PORT ELLIN, ") + "(AP",
                repeated("A, ") + "—", repeated("("), repeated("(AP"), repeated("first published by "), repeated("Reuters contributed "),
                repeated("3 May "), repeated("17:40 "), repeated(" ") + "x", repeated("\t ") + "x", repeated("\u00A0") + "x", repeated("1,"),
                repeated("-"), repeated("'"), repeated("\""), repeated("* "), repeated("[a]("), repeated("a@b."), repeated("Continue reading "),
                repeated("https://a.example/"), repeated("|"), "Sent: " + repeated("a: "), repeated("A"));
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : Format.values()) {
            files.put(format.fileName(), format.of("Quay closed\n\n" + String.join("\n\n", lines)));
        }
        for (int i = 0; i < lines.size(); i++) {
            files.put("line " + i + ".txt", Samples.bytes("Quay closed\n\n" + lines.get(i) + "\n\n" + STORY));
            files.put("line " + i + ".html", Format.HTML.of(lines.get(i) + "\n" + STORY));
        }
        var headers = List.of("Subject: " + repeated("=?"), "Subject: " + repeated("=?utf-8?q?"), "From: " + repeated("<"), "From: " + repeated("\""),
                "Content-Type: text/html" + repeated(";a="), "Content-Disposition: attachment" + repeated(";filename*=''"),
                "Date: " + repeated("3 "), "Subject:" + repeated("\n "));
        for (int i = 0; i < headers.size(); i++) {
            files.put("header " + i + ".eml", Samples.bytes("From: a@x.example\nDate: Sat, 2 May 2026 10:00:00 GMT\n" + headers.get(i)
                    + "\n\n" + STORY));
        }
        return files;
    }

    private static String repeated(String bait) {
        return bait.repeat(LENGTH / bait.length());
    }

    /** Entities that name a file and an address, and entities of entities of entities. */
    private static Map<String, byte[]> entities() {
        var laughs = IntStream.range(1, 12).mapToObj(n -> "<!ENTITY e%d '%s'>".formatted(n, "&e%d;".formatted(n - 1).repeat(10)))
                .collect(Collectors.joining());
        var doctype = "<!DOCTYPE x [<!ENTITY e0 'ha'>" + laughs + "<!ENTITY f SYSTEM '" + System.getProperty(SECRET_FILE) + "'>"
                + "<!ENTITY % p SYSTEM '" + System.getProperty(SECRET_FILE) + "'>%p;]>";
        var words = STORY + " &e11; &f;";
        var files = new LinkedHashMap<String, byte[]>();
        for (var format : List.of(Format.HTML, Format.FEED, Format.FEED_ITEM, Format.NITF, Format.NEWSML)) {
            var document = new String(format.of(STORY + " ENTITIES"), StandardCharsets.UTF_8);
            files.put(format.fileName(), Samples.bytes("<?xml version='1.0'?>" + doctype + document.replace("ENTITIES", "&e11; &f;")));
        }
        files.put("document.docx", Zips.docxOf(Samples.bytes(doctype + "<document><body><p><t>" + words + "</t></p></body></document>")));
        files.put("styles.docx", Zips.docx("<w:p><w:r><w:t>" + STORY + "</w:t></w:r></w:p>", "word/styles.xml",
                doctype + "<styles><style styleId='a'><name val='&f;'/></style></styles>"));
        files.put("properties.docx", Zips.docx("<w:p><w:r><w:t>" + STORY + "</w:t></w:r></w:p>", "docProps/core.xml",
                doctype + "<coreProperties><title>&f;</title></coreProperties>"));
        files.put("content.odt", Zips.odtOf(Samples.bytes(doctype + "<document-content><body><text><p>" + words
                + "</p></text></body></document-content>")));
        files.put("properties.odt", Zips.odt("", "<text:p>" + STORY + "</text:p>", "meta.xml",
                doctype + "<document-meta><meta><title>&f;</title></meta></document-meta>"));
        return files;
    }

    /** Little files that unpack to much, or say so. */
    private static Map<String, byte[]> bombs() {
        var zeros = packed(60);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("document.docx", Zips.bomb("word/document.xml", 60));
        files.put("content.odt", Zips.odt("", "<text:p>a</text:p>", "Pictures/a.png", " ".repeat(60 << 20)));
        files.put("picture.docx", Zips.docx("<w:p/>", "word/media/a.png", " ".repeat(60 << 20)));
        files.put("page.warc", Samples.join(Samples.bytes("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "WARC-Target-URI: https://a.example/q\r\nContent-Type: text/html\r\nContent-Length: 2000000000\r\n\r\n"), new byte[1000]));
        files.put("packed.warc.gz", Samples.gzip(Samples.join(Samples.bytes("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "WARC-Target-URI: https://a.example/q\r\nContent-Type: text/html\r\nContent-Length: " + (60 << 20) + "\r\n\r\n"),
                new byte[60 << 20])));
        files.put("data.wacz", Zips.of("datapackage.json", "{}", "archive/data.warc.gz", zeros, "archive/more.warc", " ".repeat(120 << 20)));
        files.put("plain.gz", zeros);
        files.put("twice.gz", Samples.gzip(zeros));
        files.put("many.docx", Zips.docx("<w:p/>", IntStream.range(0, 120_000).mapToObj(n -> n % 2 == 0 ? "word/" + n : "")
                .toArray(String[]::new)));
        for (var size : new int[] {0, 1, Integer.MAX_VALUE, -1}) {
            files.put("says " + size + ".odt", lying(Format.ODT.of(STORY), size));
            files.put("says " + size + ".docx", lying(Format.DOCX.of(STORY), size));
        }
        return files;
    }

    private static byte[] packed(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            Zips.fill(gzip, megabytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same archive with another size of every entry, packed and unpacked. */
    private static byte[] lying(byte[] zip, int size) {
        var lying = zip.clone();
        for (int at = 0; at + 30 < lying.length; at++) {
            if (lying[at] == 'P' && lying[at + 1] == 'K' && (lying[at + 2] == 3 || lying[at + 2] == 1)) {
                var sizes = at + (lying[at + 2] == 3 ? 18 : 20);
                for (int i = 0; i < 2 * Integer.BYTES; i++) {
                    lying[sizes + i] = (byte) (size >> 8 * (i % Integer.BYTES));
                }
            }
        }
        return lying;
    }

    private static Map<String, byte[]> locked() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("locked.pdf", Pdfs.bytes(Pdfs.locked(Pdfs.story())));
        files.put("locked.docx", Samples.join(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                new byte[504], "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));
        files.put("locked.odt", Zips.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", new byte[] {7, 99, -4},
                "META-INF/manifest.xml", "<manifest><file-entry full-path='content.xml'><encryption-data/></file-entry></manifest>"));
        return files;
    }
}
