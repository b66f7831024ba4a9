package org.stet.analysis.families;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;

/** Words of English as numbers that are the same where the words mean the same: stems, numerals for number words. */
final class Terms {

    private static final int LONGEST = 40;

    private static final List<String> UNITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, String> NUMERALS = Stream.concat(
            IntStream.range(1, UNITS.size()).mapToObj(n -> Map.entry(UNITS.get(n), Integer.toString(n))),
            IntStream.range(0, TENS.size()).mapToObj(n -> Map.entry(TENS.get(n), Integer.toString(10 * n + 20))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Ways to write a magnitude behind a number. */
    private static final Map<String, String> MAGNITUDES =
            Map.of("m", "million", "mn", "million", "mln", "million", "bn", "billion", "bln", "billion", "k", "thousand");

    private static final Set<Long> FUNCTION_WORDS = functionWords();

    private Terms() {
    }

    private static Set<Long> functionWords() {
        try (var in = Terms.class.getResourceAsStream("function-words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(Terms::of).collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of function words cannot be read.", broken);
        }
    }

    static boolean isFunction(long term) {
        return FUNCTION_WORDS.contains(term);
    }

    /** The number of a word or numeral. */
    static long of(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.codePointAt(0))) {
            return hash(lower.replaceAll(",(?=\\d{3})", "").replace(':', '.').replaceFirst("\\.0+$", ""));
        }
        var known = NUMERALS.getOrDefault(lower, MAGNITUDES.get(lower));
        if (known != null) {
            return hash(known);
        }
        return hash(lower.length() > LONGEST ? lower : new PorterStemmer().stem(lower));
    }

    /** Whether two words are one numeral, such as twenty-two. */
    static boolean isCompound(String tens, String unit) {
        var units = UNITS.indexOf(unit.toLowerCase(Locale.ROOT));
        return units > 0 && units < 10 && TENS.contains(tens.toLowerCase(Locale.ROOT));
    }

    /** The number of a numeral of two words. */
    static long compound(String tens, String unit) {
        return hash(Integer.toString(10 * TENS.indexOf(tens.toLowerCase(Locale.ROOT)) + 20
                + UNITS.indexOf(unit.toLowerCase(Locale.ROOT))));
    }

    private static long hash(String word) {
        var hash = 1L;
        for (var i = 0; i < word.length(); i++) {
            hash = mix(hash + word.charAt(i));
        }
        return hash;
    }

    /** Spreads the bits of a number (the finaliser of SplitMix64, Steele and others 2014). */
    static long mix(long bits) {
        var mixed = (bits + 0x9E3779B97F4A7C15L);
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
