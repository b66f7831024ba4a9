package org.stet.analysis.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Forms of address that only people have, and what they tell of the person. */
final class Honorific {

    private static final Set<String> FORMS = Set.of(
            "dame", "dr", "miss", "mr", "mrs", "ms", "mx", "prof", "rev", "sir");
    private static final Set<String> OF_MEN = Set.of(
            "mr", "sir", "lord", "monsieur", "king", "prince", "duke", "father", "brother", "son", "husband", "widower",
            "uncle", "nephew", "grandfather", "grandson", "boyfriend", "spokesman", "chairman", "businessman", "actor");
    private static final Set<String> OF_WOMEN = Set.of(
            "mrs", "ms", "miss", "dame", "lady", "madam", "madame", "mme", "mlle", "queen", "princess", "duchess", "mother",
            "sister", "daughter", "wife", "widow", "aunt", "niece", "grandmother", "granddaughter", "girlfriend",
            "spokeswoman", "chairwoman", "businesswoman", "actress");
    private static final Set<String> OF_BOTH = Set.of(
            "mx", "dr", "doctor", "prof", "professor", "rev", "reverend", "judge", "justice");

    private Honorific() {
    }

    static boolean isOne(String word) {
        var plain = plain(word);
        return OF_MEN.contains(plain) || OF_WOMEN.contains(plain) || OF_BOTH.contains(plain);
    }

    /** Whether a name always follows. */
    static boolean isForm(String word) {
        return FORMS.contains(plain(word));
    }

    /** Whether it is said of men; empty if it is said of anybody. */
    static Optional<Boolean> male(String word) {
        var plain = plain(word);
        return OF_MEN.contains(plain) ? Optional.of(true) : OF_WOMEN.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }
}
