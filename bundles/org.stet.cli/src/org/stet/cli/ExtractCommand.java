package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.ingest.ArticleReaders;
import org.stet.ingest.ImportSource;
import org.stet.ingest.Limits;
import org.stet.ingest.MetadataCandidate;
import org.stet.ingest.ReadArticle;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure;
import org.stet.ingest.ReadInput;
import org.stet.ingest.ReadResult;
import org.stet.ingest.TextRange;
import org.stet.model.MetadataField;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows what would be taken from files, without a case. */
@Command(name = "extract", description = { "Show the article in a file: its text, what each part is, what the file says of it. "
        + "For a folder, all files in it and below; with --json one object with the story of each under its name.", "" },
        footer = { "", "Examples:", "  stet extract storm.html", "  stet extract pages/ --json > stories.json" })
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private Output output;

    @Parameters(paramLabel = "FILE|DIR", description = "A file of any kind that can be imported, or a folder.")
    private Path path;

    /** A stretch of the text; offsets are UTF-16 code units. */
    record Structure(String kind, int start, int end) {

        static Structure of(TextRange range) {
            return new Structure(Result.word(range.kind()), range.start(), range.end());
        }
    }

    record Statement(String field, String value, String source) {

        static Statement of(MetadataCandidate candidate) {
            return new Statement(Result.word(candidate.field()), candidate.value(), candidate.source());
        }
    }

    /**
     * What was taken from one input.
     *
     * @param articleBody the story alone, without headline, byline, captions and prompts
     * @param error why nothing was taken
     * @param parts what else the file holds, such as attachments
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Extract(String input, String mediaType, String title, String standfirst, String outlet, String byline,
            String published,
            String modified, String agencyCredit, String place, String language, String url, String articleBody, String text,
            List<Structure> structure, List<Statement> metadata, String error, List<Extract> parts) implements Result {

        static Extract of(String input, ReadResult result) {
            return switch (result) {
                case ReadArticle article -> new Extract(input, article.mediaType(), value(article, MetadataField.HEADLINE),
                        value(article, MetadataField.STANDFIRST), value(article, MetadataField.OUTLET),
                        value(article, MetadataField.BYLINE), value(article, MetadataField.PUBLISHED),
                        value(article, MetadataField.MODIFIED), value(article, MetadataField.AGENCY_CREDIT),
                        value(article, MetadataField.PLACE), value(article, MetadataField.LANGUAGE),
                        value(article, MetadataField.URL),
                        article.body(), article.text(), article.structure().stream().map(Structure::of).toList(),
                        article.metadata().candidates().stream().map(Statement::of).toList(), null, null);
                case ReadFailure failure -> new Extract(input, null, null, null, null, null, null, null, null, null, null, null,
                        "", null,
                        null, null, failure.explanation(), null);
            };
        }

        private static String value(ReadArticle article, MetadataField field) {
            return article.metadata().value(field).orElse(null);
        }

        Extract with(List<Extract> others) {
            return new Extract(input, mediaType, title, standfirst, outlet, byline, published, modified, agencyCredit, place,
                    language,
                    url, articleBody, text, structure, metadata, error, others);
        }

        boolean failed() {
            return error != null;
        }

        @Override
        public Stream<String> lines() {
            if (failed()) {
                return Stream.of(input + ": " + error);
            }
            var about = Stream.of(outlet, byline, published, agencyCredit).filter(Objects::nonNull).toList();
            return Stream.of(Stream.of(input + (about.isEmpty() ? "" : " (" + String.join(", ", about) + ")"), ""),
                    structure.stream().map(range -> "  %-12s %s".formatted(range.kind().replace('_', ' '),
                            text.substring(range.start(), range.end()).replace("\n", "\n" + " ".repeat(15)))),
                    Stream.of(""), parts == null ? Stream.<String>of() : parts.stream().flatMap(Extract::lines))
                    .flatMap(lines -> lines);
        }
    }

    /** The extracts of a folder by the names of the files. */
    record Extracts(@JsonValue Map<String, Extract> byName) implements Result {

        @Override
        public Stream<String> lines() {
            return byName.values().stream().flatMap(Extract::lines);
        }
    }

    @Override
    public Integer call() throws IOException {
        return Files.isDirectory(path) ? extractFolder() : extractFile();
    }

    private int extractFile() throws IOException {
        var found = extract(ImportSource.file(path));
        var first = found.getFirst();
        output.print(found.size() == 1 ? first : first.with(found.subList(1, found.size())));
        return exitCode(found);
    }

    private int extractFolder() throws IOException {
        var extracts = new LinkedHashMap<String, Extract>();
        for (var source : ImportSource.files(List.of(path))) {
            var name = path.relativize(Path.of(source.name())).toString();
            for (var extract : extract(source)) {
                var inside = extract.input().substring(source.name().length());
                var key = withoutExtension(name) + inside;
                extracts.put(extracts.containsKey(key) ? name + inside : key, extract);
            }
        }
        output.print(new Extracts(extracts));
        return exitCode(List.copyOf(extracts.values()));
    }

    private int exitCode(List<Extract> extracts) {
        var failed = extracts.stream().filter(Extract::failed).toList();
        failed.forEach(extract -> output.note(extract.input() + ": " + extract.error()));
        return failed.isEmpty() ? ExitCode.DONE : failed.size() < extracts.size() ? ExitCode.FOUND : ExitCode.UNREADABLE;
    }

    /** Pages are often kept as {@code name.html.gz}. */
    private static String withoutExtension(String name) {
        return name.replaceFirst("(?<=[^/\\\\])(?:\\.[^./\\\\]{1,5})?(?:\\.gz)?$", "");
    }

    private static List<Extract> extract(ImportSource source) throws IOException {
        try {
            var input = source.loader().load(Limits.DEFAULT, CaseAccess.progress()).input();
            var extracts = new ArrayList<Extract>();
            for (ReadInput read : new ArticleReaders().read(input, CaseAccess.progress())) {
                extracts.add(Extract.of(read.input().name(), read.result()));
            }
            return extracts;
        } catch (ReadException e) {
            return List.of(Extract.of(source.name(), new ReadFailure(source.name(), e.reason(), e.getMessage())));
        }
    }
}
