package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Concepts;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/** Finds what an article says outright to have changed since others told it: the sentence that names both values is the proof. */
final class CorrectionFindings {

    /** A value where it stands. */
    private record Told(ArticleReading reading, Mention value) {

        private Place place() {
            return new Place(reading.article().id(), value.span());
        }

        private Statement statement() {
            return new Statement(place(), value.span().of(reading.document().text()), value.normalised(), value.unit(), value.bound(),
                    value.precision());
        }
    }

    private static final Derivation<ArticleReading, List<Correction>> CORRECTIONS = new Derivation<>(Correction::of);
    /** What the sentences of an article speak of, each from when it is first asked for. */
    private static final Derivation<ArticleReading, Map<Span, Set<String>>> CONCEPTS = new Derivation<>(reading -> new ConcurrentHashMap<>());
    /** So many words in common tell that two sentences speak of one thing; of a figure that hardly comes by chance, and of an age, one is enough. */
    private static final int FEW = 2;
    private static final int TELLING = 3;

    private final CaseView view;
    private final Memo memo;
    /** All values of the case by what they say. */
    private final Map<String, List<Told>> told;

    CorrectionFindings(CaseView view, Memo memo) {
        this.view = view;
        this.memo = memo;
        this.told = view.articles().stream().flatMap(reading -> reading.mentions().stream().map(value -> new Told(reading, value)))
                .collect(Collectors.groupingBy(each -> said(each.value)));
    }

    /** A finding for each pair of values, however many articles tell that one took the place of the other. */
    List<Finding> all() {
        var found = new LinkedHashMap<String, List<Statement>>();
        var first = new HashMap<String, String>();
        for (var reading : view.articles()) {
            for (var correction : memo.get(CORRECTIONS, reading)) {
                var members = members(reading, correction);
                if (!members.isEmpty()) {
                    found.computeIfAbsent(key(correction), any -> new ArrayList<>()).addAll(members);
                    first.putIfAbsent(key(correction), outright(reading, correction));
                }
            }
        }
        return found.entrySet().stream().map(each -> finding(each.getValue().stream().distinct()
                .sorted(Comparator.comparing(Statement::place, view.order())).toList(), first.get(each.getKey()))).toList();
    }

    private static String key(Correction correction) {
        return correction.was().kind() + " " + correction.was().normalised() + " " + correction.now().normalised();
    }

    /** All that tell the old value before, or the new one; nobody need have told the old one if the page says that it did itself. */
    private List<Statement> members(ArticleReading reading, Correction correction) {
        var words = concepts(reading, correction.sentence());
        var was = told(reading, correction.was(), words, fewest(correction.was())).filter(told -> !isBefore(reading, told.reading))
                .toList();
        if (was.isEmpty() && !correction.isOfThePage()) {
            return List.of();
        }
        var now = told(reading, correction.now(), words, FEW).filter(told -> !isBefore(told.reading, reading)).toList();
        return Stream.of(was, correction.isOfThePage() ? List.of(new Told(reading, correction.was())) : List.<Told>of(),
                List.of(new Told(reading, correction.now())), now).flatMap(List::stream).map(Told::statement).toList();
    }

    /** Where other articles give a value in a sentence that speaks of the same. */
    private Stream<Told> told(ArticleReading reading, Mention value, Set<String> words, int fewest) {
        return told.getOrDefault(said(value), List.of()).stream().filter(other -> !other.reading.article().id().equals(reading.article().id()))
                .filter(other -> view.sentence(other.place()).stream().flatMap(sentence -> concepts(other.reading, sentence).stream())
                        .filter(words::contains).count() >= fewest);
    }

    private static String said(Mention value) {
        return value.kind() + " " + value.normalised() + (value.kind() == ValueKind.COUNT ? "" : " " + value.unit());
    }

    /** Of an age one word tells whose it is: the son. */
    private static int fewest(Mention value) {
        return value.kind() == ValueKind.AGE || isTelling(value) ? 1 : FEW;
    }

    private static boolean isTelling(Mention value) {
        return value.normalised().replaceAll("[^0-9]", "").replaceAll("0+$", "").length() >= TELLING;
    }

    private Set<String> concepts(ArticleReading reading, Sentence sentence) {
        return memo.get(CONCEPTS, reading).computeIfAbsent(sentence.span(), any -> sentence.tokens().stream()
                .flatMap(token -> Concepts.of(token).stream()).collect(Collectors.toSet()));
    }

    private boolean isBefore(ArticleReading one, ArticleReading other) {
        return one.article().published().flatMap(a -> other.article().published().map(b -> a.compareTo(b) < 0)).orElse(false);
    }

    /** Who says that one value took the place of the other, such as "Herald says outright that 52 people replaces 40." */
    private String outright(ArticleReading reading, Correction correction) {
        return view.name(reading.article().id()) + " says outright that " + new Told(reading, correction.now()).statement().text() + " replaces "
                + new Told(reading, correction.was()).statement().text() + ".";
    }

    private Finding finding(List<Statement> members, String outright) {
        return new Finding(DiscrepancyType.UPDATED, Optional.empty(), Optional.empty(), members.getLast().text(), members,
                new Telling(view).inOrder(members) + " " + outright, "told as a correction");
    }
}
