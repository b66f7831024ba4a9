package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files that were read or written, as they were then. */
final class KnownFiles {

    private final Map<Path, FileStamp> stamps = new ConcurrentHashMap<>();

    void put(Path file, FileStamp stamp) {
        stamps.put(file, stamp);
    }

    void putNow(Collection<Path> files) throws IOException {
        for (var file : files) {
            stamps.put(file, FileStamp.of(file));
        }
    }

    void forget(Path file) {
        stamps.remove(file);
    }

    /** Those that somebody else changed since. */
    List<Path> changed() throws IOException {
        var changed = new ArrayList<Path>();
        for (var stamp : stamps.entrySet()) {
            if (!FileStamp.of(stamp.getKey()).equals(stamp.getValue())) {
                changed.add(stamp.getKey());
            }
        }
        return changed;
    }
}
