package org.stet.search.meaning;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The vectors of texts in a file, by the hash of the text, so that no text is computed twice. Records of one length follow each
 * other: half a SHA-256, the {@linkplain Quantized quantized} vector, a CRC-32 of both. Each is appended when it is known; one
 * that was cut short or damaged is as if it had never been there. To be used for one model and by one process.
 */
public final class VectorFile implements Closeable {

    private static final int KEY_BYTES = 16;
    private static final int READ_AT_ONCE = 4096;

    private final Path path;
    private final int dimension;
    private final Set<OpenOption> options;
    private final Map<Key, Integer> records = new HashMap<>();
    private FileChannel channel;
    private int end;

    private record Key(long high, long low) {

        static Key of(String text) {
            try {
                var hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
                return new Key(hash.getLong(), hash.getLong());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * Opens a file, or makes one.
     *
     * @param dimension how many numbers each vector has
     */
    public static VectorFile on(Path path, int dimension) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return new VectorFile(path, dimension);
    }

    /** A file of its own that is gone when closed. */
    static VectorFile temporary(int dimension) throws IOException {
        return new VectorFile(Files.createTempFile("stet", ".vectors"), dimension, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private VectorFile(Path path, int dimension, OpenOption... options) throws IOException {
        this.path = path;
        this.dimension = dimension;
        this.options = new HashSet<>(List.of(options));
        this.options.addAll(Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
        open();
    }

    private void open() throws IOException {
        channel = FileChannel.open(path, options);
        records.clear();
        var whole = (int) (channel.size() / recordBytes());
        var buffer = ByteBuffer.allocate(READ_AT_ONCE * recordBytes());
        for (end = 0; end < whole;) {
            var count = Math.min(READ_AT_ONCE, whole - end);
            read(buffer.clear().limit(count * recordBytes()), end);
            for (int i = 0; i < count; i++, end++) {
                var record = buffer.slice(i * recordBytes(), recordBytes());
                if (record.getInt(recordBytes() - Integer.BYTES) == checksum(record)) {
                    records.put(new Key(record.getLong(), record.getLong()), end);
                }
            }
        }
    }

    /** The vector of a text; empty if it is not known. */
    public synchronized Optional<byte[]> get(String text) throws IOException {
        var record = records.get(Key.of(text));
        if (record == null) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.allocate(recordBytes());
        read(buffer, record);
        var vector = new byte[dimension];
        buffer.get(KEY_BYTES, vector);
        return Optional.of(vector);
    }

    public synchronized boolean has(String text) {
        return records.containsKey(Key.of(text));
    }

    /** Keeps the vector of a text. */
    public synchronized void put(String text, byte[] vector) throws IOException {
        var key = Key.of(text);
        if (!records.containsKey(key)) {
            var record = ByteBuffer.allocate(recordBytes()).putLong(key.high).putLong(key.low).put(vector);
            record.putInt(checksum(record)).flip();
            append(record);
            records.put(key, end++);
        }
    }

    /** Forgets the vectors of all other texts, once they are more than half of the file. */
    public synchronized void keep(Collection<String> texts) throws IOException {
        var keys = new HashSet<Key>();
        texts.forEach(text -> keys.add(Key.of(text)));
        keys.retainAll(records.keySet());
        if (keys.size() < end / 2) {
            rewrite(keys);
        }
    }

    private void rewrite(Set<Key> keys) throws IOException {
        var kept = List.copyOf(keys);
        var beside = path.resolveSibling(path.getFileName() + ".new");
        try (var smaller = FileChannel.open(beside, StandardOpenOption.WRITE, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            for (var key : kept) {
                channel.transferTo((long) records.get(key) * recordBytes(), recordBytes(), smaller);
            }
        }
        channel.close();
        Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        open();
    }

    /** How many texts have a vector. */
    public synchronized int size() {
        return records.size();
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    private int recordBytes() {
        return KEY_BYTES + dimension + Integer.BYTES;
    }

    private int checksum(ByteBuffer record) {
        var sum = new CRC32();
        sum.update(record.slice(0, KEY_BYTES + dimension));
        return (int) sum.getValue();
    }

    private void read(ByteBuffer into, int record) throws IOException {
        var at = (long) record * recordBytes();
        while (into.hasRemaining()) {
            var count = channel.read(into, at);
            if (count < 0) {
                throw new IOException(path + " was cut short");
            }
            at += count;
        }
        into.flip();
    }

    private void append(ByteBuffer record) throws IOException {
        var at = (long) end * recordBytes();
        while (record.hasRemaining()) {
            at += channel.write(record, at);
        }
    }
}
