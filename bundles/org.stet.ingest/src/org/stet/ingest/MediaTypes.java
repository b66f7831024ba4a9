package org.stet.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Tells what kind of data some bytes are from the bytes alone. */
public final class MediaTypes {

    private static final int HEAD = 4096;

    /** How much of a JSON document is looked at: the telling keys may come after a long text. */
    private static final int JSON_HEAD = 1 << 20;

    private static final Map<String, MediaType> MAGIC = new LinkedHashMap<>();

    static {
        MAGIC.put("%PDF-", MediaType.PDF);
        MAGIC.put("PK\3\4", MediaType.ZIP);
        MAGIC.put("PK\5\6", MediaType.ZIP);
        MAGIC.put("\u00D0\u00CF\u0011\u00E0", MediaType.OLE);
        MAGIC.put("{\\rtf", MediaType.RTF);
        MAGIC.put("WARC/", MediaType.WARC);
        MAGIC.put("\u001F\u008B", MediaType.GZIP);
        MAGIC.put("\u0089PNG", MediaType.PICTURE);
        MAGIC.put("\u00FF\u00D8\u00FF", MediaType.PICTURE);
        MAGIC.put("GIF8", MediaType.PICTURE);
    }

    private static final String MISC = "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<\\?[^>]{0,500}\\?>\\s*|<!--(?s:.*?)-->\\s*)*+";
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)" + MISC + "<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|article|main"
                    + "|section|header|div|span|p|h[1-6]|ul|ol|table|blockquote|a|b|i|em|strong"
                    + "|img|figure|font|center|br|pre)\\b.*");
    private static final Pattern HTML_INSIDE = Pattern.compile("(?is)<(?:html|body)\\b[^>]*>");
    private static final Pattern ROOT = Pattern.compile("(?s)" + MISC
            + "(?:<!DOCTYPE\\s[^\\[>]*(?:\\[.*?]\\s*)?>\\s*)?(?:<!--.*?-->\\s*)*+<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*).*");
    private static final Pattern XML_START =
            Pattern.compile("(?is)\\s*(?:<\\?xml\\b|<!DOCTYPE\\b|<[a-z][\\w.-]*:[a-z]).*");
    private static final Map<String, MediaType> ROOTS = Map.of("rss", MediaType.FEED, "feed", MediaType.FEED,
            "RDF", MediaType.FEED, "item", MediaType.FEED_ITEM, "entry", MediaType.FEED_ITEM, "nitf", MediaType.NITF,
            "newsItem", MediaType.NEWSML, "newsMessage", MediaType.NEWSML, "packageItem", MediaType.NEWSML);

    private static final Pattern NINJS_KEY =
            Pattern.compile("\"(?:body_(?:html|text|xhtml|[a-z]+)|bodies|headlines|representation[tT]ype"
            + "|pubstatus|version[cC]reated)\"\\s*:");

    /** A block of header fields that ends with an empty line or the end. */
    private static final Pattern MAIL_HEADER =
            Pattern.compile("(?s)(?:From [^\\n]*\\n)?(?:[!-9;-~]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*+){2,}+(?:\\n.*|)");
    private static final Pattern MAIL_FIELD =
            Pattern.compile("(?im)^(?:From|Date|Message-ID|MIME-Version|Received|Return-Path|Delivered-To):");
    private static final Pattern MHTML_FIELD = Pattern.compile(
            "(?im)^(?:Snapshot-Content-Location:|From: <?Saved by)|^Content-Type:\\s*multipart/related(?:[^\\n]|\\n[ "
            + "\\t])*type=\"?text/html");
    private static final Pattern ADDRESSEE = Pattern.compile("(?im)^(?:To|Received|Message-ID):");

    private static final Pattern MARKDOWN_START =
            Pattern.compile("(?s)\\s*(?:#{1,3} \\S[^\\n]*\\n.*|---\\n(?:[\\w-]+:[^\\n]*\\n)+(?:---|\\.\\.\\.)\\n.*)");
    private static final Pattern MARKDOWN_SIGN =
            Pattern.compile("(?m)^#{1,6} \\S|^```|\\[[^\\]\\n]{1,200}]\\([^)\\n]{1,500}\\)|\\*\\*[^*\\n]{1,200}\\*\\*|^={4,}$");

    private MediaTypes() {
    }

    /** The type of some bytes, of which little more than the first few thousand are looked at. */
    public static MediaType of(byte[] bytes) {
        for (var magic : MAGIC.entrySet()) {
            if (startsWith(bytes, magic.getKey(), 0)) {
                return switch (magic.getValue()) {
                    case ZIP -> ofZip(bytes);
                    case GZIP -> ofGzip(bytes);
                    case OLE -> ofOle(bytes);
                    default -> magic.getValue();
                };
            }
        }
        var text = TextDecoder.decodeHead(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)));
        return TextDecoder.looksBinary(text) ? MediaType.BINARY : ofText(text.replace("\r\n", "\n"), bytes);
    }

    private static MediaType ofText(String text, byte[] bytes) {
        return ofMail(text).or(() -> ofXml(text)).or(() -> ofJson(text, bytes)).orElseGet(() -> {
            if (HTML_START.matcher(text).matches() || HTML_INSIDE.matcher(text).find()) {
                return MediaType.HTML;
            }
            if (XML_START.matcher(text).matches()) {
                return MediaType.XML;
            }
            return isMarkdown(text) ? MediaType.MARKDOWN : MediaType.TEXT;
        });
    }

    private static Optional<MediaType> ofMail(String text) {
        var end = text.indexOf("\n\n");
        var header = end < 0 ? text.substring(0, text.lastIndexOf('\n') + 1) : text.substring(0, end + 1);
        if (!MAIL_HEADER.matcher(header).matches() || MAIL_FIELD.matcher(header).results().limit(2).count() < 2) {
            return Optional.empty();
        }
        return Optional.of(MHTML_FIELD.matcher(header).find() && !ADDRESSEE.matcher(header).find() ? MediaType.MHTML
                : MediaType.MAIL);
    }

    private static Optional<MediaType> ofXml(String text) {
        var root = ROOT.matcher(text);
        return root.matches() ? Optional.ofNullable(ROOTS.get(root.group(1))) : Optional.empty();
    }

    private static Optional<MediaType> ofJson(String text, byte[] bytes) {
        var start = Blank.strip(text);
        if (!start.startsWith("{\"") && !start.matches("(?s)\\{\\s+\".*")) {
            return Optional.empty();
        }
        var more = new String(bytes, 0, Math.min(bytes.length, JSON_HEAD), StandardCharsets.ISO_8859_1);
        return Optional.of(NINJS_KEY.matcher(more).find() ? MediaType.NINJS : MediaType.JSON);
    }

    private static boolean isMarkdown(String text) {
        return MARKDOWN_START.matcher(text).matches() || MARKDOWN_SIGN.matcher(text).results().limit(3).count() == 3;
    }

    /** By the names of the entries, which stand as they are in the archive's directory; nothing is unpacked. */
    private static MediaType ofZip(byte[] bytes) {
        var archive = new String(bytes, StandardCharsets.ISO_8859_1);
        if (startsWith(bytes, "mimetypeapplication/vnd.oasis.opendocument.text", 30)) {
            return MediaType.ODT;
        }
        if (archive.contains("word/document.xml")) {
            return MediaType.DOCX;
        }
        return archive.contains("datapackage.json") && archive.contains("archive/") ? MediaType.WACZ : MediaType.ZIP;
    }

    /** By the name of the stream that holds a document with a password (MS-OFFCRYPTO 2.3.4.4). */
    private static MediaType ofOle(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("EncryptedPackage".replaceAll("(?<=.)", "\0"))
                ? MediaType.LOCKED : MediaType.OLE;
    }

    private static MediaType ofGzip(byte[] bytes) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return startsWith(in.readNBytes(5), "WARC/", 0) ? MediaType.WARC : MediaType.GZIP;
        } catch (IOException e) {
            // only looks like gzip, or is cut off before it says anything
            return MediaType.GZIP;
        }
    }

    private static boolean startsWith(byte[] bytes, String magic, int offset) {
        var expected = magic.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + expected.length
                && Arrays.equals(bytes, offset, offset + expected.length, expected, 0, expected.length);
    }
}
