package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Tells whether a file is still the one that was read.
 *
 * @param size in bytes, -1 for no file
 * @param changed nanoseconds since 1970
 * @param key identity of the file, where the system has one: a file renamed over another one has a new key
 */
record FileStamp(long size, long changed, Object key) {

    private static final Object NO_KEY = "";

    static FileStamp of(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                    Objects.requireNonNullElse(attributes.fileKey(), NO_KEY));
        } catch (NoSuchFileException e) {
            return new FileStamp(-1, 0, NO_KEY);
        }
    }
}
