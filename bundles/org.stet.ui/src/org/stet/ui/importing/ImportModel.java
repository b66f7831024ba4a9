package org.stet.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.ingest.ImportSource;

/**
 * What a person wants to import.
 *
 * @param paths files and folders
 * @param text pasted plain text or HTML, or addresses of pages; may be empty
 */
public record ImportModel(List<Path> paths, String text) {

    /** Nothing yet. */
    public static final ImportModel EMPTY = new ImportModel(List.of(), "");

    private static final String PASTED = "Pasted text";
    private static final int LONGEST_LINKS = 10_000;
    private static final Pattern ADDRESSES = Pattern.compile("\\s*(?:https?://\\S++\\s*+)++", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR = Pattern.compile(
            "\\s*+(?:<meta[^>]*+>\\s*+)?<a\\s[^>]*?href=[\"']?(https?://[^\"'\\s>]++)[^>]*+>(?:(?!</a>).)*+</a>\\s*+",
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
        return paths.isEmpty() && text.isBlank()
                ? Optional.of("Add files or a folder, or paste addresses of pages or the text of an article.") : Optional.empty();
    }

    /** The pages to capture: the text, if it is nothing but their addresses, or the one link that a browser hands over when it is dragged. */
    public List<String> addresses() {
        if (text.length() > LONGEST_LINKS) {
            return List.of();
        }
        var anchor = ANCHOR.matcher(text);
        if (anchor.matches()) {
            return List.of(anchor.group(1).replace("&amp;", "&"));
        }
        return ADDRESSES.matcher(text).matches() ? text.strip().lines().flatMap(line -> Stream.of(line.strip().split("\\s+"))).distinct().toList()
                : List.of();
    }

    /**
     * All there is to read; looks into the folders, so not on the UI thread.
     *
     * @param allowedHosts may be reached although they are not on the public internet
     */
    public List<ImportSource> sources(Set<String> allowedHosts) throws IOException {
        var sources = new ArrayList<>(ImportSource.files(paths));
        var addresses = addresses();
        addresses.forEach(address -> sources.add(ImportSource.page(address, allowedHosts)));
        if (addresses.isEmpty() && !text.isBlank()) {
            sources.add(ImportSource.pasted(PASTED, text));
        }
        return sources;
    }
}
