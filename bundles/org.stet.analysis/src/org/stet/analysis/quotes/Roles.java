package org.stet.analysis.quotes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for people and bodies by what they are: spokeswoman, judge, council. */
final class Roles {

    private enum Kind {
        WOMAN, MAN, PERSON, BODY
    }

    private static final Map<String, Kind> KINDS = kinds();

    private Roles() {
    }

    private static Map<String, Kind> kinds() {
        var found = new HashMap<String, Kind>();
        for (var line : WordList.lines("people.txt")) {
            var words = line.split(" ");
            for (var i = 1; i < words.length; i++) {
                found.putIfAbsent(words[i], Kind.valueOf(words[0].toUpperCase(Locale.ROOT)));
            }
        }
        return found;
    }

    private static Kind kind(String word) {
        var kind = KINDS.get(word);
        return kind == null && word.endsWith("s") && word.length() > 3 ? KINDS.get(word.substring(0, word.length() - 1)) : kind;
    }

    /** Whether a word in lower case names one person. */
    static boolean isPerson(String word) {
        var kind = KINDS.get(word);
        return kind != null && kind != Kind.BODY;
    }

    /** Whether a word in lower case names somebody who may speak, one or many. */
    static boolean isSpeaker(String word) {
        return kind(word) != null;
    }

    static Optional<Gender> gender(String word) {
        return switch (KINDS.get(word)) {
            case WOMAN -> Optional.of(Gender.WOMAN);
            case MAN -> Optional.of(Gender.MAN);
            case null, default -> Optional.empty();
        };
    }
}
