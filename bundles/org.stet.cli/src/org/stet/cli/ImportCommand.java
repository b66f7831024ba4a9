package org.stet.cli;

import java.io.IOException;
import java.net.URI;
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
import org.stet.core.versions.VersionJoin;
import org.stet.ingest.ImportResult;
import org.stet.ingest.ImportResult.Status;
import org.stet.ingest.ImportSource;
import org.stet.ingest.Importer;
import org.stet.ingest.LaterVersions;
import org.stet.model.Article;
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
            "  stet import harbour.stet note.txt --outlet \"The Gazette\" --published 2026-05-03",
            "  stet import harbour.stet wire/ --published ap.txt=2026-05-03 --published late.txt=2026-05-04T09:30+01:00" })
final class ImportCommand implements Callable<Integer> {

    /** As much of an id as tells articles apart. */
    private static final int SHORT_ID = 8;

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

    @Option(names = "--published", paramLabel = "[FILE=]DATE", converter = StatedDate.Converter.class,
            description = "When they were published, whatever the pages say: 2026-05-03 or 2026-05-03T14:02+01:00; "
                    + "with the name of a file before it, only that one. Can be repeated.")
    private List<StatedDate> published = List.of();

    @Option(names = "--allow-host", paramLabel = "HOST[:PORT]",
            description = "May be reached although it is not on the public internet, such as an archive in the house. Can be repeated.")
    private Set<String> allowedHosts = Set.of();

    @Option(names = "--record", paramLabel = "ADDRESS",
            description = "Of web archives only the page with this address; stet extract lists them. Can be repeated.")
    private Set<String> records = Set.of();

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
            String published, String agencyCredit, String originalHash, String textHash, Integer words, LaterOf laterOf) {

        static Input of(ImportResult result) {
            return result.article().map(article -> new Input(result.input(), Result.word(result.status()), result.reason(), article.articleId(),
                    article.versionId(), article.title(), article.outlet(), article.byline(), article.published(), article.agencyCredit(),
                    article.originalHash(), article.textHash(), article.words(), result.laterOf().map(LaterOf::of).orElse(null)))
                    .orElseGet(() -> new Input(result.input(), Result.word(result.status()), result.reason(), null, null, null, null, null,
                            null, null, null, null, null, null));
        }

        String line() {
            var line = "  " + status + "  " + input + (reason.isEmpty() ? ": " + title : ": " + reason);
            return laterOf == null ? line : line + "%n      looks like another version of “%s”; to make it one, import it again --as-version-of %s"
                    .formatted(laterOf.title(), laterOf.article().substring(0, SHORT_ID));
        }
    }

    /** The article that an article which was added may be a version of; {@code shared} in per cent of the shorter text. */
    record LaterOf(String article, String title, String outlet, String published, int version, String kinship, int shared) {

        static LaterOf of(ImportResult.Offer offer) {
            return new LaterOf(offer.articleId(), offer.title(), offer.outlet(), offer.published(), offer.number(), Result.word(offer.kinship()),
                    offer.shared());
        }
    }

    /**
     * A date that the person who imports gives.
     *
     * @param file which input it is of; empty for all that have none of their own
     * @param date ISO 8601
     */
    record StatedDate(String file, String date) {

        /** Whether it is of that input, which may be named by its path or the end of it, such as the file's name. */
        boolean isOf(ImportSource source) {
            var path = source.name().replace('\\', '/');
            var name = file.replace('\\', '/');
            return path.equals(name) || path.endsWith("/" + name);
        }

        /** Reads {@code DATE} or {@code FILE=DATE} and checks that the date is ISO 8601. */
        static final class Converter implements ITypeConverter<StatedDate> {

            @Override
            public StatedDate convert(String text) {
                var sign = text.lastIndexOf('=');
                var date = text.substring(sign + 1);
                try {
                    return new StatedDate(text.substring(0, Math.max(0, sign)),
                            (date.indexOf('T') < 0 ? LocalDate.parse(date) : OffsetDateTime.parse(date)).toString());
                } catch (DateTimeException e) {
                    throw new TypeConversionException("“" + date + "” is not a date such as 2026-05-03 or 2026-05-03T14:02+01:00");
                }
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
            return Imported.of(List.of(version(open, importer, access.choose(open, article.get()).article())));
        }
        var results = importer.add(importer.read(sources(open), CaseAccess.progress()));
        return Imported.of(new LaterVersions(open).offers(results, CaseAccess.progress()));
    }

    private ImportResult version(OpenCase open, Importer importer, Article known) throws IOException {
        var sources = sources(open);
        if (sources.size() != 1) {
            throw access.output().usage("--as-version-of takes one input, here are " + sources.size());
        }
        var result = importer.add(List.of(importer.readVersion(sources.getFirst(), known, CaseAccess.progress()))).getFirst();
        return result.status() == Status.DUPLICATE ? joined(open, result, known) : result;
    }

    /** What was imported as an article of its own before becomes a version, if nobody has worked on it yet. */
    private static ImportResult joined(OpenCase open, ImportResult duplicate, Article known) throws IOException {
        var capture = open.article(duplicate.article().orElseThrow().articleId());
        if (capture.equals(known)) {
            return duplicate;
        }
        var join = new VersionJoin(open);
        var obstacle = join.obstacle(capture, known);
        if (obstacle.isPresent()) {
            return new ImportResult(duplicate.input(), Status.FAILED, "it is an article of its own already. " + obstacle.get(), Optional.empty());
        }
        var version = join.join(join.prepare(capture, known));
        return new ImportResult(duplicate.input(), Status.VERSION, "", Optional.of(duplicate.article().get().asVersion(known.getId(), version.getId())));
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
        for (var date : published) {
            if (!date.file().isEmpty() && sources.stream().noneMatch(date::isOf)) {
                throw access.output().usage("--published: no input is called " + date.file());
            }
        }
        return sources.stream().map(source -> stated(source, open.user())).toList();
    }

    private ImportSource stated(ImportSource source, String who) {
        var chosen = records.isEmpty() ? source
                : source.choosing(input -> input.url().map(URI::toString).filter(records::contains).isPresent());
        var named = outlet.map(name -> chosen.stating(MetadataField.OUTLET, name, who)).orElse(chosen);
        return published.stream().filter(date -> date.isOf(source)).findFirst()
                .or(() -> published.stream().filter(date -> date.file().isEmpty()).findFirst())
                .map(date -> named.stating(MetadataField.PUBLISHED, date.date(), who)).orElse(named);
    }
}
