package org.stet.ingest.child;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.core.store.Texts;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.Metadata;
import org.stet.ingest.MetadataCandidate;
import org.stet.ingest.ReadArticle;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.TextRange;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/**
 * How an input goes to the child and what is in it comes back. What comes back is trusted no more than the input was: lengths,
 * counts and ranges are checked, and no objects are deserialised.
 */
final class Wire {

    private static final int CONTENT = 1;
    private static final int FAILURE = 2;

    private Wire() {
    }

    record Request(Input input, Limits limits) {
    }

    /** Room for all parts and a text as large as allowed, with its structure. */
    static int longestAnswer(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE - 16, 3L * limits.bytes());
    }

    static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    static void write(DataOutputStream out, Input input, Limits limits) throws IOException {
        out.writeInt(limits.bytes());
        out.writeLong(limits.time().toMillis());
        out.writeInt(limits.depth());
        out.writeInt(limits.paragraphs());
        out.writeInt(limits.parts());
        out.writeInt(limits.levels());
        writeInput(out, input);
    }

    static Request request(DataInputStream in) throws IOException {
        var limits = new Limits(in.readInt(), Duration.ofMillis(in.readLong()), in.readInt(), in.readInt(), in.readInt(),
                in.readInt());
        return new Request(input(in), limits);
    }

    static void write(DataOutputStream out, ReadException failure) throws IOException {
        out.writeByte(FAILURE);
        out.writeInt(failure.reason().ordinal());
        text(out, failure.getMessage());
    }

    static void write(DataOutputStream out, Content content) throws IOException {
        out.writeByte(CONTENT);
        out.writeBoolean(content.article().isPresent());
        if (content.article().isPresent()) {
            writeArticle(out, content.article().get());
        }
        out.writeInt(content.parts().size());
        for (var part : content.parts()) {
            writeInput(out, part);
        }
    }

    /**
     * Takes the answer of a child.
     *
     * @throws IOException if it is none
     * @throws ReadException if it says why there is none
     */
    static Content content(DataInputStream in, Limits limits) throws IOException, ReadException {
        try {
            var content = switch (in.readByte()) {
                case FAILURE -> throw new ReadException(constant(Reason.values(), in.readInt()), text(in));
                case CONTENT -> content(in, limits, in.readBoolean());
                default -> throw new IOException("neither content nor a failure");
            };
            if (in.read() >= 0) {
                throw new IOException("more than an answer");
            }
            return content;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("no such address, charset, time or range", e);
        }
    }

    private static Content content(DataInputStream in, Limits limits, boolean hasArticle) throws IOException {
        var article = hasArticle ? Optional.of(article(in, limits)) : Optional.<ReadArticle>empty();
        var parts = new ArrayList<Input>();
        for (int left = count(in, limits.parts()); left > 0; left--) {
            parts.add(input(in));
        }
        if (article.isEmpty() && parts.isEmpty()) {
            throw new IOException("nothing");
        }
        return new Content(article, parts);
    }

    private static void writeArticle(DataOutputStream out, ReadArticle article) throws IOException {
        text(out, article.name());
        text(out, article.mediaType());
        optional(out, article.charset().map(Charset::name));
        text(out, article.text());
        out.writeInt(article.structure().size());
        for (var range : article.structure()) {
            out.writeInt(range.kind().ordinal());
            out.writeInt(range.start());
            out.writeInt(range.end());
        }
        candidates(out, article.metadata().candidates());
    }

    private static ReadArticle article(DataInputStream in, Limits limits) throws IOException {
        var name = text(in);
        var type = text(in);
        var charset = optional(in).map(Charset::forName);
        var text = text(in);
        if (!Texts.clean(text).equals(text)) {
            throw new IOException("not a text as it may be in a case");
        }
        var structure = new ArrayList<TextRange>();
        var end = 0;
        // a dateline comes on top of the paragraphs
        for (int left = count(in, limits.paragraphs() + 1); left > 0; left--) {
            var range = new TextRange(constant(StructureKind.values(), in.readInt()), in.readInt(), in.readInt());
            if (range.start() < end || range.end() > text.length()) {
                throw new IOException("ranges overlap or leave the text");
            }
            end = range.end();
            structure.add(range);
        }
        return new ReadArticle(name, type, charset, text, structure, new Metadata(candidates(in, limits)));
    }

    private static void writeInput(DataOutputStream out, Input input) throws IOException {
        text(out, input.name());
        bytes(out, input.bytes());
        optional(out, input.url().map(URI::toString));
        optional(out, input.charset().map(Charset::name));
        optional(out, input.captured().map(Instant::toString));
        candidates(out, input.stated());
    }

    private static Input input(DataInputStream in) throws IOException {
        return new Input(text(in), bytes(in), optional(in).map(URI::create), optional(in).map(Charset::forName),
                optional(in).map(Instant::parse), candidates(in, Limits.DEFAULT));
    }

    private static void candidates(DataOutputStream out, List<MetadataCandidate> candidates) throws IOException {
        out.writeInt(candidates.size());
        for (var candidate : candidates) {
            out.writeInt(candidate.field().ordinal());
            text(out, candidate.value());
            text(out, candidate.source());
        }
    }

    private static List<MetadataCandidate> candidates(DataInputStream in, Limits limits) throws IOException {
        var candidates = new ArrayList<MetadataCandidate>();
        for (int left = count(in, limits.parts()); left > 0; left--) {
            candidates.add(new MetadataCandidate(constant(MetadataField.values(), in.readInt()), text(in), text(in)));
        }
        return candidates;
    }

    private static void optional(DataOutputStream out, Optional<String> text) throws IOException {
        text(out, text.orElse(""));
    }

    private static Optional<String> optional(DataInputStream in) throws IOException {
        return Optional.of(text(in)).filter(text -> !text.isEmpty());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        bytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        var length = in.readInt();
        var bytes = in.readNBytes(Math.max(length, 0));
        if (bytes.length != length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static int count(DataInputStream in, int most) throws IOException {
        var count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("a count of " + count);
        }
        return count;
    }

    private static <T> T constant(T[] values, int index) throws IOException {
        if (index < 0 || index >= values.length) {
            throw new IOException("no such constant: " + index);
        }
        return values[index];
    }
}
