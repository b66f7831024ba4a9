package org.stet.analysis.values.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.analysis.text.Document;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/** Finds counts, ordinals, money, percentages and measures. */
public final class QuantityReader {

    private static final List<Rule> RULES = List.of(new ShareRule(), new RateRule(), new FoldRule(), new OrdinalRule(),
            new MoneyRule(), new PercentRule(), new MeasureRule(), new StatisticRule(), new CountRule());

    private QuantityReader() {
    }

    /** The values in reading order; they do not overlap. */
    public static List<Mention> read(Document document) {
        var setting = Setting.of(document.text());
        return document.sentences().flatMap(sentence -> read(Line.of(sentence, setting)).stream()).toList();
    }

    private static List<Mention> read(Line line) {
        var drafts = new ArrayList<Draft>();
        for (var at = 0; at < line.size();) {
            var draft = draft(line, at);
            draft.ifPresent(found -> {
                lend(line, drafts, found);
                join(line, drafts, found);
            });
            at = draft.map(Draft::end).orElse(line.amountAt(at).map(Amount::end).orElse(at + 1));
        }
        var mentions = new ArrayList<Mention>();
        for (var i = 0; i < drafts.size(); i++) {
            mentions.add(mention(line, drafts.get(i), i == 0 ? 0 : drafts.get(i - 1).end()));
        }
        return mentions;
    }

    private static Optional<Draft> draft(Line line, int start) {
        return RULES.stream().flatMap(rule -> rule.at(line, start).stream()).findFirst();
    }

    /** Adds the numbers that have their unit from one behind them, in place of the counts that they would be. */
    private static void lend(Line line, List<Draft> drafts, Draft next) {
        for (var lent : Elliptic.lending(line, next).reversed()) {
            drafts.removeIf(draft -> draft.start() <= lent.start() && lent.start() < draft.end());
            drafts.add(lent);
        }
    }

    /** Adds a quantity, or makes a range of it and the one before. */
    private static void join(Line line, List<Draft> drafts, Draft next) {
        var before = drafts.isEmpty() ? null : drafts.getLast();
        if (before != null && isRange(line, before, next)) {
            drafts.set(drafts.size() - 1, before.upTo(next));
        } else {
            drafts.add(next.unit().isEmpty() ? Elliptic.resolved(line, next, drafts) : PercentRule.ofShare(line, next, drafts));
        }
    }

    private static boolean isRange(Line line, Draft low, Draft high) {
        return low.kind() == high.kind() && low.kind() != ValueKind.COUNT && low.kind() != ValueKind.ORDINAL
                && low.unit().equals(high.unit()) && !isFromChange(line, low) && !line.at(low.end())
                        .is("or") && Ranges.joins(line, low.start(), low.end())
                && Ranges.pastJoin(line, low.end()) == high.start() && low.amount().isBelow(high.amount());
    }

    /** Rose by £3m to £10m: the second number is what it came to. */
    private static boolean isFromChange(Line line, Draft low) {
        return line.at(low.end()).is("to") && Changes.of(line, low.start(), low.end(), false) != Change.NONE;
    }

    private static Mention mention(Line line, Draft draft, int from) {
        var before = Bounds.before(line, draft.start()).filter(bound -> bound.start() >= from)
                .filter(bound -> draft.kind() != ValueKind.ORDINAL || bound.value() != Bound.AT_MOST);
        var after = Bounds.after(line, draft.end()).or(() -> Bounds.after(line, draft.amount().end())
                .filter(bound -> bound.end() <= draft.end()));
        var start = before.map(Phrases.Match::start).orElse(draft.start());
        var end = Math.max(draft.end(), after.map(Phrases.Match::end).orElse(0));
        var bound = before.or(() -> after).map(Phrases.Match::value).orElse(Bound.EXACTLY);
        var amount = draft.amount();
        return new Mention(line.span(start, end), draft.kind(), normalised(amount), draft.unit(), bound, plain(amount.step()),
                change(line, draft, start, end), draft.rule());
    }

    /** A percentage below zero is a fall; to lose points is one, to lose books is none. */
    private static Change change(Line line, Draft draft, int start, int end) {
        var things = draft.kind() == ValueKind.COUNT && !draft.unit().equals("point");
        var change = Changes.of(line, start, end, things);
        var negative = draft.kind() == ValueKind.PERCENT && draft.amount().high().signum() < 0;
        return change == Change.NONE && negative ? Change.DOWN : change;
    }

    private static String normalised(Amount amount) {
        return amount.isRange() ? plain(amount.low()) + ".." + plain(amount.high()) : plain(amount.low());
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
