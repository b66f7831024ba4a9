package org.stet.analysis.names;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a name is written. */
final class Spelling {

    private Spelling() {
    }

    /** The form with most letters, of equally long ones the most frequent, and not in capitals where another is not. */
    static String fullest(List<String> forms) {
        Map<String, Long> counts = forms.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.keySet().stream().max(Comparator.comparingInt(String::length)
                .thenComparing(form -> !form.equals(form.toUpperCase(Locale.ROOT))).thenComparing(counts::get)
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }
}
