package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.values.Mention;
import org.stet.bench.analysis.Matching.Pair;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/** Values of headlines and bodies: the kind must be right, the span overlap and the normalised value be the same. */
final class ValueScores {

    private static final List<ValueKind> KINDS =
            List.of(ValueKind.DATE, ValueKind.TIME, ValueKind.DURATION, ValueKind.AGE, ValueKind.COUNT,
            ValueKind.ORDINAL, ValueKind.MONEY, ValueKind.PERCENT, ValueKind.MEASURE);

    private record Wanted(Place place, JsonNode gold) {

        String normalised() {
            return gold.path("normalised").asText();
        }
    }

    private record Found(Place place, Mention mention) {
    }

    private final Located located;
    private final List<Wanted> wanted;
    private final List<Found> found;

    private ValueScores(Located located, List<Wanted> wanted, List<Found> found) {
        this.located = located;
        this.wanted = wanted;
        this.found = found;
    }

    static List<Score> of(Story story, CaseFindings findings, Located located) {
        var wanted = new ArrayList<Wanted>();
        story.entries("mentions").forEach(gold -> located.place(gold).ifPresent(place -> wanted.add(new Wanted(place, gold))));
        var found = findings.articles().stream().flatMap(reading -> reading.mentions().stream()
                .map(mention -> new Found(new Place(reading.article().id(), mention.span()), mention)))
                .filter(each -> located.isBodyOrHeadline(each.place())).toList();
        return new ValueScores(located, wanted, found).scores();
    }

    private List<Score> scores() {
        var scores = new ArrayList<Score>();
        KINDS.forEach(kind -> scores.add(listed(kind.getName(), only(kind), this::sameWords, ValueScores::overlapAndValue)));
        BiPredicate<Wanted, Found> kind = (want, each) -> want.gold.get("kind").asText().equals(each.mention.kind().getName());
        var all = Matching.of(wanted, found, kind.and(this::sameWords), kind.and(ValueScores::overlapAndValue));
        scores.add(all.score("all values"));
        scores.add(Matching.of(wanted, found, kind.and(ValueScores::overlapAndValue).and(this::sameSpan))
                .score("all values, exact spans"));
        scores.add(Matching.of(wanted, found, ValueScores::overlap).score("all values, overlapping spans alone"));
        var pairs = all.pairs();
        scores.add(listed("unit right, where the value is", pairs.stream().filter(pair -> pair.wanted().gold.has("unit"))
                .toList(),
                pair -> unit(pair.wanted().gold.get("unit").asText()).equals(unit(pair.found().mention.unit()))));
        scores.add(listed("bound right, where the value is", pairs.stream().filter(pair -> pair.wanted().gold.has("bound"))
                .toList(),
                pair -> pair.wanted().gold.get("bound").asText().equals(sign(pair.found().mention.bound()))));
        return scores;
    }

    private ValueScores only(ValueKind kind) {
        return new ValueScores(located, wanted.stream().filter(each -> each.gold.get("kind").asText().equals(kind.getName()))
                .toList(),
                found.stream().filter(each -> each.mention.kind() == kind).toList());
    }

    @SafeVarargs
    private Score listed(String what, ValueScores part, BiPredicate<Wanted, Found>... rules) {
        var matching = Matching.of(part.wanted, part.found, rules);
        return matching.score(what).listing(Stream.concat(matching.missed().stream().map(this::missed),
                matching.extra().stream().map(this::extra)).sorted().toList());
    }

    private Score listed(String what, List<Pair<Wanted, Found>> pairs, Predicate<Pair<Wanted, Found>> right) {
        var wrong = pairs.stream().filter(right.negate()).map(pair -> "wrong   " + located.show(pair.wanted().place) + " is "
                + pair.wanted().gold.path("bound").asText() + pair.wanted().gold.path("unit").asText() + ", not "
                + sign(pair.found().mention.bound()) + pair.found().mention.unit()).toList();
        return Score.share(what, pairs.size() - wrong.size(), pairs.size()).listing(wrong);
    }

    private String missed(Wanted want) {
        var near = found.stream().filter(each -> overlap(want, each)).findFirst()
                .map(each ->
                ", found " + each.mention.kind() + " [" + located.words(each.place) + "] = " + each.mention.normalised())
                        .orElse("");
        return "missed  " + located.show(want.place) + " = " + want.normalised() + near;
    }

    private String extra(Found each) {
        return "extra   " + located.show(each.place) + " = " + each.mention.normalised() + " by " + each.mention.rule();
    }

    private boolean sameSpan(Wanted want, Found each) {
        return want.place.article().equals(each.place.article())
                && located.words(want.place).strip().equals(located.words(each.place).strip()) && overlap(want, each);
    }

    private boolean sameWords(Wanted want, Found each) {
        return sameSpan(want, each) && sameValue(want.normalised(), each.mention.normalised());
    }

    private static boolean overlap(Wanted want, Found each) {
        return Located.overlap(want.place, each.place);
    }

    private static boolean overlapAndValue(Wanted want, Found each) {
        return overlap(want, each) && sameValue(want.normalised(), each.mention.normalised());
    }

    /** Numbers are compared as numbers, also as the ends of a range, and everything else as it is written. */
    static boolean sameValue(String one, String other) {
        if (one.contains("..") && other.contains("..")) {
            var ends = one.split("\\.\\.");
            var others = other.split("\\.\\.");
            return ends.length == 2 && others.length == 2 && sameValue(ends[0], others[0]) && sameValue(ends[1], others[1]);
        }
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException notNumbers) {
            return one.equals(other);
        }
    }

    /** Singular and plural of a thing counted are the same, and so are people and persons. */
    private static String unit(String unit) {
        var word = unit.toLowerCase(Locale.ROOT);
        return switch (word) {
            case "people", "persons" -> "person";
            case "children" -> "child";
            case "men" -> "man";
            case "women" -> "woman";
            default -> word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y"
                    : word.matches(".+(?:ch|sh|ss|x)es") ? word.substring(0, word.length() - 2)
                    : word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        };
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case EXACTLY -> "=";
            case ABOUT -> "~";
            case MORE_THAN -> ">";
            case AT_LEAST -> ">=";
            case LESS_THAN -> "<";
            case AT_MOST -> "<=";
        };
    }
}
