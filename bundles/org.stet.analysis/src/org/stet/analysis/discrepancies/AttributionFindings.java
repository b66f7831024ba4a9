package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Concepts;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.names.Name;
import org.stet.analysis.quotes.Quote;
import org.stet.core.anchor.Span;
import org.stet.model.AgentKind;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds what articles have from different people: the same said, told of another speaker. */
final class AttributionFindings {

    /** What a quotation speaks of. */
    private record Content(Quote quote, Set<String> concepts) {
    }

    private record Said(int number, Place place, Name speaker, Set<String> concepts) {

        boolean isOfAnother(Said other) {
            return speaker != other.speaker && !place.article().equals(other.place.article());
        }
    }

    private static final int FEWEST = 4;
    private static final double SAME_CONTENT = .6;
    /** Words that more quotations share than this lead nowhere. */
    private static final int CROWD = 60;

    private static final Derivation<ArticleReading, List<Content>> CONTENTS = new Derivation<>(AttributionFindings::contents);

    private final CaseView view;
    private final Speakers speakers;
    private final Memo memo;

    AttributionFindings(CaseView view, Speakers speakers, Memo memo) {
        this.view = view;
        this.speakers = speakers;
        this.memo = memo;
    }

    List<Finding> all() {
        var all = new ArrayList<Said>();
        for (var reading : view.articles()) {
            var article = reading.article().id();
            for (var content : memo.get(CONTENTS, reading)) {
                speakers.named(article, content.quote).filter(name -> name.kind() == AgentKind.PERSON)
                        .ifPresent(name -> all.add(new Said(all.size(), new Place(article, content.quote.span()), name, content.concepts)));
            }
        }
        return compare(all);
    }

    /** The quotations of an article that say enough to be known again, in reading order. */
    private static List<Content> contents(ArticleReading reading) {
        return reading.quotes().stream().map(quote -> new Content(quote, concepts(reading, quote.span())))
                .filter(content -> content.concepts.size() >= FEWEST).sorted(Comparator.comparing(content -> content.quote.span().start()))
                .toList();
    }

    private static Set<String> concepts(ArticleReading reading, Span span) {
        return CaseView.sentences(reading, span).stream().flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.span().overlaps(span)).flatMap(token -> Concepts.of(token).stream()).collect(Collectors.toSet());
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
            for (var i = 0; i < sharing.size(); i++) {
                for (var b : sharing.subList(i + 1, sharing.size())) {
                    var a = sharing.get(i);
                    if (a.isOfAnother(b) && seen.add((long) a.number << Integer.SIZE | b.number) && isSame(a.concepts, b.concepts)) {
                        found.add(finding(a, b));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isSame(Set<String> a, Set<String> b) {
        var common = a.stream().filter(b::contains).count();
        return common >= FEWEST && common >= SAME_CONTENT * Math.min(a.size(), b.size());
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
