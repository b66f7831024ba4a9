package org.stet.ingest.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.stet.ingest.Limits;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;

/** Unpacks bodies that were compressed on the way (RFC 9110, section 8.4). */
final class ContentCoding {

    /** What a request may ask for. */
    static final String ACCEPTED = "gzip, deflate";

    private static final int MOST = 3;

    private ContentCoding() {
    }

    /**
     * The body as it was before it was compressed.
     *
     * @param fields values of the Content-Encoding fields, the last coding of all done last
     */
    static byte[] unpack(byte[] body, List<String> fields, Limits limits) throws ReadException {
        var codings = String.join(",", fields).toLowerCase(Locale.ROOT).split("[\\s,]+");
        if (codings.length > MOST) {
            throw new ReadException(Reason.UNREADABLE, "it is packed " + codings.length + " times over; it may be made to cause trouble");
        }
        var content = body;
        for (int i = codings.length - 1; i >= 0; i--) {
            content = unpack(content, codings[i], limits);
        }
        return content;
    }

    private static byte[] unpack(byte[] body, String coding, Limits limits) throws ReadException {
        try {
            return switch (coding) {
                case "", "identity" -> body;
                case "gzip", "x-gzip" -> all(new GZIPInputStream(new ByteArrayInputStream(body)), limits);
                case "deflate" -> all(new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!hasZlibHeader(body))), limits);
                default -> throw new ReadException(Reason.UNREADABLE,
                        "the site packed it as " + coding + ", which nobody asked for; save it in the browser and import the file");
            };
        } catch (IOException e) {
            throw new ReadException(Reason.UNREADABLE, "it came damaged (" + e.getMessage() + "); try again");
        }
    }

    /** Many servers leave it out, against the RFC. */
    private static boolean hasZlibHeader(byte[] body) {
        return body.length > 1 && (body[0] & 0x0F) == 8 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
    }

    private static byte[] all(InputStream in, Limits limits) throws IOException, ReadException {
        try (in) {
            var content = in.readNBytes(limits.bytes() + 1);
            limits.requireBytes(content.length);
            return content;
        }
    }
}
