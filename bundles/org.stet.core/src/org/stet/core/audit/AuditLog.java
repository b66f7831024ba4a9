package org.stet.core.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.core.store.DurableFiles;

/**
 * The append-only log of who changed what, from what, to what: one JSON object a line, each with the SHA-256 of the line before
 * it ({@code prev}) and of itself without that field ({@code hash}).
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

    /** The log's bytes with further entries chained to it. */
    public static byte[] append(byte[] log, List<ObjectNode> entries) throws IOException {
        var text = new StringBuilder(new String(log, StandardCharsets.UTF_8));
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        var prev = head(log);
        for (var entry : entries) {
            var chained = entry.deepCopy().put("prev", prev);
            prev = hash(chained);
            text.append(chained.put("hash", prev)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Hash of the last line of a log, {@link #START} for none. */
    public static String head(byte[] log) throws IOException {
        var lines = lines(log);
        return lines.length == 0 ? START : JSON.readTree(lines[lines.length - 1]).path("hash").asText(START);
    }

    /** Hash of the last line of a log file. */
    public static String head(Path file) throws IOException {
        return Files.exists(file) ? head(Files.readAllBytes(file)) : START;
    }

    /** Follows the chain from the first line. */
    public static Verification verify(Path file) throws IOException {
        var prev = START;
        var count = 0;
        for (var line : Files.exists(file) ? lines(Files.readAllBytes(file)) : new String[0]) {
            var problem = check(line, prev);
            if (problem.isPresent()) {
                return new Verification(count, prev, Optional.of("line " + (count + 1) + ": " + problem.get()));
            }
            prev = JSON.readTree(line).path("hash").asText();
            count++;
        }
        return new Verification(count, prev, Optional.empty());
    }

    private static Optional<String> check(String line, String prev) {
        try {
            if (!(JSON.readTree(line) instanceof ObjectNode entry)) {
                return Optional.of("not an entry");
            }
            if (!entry.path("prev").asText().equals(prev)) {
                return Optional.of("does not follow the line before it");
            }
            JsonNode stated = entry.remove("hash");
            return stated != null && stated.asText().equals(hash(entry)) ? Optional.empty() : Optional.of("was changed");
        } catch (IOException e) {
            return Optional.of("not readable");
        }
    }

    private static String hash(ObjectNode entry) {
        return DurableFiles.sha256(entry.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String[] lines(byte[] log) {
        return new String(log, StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toArray(String[]::new);
    }
}
