package org.stet.analysis.values.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A unit of time that lengths are given in. */
enum Unit {

    SECOND, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR;

    /** A word for a unit or for several of them: a fortnight is two weeks. */
    record Named(Unit unit, int factor, boolean plural) {
    }

    /** The short forms that are glued to numbers too. */
    static final Map<String, Named> ABBREVIATIONS = Map.of("secs", new Named(SECOND, 1, true), "sec", new Named(SECOND, 1, false),
            "mins", new Named(MINUTE, 1, true), "min", new Named(MINUTE, 1, false), "hrs", new Named(HOUR, 1, true),
            "hr", new Named(HOUR, 1, false));

    /** The words for units, singular and plural. */
    static final Map<String, Named> WORDS = lexicon();

    private static Map<String, Named> lexicon() {
        var words = new HashMap<String, Named>();
        for (var unit : values()) {
            put(words, unit.words(), unit, 1);
        }
        words.putAll(ABBREVIATIONS);
        words.put("yr", new Named(YEAR, 1, false));
        words.put("yrs", new Named(YEAR, 1, true));
        put(words, "night", DAY, 1);
        put(words, "fortnight", WEEK, 2);
        put(words, "decade", YEAR, 10);
        words.put("century", new Named(YEAR, 100, false));
        words.put("centuries", new Named(YEAR, 100, true));
        return Map.copyOf(words);
    }

    private static void put(Map<String, Named> words, String word, Unit unit, int factor) {
        words.put(word, new Named(unit, factor, false));
        words.put(word + "s", new Named(unit, factor, true));
    }

    /** The letter in ISO 8601 durations. */
    char letter() {
        return name().charAt(0);
    }

    boolean isOfClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** The grain of a date that is so many of this unit away. */
    Optional<Grain> grain() {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> Optional.empty();
            case DAY -> Optional.of(Grain.DAY);
            case WEEK -> Optional.of(Grain.WEEK);
            case MONTH -> Optional.of(Grain.MONTH);
            case YEAR -> Optional.of(Grain.YEAR);
        };
    }

    /** The next finer unit and how many of them it holds, for halves and quarters; a month has no fixed number of weeks. */
    Optional<Named> parts() {
        return switch (this) {
            case YEAR -> Optional.of(new Named(MONTH, 12, true));
            case DAY -> Optional.of(new Named(HOUR, 24, true));
            case HOUR -> Optional.of(new Named(MINUTE, 60, true));
            case MINUTE -> Optional.of(new Named(SECOND, 60, true));
            case SECOND, WEEK, MONTH -> Optional.empty();
        };
    }

    /** This unit in words, singular. */
    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
