package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** Tells whether a file is still the one that was read: its length and time of change; -1 for no file. */
record FileStamp(long size, Instant changed) {

    static FileStamp of(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime().toInstant());
        } catch (NoSuchFileException e) {
            return new FileStamp(-1, Instant.EPOCH);
        }
    }
}
