package org.stet.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.analysis.CasePart;
import org.stet.analysis.SearchKnowledge;
import org.stet.core.anchor.Anchors;
import org.stet.core.annotate.Labels;
import org.stet.core.facts.CaseKnowledge;
import org.stet.core.facts.FactsSource;
import org.stet.core.store.OpenCase;
import org.stet.model.Appearance;
import org.stet.model.Claim;
import org.stet.search.CaseSearch;
import org.stet.search.checks.Candidate;
import org.stet.search.checks.Candidate.ValuePair;
import org.stet.search.checks.Evidence;
import org.stet.search.checks.EvidenceFinder;
import org.stet.search.checks.EvidenceFinder.Wanted;
import org.stet.search.checks.SourcePlace;

import com.fasterxml.jackson.annotation.JsonInclude;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds what speaks for or against a claim. */
@Command(name = "evidence", description = { "Find passages that may speak for or against a claim, those of other articles first, one entry for each act of reporting: "
        + "copies of a text are listed with it.", "" },
        footer = { "", "Examples:", "  stet evidence harbour.stet \"repair costs\"",
            "  stet evidence harbour.stet --text \"The repair costs £4.2 million.\" --limit 5" })
final class EvidenceCommand implements Callable<Integer> {

    private static final int SHORTEST_ID = 4;

    @Mixin
    private CaseAccess access;

    @Parameters(index = "1", arity = "0..1", paramLabel = "CLAIM",
            description = "A claim of the case: its id or the beginning of it, or a part of its statement that no other has.")
    private Optional<String> claim;

    @Option(names = "--text", paramLabel = "TEXT", description = "What to find evidence for, instead of a claim of the case.")
    private Optional<String> text;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10", description = "How many entries to show at most (10).")
    private int limit;

    /** A value asked for and one found; {@code start} and {@code end} count UTF-16 code units of the article's text. */
    record Pair(String asked, String found, int start, int end) {

        static Pair of(ValuePair pair) {
            return new Pair(pair.asked().text(), pair.found().text(), pair.found().span().start(), pair.found().span().end());
        }
    }

    /** A passage and why it was found. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Passage(Hit hit, List<String> words, List<Pair> sameValues, List<Pair> otherValues, boolean similarMeaning) {

        static Passage of(OpenCase open, Candidate candidate) {
            return new Passage(Hit.of(open, candidate.hit()), candidate.words(), candidate.same().stream().map(Pair::of).toList(),
                    candidate.differing().stream().map(Pair::of).toList(), candidate.alike());
        }

        Stream<String> lines() {
            return Stream.concat(hit.lines(), Stream.of("  " + Ink.faint(why())));
        }

        private String why() {
            return Stream.of(words.isEmpty() ? "" : "same words: " + String.join(", ", words), told("same values", "=", sameValues),
                    told("differs", "≠", otherValues), similarMeaning ? "similar meaning" : "").filter(reason -> !reason.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private static String told(String reason, String sign, List<Pair> pairs) {
            return pairs.isEmpty() ? "" : reason + ": " + pairs.stream().map(pair -> pair.asked.equals(pair.found) ? pair.found
                    : pair.asked + " " + sign + " " + pair.found).distinct().collect(Collectors.joining(", "));
        }
    }

    /** What goes back to one act of reporting. */
    record Entry(List<Passage> passages, List<Passage> copies, boolean ownArticle) {

        static Entry of(OpenCase open, Evidence evidence) {
            return new Entry(evidence.candidates().stream().map(each -> Passage.of(open, each)).toList(),
                    evidence.copies().stream().map(each -> Passage.of(open, each)).toList(), evidence.own());
        }

        Stream<String> lines() {
            var articles = new HashSet<String>();
            var copied = copies.stream().map(Passage::hit).filter(hit -> articles.add(hit.article())).map(Hit::brief).toList();
            return Stream.concat(passages.stream().flatMap(Passage::lines),
                    copied.stream().map(copy -> "  " + Ink.faint("copy  " + copy)));
        }
    }

    /** @param hint what the person should know of the answer, else null */
    record Found(String text, String hint, List<Entry> entries) implements Result {

        @Override
        public Stream<String> lines() {
            var articles = entries.stream().flatMap(entry -> Stream.concat(entry.passages.stream(), entry.copies.stream()))
                    .map(passage -> passage.hit().article()).distinct().count();
            return Stream.of(Stream.of("Evidence for “" + text + "”: " + entries.size() + (entries.size() == 1 ? " entry" : " entries") + " from "
                    + Labels.count((int) articles, "article")), Stream.ofNullable(hint), entries.stream().flatMap(Entry::lines))
                    .flatMap(lines -> lines);
        }
    }

    @Override
    public Integer call() throws Exception {
        if (claim.isPresent() == text.isPresent()) {
            throw access.output().usage("give either a claim of the case or --text");
        }
        if (limit < 1) {
            throw access.output().usage("--limit must be at least 1");
        }
        return access.read(open -> {
            var found = find(open, claim.map(name -> wanted(open, claim(open, name))).orElseGet(() -> new Wanted(text.orElseThrow(), List.of())));
            access.output().print(found);
            var damage = access.reportDamage(open);
            return found.entries().isEmpty() ? ExitCode.FOUND : damage;
        });
    }

    private Found find(OpenCase open, Wanted wanted) {
        var whole = CaseReading.whole(open);
        var source = whole.<FactsSource>map(facts -> (articles, monitor) -> facts).orElseGet(() -> new CasePart(open));
        try (var search = CaseSearch.open(open, whole.isPresent() ? CaseKnowledge.NONE : new SearchKnowledge())) {
            search.awaitCurrent(CaseAccess.progress());
            search.awaitMeaning(CaseAccess.progress());
            var found = new EvidenceFinder(open, search, source).find(wanted, limit, CaseAccess.progress());
            search.state().problem().ifPresent(access.output()::note);
            return new Found(wanted.words(), found.hint().orElse(null), found.entries().stream().map(each -> Entry.of(open, each)).toList());
        }
    }

    private static Wanted wanted(OpenCase open, Claim claim) {
        return new Wanted(claim.getStatement(), claim.getAppearances().stream().flatMap(each -> place(open, each).stream()).toList());
    }

    private static Optional<SourcePlace> place(OpenCase open, Appearance appearance) {
        return open.annotation(appearance.getArticle(), appearance.getAnnotation()).map(annotation -> new SourcePlace(appearance.getArticle(),
                Anchors.span(annotation.getAnchor()), annotation.getAnchor().getExact()));
    }

    private Claim claim(OpenCase open, String name) {
        var wanted = name.toLowerCase(Locale.ROOT);
        var claims = open.model().getClaims();
        var byId = claims.stream().filter(each -> name.length() >= SHORTEST_ID && each.getId().startsWith(wanted)).toList();
        var found = byId.isEmpty() ? claims.stream().filter(each -> !name.isBlank() && each.getStatement() != null
                && each.getStatement().toLowerCase(Locale.ROOT).contains(wanted)).toList() : byId;
        if (found.size() != 1) {
            var choices = (found.isEmpty() ? claims : found).stream()
                    .map(each -> "%n  %s  %s".formatted(each.getId().substring(0, 8), each.getStatement())).collect(Collectors.joining());
            throw access.output().usage((found.isEmpty() ? "no claim has the words “" : "several claims have the words “") + name + "”; "
                    + (choices.isEmpty() ? "the case has no claims, use --text" : "choose one of" + choices));
        }
        return found.getFirst();
    }
}
