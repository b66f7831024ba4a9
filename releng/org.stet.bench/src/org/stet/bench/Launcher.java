package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a benchmark needs to start the product in a process of its own. */
public final class Launcher {

    private Launcher() {
    }

    /** The Java that runs this. */
    public static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    /** The launcher in the installation folder of a product. */
    public static Path jar(Path install) throws IOException {
        try (var jars = Files.newDirectoryStream(install.resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return jars.iterator().next();
        }
    }
}
