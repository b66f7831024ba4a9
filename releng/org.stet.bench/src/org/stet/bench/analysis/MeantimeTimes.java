package org.stet.bench.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.stet.analysis.text.DocumentReader;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.ValueReader;
import org.stet.bench.analysis.Meantime.Markable;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/**
 * Scores times and amounts on MEANTIME as TempEval-3 does (UzZaman et al., SemEval 2013): extents that overlap and extents that
 * are equal; the value among overlapping ones, whose F1 is theirs times the share of right values. The date line, from which the
 * article's own date is taken, counts nowhere; ages are no TIMEX3.
 */
final class MeantimeTimes {

    private static final Set<ValueKind> TIMES = EnumSet.of(ValueKind.DATE, ValueKind.TIME, ValueKind.DURATION);
    private static final Set<ValueKind> AMOUNTS = EnumSet.of(ValueKind.MONEY, ValueKind.PERCENT, ValueKind.COUNT,
            ValueKind.MEASURE,
            ValueKind.ORDINAL);

    private record Wanted(Meantime article, Markable markable) {

        Span span() {
            return markable.span();
        }
    }

    private record Found(Meantime article, Mention mention) {

        Span span() {
            return mention.span();
        }
    }

    private final List<Wanted> times = new ArrayList<>();
    private final List<Wanted> amounts = new ArrayList<>();
    private final List<Found> foundTimes = new ArrayList<>();
    private final List<Found> foundAmounts = new ArrayList<>();

    private MeantimeTimes() {
    }

    /** The figures on all articles below a folder; those annotated across documents too are the same articles again. */
    static List<Score> score(Path folder) throws IOException {
        var scores = new MeantimeTimes();
        for (var article : Meantime.readAll(folder.resolve("intra-doc_annotation"))) {
            scores.add(article);
        }
        return scores.scores();
    }

    private void add(Meantime article) {
        var created = article.created().map(Markable::span);
        article.annotated("TIMEX3").stream().filter(time -> created.filter(time.span()::equals).isEmpty())
                .forEach(time -> times.add(new Wanted(article, time)));
        article.annotated("VALUE").forEach(amount -> amounts.add(new Wanted(article, amount)));
        ValueReader.read(DocumentReader.read(article.article())).stream()
                .filter(mention -> mention.span().start() < article.annotatedEnd())
                .filter(mention -> created.filter(mention.span()::overlaps).isEmpty()).forEach(mention -> {
                    if (TIMES.contains(mention.kind())) {
                        foundTimes.add(new Found(article, mention));
                    } else if (AMOUNTS.contains(mention.kind())) {
                        foundAmounts.add(new Found(article, mention));
                    }
                });
    }

    private List<Score> scores() {
        return List.of(
                score("times, overlapping", times, foundTimes, MeantimeTimes::equal, MeantimeTimes::overlap),
                score("times, equal extents", times, foundTimes, MeantimeTimes::equal),
                values(),
                score("amounts, overlapping", amounts, foundAmounts, MeantimeTimes::equal, MeantimeTimes::overlap),
                score("amounts, equal extents", amounts, foundAmounts, MeantimeTimes::equal));
    }

    @SafeVarargs
    private static Score score(String what, List<Wanted> wanted, List<Found> found, BiPredicate<Wanted, Found>... rules) {
        var matching = Matching.of(wanted, found, rules);
        return matching.score(what).listing(Stream.concat(
                matching.missed().stream().map(want -> "missed  " + show(want.article(),
                        want.span()) + " = " + want.markable().get("value")),
                matching.extra().stream().map(each -> "extra   " + show(each.article(),
                        each.span()) + " = " + each.mention().normalised()
                        + " by " + each.mention().rule())).sorted().toList());
    }

    private Score values() {
        var matching = Matching.of(times, foundTimes, MeantimeTimes::equal, MeantimeTimes::overlap);
        var wrong = matching.pairs().stream()
                .filter(pair -> !pair.wanted().markable().get("value").equals(pair.found().mention().normalised()))
                .map(pair -> "wrong   " + show(pair.wanted().article(),
                        pair.wanted().span()) + " = " + pair.wanted().markable().get("value")
                        + ", found " + pair.found().mention().normalised() + " by " + pair.found().mention().rule())
                .sorted().toList();
        return Score.of("times, overlapping and value equal", matching.pairs().size() - wrong.size(), foundTimes.size(),
                times.size())
                .listing(wrong);
    }

    private static boolean overlap(Wanted want, Found each) {
        return want.article() == each.article() && want.span().overlaps(each.span());
    }

    private static boolean equal(Wanted want, Found each) {
        return want.article() == each.article() && want.span().equals(each.span());
    }

    private static String show(Meantime article, Span span) {
        var text = article.text();
        return article.name() + ": " + (text.substring(Math.max(0, span.start() - 40), span.start()) + "[" + span.of(text) + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 30))).replace('\n', ' ');
    }
}
