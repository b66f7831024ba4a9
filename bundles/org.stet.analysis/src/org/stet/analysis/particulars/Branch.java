package org.stet.analysis.particulars;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.anchor.Span;

/**
 * Values of which one excludes the others, each by all the words for it.
 *
 * @param name what it is that has one of the values
 * @param after what stands a little before the words; matches everywhere if they need nothing
 * @param values the words of each value, in the order of the list
 * @param words those of all values, the longest first
 */
record Branch(String name, Pattern after, Map<String, Pattern> values, Pattern words) {

    private static final Pattern LINE = Pattern.compile("(?<name>[^:\\[]+)(?:\\[(?<after>[^]]+)])?:(?<values>.*)");
    /** So many characters, and no end of a clause, may stand between what is needed before the words and them. */
    private static final String NEAR = "[^.;:!?]{0,30}$";
    /** Where a list leaves a gap, so many words may stand. */
    private static final String GAP = "(?:[^\\s.!?]+[.]?\\s+){0,5}?";

    /** The branches of a list of this package, in the order of its lines: its values apart by /, the words for one by |, a gap in the words by two points. */
    static List<Branch> read(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(Branch.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(Branch::of).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(file + " cannot be read.", broken);
        }
    }

    private static Branch of(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("This line names no branch: " + line);
        }
        var words = Stream.of(parts.group("values").split(" / ")).map(value -> List.of(value.strip().split("\\|"))).toList();
        var values = new LinkedHashMap<String, Pattern>();
        words.forEach(value -> values.put(value.getFirst(), any(value)));
        return new Branch(parts.group("name").strip(), parts.group("after") == null ? Pattern.compile("")
                : Pattern.compile("(?i)(?<![\\w-])" + any(List.of(parts.group("after").split("\\|"))).pattern() + NEAR), values,
                Pattern.compile("(?<![\\w-])" + any(words.stream().flatMap(List::stream).toList()).pattern() + "(?![\\w-])", Pattern.CASE_INSENSITIVE));
    }

    private static Pattern any(List<String> words) {
        return Pattern.compile(words.stream().sorted(Comparator.comparing(String::length).reversed())
                .map(word -> Pattern.quote(word).replace("'", "\\E['’]\\Q").replace(" .. ", "\\E\\s+" + GAP + "\\Q"))
                .collect(Collectors.joining("|", "(?:", ")")), Pattern.CASE_INSENSITIVE);
    }

    /** Where its words stand in a stretch of a text, as offsets in the whole text. */
    Stream<MatchResult> in(String text, Span stretch) {
        return words.matcher(text).region(stretch.start(), stretch.end()).useTransparentBounds(true).results()
                .filter(found -> after.matcher(text).region(stretch.start(), found.start()).find());
    }

    /** Which value words stand for that were found; null if for none. */
    String value(String words) {
        return values.entrySet().stream().filter(value -> value.getValue().matcher(words).matches()).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** Whether words stand for the first of its values. */
    boolean isFirst(String words) {
        return values.values().iterator().next().matcher(words).matches();
    }
}
