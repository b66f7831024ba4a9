package org.stet.bench.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.quotes.Quote;
import org.stet.core.anchor.Span;
import org.stet.model.Quotation;

/** Quotations in bodies, one for each paragraph of each: the quoted words, and whose they are. */
final class QuoteScores {

    private static final Set<String> NO_PART_OF_A_NAME = Set.of("a", "an", "the", "mr", "mrs", "ms", "dr", "sir", "dame", "rev", "of", "for", "s");

    private record Wanted(Quotation style, String speaker, Place place) {
    }

    private record Found(Quote quote, Place place) {
    }

    private final Located located;
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Found> found;
    /** How the articles spell a speaker, some of them wrongly. */
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final boolean mixedExhaustive;

    private QuoteScores(Story story, CaseFindings findings, Located located) {
        this.located = located;
        story.entries("names").forEach(name -> name.path("spellings")
                .forEach(spelling -> spellings.computeIfAbsent(name.path("canonical").asText(), any -> new HashSet<>()).add(spelling.asText())));
        this.mixedExhaustive = story.isExhaustive("quotes.MIXED");
        for (var quote : story.entries("quotes")) {
            located.places(Story.entries(quote, "spans")).forEach(place -> wanted
                    .add(new Wanted(Quotation.valueOf(quote.get("style").asText()), quote.path("speaker").asText(), place)));
        }
        found = findings.articles().stream().flatMap(reading -> reading.quotes().stream()
                .map(quote -> new Found(quote, new Place(reading.article().id(), quote.span())))).filter(each -> located.isBody(each.place)).toList();
    }

    static List<Score> of(Story story, CaseFindings findings, Located located) {
        return new QuoteScores(story, findings, located).scores();
    }

    private List<Score> scores() {
        var marked = wanted.stream().filter(each -> each.style != Quotation.INDIRECT).toList();
        var markedFound = found.stream().filter(each -> each.quote.style() == Quotation.DIRECT
                || each.quote.style() == Quotation.MIXED && (mixedExhaustive || isWanted(each))).toList();
        var exact = Matching.of(marked, markedFound, this::sameWords);
        var exactSpeaker = Matching.of(marked, markedFound, (want, each) -> sameWords(want, each) && sameSpeaker(want, each));
        var near = Matching.of(marked, markedFound, this::sameWords, this::alike);
        var nearSpeaker = Matching.of(marked, markedFound, (want, each) -> sameWords(want, each) && sameSpeaker(want, each),
                (want, each) -> alike(want, each) && sameSpeaker(want, each));
        return List.of(nearSpeaker.score("quotations with speaker").listing(lines(nearSpeaker)),
                exactSpeaker.score("quotations with speaker, exact spans"),
                near.score("quotations").listing(lines(near)), exact.score("quotations, exact spans").listing(lines(exact)),
                indirect("indirect quotations (recall)", false), indirect("indirect quotations with speaker (recall)", true));
    }

    private boolean isWanted(Found each) {
        return wanted.stream().anyMatch(want -> Located.overlap(want.place, each.place));
    }

    private Score indirect(String what, boolean withSpeaker) {
        var indirect = wanted.stream().filter(each -> each.style == Quotation.INDIRECT).toList();
        var matching = Matching.of(indirect, found, (want, each) -> alike(want, each) && (!withSpeaker || sameSpeaker(want, each)));
        return Score.share(what, matching.pairs().size(), indirect.size()).listing(matching.missed().stream().map(this::missed).toList());
    }

    private List<String> lines(Matching<Wanted, Found> matching) {
        return Stream.concat(matching.missed().stream().map(this::missed), matching.extra().stream()
                .map(each -> "extra   " + located.show(each.place) + " by " + each.quote.speaker().orElse("nobody"))).sorted().toList();
    }

    private String missed(Wanted want) {
        var near = found.stream().filter(each -> Located.overlap(want.place, each.place)).findFirst()
                .map(each -> ", found " + each.quote.style() + " [" + located.words(each.place) + "] by " + each.quote.speaker().orElse("nobody"))
                .orElse("");
        return "missed  " + located.show(want.place) + " by " + want.speaker + near;
    }

    private boolean sameWords(Wanted want, Found each) {
        return Located.overlap(want.place, each.place) && bare(want.place).equals(bare(each.place));
    }

    /** The words without the signs at their ends, which outlets put inside or outside the marks. */
    private String bare(Place place) {
        return located.words(place).replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
    }

    /** Whether at least half of the longer span is common to both. */
    private boolean alike(Wanted want, Found each) {
        return want.place.article().equals(each.place.article())
                && 2 * common(want.place.span(), each.place.span()) >= Math.max(want.place.span().length(), each.place.span().length());
    }

    static int common(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    private boolean sameSpeaker(Wanted want, Found each) {
        return each.quote.speaker().filter(speaker -> sameSpeaker(want.speaker, speaker)
                || spellings.getOrDefault(want.speaker, Set.of()).stream().anyMatch(spelling -> sameSpeaker(spelling, speaker))).isPresent();
    }

    /** Whether all words of one name are in the other: a surname stands for the full name, another first name does not. */
    static boolean sameSpeaker(String one, String other) {
        var words = words(one);
        var others = words(other);
        return !words.isEmpty() && !others.isEmpty() && (words.containsAll(others) || others.containsAll(words));
    }

    private static Set<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.replace("’s", "").replace("'s", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !NO_PART_OF_A_NAME.contains(word)).collect(Collectors.toSet());
    }
}
