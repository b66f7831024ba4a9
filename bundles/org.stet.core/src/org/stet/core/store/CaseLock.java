package org.stet.core.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** Keeps a case to one writer. The system drops the lock when the process ends, however it ends. */
final class CaseLock implements AutoCloseable {

    /** Who has a case open for writing. */
    record Holder(String who, String host, long pid, Instant since) {
        @Override
        public String toString() {
            return who + " on " + host + " since " + since + " (process " + pid + ")";
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The lock is on a byte after the holder's details, which others must be able to read. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final FileChannel channel;
    private final FileLock lock;

    private CaseLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes the lock, or returns nothing if somebody has it or the folder cannot be written to. */
    static Optional<CaseLock> acquire(Path file, String who) throws IOException {
        Files.createDirectories(file.getParent());
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null) {
                writeHolder(channel, who);
                return Optional.of(new CaseLock(channel, lock));
            }
        } catch (OverlappingFileLockException e) {
            // this process has the case open already: the same answer as for any other holder
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return Optional.empty();
    }

    /** Who holds the lock, as far as the file tells. */
    static Optional<Holder> holder(Path file) {
        try {
            var node = JSON.readTree(file.toFile());
            return Optional.of(new Holder(node.path("who").asText("somebody"), node.path("host").asText("this computer"),
                    node.path("pid").asLong(), Instant.parse(node.path("since").asText())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void writeHolder(FileChannel channel, String who) throws IOException {
        var holder = JsonNodeFactory.instance.objectNode().put("who", who).put("host", host())
                .put("pid", ProcessHandle.current().pid()).put("since", Instant.now().toString());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.toString().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "this computer";
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
