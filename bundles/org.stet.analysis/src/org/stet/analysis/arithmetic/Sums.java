package org.stet.analysis.arithmetic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.claims.Slip;
import org.stet.analysis.text.Block;
import org.stet.model.ValueKind;

/**
 * Adds up what an article enumerates and holds it against a whole that stands nearby. A sum that fails is told only where one slip
 * of a digit would mend it, because numbers that nearly add up by chance are frequent.
 */
final class Sums implements Check {

    /** A number of the article, and in which sentence of it. */
    private record Item(Value value, Block block, int sentence) {

        double number() {
            return value.number();
        }
    }

    /** Numbers of one paragraph that make up a whole, or nearly do. */
    private record Sum(Item whole, List<Item> items, Parts parts) {

        Sum(Item whole, List<Item> items) {
            this(whole, List.copyOf(items), new Parts(whole.value, items.stream().map(Item::value).toList()));
        }

        private boolean isWhole() {
            return parts.all().allMatch(value -> value.number() == Math.rint(value.number()));
        }

        private boolean isInOneSentence() {
            return items.stream().allMatch(item -> item.sentence == whole.sentence);
        }

        private boolean isNear() {
            return Math.abs(whole.sentence - items.getFirst().sentence) <= NEAR;
        }

        private boolean arePartsInOneSentence() {
            return items.stream().allMatch(item -> item.sentence == items.getFirst().sentence);
        }

        /** Whether a part is one of others that are named with it: 29 of 48. */
        private boolean isOfOthers(String text) {
            return items.stream().map(item -> item.value.mention().span().end())
                    .anyMatch(end -> OF_OTHERS.matcher(text.substring(end, Math.min(text.length(), end + 12))).lookingAt());
        }

        /** Whether the sum would be right but for one number with exchanged or wrong digits. */
        private boolean isSlip() {
            var total = whole.number();
            return Slip.ofNumbers(total, parts.total()).isPresent()
                    || items.stream().anyMatch(item -> Slip.ofNumbers(item.number(), item.number() + total - parts.total()).isPresent());
        }
    }

    /** What stands between a whole and the first of its parts. */
    private static final Pattern PARTS_FOLLOW = Pattern.compile("(?i)[:—–]|\\b(?:including|made up|comprising"
            + "|divided into|split into|of (?:whom|them|which))\\b");
    private static final Pattern PARTS_OF = Pattern.compile("(?i)\\bof (?:the|those|these)\\s*$");
    /** What says that there are others, or that the numbers are of other times. */
    private static final Pattern NOT_ALL = Pattern.compile("(?i)\\b(?:includ\\w*|among|also|another|others?|more|than|up|down|rose|fell|since"
            + "|ago|compared|earlier"
            + "|last|each|per|both|against|sell|of (?:whom|which|them))\\b");
    private static final Pattern LAST_OF_LIST = Pattern.compile("(?i)[^.;]*\\band\\b[^.;]*");
    private static final Pattern DIVIDED = Pattern.compile("(?i)\\b(?:(?:divided|split) (?:in)?to|made up of|composed of|consist\\w* of|in all"
            + "|in total|altogether)\\b");
    private static final Pattern OF_OTHERS = Pattern.compile("(?i)\\s(?:out )?of (?:the )?\\d");
    private static final Pattern ANOTHER_WHOLE = Pattern.compile("(?i)\\s(?:and|or|to|vs\\.?|versus)\\s(?:\\d|$)");
    private static final Pattern EACH = Pattern.compile("(?i)\\s(?:an?|per|each|apiece)\\b");
    private static final Set<ValueKind> KINDS = Set.of(ValueKind.COUNT, ValueKind.MONEY, ValueKind.PERCENT);
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    /** The whole stands at most so many sentences before the parts, or after them; amounts of money are less often equal by chance. */
    private static final int NEAR = 4;
    private static final int NEAR_MONEY = 8;
    /** Numbers that are looked at on either side of one. */
    private static final int REACH = 3 * MOST;
    /** A sum is compared with a whole that differs from it by no larger share. */
    private static final double OFF = .11;
    /** What is left out of a list is at least so large a share. */
    private static final double NEARLY = .05;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return sums(reading).stream().map(sum -> sum.parts.calculation());
    }

    private static List<Sum> sums(ArticleReading reading) {
        var items = items(reading);
        var sums = new ArrayList<Sum>();
        IntStream.range(0, items.size()).forEach(first -> sums.addAll(sums(first, items, reading.document().text())));
        sums.sort(Comparator.comparing((Sum sum) -> !sum.parts.isRight()).thenComparing(sum -> -sum.items.size())
                .thenComparing(sum -> sum.parts.off()).thenComparing(sum -> sum.whole.value.mention().span().start()));
        var used = new HashSet<Item>();
        var found = new ArrayList<Sum>();
        for (var sum : sums) {
            if (sum.items.stream().noneMatch(used::contains)) {
                used.addAll(sum.items);
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
                    var value = Value.of(mention, reading.document().text());
                    if (block.isBody() && value.isNumber() && KINDS.contains(value.kind()) && !isEach(value, reading.document().text())) {
                        items.add(new Item(value, block, number));
                    }
                }
            }
        }
        return items;
    }

    /** Whether an amount is for each of several, which nothing else can be added to: €0.52 per share. */
    private static boolean isEach(Value value, String text) {
        var end = value.mention().span().end();
        return value.kind() == ValueKind.MONEY && EACH.matcher(text.substring(end, Math.min(text.length(), end + 12))).lookingAt();
    }

    /** Every run of numbers of a paragraph from one on that makes up a number nearby; the whole may stand amidst its parts. */
    private static List<Sum> sums(int at, List<Item> items, String text) {
        var found = new ArrayList<Sum>();
        var first = items.get(at);
        var inReach = items.subList(Math.max(0, at - REACH), Math.min(items.size(), at + REACH));
        var following = items.subList(at, Math.min(items.size(), at + REACH)).stream().filter(next -> next.block == first.block).toList();
        var reach = first.value.kind() == ValueKind.MONEY ? NEAR_MONEY : NEAR;
        for (var whole : inReach) {
            if (whole == first || !whole.value.isLike(first.value) || Math.abs(whole.sentence - first.sentence) > reach) {
                continue;
            }
            var parts = new ArrayList<Item>();
            var total = 0.;
            for (var next : following) {
                if (next != whole && next.value.isLike(first.value) && next.number() > 0 && next.number() < whole.number() && parts.size() < MOST) {
                    parts.add(next);
                    total += next.number();
                    if (parts.size() >= FEWEST && Math.abs(total - whole.number()) <= OFF * whole.number()) {
                        Stream.of(new Sum(whole, parts)).filter(sum -> isTold(sum, text)).forEach(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static boolean isTold(Sum sum, String text) {
        if (sum.parts.isRight()) {
            return true;
        }
        return switch (sum.whole.value.kind()) {
            case MONEY -> isListed(sum, text) || (sum.isNear() || sum.arePartsInOneSentence() && sum.items.size() > FEWEST) && sum.isSlip()
                    && !sum.parts.isRounded();
            case COUNT -> isListed(sum, text) || sum.isInOneSentence() && isEnumerated(sum, text) && (sum.isSlip() || isDivided(sum, text))
                    && !sum.parts.isRounded();
            default -> false;
        };
    }

    /**
     * Whether the parts are a list of the things that the sentence, or the one before, has told the number of. They may be more than that,
     * but if they are fewer then hardly so, because others are told of unless they are few.
     */
    private static boolean isListed(Sum sum, String text) {
        var items = sum.items;
        var from = sum.whole.value.mention().span().end();
        var first = items.getFirst().value.mention().span().start();
        var last = items.getLast().value.mention().span();
        var isAfter = from < first && items.getFirst().sentence - sum.whole.sentence <= 1 && items.getFirst().block == sum.whole.block;
        return isAfter && sum.arePartsInOneSentence() && sum.parts.parts().stream().allMatch(sum.whole.value::isOf) && !sum.parts.isRounded()
                && (sum.parts.total() > sum.whole.number() || sum.parts.off() <= NEARLY * sum.whole.number() || sum.isSlip() || isDivided(sum, text))
                && !NOT_ALL.matcher(text.substring(from, last.end())).find() && !sum.isOfOthers(text)
                && LAST_OF_LIST.matcher(text.substring(items.get(items.size() - 2).value.mention().span().end(), last.start())).find();
    }

    /** Whether the words say that the parts are those of the whole. */
    private static boolean isEnumerated(Sum sum, String text) {
        var whole = sum.whole.value.mention().span();
        var between = between(sum, text);
        return sum.isWhole() && !ANOTHER_WHOLE.matcher(between).lookingAt() && !sum.isOfOthers(text) && (PARTS_FOLLOW.matcher(between).find()
                || PARTS_OF.matcher(text.substring(Math.max(0, whole.start() - 20), whole.start())).find() && !between.isEmpty());
    }

    /** Whether the words say that the parts are all of the whole. */
    private static boolean isDivided(Sum sum, String text) {
        return DIVIDED.matcher(between(sum, text)).find();
    }

    /** What stands between a whole and its first part, empty if the part comes first. */
    private static String between(Sum sum, String text) {
        var end = sum.whole.value.mention().span().end();
        return text.substring(end, Math.max(end, sum.items.getFirst().value.mention().span().start()));
    }
}
