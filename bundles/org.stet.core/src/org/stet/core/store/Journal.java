package org.stet.core.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.stet.core.edit.JournalEntry;

/**
 * Edits that are not saved yet, one line each with a checksum, forced to the disk by a thread of its own. Each save starts
 * a new file, so that edits made while it runs are kept apart from those it covers.
 */
final class Journal implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXTENSION = ".log";

    private final Path folder;
    private final Consumer<IOException> failed;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("Stet journal").factory());
    private FileChannel channel;
    private Future<?> last;

    /** @param failed is told, on the journal's thread, of an edit that could not be written */
    Journal(Path folder, Consumer<IOException> failed) {
        this.folder = folder;
        this.failed = failed;
    }

    /** Writes an entry soon; {@link #flush} waits for it. */
    synchronized void append(JournalEntry entry) {
        var line = line(entry);
        last = writer.submit(() -> {
            try {
                write(line);
            } catch (IOException e) {
                failed.accept(e);
                throw e;
            }
            return null;
        });
    }

    /** Returns when every entry is on the disk; fails when the latest could not be written. */
    void flush() throws IOException {
        Future<?> pending;
        synchronized (this) {
            pending = last;
        }
        try {
            if (pending != null) {
                pending.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the journal was written", e);
        }
    }

    /** Ends the current file; returns all files so far, oldest first. */
    List<Path> rotate() throws IOException {
        try {
            writer.submit(() -> {
                closeChannel();
                return null;
            }).get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return files();
    }

    /** The entries of all files, oldest first; a line that a crash cut off ends its file. */
    List<JournalEntry> read() throws IOException {
        var entries = new ArrayList<JournalEntry>();
        for (var file : files()) {
            for (var line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                var entry = parse(line);
                if (entry.isEmpty()) {
                    break;
                }
                entries.add(entry.get());
            }
        }
        return entries;
    }

    @Override
    public void close() throws IOException {
        rotate();
        writer.shutdown();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION)).sorted().toList();
        }
    }

    private void write(byte[] line) throws IOException {
        if (channel == null) {
            Files.createDirectories(folder);
            channel = FileChannel.open(nextFile(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            DurableFiles.syncFolder(folder);
        }
        var start = channel.position();
        try {
            var buffer = ByteBuffer.wrap(line);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(start);
            throw e;
        }
    }

    private Path nextFile() throws IOException {
        var files = files();
        var number = files.isEmpty() ? 1 : Integer.parseInt(files.getLast().getFileName().toString().replace(EXTENSION, "")) + 1;
        return folder.resolve("%08d%s".formatted(number, EXTENSION));
    }

    private void closeChannel() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    static ObjectNode toJson(JournalEntry entry) {
        var node = JSON.createObjectNode().put("at", entry.at().toString()).put("who", entry.who()).put("what", entry.label());
        node.set("changes", entry.changes());
        return node;
    }

    private static byte[] line(JournalEntry entry) {
        var json = toJson(entry).toString();
        return (checksum(json) + " " + json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<JournalEntry> parse(String line) {
        var space = line.indexOf(' ');
        if (space < 0 || !line.substring(0, space).equals(checksum(line.substring(space + 1)))) {
            return Optional.empty();
        }
        try {
            var node = JSON.readTree(line.substring(space + 1));
            return Optional.of(new JournalEntry(Instant.parse(node.path("at").asText()), node.path("who").asText(),
                    node.path("what").asText(), (ArrayNode) node.path("changes")));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
