package org.stet.analysis.discrepancies;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.Stories;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.names.Name;
import org.stet.analysis.particulars.Particular;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.analysis.particulars.Particulars;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds articles of one story that say of one person or thing what cannot both be, such as her son and her nephew, or not at one time. */
final class ParticularFindings {

    /** What an article tells. */
    private record Told(String article, Particular particular) {

        private String value() {
            return particular.value();
        }
    }

    /** What is told of whom or what. */
    private record Topic(List<String> named, String of, String what) {

        private boolean isOfTheEvent() {
            return named.isEmpty() && of.isEmpty();
        }

        @Override
        public String toString() {
            var whom = Stream.concat(named.stream(), Stream.of(of)).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
            return whom.isEmpty() ? what : whom + ": " + what;
        }
    }

    private static final Derivation<ArticleReading, List<Particular>> PARTICULARS = new Derivation<>(Particulars::of);
    /** In so many days even what lasts may have become something else. */
    private static final int LONG = 60;

    private final CaseView view;
    private final Speakers names;
    private final Stories stories;
    private final Memo memo;

    ParticularFindings(CaseView view, Speakers names, Stories stories, Memo memo) {
        this.view = view;
        this.names = names;
        this.stories = stories;
        this.memo = memo;
    }

    /** A finding for each value that opposes the one which most articles of a story give; what is told of somebody is not told again of the event. */
    List<Finding> all() {
        var told = new HashMap<Topic, List<Told>>();
        for (var reading : view.articles()) {
            var article = reading.article().id();
            memo.get(PARTICULARS, reading).forEach(particular -> topic(article, particular)
                    .ifPresent(topic -> told.computeIfAbsent(topic, any -> new ArrayList<>()).add(new Told(article, particular))));
        }
        var found = told.entrySet().stream().filter(each -> isOfSeveralValues(each.getValue())).sorted(Comparator.comparing(each -> each.getKey().toString()))
                .collect(Collectors.partitioningBy(each -> each.getKey().isOfTheEvent(),
                        Collectors.flatMapping(each -> ofOne(each.getKey().toString(), each.getValue()), Collectors.toList())));
        return Stream.concat(found.get(false).stream(), found.get(true).stream()
                .filter(ofEvent -> found.get(false).stream().noneMatch(ofSomebody -> tellsTheSame(ofSomebody, ofEvent)))).toList();
    }

    /** Whether two findings have words of several articles in common. */
    private static boolean tellsTheSame(Finding one, Finding other) {
        return one.members().stream().map(Statement::place).filter(place -> other.members().stream().map(Statement::place)
                .anyMatch(another -> another.article().equals(place.article()) && another.span().overlaps(place.span()))).map(Place::article).distinct().count() > 1;
    }

    /** What it is said of; empty if somebody is not named in the case. */
    private Optional<Topic> topic(String article, Particular particular) {
        var named = particular.named().stream().flatMap(name -> names.named(article, view.text(new Place(article, name))).map(Name::canonical).stream()).toList();
        return Optional.of(new Topic(named, particular.of(), particular.what())).filter(topic -> named.size() == particular.named().size());
    }

    /** Articles are compared by the first place where each tells a value; all its places are shown. */
    private Stream<Finding> ofOne(String topic, List<Told> told) {
        var values = told.stream().collect(Collectors.groupingBy(Told::article, LinkedHashMap::new, Collectors.groupingBy(Told::value)));
        BiPredicate<Told, Told> oppose = (a, b) -> oppose(a, b, values);
        var first = values.values().stream().flatMap(ofArticle -> ofArticle.values().stream()).map(List::getFirst).toList();
        return byStory(first, oppose).stream().map(story -> story.stream().collect(Collectors.groupingBy(Told::value, TreeMap::new, Collectors.toList())))
                .flatMap(camps -> Camps.opposed(List.copyOf(camps.values()), oppose).stream())
                .map(group -> finding(topic, group.stream().flatMap(each -> values.get(each.article).get(each.value()).stream()).toList()));
    }

    private static boolean isOfSeveralValues(List<Told> told) {
        return told.stream().anyMatch(each -> !each.value().equals(told.getFirst().value()));
    }

    /** Those that oppose each other, with all that oppose one of them: what is said of two stories never does. */
    private static Collection<List<Told>> byStory(List<Told> told, BiPredicate<Told, Told> oppose) {
        var stories = new Together(told.size());
        for (var a = 0; a < told.size(); a++) {
            for (var b = a + 1; b < told.size(); b++) {
                if (!stories.isJoined(a, b) && oppose.test(told.get(a), told.get(b))) {
                    stories.join(a, b);
                }
            }
        }
        return stories.of(told);
    }

    /** An article that tells both tells of two things or times. */
    private boolean oppose(Told a, Told b, Map<String, Map<String, List<Told>>> values) {
        return a.particular.excludes(b.particular) && !values.get(a.article).containsKey(b.value()) && !values.get(b.article).containsKey(a.value())
                && mayBeTold(a, b) && !isNamed(a, b) && !isNamed(b, a) && stories.areOne(a.article, b.article);
    }

    /** Whether an article tells of somebody without the name which another gives, but has it elsewhere. */
    private boolean isNamed(Told unnamed, Told named) {
        return unnamed.value().equals(Particular.UNNAMED) && view.article(unnamed.article).document().text().contains(named.value());
    }

    private boolean mayBeTold(Told a, Told b) {
        return switch (a.particular.kind()) {
            case PASSING -> true;
            case LASTING -> days(a, b).map(Math::abs).orElse(0L) <= LONG;
            case FIRST, LAST -> a.particular.kind() != b.particular.kind() && days(a, b)
                    .filter(days -> a.particular.kind() == Kind.FIRST ? days >= 0 : days <= 0)
                    .filter(days -> Math.abs(days) <= LONG || !a.particular.named().isEmpty()).isPresent();
        };
    }

    private Optional<Long> days(Told from, Told to) {
        return view.published(from.article).flatMap(first -> view.published(to.article).map(second -> ChronoUnit.DAYS.between(first.day(), second.day())));
    }

    private Finding finding(String topic, List<Told> group) {
        var telling = new Telling(view);
        var members = group.stream().map(told -> statement(topic, told)).sorted(Comparator.comparing(Statement::place, view.order())).toList();
        var values = group.stream().sorted(Comparator.<Told, Boolean>comparing(told -> told.particular.kind() == Kind.LAST)
                .thenComparing(told -> statement(topic, told).place(), view.order())).map(Told::value).distinct().toList();
        var changed = isChanged(group, values);
        return new Finding(changed ? DiscrepancyType.UPDATED : DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), topic, members,
                changed ? telling.inOrder(members) + " The one came after the other." : telling.whoSaysWhat(members), changed ? "what came after: " + String.join(" → ", values)
                        : "only one can be: " + String.join(" ≠ ", values));
    }

    /** Whether it may become another, and all who tell the one wrote on an earlier day than all who tell the other. */
    private boolean isChanged(List<Told> group, List<String> values) {
        var kinds = group.stream().map(told -> told.particular.kind()).collect(Collectors.toSet());
        return kinds.contains(Kind.FIRST) || kinds.contains(Kind.PASSING) && values.size() == 2 && group.stream().filter(told -> told.value().equals(values.getFirst()))
                .allMatch(first -> group.stream().filter(told -> told.value().equals(values.getLast()))
                        .allMatch(last -> days(first, last).filter(days -> days > 0).isPresent()));
    }

    private Statement statement(String topic, Told told) {
        var place = new Place(told.article, told.particular.span());
        return new Statement(place, view.text(place), topic + ": " + told.value(), "", Bound.EXACTLY, "");
    }
}
