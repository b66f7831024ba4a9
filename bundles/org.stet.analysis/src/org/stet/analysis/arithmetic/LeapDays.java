package org.stet.analysis.arithmetic;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.values.Mention;

/** The 29 February of a stated year that has none, which is read as the day before. */
final class LeapDays implements Check {

    private static final Pattern LAST_OF_FEBRUARY = Pattern.compile("(\\d{4}-02-)28");
    private static final Pattern LEAP_DAY = Pattern.compile("\\b29(?:th)?\\b");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    @Override
    public Stream<Calculation> of(ArticleReading reading, List<Outline> outlines) {
        return outlines.stream().flatMap(outline -> outline.values().stream()).filter(LeapDays::isNoDay).map(LeapDays::calculation);
    }

    /** Whether a date is of no day there ever was or will be. */
    static boolean isNoDay(Value value) {
        return LAST_OF_FEBRUARY.matcher(value.mention().normalised()).matches() && LEAP_DAY.matcher(value.words()).find()
                && YEAR.matcher(value.words()).find();
    }

    private static Calculation calculation(Value value) {
        var told = value.mention();
        var written = LAST_OF_FEBRUARY.matcher(told.normalised()).replaceFirst("$129");
        return new Calculation(List.of(new Mention(told.span(), told.kind(), written, told.unit(), told.bound(), told.precision(), told.change(),
                told.rule())), written.substring(0, 4) + " has no 29 February", false, "leap year");
    }
}
