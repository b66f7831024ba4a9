package org.stet.analysis.names;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a name is written. */
public final class Spelling {

    /** Words that follow the name of a town, a club or a charity in the name of another body. */
    private static final Set<String> OF_OTHER_BODIES = Set.of("academy", "fans", "fans'", "foundation", "ladies", "legends", "reserves",
            "supporters", "supporters'", "women", "youth");

    /** Words after the place that an organisation is called after. */
    private static final Set<String> CIVIC = Set.of(
            "argus", "borough", "bureau", "chronicle", "city", "constabulary", "council", "county", "courier", "court",
            "crown", "daily", "department", "district", "echo", "evening", "gazette", "government", "herald", "ledger",
            "mercury", "news", "police", "post", "star", "state", "times", "town", "university", "village");
    /** Words after the name of a place that are part of it. */
    private static final Set<String> OF_SAME_PLACE = Set.of("borough", "city", "county", "district", "island", "islands", "peninsula", "province", "state",
            "town", "valley", "village");

    /** What stands before the name of a town in the name of another body. */
    private static final Pattern OF_BODIES = Pattern.compile(
            "radio |(?:.* )?(?:academy|archdiocese|bank|bishop|chamber|church|college|diocese|institute|museum|school|university) of (?:the )?");

    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{M}.'’ʼ\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");
    private static final Pattern UNITED = Pattern.compile("\\butd$");

    private Spelling() {
    }

    /** Whether the longer of two names is that of another body: the supporters of a club, the university of a town. */
    static boolean isOtherBody(String shorter, String longer) {
        return longer.endsWith(" " + shorter) && OF_BODIES.matcher(longer.substring(0, longer.length() - shorter.length())).matches()
                || longer.startsWith(shorter + " ")
                && Arrays.stream(longer.substring(shorter.length() + 1).split(" ")).anyMatch(OF_OTHER_BODIES::contains);
    }

    /** Whether the longer of two names is that of a body that is called after the place of the shorter name. */
    static boolean isOfPlace(String shorter, String longer) {
        var place = shorter.toLowerCase(Locale.ROOT) + " ";
        return longer.startsWith(place) && CIVIC.contains(longer.substring(place.length()).split(" ")[0]);
    }

    /** Whether the longer of two names of places is that of something in the shorter one: a town's airport. */
    static boolean isInPlace(String shorter, String longer) {
        if (!longer.startsWith(shorter + " ")) {
            return false;
        }
        var rest = longer.substring(shorter.length() + 1);
        return !rest.contains(" ") && !OF_SAME_PLACE.contains(rest) && WordList.PLACE_WORDS.has(rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1));
    }

    /** The longest form; of equally long ones the most frequent, and not in capitals where another is not. */
    static String fullest(List<String> forms) {
        return best(forms.stream().collect(Collectors.toMap(form -> form, form -> 1, Integer::sum)), Comparator.comparingInt(String::length));
    }

    /** The most frequent of the forms with most words, given with how often each occurs. */
    static String mostCommon(Map<String, Integer> forms) {
        return best(forms, Comparator.comparingInt(form -> form.split(" ").length));
    }

    private static String best(Map<String, Integer> counts, Comparator<String> order) {
        return counts.keySet().stream().max(order.thenComparing(form -> !form.equals(form.toUpperCase(Locale.ROOT)))
                .thenComparing(counts::get).thenComparing(String::length).thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    /** The letters that tell names apart: no case, accents, full stops, apostrophes and article. */
    public static String folded(String form) {
        var letters = NO_LETTERS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        var words = SPACES.matcher(letters).replaceAll(" ").strip();
        return UNITED.matcher(ARTICLE.matcher(words).replaceFirst("")).replaceFirst("united");
    }
}
