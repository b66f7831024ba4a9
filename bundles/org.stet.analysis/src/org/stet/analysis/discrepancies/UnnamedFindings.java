package org.stet.analysis.discrepancies;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Stories;
import org.stet.analysis.claims.Comparison;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.claims.UnnamedAges;
import org.stet.analysis.values.Mention;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/**
 * Finds articles of one story that give somebody whom they do not name different ages: the boy, 15, and the 16-year-old boy; or all others
 * the same ages: 8 and 10, and 8 and 9.
 */
final class UnnamedFindings {

    /** An article's age of somebody as a claim tells it. */
    private record Told(ArticleReading reading, Statement statement) {

        private String age() {
            return statement.normalised();
        }

        private String article() {
            return reading.article().id();
        }

        /** Whether the article gives an age to anybody. */
        private boolean gives(String age) {
            return reading.mentions().stream().anyMatch(mention -> mention.kind() == ValueKind.AGE && mention.normalised().equals(age));
        }
    }

    private static final Derivation<ArticleReading, Map<String, Mention>> AGES = new Derivation<>(UnnamedAges::of);
    private static final Derivation<ArticleReading, Map<Set<String>, Mention>> BESIDE = new Derivation<>(UnnamedAges::beside);
    private static final Derivation<ArticleReading, List<Mention>> HEADLINE = new Derivation<>(UnnamedAges::againstHeadline);
    private static final Pattern AGE = Pattern.compile("P(\\d+)([YM])");
    /** Who is so much older is somebody else. */
    private static final int FAR = 3;
    /** In a week hardly anybody grows older. */
    private static final int WEEK = 7;

    private final CaseView view;
    private final Stories stories;
    private final Memo memo;

    UnnamedFindings(CaseView view, Stories stories, Memo memo) {
        this.view = view;
        this.stories = stories;
        this.memo = memo;
    }

    /** A finding for each age that opposes the one which most articles give. */
    List<Finding> all() {
        var called = opposed(AGES).flatMap(each -> each.getValue().stream().map(members -> finding("the " + each.getKey() + ": age", members,
                "ages of one who is not named"))).toList();
        var overlaps = new Overlaps(called);
        var beside = opposed(BESIDE).flatMap(each -> each.getValue().stream().map(members -> finding("age of one of them", members,
                "all other ages are the same"))).filter(finding -> overlaps.of(finding).isEmpty());
        var headlines = view.articles().stream().filter(reading -> !memo.get(HEADLINE, reading).isEmpty())
                .map(reading -> finding("age in the headline", memo.get(HEADLINE, reading).stream().map(age -> told(reading, age)).toList(),
                        "the only age of the headline and of the story below"));
        return Stream.of(called.stream(), beside, headlines).flatMap(each -> each).toList();
    }

    /** What opposes each other of the ages that articles give with one key. */
    private <K> Stream<Map.Entry<K, List<List<Told>>>> opposed(Derivation<ArticleReading, Map<K, Mention>> ages) {
        var told = new LinkedHashMap<K, List<Told>>();
        for (var reading : view.articles()) {
            memo.get(ages, reading).forEach((key, age) -> told.computeIfAbsent(key, any -> new ArrayList<>()).add(told(reading, age)));
        }
        return told.entrySet().stream().map(each -> Map.entry(each.getKey(), Camps.opposed(List.copyOf(each.getValue().stream()
                .collect(Collectors.groupingBy(Told::age, TreeMap::new, Collectors.toList())).values()), this::oppose)));
    }

    private Told told(ArticleReading reading, Mention age) {
        return new Told(reading, view.statement(reading.article().id(), age));
    }

    /** An article that gives the other's age as well speaks of two people. */
    private boolean oppose(Told a, Told b) {
        return isNear(a.age(), b.age()) && areOfOneWeek(a.article(), b.article()) && stories.areOne(a.article(), b.article())
                && !a.gives(b.age()) && !b.gives(a.age()) && Comparison.of(ValueKind.AGE, a.statement, b.statement).differs();
    }

    private static boolean isNear(String one, String other) {
        var a = AGE.matcher(one);
        var b = AGE.matcher(other);
        return a.matches() && b.matches() && a.group(2).equals(b.group(2))
                && Math.abs(Integer.parseInt(a.group(1)) - Integer.parseInt(b.group(1))) <= FAR;
    }

    private boolean areOfOneWeek(String one, String other) {
        return view.published(one).flatMap(a -> view.published(other)
                .map(b -> Math.abs(ChronoUnit.DAYS.between(a.day(), b.day())) <= WEEK)).orElse(true);
    }

    private Finding finding(String topic, List<Told> told, String rule) {
        var members = told.stream().map(Told::statement).toList();
        return new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), topic, members,
                new Telling(view).whoSaysWhat(members), rule);
    }
}
