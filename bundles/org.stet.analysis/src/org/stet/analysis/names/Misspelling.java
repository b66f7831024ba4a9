package org.stet.analysis.names;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/** Tells words of names that may be one word misspelt from those that are two; the words are in lower case. */
public final class Misspelling {

    private static final int MOST_EDITS = 2;
    /** Of shorter words one letter makes another. */
    private static final int SHORTEST = 5;
    /** In words of so many letters two of them may be wrong. */
    private static final int LONG = 7;

    private static final Pattern DIRECTION = Pattern.compile("(?:north|south)?(?:east|west)?(?:ern)?");
    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    private Misspelling() {
    }

    /** Whether no more than two letters, and a third of them, differ. */
    public static boolean isNear(String one, String other) {
        if (Math.abs(one.length() - other.length()) > MOST_EDITS) {
            return false;
        }
        var edits = edits(one, other);
        return edits > 0 && edits <= MOST_EDITS && edits * 3 <= Math.max(one.length(), other.length());
    }

    /** Whether one given name may be meant: Anna is no other name than Ana, but than Emma and than that of the other sex. */
    public static boolean isOfGivenName(String one, String other) {
        return isSlip(one, other, GivenNames::hasLower) && !isOfOtherSex(one, other) && !isOfOtherSex(other, one) && !Nickname.sameName(one, other);
    }

    /** Whether a given name is no form of the other, and not of the other sex. */
    public static boolean isOtherGivenName(String one, String other) {
        var gender = GivenNames.gender(one);
        return !one.equals(other) && Math.min(one.length(), other.length()) > 2
                && (gender.isEmpty() || GivenNames.gender(other).map(gender.get()::equals).orElse(true))
                && !isOfOtherSex(one, other) && !isOfOtherSex(other, one)
                && !Nickname.sameName(one, other) && !one.startsWith(other) && !other.startsWith(one);
    }

    /** Whether no more than a third of the letters differ, or half of them where both sound the same. */
    public static boolean isLike(String one, String other) {
        var longer = Math.max(one.length(), other.length());
        if (one.equals(other) || Math.abs(one.length() - other.length()) * 2 > longer) {
            return false;
        }
        return edits(one, other) * 3 <= longer || soundsAlike(one, other);
    }

    /** Whether both are said in the same way, and are not written quite differently. */
    public static boolean soundsAlike(String one, String other) {
        return edits(one, other) * 2 <= Math.max(one.length(), other.length()) && SOUND.isDoubleMetaphoneEqual(one, other);
    }

    /** Whether they sound alike or have the same beginning and differ in one letter. */
    public static boolean isSlight(String one, String other) {
        return soundsAlike(one, other) || one.charAt(0) == other.charAt(0) && edits(one, other) <= 1;
    }

    /** What a word begins with as it is said. */
    public static String firstSound(String word) {
        var sound = SOUND.doubleMetaphone(word);
        return sound == null || sound.isEmpty() ? word.substring(0, 1) : sound.substring(0, 1);
    }

    /** Whether one word of the name of a place or body may be meant, which is no other word and no other place. */
    public static boolean isOfThing(String one, String other) {
        return edits(one, other) == 1 && !isKind(one) && !isKind(other)
                && isSlip(one, other, word -> WordList.ENGLISH_WORDS.has(word) || GivenNames.hasLower(word)
                        || GivenNames.hasLower(word.replaceFirst("s$", "")) || Places.has(capitalised(word)));
    }

    /** Whether they tell where something lies, and not the same: northeast, northwest. */
    static boolean areOpposite(String one, String other) {
        return !one.equals(other) && DIRECTION.matcher(one).matches() && DIRECTION.matcher(other).matches();
    }

    private static boolean isKind(String word) {
        return WordList.ORGANISATION_WORDS.has(capitalised(word)) || WordList.PLACE_WORDS.has(capitalised(word));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Whether a surname that stands alone may be the other: one letter differs, and it is not the family's plural. */
    public static boolean isOfSurnameAlone(String alone, String surname) {
        return Math.min(alone.length(), surname.length()) >= SHORTEST - 1
                && edits(alone, surname) == 1 && !alone.equals(surname + "s") && !surname.equals(alone + "s");
    }

    /** Whether a given name that stands alone may be the other: one letter differs, and it is neither another name nor a word. */
    public static boolean isOfGivenNameAlone(String alone, String given) {
        return isOfSurnameAlone(alone, given) && isOfGivenName(alone, given) && !WordList.ENGLISH_WORDS.has(alone) && !GivenNames.hasLower(alone);
    }

    private static boolean isSlip(String one, String other, Predicate<String> isKnown) {
        return isNear(one, other) && one.charAt(0) == other.charAt(0) && (one + other).chars().allMatch(Character::isLetter)
                && (heard(one).equals(heard(other)) || !(isKnown.test(one) && isKnown.test(other))
                && Math.min(one.length(), other.length()) >= (edits(one, other) == 1 ? SHORTEST : LONG));
    }

    /** Whether the other has the ending of women's names for this: Mario, Maria. */
    private static boolean isOfOtherSex(String one, String other) {
        return other.equals(one + "a") || other.equals(one + "le") || one.endsWith("o") && other.equals(one.substring(0, one.length() - 1) + "a");
    }

    /** Without the letters that are not heard: an h, the second of two, an e after consonants. */
    private static String heard(String word) {
        return word.replaceAll("(?<=[aeiou][^aeiou]{2})e$", "").replaceAll("(?<=.)h", "").replace("ck", "k").replaceAll("(.)\\1", "$1");
    }

    /** Letters to insert, delete, replace or swap with their neighbour. */
    private static int edits(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
