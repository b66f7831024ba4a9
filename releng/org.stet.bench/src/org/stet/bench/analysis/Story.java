package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.ArticleText;
import org.stet.analysis.CaseTexts;
import org.stet.core.annotate.Outlets;
import org.stet.core.store.OpenCase;
import org.stet.ingest.ImportSource;
import org.stet.ingest.Importer;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.OutletKind;

/**
 * An invented story with all that is to be found in it.
 *
 * @param name name of its folder
 * @param articles as they come out of an import, with the name of the file as id
 * @param gold the content of gold.json, described beside the sample case
 */
record Story(String name, List<ArticleText> articles, JsonNode gold) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USER = "Stet";

    /** Imports the story of a folder into a case that is thrown away; its manifest is story.json, or sample.json in the sample case. */
    static Story read(Path folder) throws IOException {
        var own = folder.resolve("story.json");
        var manifest = JSON.readTree((Files.exists(own) ? own : folder.resolve("sample.json")).toFile());
        var scratch = Files.createTempDirectory("story");
        try (var open = OpenCase.create(scratch.resolve("story.stet"), folder.getFileName().toString(), USER)) {
            importAll(manifest, folder.resolve("articles"), open);
            var texts = CaseTexts.of(open).stream().map(text -> text.named(text.file())).toList();
            open.discardUnsaved();
            return new Story(folder.getFileName().toString(), texts, JSON.readTree(folder.resolve("gold.json").toFile()));
        } finally {
            delete(scratch);
        }
    }

    private static void importAll(JsonNode manifest, Path files, OpenCase open) throws IOException {
        var outlets = new Outlets(open);
        for (var outlet : manifest.get("outlets")) {
            var made = outlets.named(outlet.get("name").asText(), Optional.empty());
            open.editor().edit("Set kind of outlet", () -> made.setKind(OutletKind.valueOf(outlet.get("kind").asText())));
        }
        var importer = new Importer(open);
        var articles = new HashMap<String, Article>();
        for (var each : manifest.get("articles")) {
            var file = each.get("file").asText();
            var known = articles.get(each.path("asVersionOf").asText());
            var source = source(files.resolve(file), each);
            var prepared = known == null ? importer.read(List.of(source), new NullProgressMonitor())
                    : List.of(importer.readVersion(source, known, new NullProgressMonitor()));
            var result = importer.add(prepared).getFirst();
            var imported = result.article().orElseThrow(() -> new IOException(file + ": " + result.reason()));
            articles.put(file, open.article(imported.articleId()));
        }
    }

    private static ImportSource source(Path file, JsonNode stated) {
        var source = ImportSource.file(file).stating(MetadataField.OUTLET, stated.get("outlet").asText(), USER);
        return stated.has("published") ? source.stating(MetadataField.PUBLISHED, stated.get("published").asText(), USER) : source;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The entries of a list of the gold file; none if it has no such list. */
    List<JsonNode> entries(String list) {
        return entries(gold, list);
    }

    static List<JsonNode> entries(JsonNode parent, String list) {
        return StreamSupport.stream(parent.path(list).spliterator(), false).toList();
    }

    /** Whether a list of the gold file, such as {@code quotes.DIRECT}, names all there are. */
    boolean isExhaustive(String list) {
        return entries("exhaustive").stream().anyMatch(each -> each.asText().equals(list));
    }

    /** The articles by the names of their files. */
    Map<String, ArticleText> byFile() {
        var byFile = new HashMap<String, ArticleText>();
        articles.forEach(article -> byFile.put(article.file(), article));
        return byFile;
    }
}
