package org.stet.core.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stet.core.store.DurableFiles;

/**
 * The append-only log of who changed what, from what, to what: one JSON object a line, each with a running number ({@code n}), the
 * SHA-256 of the line before it ({@code prev}) and of itself without that field ({@code hash}).
 */
public final class AuditLog {

    /** What stands for the hash before the first line. */
    public static final String START = "0".repeat(64);

    private static final ObjectMapper JSON = new ObjectMapper();

    private AuditLog() {
    }

    /**
     * What a check of the chain found.
     *
     * @param entries number of good lines
     * @param head hash of the last good line
     * @param problem what is wrong, with the line, if anything is
     */
    public record Verification(int entries, String head, Optional<String> problem) {
    }

    /** The log's bytes with further entries chained to it. A log whose last line is damaged is continued; {@link #verify} finds the break. */
    public static byte[] append(byte[] log, List<ObjectNode> entries) {
        var out = new ByteArrayOutputStream(log.length + 256 * entries.size());
        out.writeBytes(log);
        if (log.length > 0 && log[log.length - 1] != '\n') {
            out.write('\n');
        }
        var prev = head(log);
        for (var entry : entries) {
            var chained = entry.deepCopy().put("prev", prev);
            prev = hash(chained);
            out.writeBytes((chained.put("hash", prev) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** Hash of the last line of a log, {@link #START} for none. */
    public static String head(byte[] log) {
        return last(log).map(entry -> entry.path("hash").asText(START)).orElse(START);
    }

    /** Hash of the last line of a log file. */
    public static String head(Path file) throws IOException {
        return Files.exists(file) ? head(Files.readAllBytes(file)) : START;
    }

    /** Number of the last entry of a log, -1 if it has none that can be read. */
    public static long lastNumber(byte[] log) {
        return last(log).map(entry -> entry.path("n").asLong(-1)).orElse(-1L);
    }

    /** Follows the chain of a file from the first line. */
    public static Verification verify(Path file) throws IOException {
        return verify(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    }

    /** Follows the chain from the first line. */
    public static Verification verify(byte[] log) {
        var prev = START;
        var count = 0;
        for (int start = 0; start < log.length;) {
            var end = indexOf(log, (byte) '\n', start);
            var line = Arrays.copyOfRange(log, start, end < 0 ? log.length : end);
            var problem = end < 0 ? Optional.of("is cut off") : check(line, prev, count + 1);
            if (problem.isPresent()) {
                return new Verification(count, prev, Optional.of("line " + (count + 1) + " " + problem.get()));
            }
            prev = parse(line).orElseThrow().path("hash").asText();
            count++;
            start = end + 1;
        }
        return new Verification(count, prev, Optional.empty());
    }

    private static Optional<String> check(byte[] line, String prev, int number) {
        var parsed = parse(line);
        if (parsed.isEmpty()) {
            return Optional.of("is not an entry");
        }
        var entry = parsed.get();
        if (!entry.path("prev").asText().equals(prev)) {
            return Optional.of("does not follow the line before it");
        }
        if (entry.path("n").asLong() != number) {
            return Optional.of("has the number " + entry.path("n"));
        }
        var whole = entry.toString().getBytes(StandardCharsets.UTF_8);
        var stated = entry.remove("hash");
        return stated != null && stated.asText().equals(hash(entry)) && Arrays.equals(whole, line) ? Optional.empty()
                : Optional.of("was changed");
    }

    private static Optional<ObjectNode> last(byte[] log) {
        var end = log.length;
        while (end > 0 && log[end - 1] == '\n') {
            end--;
        }
        var start = end;
        while (start > 0 && log[start - 1] != '\n') {
            start--;
        }
        return parse(Arrays.copyOfRange(log, start, end));
    }

    private static Optional<ObjectNode> parse(byte[] line) {
        try {
            return JSON.readTree(line) instanceof ObjectNode entry ? Optional.of(entry) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int indexOf(byte[] bytes, byte wanted, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static String hash(ObjectNode entry) {
        return DurableFiles.sha256(entry.toString().getBytes(StandardCharsets.UTF_8));
    }
}
