package org.stet.analysis.particulars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.anchor.Span;

/** Values of which one excludes the others, each by all the words for it. */
record Branch(String name, Map<String, String> values, Pattern words) {

    /** The branches of a list of this package, in the order of its lines: its values apart by /, the words for one by |. */
    static List<Branch> read(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(Branch.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Branch::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read.", broken);
        }
    }

    private static Branch of(String line) {
        var values = new HashMap<String, String>();
        Stream.of(line.substring(line.indexOf(':') + 1).split("/")).map(value -> value.strip().split("\\|"))
                .forEach(words -> Stream.of(words).forEach(word -> values.put(word, words[0])));
        var longestFirst = values.keySet().stream().sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])"));
        return new Branch(line.substring(0, line.indexOf(':')), Map.copyOf(values), Pattern.compile(longestFirst, Pattern.CASE_INSENSITIVE));
    }

    /** Where its words stand in a stretch of a text, as offsets in the whole text. */
    Stream<MatchResult> in(String text, Span stretch) {
        return words.matcher(text).region(stretch.start(), stretch.end()).useTransparentBounds(true).results();
    }

    String value(String words) {
        return values.get(words.toLowerCase(Locale.ROOT));
    }
}
