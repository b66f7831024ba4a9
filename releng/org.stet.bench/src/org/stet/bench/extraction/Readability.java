package org.stet.bench.extraction;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** Readability4J with the libraries it was published with, apart from the product's own. */
final class Readability implements AutoCloseable {

    private static final String NAME = "net.dankito.readability4j.Readability4J";

    private final URLClassLoader loader;

    /** @param jars folder with its jars */
    Readability(Path jars) throws IOException {
        var urls = new ArrayList<URL>();
        try (var files = Files.newDirectoryStream(jars, "*.jar")) {
            for (var jar : files) {
                urls.add(jar.toUri().toURL());
            }
        }
        loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The HTML of the story of a page. */
    Optional<String> content(String url, String html) throws ReflectiveOperationException {
        var readability = loader.loadClass(NAME).getConstructor(String.class, String.class).newInstance(url, html);
        var article = readability.getClass().getMethod("parse").invoke(readability);
        return Optional.ofNullable((String) article.getClass().getMethod("getContent").invoke(article));
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
