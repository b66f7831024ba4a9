package org.stet.analysis.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name by its parts.
 *
 * @param given given names and initials, in lower case
 * @param surname last word with the particles before it, in lower case; empty if the name is one word, which may be either
 * @param generation jr or sr or a Roman number; empty if there is none
 */
public record PersonName(List<String> given, String surname, String generation) {

    private static final int SHORTEST_PART = 3;
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "des", "la", "le", "du", "di", "da", "dos", "das", "del", "della", "bin", "bint",
            "ibn", "al", "el", "ul", "ben", "ter", "ten", "zu", "y");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Reads a name of one word or several. */
    public static PersonName of(String text) {
        var words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).replaceAll("(?<=\\s)[“\"‘']|[”\"’'](?=\\s)", "").replace("’", "'").split("[\\s,]+")));
        var generation = words.size() > 1 && GENERATIONS.contains(bare(words.getLast())) ? bare(words.removeLast()) : "";
        if (words.size() == 1 || isParticle(words.getFirst()) && !GivenNames.hasLower(words.getFirst())) {
            return new PersonName(List.of(String.join(" ", words)), "", generation);
        }
        var cut = words.size() - 1;
        while (cut > 1 && isParticle(words.get(cut - 1))) {
            cut--;
        }
        return new PersonName(List.copyOf(words.subList(0, cut)), String.join(" ", words.subList(cut, words.size())), generation);
    }

    /** Whether a small word belongs to the surname after it: van, de, bin. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    static boolean isGeneration(String word) {
        return GENERATIONS.contains(bare(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether it has more than one word. */
    public boolean isFull() {
        return !surname.isEmpty();
    }

    /** Whether the name may be a shorter or longer form of the other: initials for names, surname alone, no middle name. */
    boolean fits(PersonName other) {
        if (!generation.isEmpty() && !other.generation.isEmpty() && !generation.equals(other.generation)) {
            return false;
        }
        if (!isFull() || !other.isFull()) {
            var single = isFull() ? other : this;
            var name = isFull() ? this : other;
            return name.isFull() ? name.surname.equals(single.given.getFirst())
                    || name.given.stream().anyMatch(given -> isSameGiven(given, single.given.getFirst()))
                    : given.equals(other.given);
        }
        return surname.equals(other.surname)
                && (givenNamesFit(given, other.given) || isSurnameOf(other) || other.isSurnameOf(this));
    }

    /** Whether it is a longer form of the other, which tells nothing that this does not. */
    boolean covers(PersonName other) {
        return fits(other) && given.size() >= other.given.size() && (other.generation.isEmpty() || !generation.isEmpty());
    }

    /** Whether its words are the last of a longer name: Ferreira Lopes of Caio Ferreira Lopes. */
    boolean isSurnameOf(PersonName longer) {
        var more = longer.given.size() - given.size();
        return longer.surname.equals(String.join(" ", given) + " " + surname) || more > 0 && surname.equals(longer.surname)
                && longer.given.subList(more, longer.given.size()).equals(given);
    }

    /** Whether given names are the same, or one is what friends call the bearer of the other: Karm of Karmenu. */
    private static boolean isSameGiven(String one, String other) {
        return one.equals(other) || Nickname.sameName(one, other) || isClipped(one, other) || isClipped(other, one);
    }

    /** Whether a name is the beginning of one that is longer by more than the ending of the other sex: Martin, Martina. */
    private static boolean isClipped(String name, String whole) {
        return name.length() >= SHORTEST_PART && whole.length() >= name.length() + SHORTEST_PART && whole.startsWith(name)
                && !WordList.ENGLISH_WORDS.has(name);
    }

    private static boolean givenNamesFit(List<String> some, List<String> others) {
        for (var i = 0; i < Math.min(some.size(), others.size()); i++) {
            var one = bare(some.get(i));
            var other = bare(others.get(i));
            if (!(one.equals(other) || one.length() == 1 && other.startsWith(one) || other.length() == 1 && one.startsWith(other)
                    || i == 0 && isSameGiven(one, other))) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String word) {
        return word.replace(".", "");
    }
}
