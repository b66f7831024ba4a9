package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.Digest;
import org.stet.analysis.ReportedFindings;
import org.stet.cli.PlaceCommand.Placed;
import org.stet.cli.SearchCommand.Found;
import org.stet.cli.ZeroHitsCommand.Report;
import org.stet.cli.sample.SampleCase;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseFolder;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Revisions;
import org.stet.core.versions.SilentEdits;
import org.stet.export.html.HtmlReport;
import org.stet.ingest.ImportResult;
import org.stet.search.CaseSearch;
import org.stet.search.SearchRequest;
import org.stet.search.checks.ZeroHitCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the main job on the sample case: import, annotate, follow edits, search, compare, check one article against all others, export. */
@Command(name = "demo", description = "Do the main job on the sample case: import the articles, annotate, follow edits, search, compare what the articles say, check one against all others, export the report.",
        footer = { "", "Examples:", "  stet demo", "  stet demo --out /tmp/stet-demo" })
final class DemoCommand implements Callable<Integer> {

    private static final String NAME = "quarry-lane";
    private static final List<String> QUERIES = List.of("\"taken to hospital\" kind:text", "Braithwick~ kind:text",
            "status:disputed kind:claim");
    private static final String CHECKED = "briefly24-baths-leak.html";
    private static final int HITS_SHOWN = 3;
    private static final int FINDINGS_SHOWN = 8;

    @Mixin
    private Output output;

    @Option(names = "--out", paramLabel = "DIR", description = "Where to put case and report; without it, a new temporary folder. "
            + "Nothing that is there is touched: the next demo gets a number.")
    private Optional<Path> out;

    record Demo(String title, String folder, String report, int captures, int articles, int outlets, int words, int annotations,
            Map<String, Integer> claims, Placed versions, int silentEdits, List<Found> searches, List<Digest> findings, Report zeroHits,
            long reportBytes, long milliseconds) implements Result {

        @Override
        public Stream<String> lines() {
            var total = claims.values().stream().mapToInt(Integer::intValue).sum();
            var states = claims.entrySet().stream().map(state -> state.getValue() + " " + state.getKey().replace('_', ' '))
                    .collect(Collectors.joining(", "));
            return Stream.of(
                    Stream.of(Ink.bold("Stet: " + title), "",
                            step("Import", "%s of %s from %s, %,d words".formatted(Labels.count(captures, "capture"),
                                    Labels.count(articles, "article"), Labels.count(outlets, "outlet"), words)),
                            step("Annotate",
                                    Labels.count(annotations, "mark") + ", " + Labels.count(total, "claim") + ": " + states),
                            step("Versions", versions.summary() + "; " + Labels.count(silentEdits, "edit") + " without a note")),
                    versions.changes().map(line -> step("", line)),
                    searches.stream().flatMap(Demo::search),
                    findings.stream().flatMap(Demo::found),
                    Stream.of("", step("Zero hits", zeroHits.summary())), zeroHits.first(HITS_SHOWN).map(line -> "        " + line), Stream.of(""),
                    Stream.of(step("Export", "report, %,d KB".formatted(reportBytes >> 10)), "",
                            step("Case", folder), step("Report", report), "",
                            Ink.faint("Done in %.1f s. Open the report in a browser.".formatted(milliseconds / 1000.0))))
                    .flatMap(lines -> lines);
        }

        private static Stream<String> search(Found found) {
            return Stream.concat(Stream.of(step("Search", found.query() + ": " + found.summary())),
                    found.hits().stream().map(hit -> step("", "  " + hit.brief())));
        }

        private static Stream<String> found(Digest digest) {
            return Stream.concat(Stream.of("", step("Compare", digest.title() + ": " + digest.entries().size())),
                    AnalysisSummary.first(FINDINGS_SHOWN, digest.entries()));
        }

        private static String step(String name, String text) {
            return Ink.bold("%-10s".formatted(name)) + text;
        }
    }

    @Override
    public Integer call() throws Exception {
        var started = System.nanoTime();
        var folder = out.isPresent() ? Files.createDirectories(out.get().toAbsolutePath().normalize())
                : Files.createTempDirectory("stet-demo-");
        var sample = SampleCase.read();
        try (var open = OpenCase.create(free(folder), sample.title(), CaseAccess.user())) {
            var imported = sample.importInto(open, CaseAccess.progress());
            var annotations = sample.annotate(open, CaseAccess.progress());
            open.save(CaseAccess.progress());
            var searches = search(open);
            var analysis = new CaseAnalysis();
            var findings = ReportedFindings.of(open, analysis, CaseAccess.progress());
            var report = new HtmlReport().write(open, ExportCommand.besideCase(open.folder()), ExportCommand.sections(findings), CaseAccess.progress());
            var words = imported.stream().flatMap(result -> result.article().stream()).mapToInt(ImportResult.Imported::words)
                    .sum();
            output.print(new Demo(sample.title(), open.folder().root().toString(), report.file().toString(), imported.size(),
                    open.model().getArticles().size(), open.model().getOutlets().size(), words, annotations.size(), states(open),
                    Placed.in(open), silentEdits(open), searches, findings, zeroHits(open, analysis), report.size(), (System.nanoTime() - started) / 1_000_000));
        }
        return ExitCode.DONE;
    }

    private static Path free(Path folder) {
        for (var number = 1;; number++) {
            var path = folder.resolve(NAME + (number == 1 ? "" : "-" + number) + CaseFolder.SUFFIX);
            if (Files.notExists(path) && Files.notExists(ExportCommand.besideCase(new CaseFolder(path)))) {
                return path;
            }
        }
    }

    private static int silentEdits(OpenCase open) throws IOException {
        var silent = 0;
        for (var article : open.articles()) {
            var versions = article.getVersions();
            for (int i = 1; i < versions.size(); i++) {
                var edits = Revisions.between(open, article, versions.get(i - 1), versions.get(i)).paragraphs();
                silent += SilentEdits.isSilent(versions.get(i - 1), versions.get(i), open.text(article, versions.get(i)), edits) ? 1 : 0;
            }
        }
        return silent;
    }

    private static List<Found> search(OpenCase open) {
        try (var search = CaseSearch.open(open)) {
            return QUERIES.stream().map(query -> SearchCommand.find(open, search, SearchRequest.of(query).limit(HITS_SHOWN))).toList();
        }
    }

    private static Report zeroHits(OpenCase open, CaseAnalysis analysis) throws ArticleChoice.UnclearException {
        var facts = CaseReading.facts(open, analysis);
        var checked = facts.article(ArticleChoice.find(open, CHECKED).article().getId()).orElseThrow();
        return Report.of(open, CHECKED, new ZeroHitsCommand.Checked(ZeroHitCheck.run(checked, facts, CaseAccess.progress()), Optional.empty()));
    }

    private static Map<String, Integer> states(OpenCase open) {
        return open.model().getClaims().stream().map(CaseQueries::status)
                .collect(Collectors.groupingBy(Result::word, TreeMap::new, Collectors.summingInt(status -> 1)));
    }
}
