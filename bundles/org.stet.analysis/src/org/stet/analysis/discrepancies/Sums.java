package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding.Reason;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/** Adds up what an article enumerates and holds it against the whole that the article gives. */
final class Sums {

    /** A number of the article with its place in the reading order. */
    private record Item(Mention mention, double number, Block block, Sentence sentence, int order) {
    }

    private static final Set<ValueKind> KINDS = Set.of(ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT);
    /** Parts that stand further apart are no enumeration. */
    private static final int FARTHEST = 70;
    /** The whole stands at most so many sentences before the parts, or after them. */
    private static final int NEAR = 4;
    /** A sum that misses the whole by more than this was never meant to be it. */
    private static final double OFF = .12;

    private final CaseView view;

    Sums(CaseView view) {
        this.view = view;
    }

    List<Finding> all() {
        return view.articles().stream().flatMap(reading -> of(reading).stream()).toList();
    }

    private List<Finding> of(ArticleReading reading) {
        var items = items(reading);
        var found = new ArrayList<Finding>();
        var used = new HashSet<Item>();
        for (var parts : enumerations(items)) {
            if (parts.stream().noneMatch(used::contains)) {
                whole(parts, items).ifPresent(whole -> {
                    used.addAll(parts);
                    found.add(finding(reading, whole, parts));
                });
            }
        }
        return found;
    }

    private static List<Item> items(ArticleReading reading) {
        var items = new ArrayList<Item>();
        var order = 0;
        for (var block : reading.document().blocks()) {
            for (var sentence : block.sentences()) {
                order++;
                if (!block.isBody()) {
                    continue;
                }
                for (var mention : reading.mentions()) {
                    if (KINDS.contains(mention.kind()) && sentence.span().overlaps(mention.span())
                            && mention.normalised().matches("\\d+(\\.\\d+)?")) {
                        items.add(new Item(mention, Double.parseDouble(mention.normalised()), block, sentence, order));
                    }
                }
            }
        }
        return items;
    }

    /** Runs of three numbers or more of one kind in one sentence, the longest first. */
    private static List<List<Item>> enumerations(List<Item> items) {
        var runs = new ArrayList<List<Item>>();
        for (var first = 0; first < items.size(); first++) {
            var run = new ArrayList<>(List.of(items.get(first)));
            for (var next = first + 1; next < items.size() && continues(run.getLast(), items.get(next)); next++) {
                run.add(items.get(next));
                if (run.size() >= 3) {
                    runs.add(List.copyOf(run));
                }
            }
        }
        runs.sort(Comparator.comparing((List<Item> run) -> -run.size()));
        return runs;
    }

    private static boolean continues(Item last, Item next) {
        return next.sentence.equals(last.sentence) && isSameKind(last, next)
                && next.mention.span().start() - last.mention.span().end() <= FARTHEST;
    }

    private static boolean isSameKind(Item a, Item b) {
        return a.mention.kind() == b.mention.kind()
                && (a.mention.kind() == ValueKind.COUNT || a.mention.unit().equals(b.mention.unit()));
    }

    /** The number near the parts that they add up to, else the one they nearly add up to. */
    private static Optional<Item> whole(List<Item> parts, List<Item> items) {
        var sum = sum(parts);
        return items.stream().filter(item -> !parts.contains(item) && isSameKind(item, parts.getFirst())
                && Math.abs(item.order - parts.getFirst().order) <= NEAR
                && item.number > parts.stream().mapToDouble(Item::number).max().orElseThrow()
                && Math.abs(item.number - sum) <= OFF * item.number)
                .min(Comparator.comparingDouble((Item item) -> Math.abs(item.number - sum))
                        .thenComparing(item -> Math.abs(item.order - parts.getFirst().order)));
    }

    private static double sum(List<Item> parts) {
        return Math.round(parts.stream().mapToDouble(Item::number).sum() * 1e6) / 1e6;
    }

    private Finding finding(ArticleReading reading, Item whole, List<Item> parts) {
        var members = new ArrayList<Statement>();
        members.add(statement(reading, whole));
        parts.forEach(part -> members.add(statement(reading, part)));
        var isRight = isRight(whole, parts);
        var figures = Figures.of(parts.stream().map(Item::number).toList(), whole.mention.unit(), whole.mention.kind());
        var arithmetic = figures.sum() + " = " + figures.show(sum(parts)) + (isRight ? "" : ", not " + figures.show(whole.number));
        var explanation = view.name(reading.article().id()) + ": " + arithmetic + (isRight ? "; the sum is right." : ".");
        return new Finding(isRight ? DiscrepancyType.COMPATIBLE : DiscrepancyType.CONFLICT,
                isRight ? Optional.of(Reason.SUM) : Optional.empty(), Optional.empty(), members.getFirst().text(), members, explanation,
                "sum of parts: " + arithmetic);
    }

    /** Rounded parts may miss a rounded whole by a little. */
    private static boolean isRight(Item whole, List<Item> parts) {
        var isRounded = parts.stream().anyMatch(part -> part.mention.bound() != Bound.EXACTLY) || whole.mention.bound() != Bound.EXACTLY;
        var slack = whole.mention.kind() == ValueKind.COUNT && !isRounded ? 0 : (isRounded ? .03 : .002) * whole.number;
        return Math.abs(whole.number - sum(parts)) <= slack + 1e-9;
    }

    private static Statement statement(ArticleReading reading, Item item) {
        var mention = item.mention;
        return new Statement(new Place(reading.article().id(), mention.span()), mention.span().of(reading.document().text()),
                mention.normalised(), mention.unit(), mention.bound(), mention.precision());
    }
}
