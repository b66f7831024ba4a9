package org.stet.analysis.names;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a name is written. */
final class Spelling {

    private Spelling() {
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
    static String folded(String form) {
        return Normalizer.normalize(form, Normalizer.Form.NFD).replaceAll("[\\p{M}.'’ʼ\u00AD]", "").toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]+", " ").strip().replaceFirst("^the (?=.)", "");
    }
}
