package org.stet.bench.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.bench.analysis.Matching.Pair;
import org.stet.model.AgentKind;

/** Names in bodies by kind, and whether the mentions of one person or thing are held together. */
final class NameScores {

    private record Mentioned(String name, AgentKind kind, Place place) {
    }

    private final Located located;
    private final List<Mentioned> wanted = new ArrayList<>();
    private final List<Mentioned> found;

    private NameScores(Story story, CaseFindings findings, Located located) {
        this.located = located;
        for (var name : story.entries("names")) {
            located.places(Story.entries(name, "mentions")).forEach(place -> wanted
                    .add(new Mentioned(name.get("canonical").asText(), AgentKind.valueOf(name.get("kind").asText()), place)));
        }
        found = findings.names().stream().flatMap(name -> name.mentions().stream().map(mention -> new Mentioned(name.canonical(), name.kind(),
                new Place(mention.article(), mention.span())))).filter(each -> located.isBody(each.place())).toList();
    }

    static List<Score> of(Story story, CaseFindings findings, Located located) {
        return new NameScores(story, findings, located).scores();
    }

    private List<Score> scores() {
        var scores = new ArrayList<Score>();
        for (var kind : AgentKind.values()) {
            scores.add(score(kind.getName(), kind, (want, each) -> Located.overlap(want.place, each.place)));
        }
        for (var kind : AgentKind.values()) {
            scores.add(score(kind.getName() + ", exact spans", kind, this::sameSpan));
        }
        scores.add(score("names of any kind", null, (want, each) -> Located.overlap(want.place, each.place)));
        scores.add(links());
        return scores;
    }

    private Score score(String what, AgentKind kind, BiPredicate<Mentioned, Mentioned> rule) {
        var matching = Matching.of(of(wanted, kind), of(found, kind), this::sameSpan, rule);
        return matching.score(what).listing(Stream.concat(matching.missed().stream().map(each -> line("missed", each)),
                matching.extra().stream().map(each -> line("extra ", each))).sorted().toList());
    }

    private static List<Mentioned> of(List<Mentioned> mentions, AgentKind kind) {
        return mentions.stream().filter(each -> kind == null || each.kind == kind).toList();
    }

    private boolean sameSpan(Mentioned want, Mentioned each) {
        return Located.overlap(want.place, each.place) && located.words(want.place).strip().equals(located.words(each.place).strip());
    }

    private String line(String how, Mentioned each) {
        return how + "  " + located.show(each.place) + " = " + each.kind + " " + each.name;
    }

    /** Pairs of mentions that name the same, among the mentions that were found. */
    private Score links() {
        var pairs = Matching.of(wanted, found, this::sameSpan, (want, each) -> Located.overlap(want.place, each.place)).pairs();
        var right = 0;
        var linked = 0;
        var same = 0;
        var wrong = new ArrayList<String>();
        for (var i = 0; i < pairs.size(); i++) {
            for (var j = 0; j < i; j++) {
                var want = pairs.get(i).wanted().name.equals(pairs.get(j).wanted().name);
                var got = pairs.get(i).found().name.equals(pairs.get(j).found().name)
                        && pairs.get(i).found().kind == pairs.get(j).found().kind;
                right += want && got ? 1 : 0;
                linked += got ? 1 : 0;
                same += want ? 1 : 0;
                wrong(pairs.get(i), pairs.get(j), want, got).ifPresent(wrong::add);
            }
        }
        return Score.of("names linked (pairs of mentions)", right, linked, same).listing(wrong.stream().distinct().sorted().toList());
    }

    private static Optional<String> wrong(Pair<Mentioned, Mentioned> one, Pair<Mentioned, Mentioned> other, boolean want, boolean got) {
        return want == got ? Optional.empty()
                : Optional.of((want ? "apart   " : "merged  ") + one.wanted().name + " / " + other.wanted().name + ", found as "
                        + one.found().name + " / " + other.found().name);
    }
}
