package org.stet.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stet.analysis.CasePart;
import org.stet.analysis.SearchKnowledge;
import org.stet.core.annotate.Labels;
import org.stet.core.facts.CaseFacts;
import org.stet.core.facts.ReadText;
import org.stet.core.store.OpenCase;
import org.stet.core.store.Texts;
import org.stet.search.CaseSearch;
import org.stet.search.checks.SourcePlace;
import org.stet.search.checks.ZeroHit;
import org.stet.search.checks.ZeroHit.Likeness;
import org.stet.search.checks.ZeroHit.Near;
import org.stet.search.checks.ZeroHit.Outcome;
import org.stet.search.checks.ZeroHitCandidates;
import org.stet.search.checks.ZeroHitCheck;

import com.fasterxml.jackson.annotation.JsonInclude;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches every name, number, date and quotation of an article in all other sources. */
@Command(name = "zero-hits", description = { "Search every name, number, date and quotation of an article, or of a draft, in all other sources, and tell what nobody else has. "
        + "Numbers are compared as values: £1.2m is 1.2 million pounds, and never 1.3; names may be misspelled, quotations worded a little differently. "
        + "Of a case too large to be compared, those articles are read that the search index names, two hundred at most; what may be in others is told.", "" },
        footer = { "", "Examples:", "  stet zero-hits harbour.stet storm.html", "  stet zero-hits harbour.stet --draft draft.txt --date 2026-05-04" })
final class ZeroHitsCommand implements Callable<Integer> {

    private static final long LARGEST_DRAFT = 8L << 20;
    private static final int MOST_SOURCES = 4;

    @Mixin
    private CaseAccess access;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ARTICLE", description = "The imported file's name, the article's "
            + "folder name, its id or the beginning of it, or a part of the headline that no other has.")
    private Optional<String> article;

    @Option(names = "--draft", paramLabel = "FILE", description = "A text file (UTF-8) to check instead of an article of the case.")
    private Optional<Path> draft;

    @Option(names = "--date", paramLabel = "DAY", description = "The day of the draft, from which yesterday counts, such as 2026-05-04.")
    private Optional<String> date;

    record Place(String article, int start, int end, String text) {

        static Place of(SourcePlace place) {
            return new Place(place.article(), place.span().start(), place.span().end(), place.text());
        }
    }

    /** @param difference of a quotation, with what it has in [-…-] and what the place has in {+…+} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Alike(String why, Place place, String difference) {

        static Alike of(ZeroHit hit, Near near) {
            return new Alike(Result.word(near.likeness()), Place.of(near.place()), near.likeness() == Likeness.WORDING
                    ? difference(hit.fact().text(), near) : null);
        }

        private static String difference(String from, Near near) {
            return near.words().stream().map(edit -> switch (edit.kind()) {
                case KEPT -> edit.from().of(from);
                case REMOVED -> "[-" + edit.from().of(from) + "-]";
                case ADDED -> "{+" + edit.to().of(near.place().text()) + "+}";
            }).collect(Collectors.joining(" "));
        }
    }

    /** {@code places} are in the checked text; all offsets count UTF-16 code units; {@code unread} articles may have it and were not compared. */
    record Item(String kind, String text, String normalised, String unit, String outcome, int origins, List<Hit.Range> places,
            List<Place> found, List<Alike> near, int unread) {

        static Item of(ZeroHit hit) {
            return new Item(Result.word(hit.fact().kind()), hit.fact().text(), hit.fact().normalised(), hit.fact().unit(),
                    Result.word(hit.outcome()), hit.origins(), hit.places().stream().map(Hit.Range::of).toList(),
                    hit.found().stream().map(Place::of).toList(), hit.near().stream().map(near -> Alike.of(hit, near)).toList(),
                    hit.unread());
        }
    }

    /** @param compared with how many articles, where these are not all */
    record Checked(List<ZeroHit> hits, Optional<Integer> compared) {
    }

    /**
     * @param compared with how many articles it was compared, where these are not all; else null
     * @param sources outlet and day by the id of each article that is named
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(String checked, Integer compared, List<Item> items, Map<String, String> sources) implements Result {

        static Report of(OpenCase open, String checked, Checked found) {
            var hits = found.hits;
            var sources = hits.stream().flatMap(hit -> Stream.concat(hit.found().stream(), hit.near().stream().map(Near::place)))
                    .map(SourcePlace::article).distinct().collect(Collectors.toMap(id -> id, id -> CaseReading.source(open, id)));
            return new Report(checked, found.compared.orElse(null), hits.stream().map(Item::of).toList(), new TreeMap<>(sources));
        }

        /** How many there are of each outcome. */
        String summary() {
            return checked + ": " + Arrays.stream(Outcome.values()).map(outcome -> of(outcome).size() + " "
                    + title(outcome).toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        }

        /** What to look at first, as lines. */
        Stream<String> first(int most) {
            return Stream.concat(of(Outcome.NEAR_MISS).stream(), of(Outcome.NOBODY).stream()).limit(most).flatMap(this::lines);
        }

        private List<Item> of(Outcome outcome) {
            return items.stream().filter(item -> item.outcome.equals(Result.word(outcome))).toList();
        }

        @Override
        public Stream<String> lines() {
            return Stream.concat(Stream.of(checked + ": " + Labels.count(items.size(), "thing") + " to check" + (compared == null ? ""
                    : "; looked for in all articles, compared with the " + compared + " that have most in common with it")), Arrays.stream(Outcome.values()).flatMap(this::lines));
        }

        private Stream<String> lines(Outcome outcome) {
            var these = of(outcome);
            return these.isEmpty() ? Stream.empty() : Stream.concat(Stream.of("", Ink.bold(title(outcome) + " (" + these.size() + ")")),
                    these.stream().flatMap(this::lines));
        }

        private static String title(Outcome outcome) {
            return switch (outcome) {
                case NOBODY -> "Nobody else has it";
                case NEAR_MISS -> "Near miss";
                case UNCERTAIN -> "Nobody so far, but not all were compared";
                case ONE_FAMILY -> "Only one family has it";
                case FOUND -> "Found";
            };
        }

        private Stream<String> lines(Item item) {
            var whom = item.found.stream().map(place -> sources.get(place.article)).distinct().toList();
            var named = whom.stream().limit(MOST_SOURCES).collect(Collectors.joining(", "))
                    + (whom.size() > MOST_SOURCES ? ", …" : "");
            var found = whom.isEmpty() ? "" : "  " + Ink.faint(Labels.count(whom.size(), "source")
                    + (item.origins == 0 ? " of the same origin" : ", " + Labels.count(item.origins, "origin")) + ": " + named);
            var unread = item.unread == 0 ? "" : "  " + Ink.faint(Labels.count(item.unread, "article") + " not compared");
            return Stream.concat(Stream.of("  " + Ink.mark(Labels.brief(item.text, 90)) + "  " + item.kind.replace('_', ' ') + found + unread),
                    whom.isEmpty() ? item.near.stream().map(this::line) : Stream.empty());
        }

        private String line(Alike near) {
            var what = near.difference == null ? near.place.text : near.difference;
            return "      " + Ink.faint(near.why.replace('_', ' ') + ": " + Labels.brief(what, 160) + " (" + sources.get(near.place.article) + ")");
        }
    }

    @Override
    public Integer call() throws Exception {
        if (article.isPresent() == draft.isPresent()) {
            throw access.output().usage("give either an article of the case or --draft");
        }
        var day = day();
        return access.read(open -> {
            var whole = CaseReading.whole(open);
            var found = whole.isPresent() ? inAll(open, whole.get(), day) : inPart(open, day);
            access.output().print(Report.of(open, name(open), found));
            var damage = access.reportDamage(open);
            return found.hits.stream().anyMatch(hit -> hit.outcome() != Outcome.FOUND) ? ExitCode.FOUND : damage;
        });
    }

    private Checked inAll(OpenCase open, CaseFacts facts, Optional<LocalDate> day) throws Exception {
        return new Checked(ZeroHitCheck.run(checked(open, facts, day), facts, CaseAccess.progress()), Optional.empty());
    }

    /** Of a case too large to be compared, only those articles are read that the search index names. */
    Checked inPart(OpenCase open, Optional<LocalDate> day) throws Exception {
        var part = new CasePart(open);
        var own = article.map(name -> access.choose(open, name).article().getId()).stream().toList();
        try (var search = CaseSearch.open(open, new SearchKnowledge())) {
            var alone = checked(open, part.of(own, CaseAccess.progress()), day);
            var candidates = ZeroHitCandidates.of(alone, open, search, ZeroHitCandidates.MOST, CaseAccess.progress());
            search.state().problem().ifPresent(access.output()::note);
            var facts = part.of(Stream.concat(own.stream(), candidates.articles().stream()).toList(), CaseAccess.progress());
            return new Checked(ZeroHitCheck.run(checked(open, facts, day), facts, candidates, CaseAccess.progress()),
                    Optional.of(candidates.articles().size()));
        }
    }

    private String name(OpenCase open) {
        return draft.map(file -> file.getFileName().toString()).orElseGet(() -> access.choose(open, article.orElseThrow()).file());
    }

    private ReadText checked(OpenCase open, CaseFacts facts, Optional<LocalDate> day) throws Exception {
        if (draft.isPresent()) {
            if (Files.size(draft.get()) > LARGEST_DRAFT) {
                throw access.output().usage(draft.get() + " is larger than " + (LARGEST_DRAFT >> 20) + " MB");
            }
            return facts.read(Texts.clean(new String(Files.readAllBytes(draft.get()), StandardCharsets.UTF_8)), day);
        }
        var choice = access.choose(open, article.orElseThrow());
        return facts.article(choice.article().getId())
                .orElseThrow(() -> access.output().usage("the text of " + choice.file() + " cannot be read"));
    }

    private Optional<LocalDate> day() {
        try {
            return date.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw access.output().usage("--date needs a day such as 2026-05-04");
        }
    }
}
