package org.stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.core.annotate.Labels;
import org.stet.core.store.CaseFolder;
import org.stet.search.checks.CaseClaims;
import org.stet.search.checks.ClaimLists;
import org.stet.search.checks.EarlierChecks;
import org.stet.search.checks.EarlierClaim;

import com.fasterxml.jackson.annotation.JsonInclude;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether something has been checked before. */
@Command(name = "match", description = { "Tell whether something has been checked before: in cases, and in the lists of published checks that were imported with stet lists. "
        + "All lists are searched unless one is named.", "" },
        footer = { "", "Examples:", "  stet match harbour.stet school.stet --text \"The repair costs £4.2 million.\"",
            "  stet match \"Fact checks 2026\" --text \"Drinking bleach cures a cold\" --limit 5 --json" })
final class MatchCommand implements Callable<Integer> {

    @Mixin
    private Output output;

    @Parameters(arity = "1..*", paramLabel = "CASE|LIST", description = "Folders of cases, or names of imported lists.")
    private List<String> places;

    @Option(names = "--text", required = true, paramLabel = "TEXT", description = "What may have been checked.")
    private String text;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many claims to show at most (10).")
    private int limit;

    /** A claim looked at before; {@code matches} are in its statement, in UTF-16 code units. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Checked(String statement, String speaker, String verdict, String by, String day, String address, String note, String source,
            String folder, String claim, List<Hit.Range> matches, float score) {

        static Checked of(EarlierChecks.Match match) {
            var earlier = match.earlier();
            var claim = earlier.claim();
            return new Checked(claim.statement(), claim.speaker(), claim.verdict(), claim.by(), claim.day(), claim.address(), claim.note(),
                    earlier.source(), earlier.folder(), earlier.id(), match.matches().stream().map(Hit.Range::of).toList(), match.score());
        }

        Stream<String> lines() {
            var checked = Stream.of(by, day.isEmpty() ? "" : Labels.day(day), source).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
            return Stream.of("", Ink.bold((verdict.isEmpty() ? "not decided" : verdict)) + "  " + checked, "  " + marked(),
                    address.isEmpty() ? null : "  " + Ink.faint(address)).filter(line -> line != null);
        }

        private String marked() {
            var line = new StringBuilder();
            var at = 0;
            for (var match : matches) {
                line.append(statement, at, match.start()).append(Ink.mark(statement.substring(match.start(), match.end())));
                at = match.end();
            }
            return line.append(statement.substring(at)).toString();
        }
    }

    record Matches(String text, List<Checked> matches) implements Result {

        @Override
        public Stream<String> lines() {
            return Stream.concat(Stream.of(Labels.count(matches.size(), "claim") + " like “" + text + "”"), matches.stream().flatMap(Checked::lines));
        }
    }

    @Override
    public Integer call() throws Exception {
        if (limit < 1 || text.isBlank()) {
            throw output.usage(limit < 1 ? "--limit must be at least 1" : "--text needs words");
        }
        var lists = ClaimLists.ofThisPerson();
        var claims = new ArrayList<EarlierClaim>();
        var named = new HashSet<String>();
        for (var place : places) {
            var folder = Path.of(place);
            if (Files.isRegularFile(new CaseFolder(folder).caseFile())) {
                claims.addAll(CaseClaims.in(folder));
            } else if (Files.isDirectory(folder)) {
                throw new IOException(place + " is not a case: it has no case.xmi; choose a folder whose name ends with .stet");
            } else {
                named.add(lists.find(place).name());
            }
        }
        try (var checks = EarlierChecks.open(claims, lists, CaseAccess.progress())) {
            var found = new Matches(text, checks.match(text, sources(named, claims), limit, CaseAccess.progress()).stream().map(Checked::of).toList());
            output.print(found);
            return found.matches().isEmpty() ? ExitCode.FOUND : ExitCode.DONE;
        }
    }

    /** Everything, unless lists are named: then these and the cases. */
    private static Set<String> sources(Set<String> lists, List<EarlierClaim> claims) {
        return lists.isEmpty() ? Set.of()
                : Stream.concat(lists.stream(), claims.stream().map(EarlierClaim::source)).collect(Collectors.toSet());
    }
}
