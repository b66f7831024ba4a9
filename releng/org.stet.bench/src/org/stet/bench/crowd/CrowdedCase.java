package org.stet.bench.crowd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.stet.bench.search.NewsCase;

/** A case with a crowd of invented articles, to be opened and looked at. */
public final class CrowdedCase {

    private CrowdedCase() {
    }

    /**
     * Makes one.
     *
     * @param arguments how many articles, and a folder that is not there yet
     * @throws IllegalArgumentException with a line for the person who gave others
     */
    public static void make(List<String> arguments) throws IOException {
        if (arguments.size() != 2 || !arguments.getFirst().matches("[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException("bench: a case is made of a number of articles and a folder: case 500 FOLDER");
        }
        NewsCase.make(Path.of(arguments.getLast()).toAbsolutePath(), CrowdedNews.articles(Integer.parseInt(arguments.getFirst())));
    }
}
