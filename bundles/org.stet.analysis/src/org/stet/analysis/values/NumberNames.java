package org.stet.analysis.values;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words that English has for small numbers; larger ones are put together from them. */
public final class NumberNames {

    /** Zero to nineteen. */
    public static final Map<String, Integer> BELOW_TWENTY = numbered(0, 1, List.of("zero", "one", "two", "three", "four", "five",
            "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen"));

    /** Twenty, thirty … ninety. */
    public static final Map<String, Integer> TENS = numbered(20, 10, List.of("twenty", "thirty", "forty", "fifty", "sixty",
            "seventy", "eighty", "ninety"));

    /** First to nineteenth. */
    public static final Map<String, Integer> ORDINALS = numbered(1, 1, List.of("first", "second", "third", "fourth", "fifth",
            "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth"));

    /** Twentieth, thirtieth … ninetieth. */
    public static final Map<String, Integer> ORDINAL_TENS = TENS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(ten -> ten.getKey().replaceFirst("y$", "ieth"), Map.Entry::getValue));

    private NumberNames() {
    }

    private static Map<String, Integer> numbered(int first, int step, List<String> words) {
        return IntStream.range(0, words.size()).boxed().collect(Collectors.toUnmodifiableMap(words::get, i -> first + i * step));
    }
}
