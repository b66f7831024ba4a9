package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells whether a file is still the one that was read.
 *
 * @param size in bytes, -1 for no file
 * @param key identity of the file, where the system has one: a file renamed over another one has a new key
 */
record FileStamp(long size, Instant changed, Optional<Object> key) {

    static FileStamp of(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant(),
                    Optional.ofNullable(attributes.fileKey()));
        } catch (NoSuchFileException e) {
            return new FileStamp(-1, Instant.EPOCH, Optional.empty());
        }
    }
}
