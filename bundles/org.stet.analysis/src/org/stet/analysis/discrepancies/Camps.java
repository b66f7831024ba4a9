package org.stet.analysis.discrepancies;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What articles say of one thing, in camps of those that say the same. */
final class Camps {

    private Camps() {
    }

    /** For each camp that opposes a greater one, or an earlier one as great, the members of both that oppose each other. */
    static <T> List<List<T>> opposed(List<List<T>> camps, BiPredicate<T, T> opposes) {
        var greatestFirst = camps.stream().sorted(Comparator.comparing(camp -> -camp.size())).toList();
        return IntStream.range(0, greatestFirst.size()).boxed().flatMap(i -> greatestFirst.subList(0, i).stream()
                .map(main -> opposed(greatestFirst.get(i), main, opposes)).filter(members -> !members.isEmpty()).limit(1)).toList();
    }

    private static <T> List<T> opposed(List<T> some, List<T> others, BiPredicate<T, T> opposes) {
        return Stream.concat(some.stream().filter(one -> others.stream().anyMatch(other -> opposes.test(one, other))),
                others.stream().filter(other -> some.stream().anyMatch(one -> opposes.test(one, other)))).toList();
    }
}
