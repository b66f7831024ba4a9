package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.SuggestedClaim;

/** Statements of the same slot held together, those of different slots kept apart; the gold lists are not complete. */
final class ClaimScores {

    /**
     * A claim of the gold file.
     *
     * @param places where it appears
     */
    private record Wanted(JsonNode gold, List<Place> places) {

        boolean holds(Place place) {
            return places.stream().anyMatch(each -> Located.overlap(each, place));
        }

        long articles() {
            return places.stream().map(Place::article).distinct().count();
        }
    }

    private final List<Wanted> wanted = new ArrayList<>();
    private final List<SuggestedClaim> found;
    private final Located located;

    private ClaimScores(Story story, CaseFindings findings, Located located) {
        this.located = located;
        this.found = findings.claims();
        for (var gold : story.entries("claims")) {
            var places = Story.entries(gold, "values").stream()
                    .flatMap(value -> located.places(Story.entries(value, "appearances")).stream()).toList();
            wanted.add(new Wanted(gold, places));
        }
    }

    static List<Score> of(Story story, CaseFindings findings, Located located) {
        var scores = new ClaimScores(story, findings, located);
        return List.of(scores.claims(), scores.pairs(), scores.corroboration());
    }

    private static List<Place> places(SuggestedClaim claim) {
        return claim.values().stream().flatMap(value -> value.appearances().stream()).map(Statement::place).toList();
    }

    /** A claim in several articles is found where one suggestion holds it in at least two of them. */
    private Score claims() {
        var inSeveral = wanted.stream().filter(want -> want.articles() > 1).toList();
        var missed = inSeveral.stream().filter(want -> found.stream().noneMatch(claim -> isSame(want, claim))).toList();
        return Score.share("claims found (recall)", inSeveral.size() - missed.size(), inSeveral.size()).listing(missed.stream()
                .map(want -> "missed  " + want.gold.get("subject").asText() + ": " + want.gold.get("slot").asText() + " "
                        + want.places.stream().map(located::show).toList())
                .toList());
    }

    private static boolean isSame(Wanted want, SuggestedClaim claim) {
        return places(claim).stream().filter(want::holds).map(Place::article).distinct().count() > 1;
    }

    /** Pairs of statements whose claims are known. */
    private Score pairs() {
        var right = 0;
        var wrong = new ArrayList<String>();
        var joined = new HashSet<Set<Place>>();
        for (var claim : found) {
            var known = places(claim).stream().filter(place -> wanted.stream().anyMatch(want -> want.holds(place))).toList();
            for (var i = 0; i < known.size(); i++) {
                for (var j = 0; j < i; j++) {
                    if (isOneClaim(known.get(i), known.get(j))) {
                        right++;
                        joined.add(Set.of(known.get(i), known.get(j)));
                    } else {
                        wrong.add("merged  " + claim.subject() + ", " + claim.slot() + ": " + located.show(known.get(j)) + " / "
                                + located.show(known.get(i)));
                    }
                }
            }
        }
        var all = 0;
        var matched = 0;
        for (var want : wanted) {
            for (var i = 0; i < want.places.size(); i++) {
                for (var j = 0; j < i; j++) {
                    all++;
                    matched += isJoined(joined, want.places.get(i), want.places.get(j)) ? 1 : 0;
                }
            }
        }
        return new Score("statements held together (pairs)", right, right + wrong.size(), all, matched, "", wrong);
    }

    private boolean isOneClaim(Place one, Place other) {
        return wanted.stream().anyMatch(want -> want.holds(one) && want.holds(other));
    }

    private static boolean isJoined(Set<Set<Place>> joined, Place one, Place other) {
        return joined.stream().anyMatch(pair -> pair.stream().anyMatch(place -> Located.overlap(place, one))
                && pair.stream().anyMatch(place -> Located.overlap(place, other)));
    }

    /** Articles and origins of the claims that were found. */
    private Score corroboration() {
        var counted = wanted.stream().filter(want -> want.gold.has("origins") && found.stream().anyMatch(claim -> isSame(want, claim))).toList();
        var wrong = counted.stream().filter(want -> found.stream().filter(claim -> isSame(want, claim))
                .noneMatch(claim -> claim.corroboration().origins() == want.gold.get("origins").asInt())).toList();
        return Score.share("origins of a found claim right", counted.size() - wrong.size(), counted.size()).listing(wrong.stream()
                .map(want -> "wrong   " + want.gold.get("subject").asText() + ": " + want.gold.get("slot").asText() + " has "
                        + want.gold.get("origins").asInt() + " origins, found " + found.stream().filter(claim -> isSame(want, claim))
                                .map(claim -> claim.corroboration().origins()).toList())
                .toList());
    }
}
