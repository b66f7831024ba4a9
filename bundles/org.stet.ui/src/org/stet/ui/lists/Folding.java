package org.stet.ui.lists;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes words comparable for filters: without marks, in small letters. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {
    }

    public static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The folded words of a filter. */
    public static List<String> words(String filter) {
        return Stream.of(fold(filter).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
