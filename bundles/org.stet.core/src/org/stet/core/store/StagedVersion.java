package org.stet.core.store;

import java.nio.file.Path;
import org.stet.model.Version;

/** A version whose files are on the disk but not yet part of an article; made by {@link OpenCase#stage}. */
public record StagedVersion(Version version, Path place) {
}
