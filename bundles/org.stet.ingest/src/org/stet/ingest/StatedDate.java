package org.stet.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds a date as people and machines write it and gives it in ISO 8601, exactly as precise as it is stated. */
public final class StatedDate {

    private static final int LONGEST = 300;

    /** Programs write years such as 1 or 1601 where they know no date. */
    private static final int FIRST_YEAR = 1700;

    private static final String CLOCK =
            "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
            + "\\s*(?<half>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>Z\\b|UTC\\b|GMT\\b"
            + "|E[SD]T\\b|C[SD]T\\b|M[SD]T\\b|P[SD]T\\b|HS?T\\b|CES?T\\b|[+-]\\d{2}:?\\d{2})?";
    private static final String TIME = "(?:[T\\s,]*(?:at |um |à |às |alle |a las |kl\\.? |\\| |[-–—] |• )?\\s*" + CLOCK + ")?";
    private static final String TIME_BEFORE = "(?<!\\d)" + CLOCK + "(?:[\\s,]|\\bon\\b|\\p{L}+day\\b){1,6}";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(?<month>\\p{L}{3,12})";
    private static final String NO_TIME = "(?<hour>)(?<minute>)(?<second>)(?<half>)(?<zone>)";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)" + TIME),
            Pattern.compile("(?<!\\d)(?<year>\\d{4})(?:[/.]|\\. )(?<month>\\d{1,2})(?:[/.]"
                    + "|\\. )(?<day>\\d{1,2})(?!\\d)\\.?" + TIME),
            Pattern.compile("(?<!\\d)(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]" + TIME),
            Pattern.compile("^(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})$" + NO_TIME),
            Pattern.compile(TIME_BEFORE + MONTH + "\\.? " + DAY + ",? (?<year>\\d{4})(?!\\d)"),
            Pattern.compile("(?<!\\p{L})" + MONTH + "\\.? " + DAY + ",? (?<year>\\d{4})(?!\\d)" + TIME),
            Pattern.compile("(?<!\\p{L})" + MONTH + "\\.? " + DAY + ",? " + CLOCK + ",? (?<year>\\d{4})(?!\\d)"),
            Pattern.compile(TIME_BEFORE + "(?<day>\\d{1,2})\\.? " + MONTH + "\\.?,? (?<year>\\d{4})(?!\\d)"),
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)? (?:de )?" + MONTH + "\\.?,? (?:de )?"
                    + "(?<year>\\d{4})(?!\\d)" + TIME),
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)" + TIME),
            // which is the day and which is the month can be told only beyond the twelfth
            Pattern.compile("(?<![\\d/])(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>\\d{4})(?![\\d/])" + TIME),
            Pattern.compile("(?<![\\d/])(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})(?![\\d/])" + TIME));

    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC), Map.entry("UTC", ZoneOffset.UTC), Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)), Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("CST", ZoneOffset.ofHours(-6)), Map.entry("CDT", ZoneOffset.ofHours(-5)),
            Map.entry("MST", ZoneOffset.ofHours(-7)), Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("PST", ZoneOffset.ofHours(-8)), Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("HST", ZoneOffset.ofHours(-10)), Map.entry("HT", ZoneOffset.ofHours(-10)),
            Map.entry("CET", ZoneOffset.ofHours(1)), Map.entry("CEST", ZoneOffset.ofHours(2)));

    private static final Map<String, Integer> MONTHS = months();

    private StatedDate() {
    }

    /** The first date in a short text: {@code 2019-11-18}, {@code 2019-11-18T14:03} or {@code 2019-11-18T14:03:00-05:00}. */
    public static Optional<String> in(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        for (var form : FORMS) {
            var matcher = form.matcher(text);
            if (matcher.find()) {
                var date = date(matcher.toMatchResult());
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> date(MatchResult match) {
        try {
            var date = LocalDate.of(Integer.parseInt(match.group("year")), month(match.group("month")),
                    Integer.parseInt(match.group("day")));
            return date.getYear() < FIRST_YEAR ? Optional.empty()
                    : Optional.of(date + time(match).map(time -> "T" + time).orElse(""));
        } catch (DateTimeException e) {
            // digits in the order of a date that are none, such as 2019-77-12
            return Optional.empty();
        }
    }

    private static int month(String text) {
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : MONTHS.getOrDefault(text.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<String> time(MatchResult match) {
        var hour = match.group("hour");
        if (hour == null || hour.isEmpty()) {
            return Optional.empty();
        }
        var second = match.group("second");
        var time = LocalTime.of(hour(Integer.parseInt(hour), match.group("half")), Integer.parseInt(match.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
        var shown = second == null ? time.toString() : "%tT".formatted(time);
        return Optional.of(shown + zone(match.group("zone")));
    }

    private static int hour(int stated, String half) {
        if (half == null || half.isEmpty()) {
            return stated;
        }
        return stated % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
    }

    private static String zone(String stated) {
        if (stated == null || stated.isEmpty()) {
            return "";
        }
        return ZONES.containsKey(stated) ? ZONES.get(stated).getId() : ZoneOffset.of(stated).getId();
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : List.of("id", "tr", "ro", "hu", "fi", "cs", "pl", "uk", "ru", "sv", "no", "da", "nl", "pt", "it", "es",
                "fr", "de", "en")) {
            var locale = Locale.of(language);
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    months.put(month.getDisplayName(style, locale).toLowerCase(locale).replace(".", ""), month.getValue());
                }
            }
        }
        months.put("sept", 9);
        return Map.copyOf(months);
    }
}
