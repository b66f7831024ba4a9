package org.stet.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.ingest.ArchivedPage;
import org.stet.ingest.ImportSource;

/**
 * What a person wants to import.
 *
 * @param paths files and folders
 * @param text pasted plain text or HTML, or addresses of pages; may be empty
 * @param chosen of these web archives only these pages
 */
public record ImportModel(List<Path> paths, String text, Map<Path, List<ArchivedPage>> chosen) {

    /** Nothing yet. */
    public static final ImportModel EMPTY = new ImportModel(List.of(), "", Map.of());

    private static final String PASTED = "Pasted text";
    private static final Pattern ARCHIVE = Pattern.compile("\\.(?:warc|warc\\.gz|wacz)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_LINKS = 10_000;
    private static final Pattern ADDRESSES = Pattern.compile("\\s*(?:https?://\\S++\\s*+)++", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANCHOR = Pattern.compile(
            "\\s*+(?:<meta[^>]*+>\\s*+)?<a\\s[^>]*?href=[\"']?(https?://[^\"'\\s>]++)[^>]*+>(?:(?!</a>).)*+</a>\\s*+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    public ImportModel {
        paths = List.copyOf(paths);
        chosen = Map.copyOf(chosen);
    }

    /** With more files or folders; those that are there already are not doubled. */
    public ImportModel with(List<Path> more) {
        return new ImportModel(Stream.concat(paths.stream(), more.stream()).distinct().toList(), text, chosen);
    }

    public ImportModel without(List<Path> some) {
        return new ImportModel(paths.stream().filter(path -> !some.contains(path)).toList(), text, chosen);
    }

    public ImportModel withText(String newText) {
        return new ImportModel(paths, newText, chosen);
    }

    /** Of some web archives only some pages. */
    public ImportModel choosing(Map<Path, List<ArchivedPage>> pages) {
        return new ImportModel(paths, text, pages);
    }

    /** The files that are web archives, by their names; the import looks at the content. */
    public List<Path> archives() {
        return paths.stream().filter(path -> ARCHIVE.matcher(path.toString()).find()).toList();
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
        sources.replaceAll(this::chosen);
        var addresses = addresses();
        addresses.forEach(address -> sources.add(ImportSource.page(address, allowedHosts)));
        if (addresses.isEmpty() && !text.isBlank()) {
            sources.add(ImportSource.pasted(PASTED, text));
        }
        return sources;
    }

    private ImportSource chosen(ImportSource source) {
        return chosen.entrySet().stream().filter(archive -> archive.getKey().toString().equals(source.name())).findFirst()
                .map(archive -> source.choosing(input -> archive.getValue().stream().anyMatch(page -> page.is(input)))).orElse(source);
    }
}
