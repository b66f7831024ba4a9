package org.stet.bench.retrieval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A collection to measure retrieval with, in the layout of BEIR.
 *
 * @param documents title and text by id
 * @param queries by id; only those that something is relevant to
 * @param relevant by query: ids of documents and how relevant they are, more than 0
 */
public record BeirSet(Map<String, String> documents, Map<String, String> queries, Map<String, Map<String, Integer>> relevant) {

    static final String CORPUS = "corpus.jsonl";

    private static final String QUERIES = "queries-";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A folder's first queries with the judgements of the same name. Says with an IllegalArgumentException if there are none. */
    public static BeirSet first(Path folder) throws IOException {
        var queries = firstQueries(folder);
        return read(folder.resolve(CORPUS), queries, judgements(folder, queries));
    }

    /** Those queries of a folder whose name comes first. */
    static Path firstQueries(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(QUERIES)).sorted().findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + QUERIES + "*.jsonl in " + folder));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + folder, e);
        }
    }

    /** The judgements of a folder that have the name of the queries. */
    static Path judgements(Path folder, Path queries) {
        return folder.resolve("qrels-" + queries.getFileName().toString().replaceFirst("^" + QUERIES, "").replaceFirst("\\.jsonl$", "") + ".tsv");
    }

    static BeirSet read(Path corpus, Path queries, Path judgements) throws IOException {
        var relevant = judgements(judgements);
        var asked = texts(queries);
        asked.keySet().retainAll(relevant.keySet());
        return new BeirSet(texts(corpus), asked, relevant);
    }

    private static Map<String, String> texts(Path file) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        try (var lines = Files.lines(file)) {
            for (var line : (Iterable<String>) lines.filter(each -> !each.isBlank())::iterator) {
                var entry = JSON.readTree(line);
                texts.put(entry.path("_id").asText(), (text(entry, "title") + " " + text(entry, "text")).strip());
            }
        }
        return texts;
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).asText("");
    }

    private static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
        var relevant = new LinkedHashMap<String, Map<String, Integer>>();
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(line -> line.split("\t")).filter(cells -> cells.length == 3).forEach(cells -> {
                var score = Integer.parseInt(cells[2].strip());
                if (score > 0) {
                    relevant.computeIfAbsent(cells[0], query -> new LinkedHashMap<>()).put(cells[1], score);
                }
            });
        }
        return relevant;
    }
}
