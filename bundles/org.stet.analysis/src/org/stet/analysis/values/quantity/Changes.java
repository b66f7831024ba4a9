package org.stet.analysis.values.quantity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.analysis.values.Mention.Change;

/** Tells whether a number measures a change, and in which direction. */
final class Changes {

    /** How far a verb may stand before "by" or "from", as in "cut the number of posts by". */
    private static final int REACH = 8;
    /** Verbs that "up" and "down" tell the direction of, and do not make another verb with. */
    private static final Set<String> STATES = Set.of("be", "close", "creep", "drift", "edge", "end", "finish", "go", "inch",
            "move", "nudge", "open", "tick", "trade");
    private static final Map<String, Change> INTRANSITIVE = new HashMap<>();
    private static final Map<String, Change> TRANSITIVE = new HashMap<>();
    private static final Map<String, Change> NOUNS = new HashMap<>();
    private static final Map<String, Change> BEHIND = new HashMap<>();

    static {
        for (var columns : Phrases.columns("changes.txt")) {
            var direction = Change.valueOf(columns[0]);
            addVerbs(INTRANSITIVE, columns[1], direction);
            addVerbs(TRANSITIVE, columns[2], direction);
            words(columns[3]).forEach(noun -> NOUNS.put(noun, direction));
            words(columns[4]).forEach(word -> BEHIND.put(word, direction));
        }
    }

    private Changes() {
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",")).map(String::trim);
    }

    /** Adds verbs with all forms that they can have; that some are no words does no harm. */
    private static void addVerbs(Map<String, Change> verbs, String list, Change direction) {
        words(list).forEach(verb -> {
            var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
            var doubled = stem + stem.charAt(stem.length() - 1);
            Stream.of(verb, verb + "s", verb + "es", stem + "ed", stem + "ing", doubled + "ed", doubled + "ing",
                    verb.replaceFirst("y$", "ied"), verb.replaceFirst("y$", "ies")).forEach(form -> verbs.put(form, direction));
        });
    }

    /** The change that a quantity from one atom to another measures; to lose three books is none. */
    static Change of(Line line, int start, int end, boolean things) {
        var at = start - 1;
        while (line.at(at).hasTag("ADV") && !line.at(at).is("up", "down") || line.at(at).is("another", "between")) {
            at--;
        }
        var before = before(line, at, things);
        return before == Change.NONE ? behind(line, end) : before;
    }

    /** Whether a verb of change stands before an atom, in the same part of the sentence. */
    static boolean governs(Line line, int index) {
        return verbBefore(line, index) != Change.NONE;
    }

    private static Change before(Line line, int at, boolean things) {
        var word = line.at(at);
        if (word.is("+")) {
            return Change.UP;
        }
        if (word.is("up", "down")) {
            return isFree(line, at) ? word.is("up") ? Change.UP : Change.DOWN : Change.NONE;
        }
        if (word.is("by")) {
            return verbBefore(line, at);
        }
        if (word.is("of")) {
            return NOUNS.getOrDefault(line.at(at - 1).lower(), Change.NONE);
        }
        return things ? find(INTRANSITIVE, word) : verb(word);
    }

    private static Change verbBefore(Line line, int index) {
        for (var at = index - 1; at >= index - REACH && !line.at(at).is(",", ";", ":"); at--) {
            var change = line.at(at).is("up", "down") ? before(line, at, false) : verb(line.at(at));
            if (change != Change.NONE) {
                return change;
            }
        }
        return Change.NONE;
    }

    private static Change verb(Atom atom) {
        var change = find(INTRANSITIVE, atom);
        return change == Change.NONE ? find(TRANSITIVE, atom) : change;
    }

    private static Change find(Map<String, Change> verbs, Atom atom) {
        return verbs.getOrDefault(atom.lower(), Change.NONE);
    }

    /** Up in "was up 5" or ", up 5", but not in "made up 5". */
    private static boolean isFree(Line line, int particle) {
        var verb = line.at(particle - 1);
        return !verb.hasTag("VERB") || STATES.contains(verb.lemma()) || verb(verb) != Change.NONE;
    }

    /** 5 percent higher, a 5 percent rise, a 15-point drop. */
    private static Change behind(Line line, int end) {
        var at = line.pastHyphen(end);
        var word = line.at(at);
        var direction = line.at(at + 1).is("from", "for", "to", "at", "on") || line.amountAt(at + 1).isPresent()
                ? Change.NONE : BEHIND.getOrDefault(word.lower(), Change.NONE);
        return word.hasTag("NOUN") ? NOUNS.getOrDefault(word.lower(), direction) : direction;
    }
}
