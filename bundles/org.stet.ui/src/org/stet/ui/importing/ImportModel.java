package org.stet.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return paths.isEmpty() && text.isBlank() ? Optional.of("Add files or a folder, or paste the text of an article.") : Optional.empty();
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
