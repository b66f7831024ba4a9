package org.stet.cli.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.cli.sample.Manifest.SampleAnnotation;
import org.stet.cli.sample.Manifest.SampleArticle;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CheckActions;
import org.stet.core.annotate.ClaimActions;
import org.stet.core.annotate.MarkActions;
import org.stet.core.annotate.Outlets;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.OpenCase;
import org.stet.ingest.ImportResult;
import org.stet.ingest.ImportSource;
import org.stet.ingest.ImportSource.Loaded;
import org.stet.ingest.Importer;
import org.stet.ingest.Input;
import org.stet.model.Annotation;
import org.stet.model.Article;
import org.stet.model.CaptureMethod;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.MetadataField;
import org.stet.model.Version;

/** Builds the sample case that comes with Stet, by the same ways as a person would: import, mark, attach, tick off. */
public final class SampleCase {

    private static final String USER = "Stet";

    /** The least settled first: a claim is only as far as the least settled place of it. */
    private static final List<CheckStatus> LEAST_SETTLED_FIRST = List.of(CheckStatus.DISPUTED, CheckStatus.ON_AUTHOR,
            CheckStatus.IN_PROGRESS, CheckStatus.UNCHECKED);

    private final Manifest manifest;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, String> versions = new HashMap<>();

    private SampleCase(Manifest manifest) {
        this.manifest = manifest;
    }

    /**
     * Makes the sample case in a folder that does not exist or is empty.
     *
     * @return the folder of the case
     */
    public static Path create(Path target, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Making the sample case", 4);
        var sample = read();
        try (var open = OpenCase.create(target, sample.title(), USER)) {
            sample.importInto(open, progress.split(2));
            sample.annotate(open, progress.split(1));
            open.save(progress.split(1));
            return open.folder().root();
        }
    }

    /** The sample as it is described in this bundle. */
    public static SampleCase read() throws IOException {
        return new SampleCase(Manifest.read());
    }

    public String title() {
        return manifest.title();
    }

    /** Imports the captured articles, later captures of the same page as versions. */
    public List<ImportResult> importInto(OpenCase open, IProgressMonitor monitor) throws IOException {
        var progress = SubMonitor.convert(monitor, "Importing", manifest.articles().size());
        addOutlets(open);
        var importer = new Importer(open);
        var results = new ArrayList<ImportResult>();
        for (var each : manifest.articles()) {
            var source = source(each);
            var prepared = each.asVersionOf() == null ? importer.read(List.of(source), progress.split(1))
                    : List.of(importer.readVersion(source, articles.get(each.asVersionOf()), progress.split(1)));
            var result = importer.add(prepared).getFirst();
            var imported = result.article().orElseThrow(() -> new IOException(each.file() + ": " + result.reason()));
            articles.put(each.file(), open.article(imported.articleId()));
            versions.put(each.file(), imported.versionId());
            results.add(result);
        }
        return results;
    }

    /** Marks what a checker has marked so far. Returns the annotations. */
    public List<Annotation> annotate(OpenCase open, IProgressMonitor monitor) throws IOException {
        var planned = Manifest.annotations();
        var progress = SubMonitor.convert(monitor, "Marking", planned.size());
        var marked = new ArrayList<Annotation>();
        var states = new HashMap<Claim, CheckStatus>();
        for (var each : planned) {
            marked.add(each.claim() == null ? mark(open, each) : markAppearance(open, each, states));
            progress.worked(1);
        }
        states.forEach(new CheckActions(open)::setStatus);
        return marked;
    }

    private Annotation mark(OpenCase open, SampleAnnotation planned) throws IOException {
        var place = place(open, planned);
        return new MarkActions(open).mark(place.article, place.version, place.span, planned.kind(),
                Optional.ofNullable(planned.note()).orElse(""));
    }

    private Annotation markAppearance(OpenCase open, SampleAnnotation planned, Map<Claim, CheckStatus> states)
            throws IOException {
        var marks = new MarkActions(open);
        var claims = new ClaimActions(open);
        var place = place(open, planned);
        var made = marks.markAppearance(place.article, place.version, place.span, planned.kind(), planned.claim(),
                planned.stance());
        if (made.claim().getAppearances().size() == 1) {
            claims.setSubject(made.claim(), planned.subject());
            claims.setSlot(made.claim(), planned.slot());
            claims.setKind(made.claim(), planned.valueKind());
        }
        if (planned.value() != null) {
            claims.setValue(made.appearance(), planned.value());
        }
        if (planned.note() != null) {
            marks.setNote(made.annotation(), planned.note());
        }
        new CheckActions(open).setStatus(made.annotation(), planned.status());
        states.merge(made.claim(), planned.status(), SampleCase::lessSettled);
        return made.annotation();
    }

    private record Place(Article article, Version version, Span span) {
    }

    private Place place(OpenCase open, SampleAnnotation planned) throws IOException {
        var article = articles.get(planned.file());
        var version = CaseQueries.version(article, versions.get(planned.file())).orElseThrow();
        var places = Anchors.wordings(open.text(article, version), planned.exact());
        if (places.size() < planned.occurrence()) {
            throw new IOException("“" + planned.exact() + "” was not found in " + planned.file());
        }
        return new Place(article, version, places.get(planned.occurrence() - 1));
    }

    private static CheckStatus lessSettled(CheckStatus one, CheckStatus other) {
        return LEAST_SETTLED_FIRST.stream().filter(status -> status == one || status == other).findFirst().orElse(one);
    }

    private void addOutlets(OpenCase open) {
        var outlets = new Outlets(open);
        for (var outlet : manifest.outlets()) {
            var made = outlets.named(outlet.name(), Optional.empty());
            open.editor().edit("Set kind of outlet", () -> made.setKind(outlet.kind()));
        }
    }

    private static ImportSource source(SampleArticle article) throws IOException {
        var loaded = new Loaded(new Input(article.file(), Manifest.article(article.file())), Optional.empty());
        var source = new ImportSource(article.file(), CaptureMethod.FILE, List.of(), (limits, monitor) -> loaded).stating(MetadataField.OUTLET, article.outlet(), USER);
        return article.published() == null ? source : source.stating(MetadataField.PUBLISHED, article.published(), USER);
    }
}
