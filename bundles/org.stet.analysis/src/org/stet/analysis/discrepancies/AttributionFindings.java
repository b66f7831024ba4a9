package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Concepts;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.names.Name;
import org.stet.analysis.quotes.Quote;
import org.stet.model.AgentKind;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds what articles have from different people: the same said, told of another speaker. */
final class AttributionFindings {

    private record Said(int number, Place place, Quote quote, Name speaker, Set<String> concepts) {
    }

    private static final int FEWEST = 4;
    private static final double SAME_CONTENT = .6;
    /** Words that more quotations share than this lead nowhere. */
    private static final int CROWD = 60;

    private final CaseView view;
    private final Speakers speakers;

    AttributionFindings(CaseView view, Speakers speakers) {
        this.view = view;
        this.speakers = speakers;
    }

    List<Finding> all() {
        var all = new ArrayList<Said>();
        for (var reading : view.articles()) {
            for (var quote : reading.quotes()) {
                var article = reading.article().id();
                speakers.named(article, quote).filter(name -> name.kind() == AgentKind.PERSON).ifPresent(name -> {
                    var concepts = concepts(new Place(article, quote.span()));
                    if (concepts.size() >= FEWEST) {
                        all.add(new Said(all.size(), new Place(article, quote.span()), quote, name, concepts));
                    }
                });
            }
        }
        return compare(all);
    }

    private Set<String> concepts(Place place) {
        var concepts = new HashSet<String>();
        for (var sentence : view.block(place).sentences()) {
            sentence.tokens().stream().filter(token -> token.span().overlaps(place.span())).map(Concepts::of).flatMap(Optional::stream)
                    .forEach(concepts::add);
        }
        return concepts;
    }

    private List<Finding> compare(List<Said> all) {
        var index = new TreeMap<String, List<Said>>();
        all.forEach(said -> said.concepts.forEach(concept -> index.computeIfAbsent(concept, any -> new ArrayList<>()).add(said)));
        var found = new ArrayList<Finding>();
        var seen = new HashSet<Long>();
        for (var sharing : index.values()) {
            if (sharing.size() > CROWD) {
                continue;
            }
            for (var a : sharing) {
                for (var b : sharing) {
                    if (a.place.compareTo(b.place) < 0 && seen.add((long) a.number << Integer.SIZE | b.number) && isShift(a, b)) {
                        found.add(finding(a, b));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isShift(Said a, Said b) {
        if (a.place.article().equals(b.place.article()) || a.speaker.equals(b.speaker)) {
            return false;
        }
        var common = new HashSet<>(a.concepts);
        common.retainAll(b.concepts);
        return common.size() >= FEWEST && common.size() >= SAME_CONTENT * Math.min(a.concepts.size(), b.concepts.size());
    }

    private Finding finding(Said a, Said b) {
        var members = List.of(statement(a), statement(b));
        var explanation = view.name(a.place.article()) + " has it from " + a.speaker.canonical() + ", " + view.name(b.place.article())
                + " from " + b.speaker.canonical() + ".";
        return new Finding(DiscrepancyType.ATTRIBUTION_SHIFT, Optional.empty(), Optional.empty(),
                a.speaker.canonical() + " or " + b.speaker.canonical(), members, explanation, "same words, other speaker");
    }

    private Statement statement(Said said) {
        return new Statement(said.place, view.text(said.place), said.speaker.canonical(), "", Bound.EXACTLY, "");
    }
}
