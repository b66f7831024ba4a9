package org.stet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.stet.analysis.Digest;
import org.stet.analysis.ReportedFindings;
import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseFolder;
import org.stet.export.html.HtmlReport;
import org.stet.export.html.ReportSection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the annotated report of a case. */
@Command(name = "export", description = "Write the annotated report of a case, with what its articles agree on and contradict each other in, as one HTML file that needs nothing but itself.",
        footer = { "", "Examples:", "  stet export harbour.stet", "  stet export harbour.stet --out reports/harbour.html" })
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; without it, beside the case. An older report is replaced.")
    private Optional<Path> out;

    record Report(String file, int articles, int claims, int appearances, long bytes) implements Result {

        static Report of(HtmlReport.Written written) {
            return new Report(written.file().toAbsolutePath().normalize().toString(), written.articles(), written.claims(),
                    written.appearances(), written.size());
        }

        @Override
        public Stream<String> lines() {
            return Stream.of("Report on " + Labels.count(claims, "claim") + " in " + Labels.count(articles, "article") + ": " + file);
        }
    }

    @Override
    public Integer call() throws Exception {
        return access.read(open -> {
            var findings = sections(ReportedFindings.of(open, CaseAccess.progress()));
            var written = new HtmlReport().write(open, out.orElseGet(() -> besideCase(open.folder())), findings, CaseAccess.progress());
            access.output().print(Report.of(written));
            return access.reportDamage(open);
        });
    }

    /** Findings as sections of the report. */
    static List<ReportSection> sections(List<Digest> findings) {
        return findings.stream().map(digest -> new ReportSection(digest.title(), digest.entries().stream()
                .map(entry -> new ReportSection.Item(entry.kind(), entry.text(), entry.details())).toList())).toList();
    }

    /** Where the report of a case goes unless somebody says otherwise. */
    static Path besideCase(CaseFolder folder) {
        return folder.root().resolveSibling(folder.name() + "-report.html");
    }
}
