package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a case that were read or written, as they were then. */
final class KnownFiles {

    private final Path root;
    /** By their paths inside the case, as text: a case has many, and a path takes three times as much memory. */
    private final Map<String, FileStamp> stamps = new ConcurrentHashMap<>();

    KnownFiles(Path root) {
        this.root = root;
    }

    void put(Path file, FileStamp stamp) {
        stamps.put(key(file), stamp);
    }

    void putNow(Collection<Path> files) throws IOException {
        for (var file : files) {
            put(file, FileStamp.of(file));
        }
    }

    void forget(Path file) {
        stamps.remove(key(file));
    }

    /** Those that somebody else changed since. */
    List<Path> changed() throws IOException {
        var changed = new ArrayList<Path>();
        for (var stamp : stamps.entrySet()) {
            var file = root.resolve(stamp.getKey());
            if (!FileStamp.of(file).equals(stamp.getValue())) {
                changed.add(file);
            }
        }
        return changed;
    }

    private String key(Path file) {
        return root.relativize(file).toString();
    }
}
