package org.stet.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Outlets;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.NewVersion;
import org.stet.core.store.OpenCase;
import org.stet.core.store.StagedVersion;
import org.stet.core.versions.Placements;
import org.stet.ingest.ImportResult.Imported;
import org.stet.ingest.ImportResult.Status;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.Metadatum;
import org.stet.model.StetFactory;
import org.stet.model.Version;

/**
 * Brings inputs into a case. {@link #read} does the work that takes time, on any thread; {@link #add} makes the articles part of
 * the case, as one step that can be undone, on the thread that edits.
 *
 * <pre>{@code
 * var importer = new Importer(open);
 * var results = importer.add(importer.read(ImportSource.files(paths), monitor));
 * }</pre>
 */
public final class Importer {

    private static final int TITLE_LENGTH = 80;

    /** Of the original of a page that was captured here: the record of the capture, with the page in it. */
    private static final String RECORD_EXTENSION = "warc.gz";

    private final OpenCase open;
    private final Limits limits;
    private final Clock clock;
    private final ArticleReaders readers;

    public Importer(OpenCase open) {
        this(open, Limits.DEFAULT, Clock.systemUTC());
    }

    public Importer(OpenCase open, Limits limits, Clock clock) {
        this.open = open;
        this.limits = limits;
        this.clock = clock;
        this.readers = new ArticleReaders(limits);
    }

    /** An input that has been read; to be given to {@link Importer#add} or {@link Importer#discard}. */
    public sealed interface Prepared {
        String input();
    }

    private record Failed(String input, String reason) implements Prepared {
    }

    /** Its bytes were there before: in the case, or earlier in the same import. */
    private record Repeated(String input, String hash) implements Prepared {
    }

    /**
     * @param domain host of the page, unless a person has said whose it is
     * @param later the article it is a later capture of
     */
    private record Ready(String input, Optional<String> outlet, Optional<String> domain, StagedVersion staged,
            Optional<Article> later)
            implements Prepared {
        String hash() {
            return contentHash(staged.version());
        }
    }

    /**
     * Reads all inputs and what is in them, and writes what is new beside the case's articles; from any thread.
     *
     * @throws OperationCanceledException if the monitor was cancelled; nothing is left behind then
     */
    public List<Prepared> read(List<ImportSource> sources, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Reading articles", sources.size());
        var prepared = new ArrayList<Prepared>();
        var seen = hashes();
        try {
            for (var source : sources) {
                progress.subTask(source.name());
                prepared.addAll(read(source, Optional.empty(), seen, progress.split(1)));
            }
            return List.copyOf(prepared);
        } catch (RuntimeException e) {
            discard(prepared);
            throw e;
        }
    }

    /** Reads a later capture of an article that is in the case; for the rest as {@link #read(List, IProgressMonitor)}. */
    public Prepared readVersion(ImportSource source, Article article, IProgressMonitor monitor) {
        var prepared = read(source, Optional.of(article), hashes(), SubMonitor.convert(monitor, "Reading " + source.name(), 1));
        if (prepared.size() == 1) {
            return prepared.getFirst();
        }
        discard(prepared);
        return new Failed(source.name(), "it holds %d articles, of which one alone can be the next version of an article"
                .formatted(prepared.size()));
    }

    private Set<String> hashes() {
        try {
            return open.read(() -> new HashSet<>(known().keySet()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("reading hashes throws nothing else", e);
        }
    }

    private List<Prepared> read(ImportSource source, Optional<Article> later, Set<String> seen, IProgressMonitor monitor) {
        var prepared = new ArrayList<Prepared>();
        try {
            var loaded = source.loader().load(limits, monitor);
            var hash = DurableFiles.sha256(loaded.input().bytes());
            if (seen.contains(hash)) {
                return List.of(new Repeated(source.name(), hash));
            }
            for (var read : readers.read(loaded.input(), monitor)) {
                var record = loaded.record().filter(bytes -> read.input().name().equals(loaded.input().name()));
                prepared.add(prepare(source, read, record, later, seen));
            }
            return prepared;
        } catch (ReadException e) {
            return List.of(new Failed(source.name(), e.getMessage()));
        } catch (IOException e) {
            discard(prepared);
            return List.of(new Failed(source.name(), "it cannot be read: " + e.getMessage()));
        } catch (RuntimeException e) {
            discard(prepared);
            throw e;
        }
    }

    private Prepared prepare(ImportSource source, ReadInput read, Optional<byte[]> record, Optional<Article> later, Set<String> seen)
            throws IOException {
        var input = read.input();
        var hash = DurableFiles.sha256(input.bytes());
        return switch (read.result()) {
            case ReadFailure failure -> new Failed(input.name(), failure.explanation());
            case ReadArticle article when seen.contains(hash) -> new Repeated(input.name(), hash);
            case ReadArticle article -> {
                var metadata = new Metadata(source.stated()).and(article.metadata().candidates())
                        .and(List.of(title(source, input, article)));
                var number = later.map(known -> CaseQueries.latest(known).getNumber() + 1).orElse(1);
                var version = version(source, read, article, metadata);
                record.ifPresent(archive -> version.getCapture().setPayloadHash(hash));
                var staged = open.stage(new NewVersion(version, article.text(), record.orElse(input.bytes()),
                        record.isPresent() ? RECORD_EXTENSION : extension(article)), number);
                seen.add(hash);
                var domain = metadata.value(MetadataField.URL).filter(url -> !source.states(MetadataField.OUTLET))
                        .flatMap(Addresses::host);
                yield new Ready(input.name(), metadata.value(MetadataField.OUTLET), domain, staged, later);
            }
        };
    }

    /**
     * Adds what has been read, as one step with one label; on the thread that edits. One result for each input, in their
     * order.
     */
    public List<ImportResult> add(List<Prepared> prepared) {
        var added = prepared.stream().filter(Ready.class::isInstance).count();
        var label = added == 1 ? "Import article" : "Import " + added + " articles";
        try {
            return open.editor().edit(label, (Supplier<List<ImportResult>>) () -> addAll(prepared));
        } catch (RuntimeException e) {
            discard(prepared);
            throw e;
        }
    }

    private List<ImportResult> addAll(List<Prepared> prepared) {
        var known = known();
        var results = new ArrayList<ImportResult>();
        for (var item : prepared) {
            try {
                results.add(switch (item) {
                    case Failed failed -> failed(failed.input(), failed.reason());
                    case Repeated repeated -> repeated(repeated.input(), known.get(repeated.hash()));
                    case Ready ready when known.containsKey(ready.hash()) -> {
                        discard(List.of(ready));
                        yield repeated(ready.input(), known.get(ready.hash()));
                    }
                    case Ready ready -> {
                        var added = add(ready);
                        known.put(ready.hash(), added);
                        yield new ImportResult(ready.input(), ready.later().isPresent() ? Status.VERSION : Status.ADDED, "",
                                Optional.of(imported(added)));
                    }
                });
            } catch (IOException e) {
                results.add(failed(item.input(), "it could not be brought into the case: " + e.getMessage()));
            }
        }
        return results;
    }

    private Known add(Ready ready) throws IOException {
        var article = ready.later().orElseGet(Importer::newArticle);
        open.add(article, ready.staged());
        if (ready.later().isPresent()) {
            new Placements(open).record(article);
        }
        ready.outlet().filter(name -> article.getOutlet() == null)
                .ifPresent(name -> article.setOutlet(new Outlets(open).named(name, ready.domain()).getId()));
        return new Known(article, article.getVersions().getLast());
    }

    private static Article newArticle() {
        var article = StetFactory.eINSTANCE.createArticle();
        article.setId(OpenCase.newId());
        return article;
    }

    private static ImportResult failed(String input, String reason) {
        return new ImportResult(input, Status.FAILED, reason, Optional.empty());
    }

    private ImportResult repeated(String input, Known known) throws IOException {
        if (known == null) {
            return failed(input, "the same bytes were in this import before and could not be added");
        }
        var article = imported(known);
        return new ImportResult(input, Status.DUPLICATE, "the same bytes are in the case already: " + article.title(),
                Optional.of(article));
    }

    /** Takes back what {@link #read} wrote. */
    public void discard(List<Prepared> prepared) {
        for (var item : prepared) {
            if (item instanceof Ready ready) {
                try {
                    DurableFiles.deleteTree(ready.staged().place());
                } catch (IOException e) {
                    ILog.of(Importer.class).warn("Left behind: " + ready.staged().place(), e);
                }
            }
        }
    }

    private record Known(Article article, Version version) {
    }

    /** What tells whether the same came before: of a captured page its own bytes, for the record around them is new each time. */
    private static String contentHash(Version version) {
        var capture = version.getCapture();
        return Optional.ofNullable(capture.getPayloadHash()).orElseGet(capture::getHash);
    }

    /** The versions of the case by the hash of what was captured. */
    private Map<String, Known> known() {
        var known = new HashMap<String, Known>();
        for (var article : open.articles()) {
            for (var version : article.getVersions()) {
                known.putIfAbsent(contentHash(version), new Known(article, version));
            }
        }
        return known;
    }

    private Imported imported(Known known) throws IOException {
        var article = known.article();
        var version = known.version();
        var agency = version.getMetadata().stream().filter(datum -> datum.getField() == MetadataField.AGENCY_CREDIT)
                .map(Metadatum::getValue).findFirst().orElse("");
        return new Imported(article.getId(), version.getId(), CaseQueries.headline(article),
                CaseQueries.outletName(open.model(), article), CaseQueries.byline(article), CaseQueries.published(article),
                agency, version.getCapture().getHash(), version.getTextHash(), Prose.words(open.text(article, version)));
    }

    private Version version(ImportSource source, ReadInput read, ReadArticle article, Metadata metadata) {
        var version = StetFactory.eINSTANCE.createVersion();
        version.setHeadline(metadata.value(MetadataField.HEADLINE).orElseThrow());
        version.setByline(metadata.value(MetadataField.BYLINE).orElse(null));
        version.setPublished(metadata.value(MetadataField.PUBLISHED).orElse(null));
        version.setModified(metadata.value(MetadataField.MODIFIED).orElse(null));
        version.setLanguage(metadata.value(MetadataField.LANGUAGE).orElse(null));
        version.setUrl(metadata.value(MetadataField.URL).orElse(null));
        var capture = StetFactory.eINSTANCE.createCapture();
        capture.setAt(read.input().captured().orElseGet(clock::instant));
        capture.setBy(open.user());
        capture.setMethod(read.carrier().orElse(source.method()));
        capture.setSource(read.input().name());
        capture.setMediaType(article.mediaType());
        capture.setCharset(article.charset().map(Charset::name).orElse(null));
        version.setCapture(capture);
        for (var range : article.structure()) {
            var structure = StetFactory.eINSTANCE.createStructureRange();
            structure.setKind(range.kind());
            structure.setStart(range.start());
            structure.setEnd(range.end());
            version.getStructure().add(structure);
        }
        for (var candidate : metadata.candidates()) {
            var datum = StetFactory.eINSTANCE.createMetadatum();
            datum.setField(candidate.field());
            datum.setValue(candidate.value());
            datum.setSource(candidate.source());
            version.getMetadata().add(datum);
        }
        return version;
    }

    /** What an article is called that has no headline: for a file, or a file in a file, its name, else its first words. */
    private static MetadataCandidate title(ImportSource source, Input input, ReadArticle article) {
        return switch (source.method()) {
            case FILE -> new MetadataCandidate(MetadataField.HEADLINE, input.title().orElseGet(source::title), "file name");
            default -> new MetadataCandidate(MetadataField.HEADLINE, firstWords(article.text()), "first words");
        };
    }

    private static String firstWords(String text) {
        var line = Blank.strip(text).lines().findFirst().orElse("");
        if (line.length() <= TITLE_LENGTH) {
            return line;
        }
        var end = Math.max(line.lastIndexOf(' ', TITLE_LENGTH), line.offsetByCodePoints(0, 1));
        return line.substring(0, end) + "…";
    }

    private static String extension(ReadArticle article) {
        return MediaType.named(article.mediaType()).map(MediaType::extension).orElse("bin");
    }
}
