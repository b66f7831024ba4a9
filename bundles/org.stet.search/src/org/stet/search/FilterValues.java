package org.stet.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stet.model.AnnotationKind;
import org.stet.model.CheckStatus;
import org.stet.model.Stance;

/** What may stand after the colon of a filter. */
public final class FilterValues {

    /** The value of {@code kind:} for words of articles. */
    public static final String TEXT = "text";

    /** The value of {@code kind:} for claims and the places marked as such. */
    public static final String CLAIM = name(AnnotationKind.CLAIM);

    private static final String SINCE_EVER = "0001-01-01";
    private static final String FOR_EVER = "9999-12-31";
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?(?:T.*)?");

    private FilterValues() {
    }

    /** Days from the first to the last, both included. */
    public record Days(LocalDate first, LocalDate last) {
    }

    /** Why a value cannot be used, as a sentence; empty if it can. */
    static Optional<String> fault(QueryNode.Field field, String value) {
        var name = field.name().toLowerCase(Locale.ROOT) + ":";
        if (field == QueryNode.Field.DATE) {
            return days(value).isPresent() ? Optional.empty()
                    : Optional.of("date: needs a year, month or day, such as 2026-05, or a range, such as 2026-05..2026-06.");
        }
        var words = words(field);
        if (words.isEmpty()) {
            return value.isBlank() ? Optional.of(name + " needs a word.") : Optional.empty();
        }
        return chosen(field, value).isEmpty() ? Optional.of(name + " is one of " + String.join(", ", words) + ".")
                : Optional.empty();
    }

    /** The values that a field knows; none if it takes any words. */
    public static List<String> words(QueryNode.Field field) {
        return switch (field) {
            case KIND -> {
                var kinds = new ArrayList<>(names(AnnotationKind.values()));
                kinds.add(TEXT);
                yield List.copyOf(kinds);
            }
            case STATUS -> names(CheckStatus.values());
            case STANCE -> names(Stance.values());
            case OUTLET, DATE, ARTICLE, HEADLINE, SPEAKER, BY, TAG -> List.of();
        };
    }

    /** The values of a field that begin as given; plural, case, spaces and hyphens do not matter. */
    public static List<String> chosen(QueryNode.Field field, String value) {
        var typed = value.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return typed.isEmpty() ? List.of() : words(field).stream()
                .filter(word -> word.replace("-", "").startsWith(typed) || typed.equals(word.replace("-", "") + "s")).toList();
    }

    /** The days that a date such as 2026, 2026-05, 2026-05-03 or a range of such with {@code ..} covers; a range may be open. */
    public static Optional<Days> days(String value) {
        var range = value.strip().split("\\.\\.", -1);
        if (range.length > 2 || value.isBlank() || value.strip().equals("..")) {
            return Optional.empty();
        }
        var first = day(range[0].isBlank() ? SINCE_EVER : range[0]);
        var last = range.length == 1 ? first : day(range[1].isBlank() ? FOR_EVER : range[1]);
        return first.flatMap(from -> last.map(to -> new Days(from.first, to.last)))
                .filter(days -> !days.last.isBefore(days.first));
    }

    private static Optional<Days> day(String value) {
        var date = DATE.matcher(value.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            var year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return Optional.of(new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            var month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            var day = month.atDay(Integer.parseInt(date.group(3)));
            return Optional.of(new Days(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(FilterValues::name).collect(Collectors.toUnmodifiableList());
    }

    /** How a tag is known, however it is typed. */
    public static String tag(String typed) {
        return typed.replaceFirst("^#", "").toLowerCase(Locale.ROOT);
    }

    /** How a value of the model is written in a query. */
    public static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
