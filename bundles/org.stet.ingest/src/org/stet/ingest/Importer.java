package org.stet.ingest;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.DurableFiles;
import org.stet.core.store.NewVersion;
import org.stet.core.store.OpenCase;
import org.stet.core.store.StagedVersion;
import org.stet.core.versions.Revisions;
import org.stet.model.Article;
import org.stet.model.MetadataField;
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

    record Failed(String input, String reason) implements Prepared {
    }

    /** Its bytes were there before: in the case, or earlier in the same import. */
    record Repeated(String input, String hash) implements Prepared {
    }

    /**
     * @param domain host of the page, unless a person has said whose it is
     * @param words of its text
     * @param later the article it is a later capture of
     */
    record Ready(String input, Optional<String> outlet, Optional<String> domain, StagedVersion staged, int words, Optional<Article> later)
            implements Prepared {
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
            return open.read(() -> new HashSet<>(Adding.known(open).keySet()));
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
            var found = readers.read(loaded.input(), monitor).stream().filter(read -> source.wanted().test(read.input())).toList();
            if (found.isEmpty()) {
                return List.of(new Failed(source.name(), "nothing in it was chosen"));
            }
            for (var read : found) {
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
                if (later.isPresent()) {
                    Revisions.prepare(open, later.get(), CaseQueries.latest(later.get()), version, article.text());
                }
                yield new Ready(input.name(), metadata.value(MetadataField.OUTLET), domain, staged, Prose.words(article.text()), later);
            }
        };
    }

    /**
     * Adds what has been read, as one step with one label; on the thread that edits. One result for each input, in their
     * order.
     */
    public List<ImportResult> add(List<Prepared> prepared) {
        var adding = adding(prepared);
        while (!adding.isDone()) {
            adding.step(Duration.ofDays(1));
        }
        return adding.results();
    }

    /** Begins to add what has been read, to be done in steps where the thread that edits has other things to do as well. */
    public Adding adding(List<Prepared> prepared) {
        return new Adding(open, prepared, this::discard);
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
