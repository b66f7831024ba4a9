package org.stet.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares titles regardless of case, punctuation and the outlet's name that many pages append. */
final class Titles {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|·•»«]|::|[-–—])\\s+|\\s*\\|\\s*");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** From this likeness on, two titles are taken for the same. */
    static final double ENOUGH = 0.6;

    private Titles() {
    }

    /** Letters and digits only, in lower case. */
    static String key(String title) {
        return NOT_LETTERS.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static boolean same(String a, String b) {
        return key(a).equals(key(b));
    }

    /** How alike two titles are, from 0 to 1: the share of the longer that the shorter one covers as a whole. */
    static double likeness(String a, String b) {
        var x = key(a);
        var y = key(b);
        var shorter = x.length() < y.length() ? x : y;
        var longer = x.length() < y.length() ? y : x;
        return !shorter.isEmpty() && longer.contains(shorter) ? (double) shorter.length() / longer.length() : commonWords(a, b);
    }

    private static double commonWords(String a, String b) {
        var x = List.of(NOT_LETTERS.split(a.toLowerCase(Locale.ROOT)));
        var y = List.of(NOT_LETTERS.split(b.toLowerCase(Locale.ROOT)));
        var common = x.stream().distinct().filter(y::contains).count();
        var all = Stream.concat(x.stream(), y.stream()).distinct().count();
        return all == 0 ? 0 : (double) common / all;
    }

    /** The last part of a title, if it has parts: often the outlet's name. */
    static Optional<String> suffix(String title) {
        return lastSeparator(title).map(separator -> title.substring(separator.end()));
    }

    /** The title without the parts at its end that only name the outlet. */
    static String withoutOutlet(String title, List<String> outlets) {
        return lastSeparator(title)
                .filter(separator -> separator.start() > 0 && namesOutlet(title.substring(separator.end()), outlets))
                .map(separator -> withoutOutlet(title.substring(0, separator.start()), outlets))
                .orElse(title);
    }

    private static Optional<MatchResult> lastSeparator(String title) {
        return SEPARATOR.matcher(title).results().reduce((first, second) -> second);
    }

    private static boolean namesOutlet(String part, List<String> outlets) {
        var key = key(part);
        return !key.isEmpty() && outlets.stream().map(Titles::key).filter(outlet -> outlet.length() > 2)
                .anyMatch(outlet -> outlet.contains(key) || key.contains(outlet));
    }
}
