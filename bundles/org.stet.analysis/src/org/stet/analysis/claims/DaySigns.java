package org.stet.analysis.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.model.ValueKind;

/** What only days have by which two different ones are, or are not, given for one thing: what parts them for good, and further signs. */
final class DaySigns {

    private static final Set<String> NAMING = Set.of("NOUN", "PROPN");
    /** What stands before a date that says when and where an article was written, and behind it: VERAY, March 3 (ANS) - */
    private static final Pattern PLACE_OF_DATELINE = Pattern.compile("\\p{Lu}{2}[^.;:?!]{0,40}, ");
    private static final Pattern END_OF_DATELINE = Pattern.compile("[.,]? ?(?:\\([^)]{1,40}\\) ?)?[-–—] .*", Pattern.DOTALL);

    /** What the numbers of {@link #of} tell, in their order. */
    static final List<String> NAMES = List.of("days-apart", "next-day", "same-in-year", "told-alike", "exact", "of-report",
            "news", "ahead", "as-exact", "given-besides");

    /**
     * What is asked of one day again and again.
     *
     * @param start its first day, if it is longer
     * @param published when the article was; the day itself if nobody knows
     * @param isOfArticle whether it says when the article was written or its page changed, or stands in a headline or a caption
     * @param isName whether it is a year that tells one of many from others, as in the 2012 shooting, the flood of 2012 or (Orrell, 2012)
     */
    private record Traits(LocalDate start, boolean isDay, LocalDate published, boolean isOfArticle, boolean isName) {

        static Optional<Traits> of(Fact fact) {
            return Period.of(fact.mention().normalised()).map(period -> {
                var start = period.start().toLocalDate();
                return new Traits(start, period.isDay(), fact.reading().article().published().map(published -> published.day()).orElse(start),
                        fact.isOfThePage() || fact.isHeadline() || fact.isOfPicture() || isOfDateline(fact), isName(fact));
            });
        }

        private static boolean isOfDateline(Fact fact) {
            var text = fact.reading().document().text();
            return PLACE_OF_DATELINE.matcher(text.substring(fact.block().span().start(), fact.mention().span().start())).matches()
                    && END_OF_DATELINE.matcher(text.substring(fact.mention().span().end(), fact.block().span().end())).matches();
        }

        private static boolean isName(Fact fact) {
            var tokens = fact.sentence().tokens();
            var end = (int) tokens.stream().filter(token -> token.start() < fact.mention().span().end()).count();
            return fact.isYear() && (end > 1 && tokens.get(end - 2).is("of")
                    || end < tokens.size() && (tokens.get(end).is(")") || NAMING.contains(tokens.get(end).tag())));
        }

        /** Whether it says when something was or will be. */
        boolean tells() {
            return !isOfArticle && !isName;
        }

        boolean isOfReport() {
            return start.equals(published);
        }

        boolean isNews() {
            return Math.abs(ChronoUnit.DAYS.between(start, published)) <= 1;
        }

        boolean isAhead() {
            return start.isAfter(published);
        }

        /** Whether it was ahead in its own article, but was over when another was published that looks ahead to a later one. */
        boolean isOvertakenBy(Traits later) {
            return isAhead() && later.isAhead() && !start.isAfter(later.published);
        }
    }

    /** Those of an article's values, in their order; empty for what is no day. */
    private static final Derivation<List<Fact>, List<Optional<Traits>>> TRAITS = new Derivation<>(facts -> facts.stream()
            .map(fact -> Optional.of(fact).filter(each -> each.kind() == ValueKind.DATE).flatMap(Traits::of)).toList());

    private final Map<Fact, Traits> traits = new IdentityHashMap<>();

    /** @param articles the values of each */
    DaySigns(Collection<List<Fact>> articles, Memo memo) {
        for (var facts : articles) {
            var own = memo.get(TRAITS, facts).iterator();
            facts.forEach(fact -> own.next().ifPresent(each -> traits.put(fact, each)));
        }
    }

    /** Whether nothing parts two days for good: of what has just happened, each day has its own events. */
    boolean mayBeOfOne(Fact a, Fact b) {
        var x = traits.get(a);
        var y = traits.get(b);
        return x != null && y != null && x.tells() && y.tells() && !x.isOvertakenBy(y) && !y.isOvertakenBy(x) && !tellOtherwise(a, b)
                && (!x.isNews() || !y.isNews() || a.isOfSameEvent(b));
    }

    /** Whether one says when something happened and the other when something else came of it. */
    private static boolean tellOtherwise(Fact a, Fact b) {
        return !a.event().isEmpty() && !b.event().isEmpty() && !a.isOfSameEvent(b) && a.told().isPresent() && b.told().isPresent()
                && !a.told().equals(b.told());
    }

    /** One number for each of {@link #NAMES}. */
    double[] of(Fact a, Fact b, boolean isGivenBesides) {
        var x = traits.get(a);
        var y = traits.get(b);
        var apart = Math.abs(ChronoUnit.DAYS.between(x.start, y.start));
        return new double[] {Math.log(1 + apart), is(apart <= 1),
                is(x.start.getYear() != y.start.getYear() && x.start.getDayOfYear() == y.start.getDayOfYear()),
                is(a.told().isPresent() && a.told().equals(b.told())), is(a.isPrecise() && b.isPrecise()),
                is(x.isOfReport() || y.isOfReport()), is(x.isNews() && y.isNews()), is(x.isAhead() && y.isAhead()), is(x.isDay == y.isDay),
                is(isGivenBesides)};
    }

    private static double is(boolean sign) {
        return sign ? 1 : 0;
    }
}
