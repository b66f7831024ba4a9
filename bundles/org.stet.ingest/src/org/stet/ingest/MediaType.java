package org.stet.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What kind of data some bytes are, told from the bytes alone. */
public enum MediaType {

    HTML("text/html", "an HTML page"),
    TEXT("text/plain", "plain text"),
    XML("application/xml", "an XML document"),
    PDF("application/pdf", "a PDF document", "%PDF-"),
    ZIP("application/zip", "a ZIP archive (Word, OpenDocument and e-book files are such)", "PK\3\4"),
    OLE("application/x-ole-storage", "an old Office document", "\u00D0\u00CF\u0011\u00E0"),
    RTF("application/rtf", "an RTF document", "{\\rtf"),
    GZIP("application/gzip", "a gzip archive", "\u001F\u008B"),
    PNG("image/png", "a picture", "\u0089PNG"),
    JPEG("image/jpeg", "a picture", "\u00FF\u00D8\u00FF"),
    GIF("image/gif", "a picture", "GIF8"),
    BINARY("application/octet-stream", "binary data");

    private static final int HEAD = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+"
                    + "<(?:!doctype\\s+html|html|head|body|title|meta|link|script|style|article|main"
                    + "|section|header|div|span|p|h[1-6]|ul|ol|table|blockquote|a|b|i|em|strong"
                    + "|img|figure|font|center|br|pre)\\b.*");
    private static final Pattern HTML_INSIDE = Pattern.compile("(?is)<(?:html|body)\\b[^>]*>");
    private static final Pattern XML_START =
            Pattern.compile("(?is)\\s*(?:<\\?xml\\b|<!DOCTYPE\\b|<[a-z][\\w.-]*:[a-z]|<(?:rss|feed|nitf)\\b).*");

    private final String id;
    private final String description;
    private final byte[] magic;

    MediaType(String id, String description) {
        this(id, description, "");
    }

    MediaType(String id, String description, String magic) {
        this.id = id;
        this.description = description;
        this.magic = magic.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The IANA name, such as {@code text/html}. */
    public String id() {
        return id;
    }

    /** For a sentence: "it is …". */
    public String description() {
        return description;
    }

    /** The type of some bytes, of which only the first few thousand are looked at. */
    public static MediaType detect(byte[] bytes) {
        for (var type : values()) {
            if (type.magic.length > 0 && type.startsLike(bytes)) {
                return type;
            }
        }
        var head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD));
        var text = TextDecoder.decodeHead(head);
        if (TextDecoder.looksBinary(text)) {
            return BINARY;
        }
        if (HTML_START.matcher(text).matches() || HTML_INSIDE.matcher(text).find()) {
            return HTML;
        }
        return XML_START.matcher(text).matches() ? XML : TEXT;
    }

    private boolean startsLike(byte[] bytes) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
