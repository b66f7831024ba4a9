package org.stet.search.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.stet.core.anchor.Span;
import org.stet.core.facts.CaseFacts;
import org.stet.core.facts.ReadFact;
import org.stet.core.facts.ReadText;
import org.stet.core.placement.WordEdit;
import org.stet.model.ValueKind;
import org.stet.search.checks.ZeroHit.Likeness;
import org.stet.search.checks.ZeroHit.Near;
import org.stet.search.checks.ZeroHit.Outcome;

/**
 * Looks for every name, number, date and quotation of a text in all other sources. Values are compared normalised and never
 * merged fuzzily, names as they were linked, quotations by their words.
 *
 * <pre>{@code
 * var hits = ZeroHitCheck.run(facts.article(id).orElseThrow(), facts, monitor);       // an article of the case
 * var hits = ZeroHitCheck.run(facts.read(draft, Optional.of(today)), facts, monitor); // a draft
 * }</pre>
 */
public final class ZeroHitCheck {

    private static final int MOST_NEAR = 5;

    private final ReadText checked;
    private final CaseFacts facts;
    private final ZeroHitCandidates candidates;
    private final SourceTexts texts;
    private final Map<ValueKind, Map<ReadFact, List<SourcePlace>>> given = new EnumMap<>(ValueKind.class);
    private final Map<String, FoldedWords> folded = new HashMap<>();

    private ZeroHitCheck(ReadText checked, CaseFacts facts, ZeroHitCandidates candidates, IProgressMonitor monitor) {
        this.checked = checked;
        this.facts = facts;
        this.candidates = candidates;
        var others = facts.articles().stream().filter(article -> !article.article().equals(checked.article())).toList();
        this.texts = new SourceTexts(others, checked.facts().stream().filter(fact -> !fact.isValue())
                .flatMap(fact -> FoldedWords.of(fact.text()).words().stream()).collect(Collectors.toSet()), monitor);
        others.forEach(article -> article.facts().forEach(fact -> given.computeIfAbsent(fact.kind(), kind -> new LinkedHashMap<>())
                .computeIfAbsent(placeless(fact), key -> new ArrayList<>(1))
                .add(new SourcePlace(article.article(), fact.span(), fact.text()))));
    }

    /**
     * What the text says, each thing once, in the order in which it first stands there.
     *
     * @param checked an article of the case, or other words as {@link CaseFacts#read} gives them
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static List<ZeroHit> run(ReadText checked, CaseFacts facts, IProgressMonitor monitor) {
        return run(checked, facts, ZeroHitCandidates.ALL, monitor);
    }

    /**
     * The same where only some articles were read.
     *
     * @param facts of the candidates
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static List<ZeroHit> run(ReadText checked, CaseFacts facts, ZeroHitCandidates candidates, IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, "Searching all sources", 2);
        var check = new ZeroHitCheck(checked, facts, candidates, progress.split(1));
        var told = things(checked);
        progress.setWorkRemaining(told.size());
        return told.stream().map(same -> {
            progress.split(1);
            return check.look(same);
        }).toList();
    }

    /** What a text says, each thing with all places of it. */
    static Collection<List<ReadFact>> things(ReadText text) {
        return text.facts().stream().filter(fact -> fact.kind() != ValueKind.TEXT)
                .collect(Collectors.groupingBy(ZeroHitCheck::thing, LinkedHashMap::new, Collectors.toList())).values();
    }

    /** What makes two facts of one text the same thing. */
    private static Object thing(ReadFact fact) {
        return switch (fact.kind()) {
            case QUOTE -> FoldedWords.of(fact.text()).words();
            case NAME, PLACE -> List.of(ValueKind.NAME, fact.normalised());
            default -> fact.normalised().isEmpty() ? List.of(fact.kind(), fact.text())
                    : List.of(fact.kind(), fact.normalised(), fact.unit(), fact.bound());
        };
    }

    private static ReadFact placeless(ReadFact fact) {
        var text = fact.normalised().isEmpty() || !fact.isValue() ? fact.text() : "";
        return new ReadFact(fact.kind(), new Span(0, 0), text, fact.normalised(), fact.unit(), fact.bound(), fact.precision());
    }

    private ZeroHit look(List<ReadFact> same) {
        var fact = same.getFirst();
        var found = new ArrayList<SourcePlace>();
        var near = new ArrayList<Near>();
        switch (fact.kind()) {
            case QUOTE -> lookForQuotation(fact, found, near);
            case NAME, PLACE -> lookForName(same, found, near);
            default -> lookForValue(fact, found, near);
        }
        var distinct = found.stream().distinct().sorted(Comparator.comparing(SourcePlace::article)
                .thenComparingInt(place -> place.span().start())).toList();
        var own = same.stream().flatMap(each -> facts.origin(checked.article(), each.span()).stream()).collect(Collectors.toSet());
        var origins = distinct.stream().flatMap(place -> facts.origin(place.article(), place.span()).stream()).collect(Collectors.toSet());
        var isShared = !own.isEmpty() && origins.stream().anyMatch(origin -> !own.contains(origin)) || origins.size() > 1;
        origins.removeAll(own);
        var unread = candidates.unread(same);
        var outcome = !distinct.isEmpty() ? isShared ? Outcome.FOUND : Outcome.ONE_FAMILY : unread > 0 ? Outcome.UNCERTAIN
                : near.stream().anyMatch(ZeroHitCheck::isMiss) ? Outcome.NEAR_MISS : Outcome.NOBODY;
        return new ZeroHit(fact, same.stream().map(ReadFact::span).toList(), outcome, origins.size(), distinct,
                near.stream().limit(MOST_NEAR).toList(), unread);
    }

    private static boolean isMiss(Near near) {
        return near.likeness() == Likeness.SPELLING || near.likeness() == Likeness.WORDING;
    }

    private void lookForQuotation(ReadFact quote, List<SourcePlace> found, List<Near> near) {
        var words = FoldedWords.of(quote.text());
        found.addAll(texts.places(words));
        if (found.isEmpty()) {
            texts.alike(words).forEach(place ->
                    near.add(new Near(place, Likeness.WORDING, WordEdit.between(quote.text(), place.text()))));
        }
    }

    private void lookForValue(ReadFact value, List<SourcePlace> found, List<Near> near) {
        given.forEach((kind, others) -> others.forEach((other, places) -> {
            switch (facts.compare(value, other)) {
                case SAME -> found.addAll(places);
                case COMPATIBLE -> near.addAll(kind == value.kind() ? near(places, Likeness.COMPATIBLE) : List.of());
                case OTHER_UNIT -> near.addAll(isTelling(value) ? near(places, Likeness.OTHER_UNIT) : List.of());
                case DIFFERENT, UNRELATED -> { }
            }
        }));
        near.sort(Comparator.comparing(Near::likeness));
    }

    /** Whether a figure is one that hardly occurs twice by accident. */
    private static boolean isTelling(ReadFact value) {
        return value.normalised().chars().filter(Character::isDigit).count() > 1;
    }

    /** The first of some places in each article. */
    private static List<Near> near(List<SourcePlace> places, Likeness likeness) {
        var seen = new HashSet<String>();
        return places.stream().filter(place -> seen.add(place.article())).map(place -> new Near(place, likeness, List.of())).toList();
    }

    /** By all forms that the text uses, and by all that others use for whom it means; a linked name may be spelled otherwise. */
    private void lookForName(List<ReadFact> same, List<SourcePlace> found, List<Near> near) {
        var forms = same.stream().map(each -> folded(each.text())).distinct().toList();
        var fullest = forms.stream().max(Comparator.comparingInt(FoldedWords::size)).orElseThrow();
        found.addAll(texts.places(fullest));
        var misspelled = new LinkedHashMap<Near, Integer>();
        names().forEach(entry -> {
            var other = folded(entry.getKey().text());
            var distance = forms.stream().map(form -> NameSpelling.distance(form, other)).flatMapToInt(OptionalInt::stream).min();
            if (entry.getKey().normalised().equals(same.getFirst().normalised())
                    && (distance.isEmpty() || forms.stream().anyMatch(form -> NameSpelling.isSame(form, other)))) {
                found.addAll(entry.getValue());
            } else if (distance.isPresent()) {
                near(entry.getValue(), Likeness.SPELLING).forEach(each -> misspelled.put(each, distance.getAsInt()));
            }
        });
        misspelled.entrySet().stream().sorted(Map.Entry.comparingByValue()).forEach(entry -> near.add(entry.getKey()));
    }

    private Stream<Map.Entry<ReadFact, List<SourcePlace>>> names() {
        return Stream.of(ValueKind.NAME, ValueKind.PLACE).flatMap(kind -> given.getOrDefault(kind, Map.of()).entrySet().stream());
    }

    private FoldedWords folded(String name) {
        return folded.computeIfAbsent(name, FoldedWords::of);
    }
}
