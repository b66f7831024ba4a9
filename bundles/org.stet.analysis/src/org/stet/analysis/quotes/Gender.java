package org.stet.analysis.quotes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which pronoun speaks of someone. */
enum Gender {

    WOMAN("w"), MAN("m");

    private final String sign;

    Gender(String sign) {
        this.sign = sign;
    }

    private static final Map<String, Gender> GIVEN_NAMES = givenNames();

    private static Map<String, Gender> givenNames() {
        var found = new HashMap<String, Gender>();
        for (var line : WordList.lines("given-names.txt")) {
            var words = line.split(" ");
            for (var i = 1; i < words.length; i++) {
                found.put(plain(words[i]), WOMAN.sign.equals(words[0]) ? WOMAN : MAN);
            }
        }
        return found;
    }

    /** As far as a person's given name tells. */
    static Optional<Gender> ofName(String name) {
        return Optional.ofNullable(GIVEN_NAMES.get(plain(name.split("[ -]", 2)[0])));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
