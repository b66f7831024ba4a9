package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding;
import org.stet.model.DiscrepancyType;

/**
 * Discrepancies by type. A finding answers to an entry of the gold file if it is of its type, or of one that is as good, and holds
 * two of its members that differ; several findings may answer to one entry, and one finding to several.
 */
final class DiscrepancyScores {

    /** Kinds of which the unit is a part of the value; what is counted goes by many names. */
    private static final Set<String> WITH_UNIT = Set.of("MONEY", "PERCENT", "MEASURE");

    private record Member(Place place, String value) {
    }

    /**
     * An entry of the gold file.
     *
     * @param accepted its type and those that are as good
     */
    private record Wanted(DiscrepancyType type, Set<DiscrepancyType> accepted, String topic, List<Member> members) {

        private Set<Member> in(Finding finding) {
            return members.stream().filter(member -> finding.members().stream().map(Statement::place)
                    .anyMatch(place -> Located.overlap(place, member.place))).collect(Collectors.toSet());
        }

        /** Whether the finding holds two members that differ; where only what is said around them differs, any two. */
        boolean isMetBy(Finding finding) {
            var met = in(finding);
            return met.size() > 1 && (differing(met) > 1 || differing(members) == 1) || met.size() == 1 && members.size() == 1;
        }

        boolean isAnsweredBy(Finding finding) {
            return accepted.contains(finding.type()) && isMetBy(finding);
        }

        private static long differing(Iterable<Member> members) {
            var values = new HashSet<String>();
            members.forEach(member -> values.add(member.value));
            return values.size();
        }
    }

    private final Located located;
    private final Set<String> units;
    private final List<Wanted> wanted;
    private final List<Wanted> compatible;
    private final List<Wanted> different;
    private final List<Finding> found;

    private DiscrepancyScores(Story story, CaseFindings findings, Located located) {
        this.located = located;
        this.units = story.entries("mentions").stream().filter(mention -> WITH_UNIT.contains(mention.path("kind").asText()))
                .map(mention -> mention.path("unit").asText()).collect(Collectors.toSet());
        this.found = findings.findings();
        Predicate<JsonNode> isDifferentThing = gold -> gold.path("reason").asText().equals("DIFFERENT_THING");
        this.wanted = wanted(story.entries("discrepancies"));
        this.compatible = wanted(story.entries("compatible").stream().filter(isDifferentThing.negate()).toList());
        this.different = wanted(story.entries("compatible").stream().filter(isDifferentThing).toList());
    }

    static List<Score> of(Story story, CaseFindings findings, Located located) {
        return new DiscrepancyScores(story, findings, located).scores();
    }

    private List<Wanted> wanted(List<JsonNode> entries) {
        return entries.stream().map(this::wanted).filter(want -> !want.members.isEmpty()).toList();
    }

    private Wanted wanted(JsonNode gold) {
        var type = DiscrepancyType.valueOf(gold.path("type").asText("COMPATIBLE"));
        var accepted = new HashSet<>(Set.of(type));
        var also = Story.entries(gold, "alsoAccepted").stream().map(JsonNode::asText).toList();
        Stream.of(DiscrepancyType.values()).filter(each -> also.contains(each.getName())).forEach(accepted::add);
        var members = new ArrayList<Member>();
        for (var member : Story.entries(gold, "members")) {
            located.place(member).ifPresent(place -> members.add(new Member(place, value(member))));
        }
        return new Wanted(type, accepted, (gold.path("topic").asText() + " " + gold.path("reason").asText()).strip(), members);
    }

    /** The value of a member with its currency or measure, or its words where they are what differs. */
    private String value(JsonNode member) {
        var unit = member.path("unit").asText();
        return member.has("normalised") ? member.path("bound").asText("=") + member.get("normalised").asText() + (units.contains(unit) ? unit : "")
                : Located.folded(member.get("exact").asText());
    }

    private List<Score> scores() {
        var scores = new ArrayList<Score>();
        for (var type : DiscrepancyType.values()) {
            if (type != DiscrepancyType.COMPATIBLE) {
                scores.add(ofType(type));
            }
        }
        scores.add(compatible());
        scores.add(kept("COMPATIBLE not reported as CONFLICT", compatible, this::isNoConflict));
        scores.add(kept("different things not held together", different, finding -> true));
        return scores;
    }

    private Score ofType(DiscrepancyType type) {
        var asked = wanted.stream().filter(want -> want.type == type).toList();
        var ofType = found.stream().filter(finding -> finding.type() == type).toList();
        var missed = asked.stream().filter(want -> found.stream().noneMatch(want::isAnsweredBy)).toList();
        var extra = ofType.stream().filter(finding -> wanted.stream().noneMatch(want -> want.isAnsweredBy(finding))).toList();
        var lines = new ArrayList<String>();
        missed.forEach(want -> lines.add("missed  " + show(want) + met(want)));
        extra.forEach(finding -> lines.add("extra   " + show(finding)));
        return new Score(type.getName(), ofType.size() - extra.size(), ofType.size(), asked.size(), asked.size() - missed.size(), "", lines);
    }

    private Score compatible() {
        var missed = compatible.stream().filter(want -> found.stream().noneMatch(want::isAnsweredBy)).toList();
        return Score.share("COMPATIBLE (recall)", compatible.size() - missed.size(), compatible.size())
                .listing(missed.stream().map(want -> "missed  " + show(want) + met(want)).toList());
    }

    private boolean isNoConflict(Finding finding) {
        return wanted.stream().noneMatch(want -> want.isAnsweredBy(finding));
    }

    private Score kept(String what, List<Wanted> entries, Predicate<Finding> suspect) {
        var lines = new ArrayList<String>();
        for (var want : entries) {
            found.stream().filter(finding -> finding.type() == DiscrepancyType.CONFLICT && want.isMetBy(finding)).filter(suspect).findFirst()
                    .ifPresent(finding -> lines.add("wrong   " + want.topic + ": " + show(finding)));
        }
        return Score.share(what, entries.size() - lines.size(), entries.size()).listing(lines);
    }

    /** As what the members were found instead. */
    private String met(Wanted want) {
        var types = found.stream().filter(want::isMetBy).map(finding -> finding.type() + " by " + finding.rule()).distinct().toList();
        return types.isEmpty() ? "" : ", found as " + types;
    }

    private String show(Wanted want) {
        return want.topic + ":" + want.members.stream().map(member -> "\n            " + located.show(member.place) + " = " + member.value)
                .collect(Collectors.joining());
    }

    private String show(Finding finding) {
        return finding.topic() + " (" + finding.rule() + "): " + finding.explanation() + finding.members().stream()
                .map(member -> "\n            " + located.show(member.place()) + " = " + member.normalised()).collect(Collectors.joining());
    }
}
