package org.stet.ingest;

import java.util.Arrays;
import java.util.Optional;
import org.stet.model.CaptureMethod;

/** What kind of data some bytes are; {@link MediaTypes#of} tells it from the bytes alone. */
public enum MediaType {

    HTML("text/html", "html", "an HTML page"),
    TEXT("text/plain", "txt", "plain text"),
    MARKDOWN("text/markdown", "md", "a Markdown text"),
    FEED("application/rss+xml", "xml", "a feed", CaptureMethod.FEED),
    FEED_ITEM("application/x-feed-item+xml", "xml", "an item of a feed", CaptureMethod.FEED),
    NITF("application/nitf+xml", "xml", "a NITF document", CaptureMethod.FEED),
    NEWSML("application/vnd.iptc.g2.newsitem+xml", "xml", "a NewsML-G2 document", CaptureMethod.FEED),
    XML("application/xml", "xml", "an XML document"),
    NINJS("application/vnd.iptc.ninjs+json", "json", "a ninjs document", CaptureMethod.FEED),
    JSON("application/json", "json", "a JSON document"),
    MAIL("message/rfc822", "eml", "an e-mail", CaptureMethod.MAIL),
    MHTML("multipart/related", "mhtml", "a page saved as MHTML"),
    WARC("application/warc", "warc", "a web archive", CaptureMethod.ARCHIVE),
    WACZ("application/wacz", "wacz", "a web archive collection", CaptureMethod.ARCHIVE),
    PDF("application/pdf", "pdf", "a PDF document"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "a Word document"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "an OpenDocument text"),
    RTF("application/rtf", "rtf", "an RTF document"),
    ZIP("application/zip", "zip", "a ZIP archive"),
    OLE("application/x-ole-storage", "doc", "an old Office document; save it as DOCX or PDF"),
    LOCKED("application/x-ole-encrypted", "docx", "an Office document that is protected by a password; save a copy without one"),
    GZIP("application/gzip", "gz", "a gzip archive"),
    PICTURE("image/*", "img", "a picture"),
    BINARY("application/octet-stream", "bin", "binary data");

    private final String id;
    private final String extension;
    private final String description;
    private final Optional<CaptureMethod> carrier;

    MediaType(String id, String extension, String description) {
        this(id, extension, description, null);
    }

    MediaType(String id, String extension, String description, CaptureMethod carrier) {
        this.id = id;
        this.extension = extension;
        this.description = description;
        this.carrier = Optional.ofNullable(carrier);
    }

    /** The IANA name, such as {@code text/html}. */
    public String id() {
        return id;
    }

    /** The usual end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** For a sentence: "it is …". */
    public String description() {
        return description;
    }

    /** How what is in such a thing has come, if the type tells. */
    public Optional<CaptureMethod> carrier() {
        return carrier;
    }

    /** The type with an IANA name of this list. */
    public static Optional<MediaType> named(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }
}
