package org.stet.analysis.discrepancies;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.Stories;
import org.stet.analysis.claims.Statement;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds articles of one story that give another number in one street or another street with one number, or call it Road instead of Street. */
final class AddressFindings {

    /** An article's address. */
    private record Told(String article, Address address) {

        private String number() {
            return address.number().map(String::valueOf).orElse("");
        }

        private String way() {
            return address.way();
        }

        private String street() {
            return address.street();
        }
    }

    private static final Derivation<ArticleReading, List<Address>> ADDRESSES = new Derivation<>(Address::in);

    private final CaseView view;
    private final Stories stories;
    private final Memo memo;

    AddressFindings(CaseView view, Stories stories, Memo memo) {
        this.view = view;
        this.stories = stories;
        this.memo = memo;
    }

    /** A finding for each number and each name that opposes the one which most articles give. */
    List<Finding> all() {
        var told = view.articles().stream().flatMap(reading -> memo.get(ADDRESSES, reading).stream()
                .map(address -> new Told(reading.article().id(), address))).toList();
        return Stream.concat(by(told.stream(), Told::street).flatMap(this::ofOneStreet),
                by(told.stream().filter(each -> each.address.isOfFewStreets()), Told::number)
                        .flatMap(ofOne -> opposed(ofOne, Told::street, (a, b) -> a.hasOtherStreet(b), "streets with one number"))).toList();
    }

    private static Stream<List<Told>> by(Stream<Told> told, Function<Told, String> value) {
        return told.collect(Collectors.groupingBy(value, TreeMap::new, Collectors.toList())).values().stream();
    }

    private Stream<Finding> ofOneStreet(List<Told> told) {
        var numbered = told.stream().filter(each -> each.address.number().isPresent()).toList();
        return Stream.concat(opposed(numbered, Told::number, (a, b) -> a.hasOtherNumber(b), "numbers in one street"),
                opposed(told, Told::way, (a, b) -> !a.way().equals(b.way()), "names of one street"));
    }

    /** An article that gives two speaks of two places. */
    private Stream<Finding> opposed(List<Told> told, Function<Told, String> value, BiPredicate<Address, Address> differ, String rule) {
        var sure = told.stream().collect(Collectors.groupingBy(Told::article, TreeMap::new, Collectors.toList())).values().stream()
                .filter(own -> own.stream().map(value).distinct().count() == 1).flatMap(List::stream).toList();
        Map<String, List<Told>> camps = sure.stream().collect(Collectors.groupingBy(value, TreeMap::new, Collectors.toList()));
        return Camps.opposed(List.copyOf(camps.values()), (a, b) -> differ.test(a.address, b.address) && stories.areOne(a.article, b.article))
                .stream().map(members -> finding(members, value, rule));
    }

    private Finding finding(List<Told> members, Function<Told, String> value, String rule) {
        var statements = members.stream().map(told -> statement(told, value)).sorted(Comparator.comparing(Statement::place, view.order())).toList();
        return new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), "address: " + statements.getFirst().text(), statements,
                new Telling(view).whoSaysWhat(statements), rule);
    }

    private Statement statement(Told told, Function<Told, String> value) {
        var place = new Place(told.article, told.address.span());
        return new Statement(place, view.text(place), value.apply(told), "", Bound.EXACTLY, "");
    }
}
