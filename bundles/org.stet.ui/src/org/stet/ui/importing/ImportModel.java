package org.stet.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.ingest.ImportSource;

/**
 * What a person wants to import.
 *
 * @param paths files and folders
 * @param text pasted plain text or HTML, may be empty
 */
public record ImportModel(List<Path> paths, String text) {

    /** Nothing yet. */
    public static final ImportModel EMPTY = new ImportModel(List.of(), "");

    private static final String PASTED = "Pasted text";
    private static final int LONGEST_LINKS = 10_000;
    private static final Pattern ADDRESSES = Pattern.compile("\\s*(?:https?://\\S++\\s*+)++", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR = Pattern.compile("\\s*+(?:<meta[^>]*+>\\s*+)?<a\\s[^>]*?href=[\"']?https?://[^>]*+>(?:(?!</a>).)*+</a>\\s*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    public ImportModel {
        paths = List.copyOf(paths);
    }

    /** With more files or folders; those that are there already are not doubled. */
    public ImportModel with(List<Path> more) {
        return new ImportModel(Stream.concat(paths.stream(), more.stream()).distinct().toList(), text);
    }

    public ImportModel without(List<Path> some) {
        return new ImportModel(paths.stream().filter(path -> !some.contains(path)).toList(), text);
    }

    public ImportModel withText(String newText) {
        return new ImportModel(paths, newText);
    }

    /** What keeps the import from starting; empty if nothing does. */
    public Optional<String> problem() {
        if (paths.isEmpty() && isOnlyLinks()) {
            return Optional.of("Stet does not fetch pages from the network. Save the page in the browser and import the file.");
        }
        return paths.isEmpty() && text.isBlank() ? Optional.of("Add files or a folder, or paste the text of an article.") : Optional.empty();
    }

    /** Whether the text is nothing but addresses of pages, or the one link that a browser hands over when it is dragged. */
    private boolean isOnlyLinks() {
        return text.length() <= LONGEST_LINKS && (ADDRESSES.matcher(text).matches() || ANCHOR.matcher(text).matches());
    }

    /** All there is to read; looks into the folders, so not on the UI thread. */
    public List<ImportSource> sources() throws IOException {
        var sources = new ArrayList<>(ImportSource.files(paths));
        if (!text.isBlank()) {
            sources.add(ImportSource.pasted(PASTED, text));
        }
        return sources;
    }
}
