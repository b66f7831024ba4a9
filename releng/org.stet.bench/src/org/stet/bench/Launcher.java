package org.stet.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.Platform;

/** What a benchmark needs to start the product in a process of its own. */
public final class Launcher {

    private Launcher() {
    }

    /**
     * The workbench as a person starts it, by the script of the product.
     *
     * @param data folder for what it keeps of its user
     * @param options of Java, besides those of the script
     */
    public static ProcessBuilder workbench(Path data, String... options) {
        var process = new ProcessBuilder(install().resolve("stet").toString());
        process.environment().putAll(Map.of("JAVA_HOME", System.getProperty("java.home"), "XDG_DATA_HOME", data.toString(),
                "STET_JAVA_OPTIONS", String.join(" ", options)));
        return process;
    }

    /** The installation folder of the product that this runs in. */
    public static Path install() {
        return Path.of(URI.create(Platform.getInstallLocation().getURL().toString()));
    }

    /** The Java that runs this. */
    public static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    /** The launcher of the product that this runs in. */
    public static Path jar() throws IOException {
        try (var jars = Files.newDirectoryStream(install().resolve("plugins"), "org.eclipse.equinox.launcher_*.jar")) {
            return jars.iterator().next();
        }
    }
}
