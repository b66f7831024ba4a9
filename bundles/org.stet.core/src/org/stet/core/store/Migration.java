package org.stet.core.store;

import java.io.IOException;
import java.nio.file.Path;

/** Brings the files of a case from one format version to the next, before they are read. */
public interface Migration {

    /** The format version it starts from; it ends at the next one. */
    int from();

    /** Rewrites the files in a case's folder. */
    void migrate(Path folder) throws IOException;
}
