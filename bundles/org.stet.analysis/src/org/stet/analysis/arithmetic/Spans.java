package org.stet.analysis.arithmetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.arithmetic.Form.Found;

/** How long something lasted, or how old somebody was, between two dates: "from 1999 to 2013, 14 years in all". */
final class Spans implements Check {

    private static final String BEGIN = "(?:opened|founded|built|established|launched|began|started|set up|dates? (?:back|from))";
    private static final String END = "(?:closed|ended|shut|finished|demolished|dissolved|burned down|retired)";
    private static final String ALONE = "(?= ?[.;)]| in all\\b| altogether\\b| in total\\b)";
    private static final List<Form> LENGTHS = Stream.of(
            "\\bfrom <A> (?:to|until|till) <B>(?:, | – | — | \\(|: )(?:or |a total of |altogether )?<D>" + ALONE,
            BEGIN + " (?:in |on )?<A>~\\b" + END + " (?:in |on )?<B>,? after <D>" + ALONE,
            BEGIN + " (?:in )?<A>~\\b(?:marked|marks|celebrated|celebrates) (?:its|his|her|their|the) <D>,? (?:in )?<B>")
            .map(Form::of).toList();
    private static final List<Form> AGES = Stream.of("\\bborn (?:in |on )?<A>(?: in \\w+)? and died (?:in |on )?<B>,? (?:at |aged )?<D>",
            "\\bborn (?:in |on )?<A>, (?:he|she) was <D> when (?:he|she)~ in <B>").map(Form::of).toList();
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-.*)?");
    private static final Pattern LENGTH = Pattern.compile("P(\\d+)([DWY])|(\\d+)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, Integer> DAYS = Map.of("D", 1, "W", 7);
    /** A longer stretch was understood wrong. */
    private static final int LONGEST = 300;

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return outlines.stream().filter(Spans::hasTimes).flatMap(outline -> Stream.concat(
                LENGTHS.stream().flatMap(form -> form.anywhere(outline)).flatMap(found -> length(found, 1)),
                AGES.stream().flatMap(form -> form.anywhere(outline)).flatMap(found -> length(found, 0))));
    }

    private static boolean hasTimes(Outline outline) {
        return outline.isBody() && outline.values().stream().filter(value -> !value.isNumber()).count() > 2;
    }

    /** @param more by how much a length may be more than the difference of the years: who counts both ends, unlike who tells an age */
    private static Stream<Calculation> length(Found found, int more) {
        var from = found.value("A");
        var to = found.value("B");
        var told = found.value("D");
        var length = LENGTH.matcher(told.mention().normalised());
        if (!length.matches() || !told.isExact() || length.group(1) == null && !told.unit().matches("birthday|anniversary")) {
            return Stream.empty();
        }
        var number = Integer.parseInt(length.group(1) == null ? length.group(3) : length.group(1));
        if (DAYS.containsKey(String.valueOf(length.group(2)))) {
            return days(from, to, told, number * DAYS.get(length.group(2)), length.group(2).equals("W") ? 3 : 0);
        }
        var first = YEAR.matcher(from.mention().normalised());
        var last = YEAR.matcher(to.mention().normalised());
        if (!first.matches() || !last.matches()) {
            return Stream.empty();
        }
        var years = Integer.parseInt(last.group(1)) - Integer.parseInt(first.group(1));
        var how = last.group(1) + " − " + first.group(1) + " = " + years;
        return years <= 0 || years > LONGEST ? Stream.empty()
                : calculation(told, from, to, how, number >= years - 1 && number <= years + more, String.valueOf(number));
    }

    private static Stream<Calculation> days(Value from, Value to, Value told, int number, int reach) {
        if (!DAY.matcher(from.mention().normalised()).matches() || !DAY.matcher(to.mention().normalised()).matches()) {
            return Stream.empty();
        }
        var days = ChronoUnit.DAYS.between(LocalDate.parse(from.mention().normalised()), LocalDate.parse(to.mention().normalised()));
        return days <= 0 ? Stream.empty() : calculation(told, from, to, "from " + from.words() + " to " + to.words() + ": " + days + " days",
                number >= days - 1 - reach && number <= days + 1 + reach, told.words());
    }

    private static Stream<Calculation> calculation(Value told, Value from, Value to, String how, boolean isRight, String stated) {
        return Stream.of(new Calculation(Stream.of(told, from, to).map(Value::mention).toList(), how + (isRight ? "" : ", not " + stated), isRight,
                "time between"));
    }
}
