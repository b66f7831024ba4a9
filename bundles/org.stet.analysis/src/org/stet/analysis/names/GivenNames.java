package org.stet.analysis.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The given names of many cultures, and what they tell of who bears them. */
public final class GivenNames {

    private static final Map<String, Optional<Gender>> NAMES = names();

    private GivenNames() {
    }

    private static Map<String, Optional<Gender>> names() {
        var found = new HashMap<String, Optional<Gender>>();
        WordList.lines("given-names.txt").forEach(line -> {
            var words = line.split(" ");
            Optional<Gender> gender = switch (words[0]) {
                case "w" -> Optional.of(Gender.WOMAN);
                case "m" -> Optional.of(Gender.MAN);
                default -> Optional.empty();
            };
            for (var i = 1; i < words.length; i++) {
                found.put(plain(words[i]), gender);
            }
        });
        return found;
    }

    /** Whether a word that begins with a capital, and is not all of capitals, is a given name. */
    static boolean has(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.chars().anyMatch(Character::isLowerCase) && hasLower(word);
    }

    /** Whether a word, however it is written, is a given name. */
    static boolean hasLower(String word) {
        return NAMES.containsKey(plain(word));
    }

    /** As far as the first word of a person's name tells. */
    public static Optional<Gender> gender(String name) {
        return NAMES.getOrDefault(plain(name.split("[ -]", 2)[0]), Optional.empty());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
