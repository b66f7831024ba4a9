package org.stet.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.stet.ingest.Blank;
import org.stet.ingest.Budget;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.TextDecoder;

/**
 * A MIME message: its header and its leaves, decoded, in their order.
 *
 * @param header the decoded fields by their name in lower case; of repeated ones the first
 */
record Message(Map<String, String> header, List<Leaf> leaves) {

    private static final MimeConfig CONFIG =
            MimeConfig.custom().setMaxHeaderCount(2000).setMaxHeaderLen(200_000).setMaxLineLen(-1).setMaxContentLen(-1).build();

    Message {
        leaves = List.copyOf(leaves);
    }

    /**
     * A part of a message that holds no further parts.
     *
     * @param type IANA name in lower case
     * @param name of the file it was, empty if it was none
     * @param isAttached whether the sender says that it is to be shown apart
     */
    record Leaf(Map<String, String> header, String type, Optional<Charset> charset, String name, boolean isAttached,
            byte[] bytes) {

        boolean isText() {
            return !isAttached && name.isEmpty() && (type.equals("text/plain") || isHtml());
        }

        boolean isHtml() {
            return type.equals("text/html") || type.equals("application/xhtml+xml");
        }

        String text() {
            return TextDecoder.decode(bytes, charset).text();
        }
    }

    /** @throws ReadException if it is no message, or unpacks to more than allowed */
    static Message parse(Input input, Limits limits, Budget budget) throws ReadException {
        var stream = new MimeTokenStream(CONFIG);
        // attached messages are inputs of their own
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        var headers = new ArrayList<Map<String, String>>();
        var leaves = new ArrayList<Leaf>();
        var total = 0L;
        var depth = 0;
        try {
            stream.parse(new ByteArrayInputStream(input.bytes()));
            for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                budget.check();
                switch (state) {
                    case T_START_HEADER -> headers.add(new LinkedHashMap<>());
                    case T_FIELD -> headers.getLast().putIfAbsent(stream.getField().getName().toLowerCase(Locale.ROOT),
                            decoded(stream.getField().getBody()));
                    case T_BODY -> {
                        var leaf = leaf(stream, headers.getLast(), limits);
                        total += leaf.bytes().length;
                        limits.requireBytes(total);
                        leaves.add(leaf);
                        limits.requireParts(leaves.size());
                    }
                    case T_START_MULTIPART -> require(++depth <= limits.depth());
                    case T_END_MULTIPART -> depth--;
                    default -> {
                        // the structure around the leaves
                    }
                }
            }
        } catch (MimeException | IOException e) {
            if (leaves.isEmpty()) {
                throw new ReadException(Reason.UNREADABLE, "its MIME structure is damaged: " + e.getMessage());
            }
        }
        return new Message(headers.isEmpty() ? Map.of() : headers.getFirst(), leaves);
    }

    private static void require(boolean isShallow) throws ReadException {
        if (!isShallow) {
            throw new ReadException(Reason.UNREADABLE, "its parts are nested too deeply; it may be made to cause trouble");
        }
    }

    private static Leaf leaf(MimeTokenStream stream, Map<String, String> header, Limits limits) throws IOException {
        var descriptor = stream.getBodyDescriptor();
        var disposition = header.getOrDefault("content-disposition", "");
        var name = parameter("content-disposition", disposition, "filename")
                .or(() -> parameter("content-type", header.getOrDefault("content-type", ""), "name")).orElse("");
        var charset = Optional.ofNullable(descriptor.getCharset())
                .filter(stated -> header.getOrDefault("content-type", "").contains("charset"))
                .flatMap(TextDecoder::named);
        return new Leaf(header, descriptor.getMimeType().toLowerCase(Locale.ROOT), charset, name,
                disposition.toLowerCase(Locale.ROOT).startsWith("attachment"), stream.getDecodedInputStream()
                .readNBytes(limits.bytes() + 1));
    }

    private static Optional<String> parameter(String field, String body, String name) {
        var parameters = RawFieldParser.DEFAULT.parseRawBody(new RawField(field, body)).getParams();
        return parameters.stream().filter(each -> each.getValue() != null && each.getName() != null)
                .filter(each -> each.getName().equalsIgnoreCase(name) || each.getName().equalsIgnoreCase(name + "*"))
                .map(each -> each.getName().endsWith("*") ? extended(each.getValue()) : each.getValue()).map(Blank::strip)
                .findFirst();
    }

    /** A value with its charset, after RFC 2231. */
    private static String extended(String value) {
        var parts = value.split("'", 3);
        try {
            return parts.length == 3 ? URLDecoder.decode(parts[2].replace("+", "%2B"), TextDecoder.named(parts[0]).orElseThrow())
                    : value;
        } catch (RuntimeException e) {
            // wrongly encoded: better shown as it is than not at all
            return value;
        }
    }

    private static String decoded(String body) {
        return Blank.strip(DecoderUtil.decodeEncodedWords(body.replaceAll("\\r?\\n[ \\t]*", " "), DecodeMonitor.SILENT));
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(header.get(name)).filter(value -> !value.isEmpty());
    }
}
