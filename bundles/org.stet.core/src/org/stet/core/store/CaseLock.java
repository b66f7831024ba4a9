package org.stet.core.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a case to one writer. The system drops the lock when the process ends, however it ends.
 *
 * <p>POSIX drops a process's lock as soon as that process closes any handle of the locked file. So the locked file is opened
 * nowhere else, what this process holds is known without opening it, and who holds it is told in a file beside it.
 */
final class CaseLock implements AutoCloseable {

    /** Who has a case open for writing. */
    record Holder(String who, String host, long pid, Instant since) {
        @Override
        public String toString() {
            return who + " on " + host + " since " + since + " (process " + pid + ")";
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private CaseLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or returns nothing if somebody has it; fails if the folder cannot be written to. */
    static Optional<CaseLock> acquire(Path lock, String who) throws IOException {
        Files.createDirectories(lock.getParent());
        var file = lock.getParent().toRealPath().resolve(lock.getFileName());
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                writeHolder(file, who);
                return Optional.of(new CaseLock(file, channel));
            }
        } catch (IOException e) {
            release(file, channel);
            throw e;
        }
        release(file, channel);
        return Optional.empty();
    }

    /** Who holds the lock, as far as is known. */
    static Optional<Holder> holder(Path lock) {
        try {
            var node = JSON.readTree(holderFile(lock).toFile());
            return Optional.of(new Holder(node.path("who").asText("somebody"), node.path("host").asText("this computer"),
                    node.path("pid").asLong(), Instant.parse(node.path("since").asText())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(holderFile(file));
        release(file, channel);
    }

    private static void release(Path file, FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD_HERE.remove(file);
        }
    }

    private static void writeHolder(Path file, String who) throws IOException {
        var holder = JsonNodeFactory.instance.objectNode().put("who", who).put("host", host())
                .put("pid", ProcessHandle.current().pid()).put("since", Instant.now().toString());
        Files.writeString(holderFile(file), holder.toString());
    }

    private static Path holderFile(Path lock) {
        return lock.resolveSibling("lock.json");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }
}
