package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.families.Family;
import org.stet.model.PassageKind;

/** Which articles go back to one act of reporting, how far, and with which passages. */
final class FamilyScores {

    private record Copied(Place place, String kind) {
    }

    private final Story story;
    private final CaseFindings findings;
    private final Located located;

    private FamilyScores(Story story, CaseFindings findings, Located located) {
        this.story = story;
        this.findings = findings;
        this.located = located;
    }

    static List<Score> of(Story story, CaseFindings findings, Located located) {
        var scores = new FamilyScores(story, findings, located);
        return List.of(scores.articles(), scores.degrees(), scores.passages(PassageKind.VERBATIM), scores.passages(PassageKind.REWRITTEN),
                scores.passages(), scores.leftAlone());
    }

    /** The family that an article was found in answers to the gold family with which it shares most articles. */
    private Score articles() {
        var wanted = goldFamilies();
        var wrong = new ArrayList<String>();
        for (var article : story.articles()) {
            var found = foundFamily(article.file());
            var answers = found.flatMap(family -> answering(family, wanted));
            var want = wanted.get(article.file());
            if (found.isPresent() != (want != null) || want != null && !answers.filter(want::equals).isPresent()) {
                wrong.add("wrong   " + article.file() + " is " + (want == null ? "in no family" : "of " + want) + ", found "
                        + found.map(family -> "with " + family.members()).orElse("in no family"));
            }
        }
        return Score.share("articles in the right family, or in none", story.articles().size() - wrong.size(), story.articles().size()).listing(wrong);
    }

    private Map<String, String> goldFamilies() {
        var families = new HashMap<String, String>();
        for (var family : story.entries("families")) {
            Story.entries(family, "articles").forEach(each -> families.put(each.get("article").asText(), family.get("source").asText()));
        }
        return families;
    }

    private Optional<Family> foundFamily(String article) {
        return findings.families().stream().filter(family -> family.members().size() > 1)
                .filter(family -> family.members().stream().anyMatch(member -> member.article().equals(article))).findFirst();
    }

    private static Optional<String> answering(Family found, Map<String, String> wanted) {
        var votes = new HashMap<String, Integer>();
        found.members().stream().map(member -> wanted.get(member.article())).filter(family -> family != null)
                .forEach(family -> votes.merge(family, 1, Integer::sum));
        return votes.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private Score degrees() {
        var wrong = new ArrayList<String>();
        var all = 0;
        for (var family : story.entries("families")) {
            for (var each : Story.entries(family, "articles")) {
                if (!located.has(each)) {
                    continue;
                }
                all++;
                var article = each.get("article").asText();
                var found = foundFamily(article).flatMap(in -> in.members().stream().filter(member -> member.article().equals(article)).findFirst())
                        .map(member -> member.degree().getName()).orElse("none");
                if (!found.equals(each.get("derivation").asText())) {
                    wrong.add("wrong   " + article + " is derived " + each.get("derivation").asText() + ", found " + found);
                }
            }
        }
        return Score.share("degree of derivation right", all - wrong.size(), all).listing(wrong);
    }

    private List<Copied> wanted() {
        var wanted = new ArrayList<Copied>();
        for (var family : story.entries("families")) {
            for (var passage : Story.entries(family, "passages")) {
                located.place(passage.get("b")).ifPresent(place -> wanted.add(new Copied(place, passage.get("kind").asText())));
            }
        }
        return wanted;
    }

    private List<Copied> found() {
        return findings.families().stream().flatMap(family -> family.passages().stream())
                .map(passage -> new Copied(passage.copy(), passage.kind().getName())).filter(each -> located.isBody(each.place)).toList();
    }

    private Score passages(PassageKind kind) {
        return passages("passages " + kind, wanted().stream().filter(each -> each.kind.equals(kind.getName())).toList(),
                found().stream().filter(each -> each.kind.equals(kind.getName())).toList());
    }

    private Score passages() {
        return passages("passages of either kind", wanted(), found());
    }

    /** A passage wanted is found if half of it is covered, a passage found is right if half of it was wanted. */
    private Score passages(String what, List<Copied> wanted, List<Copied> found) {
        var missed = wanted.stream().filter(want -> !isHalfCovered(want, found)).toList();
        var extra = found.stream().filter(each -> !isHalfCovered(each, wanted)).toList();
        var lines = new ArrayList<String>();
        missed.forEach(each -> lines.add("missed  " + located.show(each.place)));
        extra.forEach(each -> lines.add("extra   " + located.show(each.place)));
        return new Score(what, found.size() - extra.size(), found.size(), wanted.size(), wanted.size() - missed.size(), "", lines);
    }

    private static boolean isHalfCovered(Copied one, List<Copied> others) {
        var covered = new BitSet();
        others.stream().filter(other -> other.place.article().equals(one.place.article())).map(other -> other.place.span())
                .filter(one.place.span()::overlaps).forEach(span -> covered.set(Math.max(0, span.start() - one.place.span().start()),
                        Math.min(one.place.span().length(), span.end() - one.place.span().start())));
        return 2 * covered.cardinality() >= one.place.span().length();
    }

    /** Pairs of articles with common words that are no derivation: no passage found may join these words. */
    private Score leftAlone() {
        var pairs = story.entries("notDerived").stream().filter(pair -> located.places(Story.entries(pair, "spans")).size() == 2).toList();
        var wrong = pairs.stream().filter(this::isJoined)
                .map(pair -> "wrong   " + located.show(located.place(pair.get("spans").get(0)).orElseThrow()) + " is " + pair.get("reason").asText())
                .toList();
        return Score.share("other common words left alone", pairs.size() - wrong.size(), pairs.size()).listing(wrong);
    }

    private boolean isJoined(JsonNode pair) {
        var places = located.places(Story.entries(pair, "spans"));
        return findings.families().stream().flatMap(family -> family.passages().stream())
                .anyMatch(passage -> Located.overlap(passage.source(), places.get(0)) && Located.overlap(passage.copy(), places.get(1))
                        || Located.overlap(passage.source(), places.get(1)) && Located.overlap(passage.copy(), places.get(0)));
    }
}
