package org.stet.core.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.stet.core.edit.JournalEntry;

/**
 * Edits that are not saved yet, one numbered line each with a checksum, forced to the disk by a thread of its own. Each save
 * starts a new file, so that edits made while it runs are kept apart from those it covers.
 *
 * <p>A line that could not be written waits and goes first at the next try, so lines never change their order. A line that may
 * have been written twice, or that the saved case covers already, is known by its number.
 */
final class Journal implements AutoCloseable {

    /**
     * What was found on the disk.
     *
     * @param problem why the rest cannot be read, if there is a rest
     */
    record Contents(List<JournalEntry> entries, Optional<String> problem) {
    }

    private record Line(long number, byte[] bytes) {
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseFolder folder;
    private final Sync before;
    private final Consumer<IOException> failed;
    private final Deque<Line> waiting = new ArrayDeque<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("Stet journal").factory());
    private FileChannel channel;
    private boolean failing;

    /** Makes sure that something is on the disk. */
    @FunctionalInterface
    interface Sync {
        void run() throws IOException;
    }

    /**
     * @param before what edits speak of, to be on the disk before they are
     * @param failed is told, on the journal's thread, when edits can no longer be written, once until they can again
     */
    Journal(CaseFolder folder, Sync before, Consumer<IOException> failed) {
        this.folder = folder;
        this.before = before;
        this.failed = failed;
    }

    /** Writes an entry soon; {@link #flush} waits for it. */
    void append(JournalEntry entry) {
        synchronized (waiting) {
            waiting.add(new Line(entry.number(), line(entry)));
        }
        writer.execute(() -> {
            try {
                writeWaiting();
            } catch (IOException e) {
                if (!failing) {
                    failing = true;
                    failed.accept(e);
                }
            }
        });
    }

    /** Returns when every entry so far is on the disk; fails when one of them could not be written. */
    void flush() throws IOException {
        await(submit(() -> {
            writeWaiting();
            return null;
        }));
    }

    /** Ends the current file, after what is already submitted; gives all files so far, oldest first. */
    Future<List<Path>> rotate() {
        return submit(() -> {
            closeChannel();
            return files();
        });
    }

    /** Entries up to a number are in the saved files: those that still wait need not be written. */
    void covered(long number) {
        synchronized (waiting) {
            waiting.removeIf(line -> line.number() <= number);
        }
    }

    /** Drops all entries for good. */
    void clear() throws IOException {
        covered(Long.MAX_VALUE);
        for (var file : await(rotate())) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * The entries of all files, oldest first, without those that the saved case covers. A last line that a crash cut off was
     * never acknowledged and is no problem.
     *
     * @param covered number of the last edit that is in the saved files, or -1 where that is not known
     */
    Contents read(long covered) throws IOException {
        var entries = new ArrayList<JournalEntry>();
        var last = covered;
        for (var file : files()) {
            var lines = new String(folder.read(file), StandardCharsets.UTF_8).split("\n");
            for (int i = 0; i < lines.length; i++) {
                var entry = parse(lines[i]);
                if (entry.isEmpty() && i == lines.length - 1) {
                    break;
                }
                if (entry.isEmpty() || last >= 0 && entry.get().number() > last + 1) {
                    return new Contents(entries, Optional.of(
                            file + ", line " + (i + 1) + (entry.isEmpty() ? " is damaged" : " does not follow edit " + last)));
                }
                if (entry.get().number() > last) {
                    entries.add(entry.get());
                    last = entry.get().number();
                }
            }
        }
        return new Contents(entries, Optional.empty());
    }

    /** The files so far, oldest first. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder.journal())) {
            return List.of();
        }
        try (var files = Files.list(folder.journal())) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{8}\\.log")).sorted().toList();
        }
    }

    /** Writes what waits, if it can, and ends. */
    @Override
    public void close() throws IOException {
        try {
            flush();
        } finally {
            await(rotate());
            writer.shutdown();
        }
    }

    static <T> T await(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the journal was written", e);
        }
    }

    static ObjectNode toJson(JournalEntry entry) {
        var node = JSON.createObjectNode().put("n", entry.number()).put("at", entry.at().toString())
                .put("who", entry.who()).put("what", entry.label());
        node.set("changes", entry.changes());
        return node;
    }

    private <T> Future<T> submit(Callable<T> task) {
        return writer.submit(task);
    }

    private void writeWaiting() throws IOException {
        List<Line> lines;
        synchronized (waiting) {
            lines = List.copyOf(waiting);
        }
        if (!lines.isEmpty()) {
            before.run();
            write(lines);
            synchronized (waiting) {
                waiting.removeAll(lines);
            }
            failing = false;
        }
    }

    private void write(List<Line> lines) throws IOException {
        if (channel == null) {
            Files.createDirectories(folder.journal());
            channel = FileChannel.open(nextFile(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            DurableFiles.syncFolder(folder.journal());
        }
        var start = channel.position();
        try {
            var all = new ByteArrayOutputStream();
            lines.forEach(line -> all.writeBytes(line.bytes()));
            var buffer = ByteBuffer.wrap(all.toByteArray());
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        } catch (IOException e) {
            cutOff(start);
            throw e;
        }
    }

    /** Takes half a line away again; where that fails too, the next line begins a new file. */
    private void cutOff(long start) throws IOException {
        try {
            channel.truncate(start);
        } catch (IOException e) {
            closeChannel();
        }
    }

    private Path nextFile() throws IOException {
        var files = files();
        var number = files.isEmpty() ? 1 : Integer.parseInt(files.getLast().getFileName().toString().substring(0, 8)) + 1;
        return folder.journal().resolve("%08d.log".formatted(number));
    }

    private void closeChannel() throws IOException {
        if (channel != null) {
            var ending = channel;
            channel = null;
            ending.close();
        }
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
            return Optional.of(new JournalEntry(node.path("n").asLong(), Instant.parse(node.path("at").asText()),
                    node.path("who").asText(), node.path("what").asText(), (ArrayNode) node.path("changes")));
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
