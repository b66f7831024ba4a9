package org.stet.analysis.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may follow a word that keeps its full stop. */
enum Abbreviation {

    /** A name follows: Dr. */
    NAME,
    /** A number follows: No. */
    NUMBER,
    /** The sentence goes on: e.g. */
    INSIDE,
    /** The sentence may end here as well: Inc. */
    ANY,
    /** With a capital letter as ANY: Jan. */
    PROPER,
    /** A letter for a name: J. */
    INITIAL;

    private static final Pattern DOTTED = Pattern.compile("\\p{L}{1,2}(\\.\\p{L}{1,2})+");
    private static final Map<String, Abbreviation> KNOWN = read();

    /** The kind of a word without its last full stop; empty if it is not known to take one. */
    static Optional<Abbreviation> of(String word) {
        var capital = Character.isUpperCase(word.charAt(0));
        var known = KNOWN.get(word.toLowerCase(Locale.ROOT));
        if (known != null && (capital || known != NAME && known != PROPER)) {
            return Optional.of(known);
        }
        if (capital && word.length() == 1) {
            return Optional.of(INITIAL);
        }
        return word.length() < 12 && DOTTED.matcher(word).matches() ? Optional.of(ANY) : Optional.empty();
    }

    private static Map<String, Abbreviation> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Abbreviation.class.getResourceAsStream("abbreviations.txt"), StandardCharsets.UTF_8))) {
            var known = new HashMap<String, Abbreviation>();
            in.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")).forEach(words -> {
                for (var i = 1; i < words.length; i++) {
                    known.put(words[i], valueOf(words[0]));
                }
            });
            return known;
        } catch (IOException broken) {
            throw new UncheckedIOException("The list of abbreviations cannot be read.", broken);
        }
    }
}
