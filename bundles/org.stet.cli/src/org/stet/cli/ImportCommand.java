package org.stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.ingest.ImportResult;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.ImportSource;
import org.stet.ingest.Importer;
import org.stet.model.MetadataField;

import com.fasterxml.jackson.annotation.JsonInclude;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Brings files and pages of the web into a case. */
@Command(name = "import", description = { "Bring articles into a case: pages, plain text, Markdown, PDF, Word, OpenDocument and RTF documents, mails, feeds, "
        + "agency formats and web archives, told by their content, not their names. "
        + "Addresses of the web are captured with the record of what was asked and answered; nothing else touches the network. "
        + "What is in the case already is not doubled; what cannot be read is named, and the rest goes in.", "" },
        footer = { "", "Examples:", "  stet import harbour.stet storm.html gazette/",
            "  stet import harbour.stet https://gazette.example/2026/05/03/quay",
            "  stet import harbour.stet quay-today.html --as-version-of \"Quay closed\"",
            "  stet import harbour.stet note.txt --outlet \"The Gazette\" --published 2026-05-03" })
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH|URL",
            description = "Files, folders with all files in them, and addresses of pages.")
    private List<String> inputs;

    @Option(names = "--as-version-of", paramLabel = "ARTICLE",
            description = "Make it the next version of this article, named by its file, folder, id or words of its headline.")
    private Optional<String> article;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them, whatever the pages say.")
    private Optional<String> outlet;

    @Option(names = "--published", paramLabel = "DATE", converter = StatedDate.class,
            description = "When they were published, whatever the pages say: 2026-05-03 or 2026-05-03T14:02+01:00.")
    private Optional<String> published;

    @Option(names = "--allow-host", paramLabel = "HOST[:PORT]",
            description = "May be reached although it is not on the public internet, such as an archive in the house. Can be repeated.")
    private Set<String> allowedHosts = Set.of();

    record Imported(int added, int version, int duplicate, int failed, List<Input> inputs) implements Result {

        static Imported of(List<ImportResult> results) {
            return new Imported(count(results, Status.ADDED), count(results, Status.VERSION), count(results, Status.DUPLICATE),
                    count(results, Status.FAILED), results.stream().map(Input::of).toList());
        }

        private static int count(List<ImportResult> results, Status status) {
            return (int) results.stream().filter(result -> result.status() == status).count();
        }

        int exitCode() {
            return failed == 0 ? ExitCode.DONE : failed < inputs.size() ? ExitCode.FOUND : ExitCode.UNREADABLE;
        }

        @Override
        public Stream<String> lines() {
            var summary = Labels.count(added, "article") + " added" + (version == 0 ? "" : ", " + Labels.count(version, "new version"))
                    + (duplicate == 0 ? "" : ", " + duplicate + " there already")
                    + (failed == 0 ? "" : ", " + failed + " failed");
            return Stream.concat(inputs.stream().map(Input::line), Stream.of(summary));
        }
    }

    /** What became of one input; {@code reason} says why it was not added. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Input(String input, String status, String reason, String article, String version, String title, String outlet, String byline,
            String published, String agencyCredit, String originalHash, String textHash, Integer words) {

        static Input of(ImportResult result) {
            return result.article().map(article -> new Input(result.input(), Result.word(result.status()), result.reason(), article.articleId(),
                    article.versionId(), article.title(), article.outlet(), article.byline(), article.published(), article.agencyCredit(),
                    article.originalHash(), article.textHash(), article.words()))
                    .orElseGet(() -> new Input(result.input(), Result.word(result.status()), result.reason(), null, null, null, null, null,
                            null, null, null, null, null));
        }

        String line() {
            return "  " + status + "  " + input + (reason.isEmpty() ? ": " + title : ": " + reason);
        }
    }

    /** Checks that a date is ISO 8601. */
    static final class StatedDate implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            try {
                return (text.indexOf('T') < 0 ? LocalDate.parse(text) : OffsetDateTime.parse(text)).toString();
            } catch (DateTimeException e) {
                throw new TypeConversionException("“" + text + "” is not a date such as 2026-05-03 or 2026-05-03T14:02+01:00");
            }
        }
    }

    @Override
    public Integer call() throws Exception {
        var imported = access.change(this::add);
        access.output().print(imported);
        imported.inputs().stream().filter(input -> input.article() == null)
                .forEach(input -> access.output().note(input.input() + ": " + input.reason()));
        return imported.exitCode();
    }

    private Imported add(OpenCase open) throws Exception {
        var importer = new Importer(open);
        if (article.isPresent()) {
            return Imported.of(importer.add(List.of(version(open, importer))));
        }
        return Imported.of(importer.add(importer.read(sources(open), CaseAccess.progress())));
    }

    private Importer.Prepared version(OpenCase open, Importer importer) throws Exception {
        var sources = sources(open);
        if (sources.size() != 1) {
            throw access.output().usage("--as-version-of takes one input, here are " + sources.size());
        }
        return importer.readVersion(sources.getFirst(), access.choose(open, article.get()).article(), CaseAccess.progress());
    }

    private List<ImportSource> sources(OpenCase open) throws IOException {
        var sources = new ArrayList<ImportSource>();
        for (var input : inputs) {
            if (ImportSource.isAddress(input)) {
                sources.add(ImportSource.page(input, allowedHosts));
            } else {
                sources.addAll(ImportSource.files(List.of(Path.of(input))));
            }
        }
        return sources.stream().map(source -> stated(source, open.user())).toList();
    }

    private ImportSource stated(ImportSource source, String who) {
        var named = outlet.map(name -> source.stating(MetadataField.OUTLET, name, who)).orElse(source);
        return published.map(date -> named.stating(MetadataField.PUBLISHED, date, who)).orElse(named);
    }
}
