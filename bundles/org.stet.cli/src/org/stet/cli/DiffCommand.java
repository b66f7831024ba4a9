package org.stet.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.placement.ParagraphEdit;
import org.stet.core.placement.WordEdit;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Revisions;
import org.stet.core.versions.SilentEdits;
import org.stet.model.Article;
import org.stet.model.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two versions of an article. */
@Command(name = "diff", description = {
        "Tell what differs between two versions of an article, paragraph by paragraph and word by word; what was moved is "
        + "told as moved. An edit is silent if the page states no later date and no correction.", "" },
        footer = { "", "Examples:", "  stet diff harbour.stet storm.html 1 2",
            "  stet diff harbour.stet 3f2a91c4 1 2 --json | jq '.changes[] | select(.kind == \"moved\")'" })
final class DiffCommand implements Callable<Integer> {

    @Mixin
    private CaseAccess access;

    @Parameters(index = "1", paramLabel = "ARTICLE",
            description = "The imported file's name, the article's folder name, its id or the beginning of it, or "
            + "a part of the headline that no other has.")
    private String article;

    @Parameters(index = "2", paramLabel = "V1", description = "Number of the version to start from, or its id.")
    private String from;

    @Parameters(index = "3", paramLabel = "V2", description = "Number of the version to compare with it, or its id.")
    private String to;

    record Difference(String article, String headline, VersionName from, VersionName to, boolean silent,
            List<Change> changes) implements Result {

        @Override
        public Stream<String> lines() {
            var heading = headline + ", version " + from.number + " → " + to.number;
            var summary = changes.isEmpty() ? "No words differ." : Labels.count(changes.size(), "paragraph")
                    + " differ" + (changes.size() == 1 ? "s" : "")
                    + (silent ? ", and the page does not say so." : ".");
            return Stream.of(Stream.of(heading, ""), changes.stream().map(Change::line), Stream.of(summary))
                    .flatMap(lines -> lines);
        }
    }

    record VersionName(String version, int number) {

        static VersionName of(Version version) {
            return new VersionName(version.getId(), version.getNumber());
        }
    }

    /** @param from null if the paragraph was added; {@code to} null if it was removed */
    record Change(String kind, Passage from, Passage to, List<Step> words) {

        static Change of(ParagraphEdit edit, String earlier, String later) {
            return new Change(Result.word(edit.kind()), edit.from().map(span -> Passage.of(span, earlier)).orElse(null),
                    edit.to().map(span -> Passage.of(span, later)).orElse(null),
                    edit.words().stream().map(step -> Step.of(step, earlier, later)).toList());
        }

        String line() {
            return "  %-8s  %s%n".formatted(kind, words.stream().map(Step::told).collect(Collectors.joining(" ")));
        }
    }

    record Passage(int start, int end, String text) {

        static Passage of(Span span, String text) {
            return new Passage(span.start(), span.end(), span.of(text));
        }
    }

    /** @param kind kept, removed or added */
    record Step(String kind, String text) {

        static Step of(WordEdit edit, String earlier, String later) {
            return new Step(Result.word(edit.kind()), edit.kind() == WordEdit.Kind.REMOVED ? edit.from().of(earlier)
                    : edit.to().of(later));
        }

        String told() {
            return switch (kind) {
                case "removed" -> Ink.faint("[-" + text + "-]");
                case "added" -> Ink.mark("{+" + text + "+}");
                default -> text;
            };
        }
    }

    @Override
    public Integer call() throws Exception {
        return access.read(open -> {
            access.output().print(compare(open));
            return access.reportDamage(open);
        });
    }

    private Difference compare(OpenCase open) throws IOException {
        var chosen = access.choose(open, article).article();
        var earlier = version(chosen, from);
        var later = version(chosen, to);
        var before = open.text(chosen, earlier);
        var after = open.text(chosen, later);
        var edits = Revisions.between(open, chosen, earlier, later).paragraphs();
        return new Difference(chosen.getId(), CaseQueries.headline(chosen), VersionName.of(earlier), VersionName.of(later),
                SilentEdits.isSilent(earlier, later, after, edits),
                edits.stream().filter(edit -> edit.kind() != ParagraphEdit.Kind.SAME).map(edit -> Change.of(edit, before, after))
                        .toList());
    }

    private Version version(Article chosen, String name) {
        Optional<Version> found = chosen.getVersions().stream().filter(version -> name.equals(String.valueOf(version.getNumber()))
                || name.equals(version.getId())).findFirst();
        return found.orElseThrow(() -> access.output().usage("“" + CaseQueries.headline(chosen) + "” has no version “" + name
                + "”; it has "
                + chosen.getVersions().stream().map(version -> String.valueOf(version.getNumber()))
                        .collect(Collectors.joining(", "))));
    }
}
