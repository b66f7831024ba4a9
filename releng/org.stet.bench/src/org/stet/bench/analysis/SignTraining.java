package org.stet.bench.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.Place;
import org.stet.analysis.claims.RivalPairs;
import org.stet.analysis.discrepancies.ChangePairs;
import org.stet.bench.analysis.WeightLearning.Example;

/**
 * Learns from stories by which signs two different values are taken for one thing, and a later one for what became of an earlier one.
 */
final class SignTraining {

    private static final String CHANGED = "UPDATED";
    private static final Set<String> OF_ONE_THING = Set.of("CONFLICT", CHANGED);
    private static final Set<String> OF_TWO_THINGS = Set.of("DIFFERENT_THING", "SUBSET", "SUM");
    /** Pairs that the gold files do not list, but that the other stories say are of one thing with so much certainty, teach nothing. */
    private static final double DOUBTFUL = .75;
    private static final double NEVER = 1;
    private static final double PENALTY = 3;
    /** Of days there are few examples. */
    private static final double PENALTY_OF_FEW = 10;

    private final List<Example> rivals = new ArrayList<>();
    private final List<Example> days = new ArrayList<>();
    private final List<Example> changes = new ArrayList<>();

    private SignTraining() {
    }

    /** Prints the measures and writes the weights into three files of a folder. */
    static void run(List<Path> stories, Path folder) throws IOException {
        var training = new SignTraining();
        for (var story : stories) {
            training.read(Story.read(story));
        }
        WeightLearning.learn("two different values are taken for one thing", training.rivals, RivalPairs.signs(), PENALTY, DOUBTFUL,
                folder.resolve("signs.txt"));
        WeightLearning.learn("two different days are taken for one thing", training.days, RivalPairs.signsOfDays(), PENALTY_OF_FEW, DOUBTFUL,
                folder.resolve("days.txt"));
        WeightLearning.learn("a later value is taken for what became of an earlier one", training.changes, ChangePairs.signs(), PENALTY, NEVER,
                folder.resolve("changes.txt"));
    }

    private void read(Story story) {
        var found = new CaseAnalysis().analyse(story.articles(), new NullProgressMonitor());
        var located = new Located(found.articles());
        var one = new ArrayList<List<Place>>();
        var open = new ArrayList<List<Place>>();
        for (var entry : story.entries("discrepancies")) {
            if (OF_ONE_THING.contains(entry.get("type").asText())) {
                var members = places(entry, located);
                one.add(members);
                ChangePairs.of(found, members).forEach(signs -> changes.add(new Example(story.name(), signs, entry.get("type").asText().equals(CHANGED))));
            }
        }
        for (var claim : story.entries("claims")) {
            one.add(Story.entries(claim, "values").stream()
                    .flatMap(value -> located.places(Story.entries(value, "appearances")).stream()).toList());
        }
        for (var entry : story.entries("compatible")) {
            if (!OF_TWO_THINGS.contains(entry.path("reason").asText())) {
                open.add(places(entry, located));
            }
        }
        for (var pair : RivalPairs.of(found)) {
            var isOne = isIn(pair, one);
            if (isOne || !isIn(pair, open)) {
                (pair.areDays() ? days : rivals).add(new Example(story.name(), pair.signs(), isOne));
            }
        }
    }

    private static List<Place> places(JsonNode entry, Located located) {
        return Story.entries(entry, "members").stream().flatMap(member -> located.place(member).stream()).toList();
    }

    private static boolean isIn(RivalPairs.Pair pair, List<List<Place>> entries) {
        return entries.stream().anyMatch(entry -> isIn(pair.a(), entry) && isIn(pair.b(), entry));
    }

    private static boolean isIn(Place place, List<Place> entry) {
        return entry.stream().anyMatch(member -> Located.overlap(member, place));
    }
}
