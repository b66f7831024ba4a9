package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stet.analysis.CaseFindings;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.model.ValueKind;

/** The pairs of an earlier and a later value of one thing, for learning by what signs a later one tells of a change. */
public final class ChangePairs {

    private ChangePairs() {
    }

    /** The names of the signs. */
    public static List<String> signs() {
        return Change.NAMES;
    }

    /** For each later number that differs from an earlier one of another article, a number for each of {@link #signs()}. */
    public static List<double[]> of(CaseFindings found, Collection<Place> places) {
        var view = CaseView.of(found.articles(), found.families());
        var pairs = new ArrayList<double[]>();
        for (var kind : ValueKind.values()) {
            var statements = places.stream().flatMap(place -> statement(view, place, kind).stream()).filter(each -> isDated(view, each))
                    .filter(each -> SlotFindings.number(each).isPresent()).toList();
            var compared = new Compared(kind, statements, view);
            var change = new Change(kind, statements, view);
            for (var earlier : statements) {
                statements.stream().filter(later -> isBefore(view, earlier, later) && compared.of(earlier, later).differs())
                        .forEach(later -> pairs.add(change.signs(earlier, later)));
            }
        }
        return List.copyOf(pairs);
    }

    private static Optional<Statement> statement(CaseView view, Place place, ValueKind kind) {
        var reading = view.article(place.article());
        return reading.mentions(place.span()).stream().filter(mention -> mention.kind() == kind).findFirst()
                .map(mention -> new Statement(new Place(place.article(), mention.span()), mention.span().of(reading.document().text()),
                        mention.normalised(), mention.unit(), mention.bound(), mention.precision()));
    }

    private static boolean isDated(CaseView view, Statement statement) {
        return view.published(statement.place().article()).isPresent();
    }

    private static boolean isBefore(CaseView view, Statement earlier, Statement later) {
        return view.published(earlier.place().article()).orElseThrow().compareTo(view.published(later.place().article()).orElseThrow()) < 0;
    }
}
