package org.stet.search.checks;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the launchers put what belongs to a person rather than to a case, which the workbench and the command line share; or the folder
 * that the system property {@code stet.userdata} names.
 */
final class UserData {

    private UserData() {
    }

    static Path folder() {
        return Optional.ofNullable(System.getProperty("stet.userdata")).map(Path::of).orElseGet(UserData::usual);
    }

    private static Path usual() {
        var home = Path.of(System.getProperty("user.home"));
        var isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        var data = isWindows ? variable("LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"))
                : variable("XDG_DATA_HOME").orElse(home.resolve(".local").resolve("share"));
        return data.resolve("stet");
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of).filter(Path::isAbsolute);
    }
}
