package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Slip;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.Finding.Reason;
import org.stet.analysis.text.Block;
import org.stet.analysis.values.Mention;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/**
 * Adds up what an article enumerates and holds it against a whole that stands nearby. A sum that fails is told only where one slip
 * of a digit would mend it, because numbers that nearly add up by chance are frequent.
 */
final class Sums {

    /** A number of the article, and in which sentence of it. */
    private record Item(Mention mention, double number, Block block, int sentence) {
    }

    /** Numbers of one paragraph that make up a whole, or nearly do. */
    private record Sum(Item whole, List<Item> parts) {

        private double total() {
            return Math.round(parts.stream().mapToDouble(Item::number).sum() * 1e6) / 1e6;
        }

        private double off() {
            return Math.abs(whole.number - total());
        }

        private boolean isRounded() {
            return Stream.concat(Stream.of(whole), parts.stream()).anyMatch(item -> item.mention.bound() != Bound.EXACTLY);
        }

        /** Rounded parts may miss a rounded whole by a little. */
        private boolean isRight() {
            return off() <= (isRounded() && whole.mention.kind() != ValueKind.COUNT ? .01 * whole.number : 0) + 1e-9;
        }

        private boolean isWhole() {
            return Stream.concat(Stream.of(whole), parts.stream()).allMatch(item -> item.number == Math.rint(item.number));
        }

        /** Whether the sum would be right but for one number with exchanged or wrong digits. */
        private boolean isSlip() {
            return off() <= OFF * whole.number && (Slip.ofNumbers(whole.number, total()).isPresent()
                    || parts.stream().anyMatch(part -> Slip.ofNumbers(part.number, part.number + whole.number - total()).isPresent()));
        }
    }

    /** What stands between a whole and the first of its parts. */
    private static final Pattern PARTS_FOLLOW = Pattern.compile("(?i)[:—–]|\\b(?:including|made up|comprising|of (?:whom|them|which))\\b");
    private static final Pattern PARTS_OF = Pattern.compile("(?i)\\bof (?:the|those|these)\\s*$");
    private static final Set<ValueKind> KINDS = Set.of(ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT);
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    /** The whole stands at most so many sentences before the parts, or after them. */
    private static final int NEAR = 4;
    /** Numbers that are looked at on either side of one. */
    private static final int REACH = 3 * MOST;
    private static final double OFF = .105;

    private static final Derivation<ArticleReading, List<Sum>> SUMS = new Derivation<>(Sums::sums);

    private final CaseView view;
    private final Memo memo;

    Sums(CaseView view, Memo memo) {
        this.view = view;
        this.memo = memo;
    }

    List<Finding> all() {
        return view.articles().stream().flatMap(reading -> memo.get(SUMS, reading).stream().map(sum -> finding(reading, sum))).toList();
    }

    private static List<Sum> sums(ArticleReading reading) {
        var items = items(reading);
        var sums = new ArrayList<Sum>();
        IntStream.range(0, items.size()).forEach(first -> sums.addAll(sums(first, items, reading.document().text())));
        sums.sort(Comparator.comparing((Sum sum) -> !sum.isRight()).thenComparing(sum -> -sum.parts.size())
                .thenComparing(Sum::off).thenComparing(sum -> sum.whole.mention.span().start()));
        var used = new HashSet<Item>();
        var found = new ArrayList<Sum>();
        for (var sum : sums) {
            if (sum.parts.stream().noneMatch(used::contains)) {
                used.addAll(sum.parts);
                found.add(sum);
            }
        }
        return found;
    }

    private static List<Item> items(ArticleReading reading) {
        var items = new ArrayList<Item>();
        var number = 0;
        for (var block : reading.document().blocks()) {
            for (var sentence : block.sentences()) {
                number++;
                for (var mention : reading.mentions(sentence.span())) {
                    if (block.isBody() && KINDS.contains(mention.kind()) && mention.normalised().matches("\\d+(\\.\\d+)?")) {
                        items.add(new Item(mention, Double.parseDouble(mention.normalised()), block, number));
                    }
                }
            }
        }
        return items;
    }

    /** Every run of numbers of a paragraph from one on that makes up a number nearby; the whole may stand amidst its parts. */
    private static List<Sum> sums(int at, List<Item> items, String text) {
        var found = new ArrayList<Sum>();
        var first = items.get(at);
        var inReach = items.subList(Math.max(0, at - REACH), Math.min(items.size(), at + REACH));
        var following = items.subList(at, Math.min(items.size(), at + REACH)).stream().filter(next -> next.block == first.block).toList();
        for (var whole : inReach) {
            if (whole == first || !isSameKind(whole, first) || Math.abs(whole.sentence - first.sentence) > NEAR) {
                continue;
            }
            var parts = new ArrayList<Item>();
            for (var next : following) {
                if (next != whole && isSameKind(next, first) && next.number < whole.number && parts.size() < MOST) {
                    parts.add(next);
                    var sum = new Sum(whole, List.copyOf(parts));
                    if (parts.size() >= FEWEST && isTold(sum, text)) {
                        found.add(sum);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isSameKind(Item a, Item b) {
        return a.mention.kind() == b.mention.kind()
                && (a.mention.kind() == ValueKind.COUNT || a.mention.unit().equals(b.mention.unit()));
    }

    private static boolean isTold(Sum sum, String text) {
        if (!sum.isRight() && sum.whole.mention.kind() == ValueKind.PERCENT) {
            return false;
        }
        return sum.isRight() || (isEnumerated(sum, text) || sum.whole.mention.kind() == ValueKind.MONEY) && sum.isSlip() && !sum.isRounded();
    }

    /** Whether the words say that the parts are those of the whole. */
    private static boolean isEnumerated(Sum sum, String text) {
        var whole = sum.whole.mention.span();
        var first = sum.parts.getFirst();
        return sum.isWhole() && whole.end() <= first.mention.span().start()
                && (PARTS_FOLLOW.matcher(text.substring(whole.end(), first.mention.span().start())).find()
                        || PARTS_OF.matcher(text.substring(Math.max(0, whole.start() - 20), whole.start())).find());
    }

    private Finding finding(ArticleReading reading, Sum sum) {
        var members = Stream.concat(Stream.of(sum.whole), sum.parts.stream()).map(item -> statement(reading, item)).toList();
        var figures = Figures.of(sum.parts.stream().map(Item::number).toList(), sum.whole.mention.unit(), sum.whole.mention.kind());
        var arithmetic = figures.sum() + " = " + figures.show(sum.total())
                + (sum.isRight() ? "" : ", not " + figures.show(sum.whole.number));
        var explanation = view.name(reading.article().id()) + ": " + arithmetic + (sum.isRight() ? "; the sum is right." : ".");
        return new Finding(sum.isRight() ? DiscrepancyType.COMPATIBLE : DiscrepancyType.CONFLICT,
                sum.isRight() ? Optional.of(Reason.SUM) : Optional.empty(), Optional.empty(), members.getFirst().text(), members,
                explanation, "sum of parts: " + arithmetic);
    }

    private static Statement statement(ArticleReading reading, Item item) {
        var mention = item.mention;
        return new Statement(new Place(reading.article().id(), mention.span()), mention.span().of(reading.document().text()),
                mention.normalised(), mention.unit(), mention.bound(), mention.precision());
    }
}
