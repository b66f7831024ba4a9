package org.stet.analysis.names;

import java.util.Set;
import java.util.regex.Pattern;

/** What has a name and is nobody's: drugs, diseases and studies. */
final class Thing {

    /** How the names of drugs, diseases and operations end. */
    private static final Pattern OF_MEDICINE = Pattern.compile("\\p{Lu}\\p{Ll}{2,}(?:aemia|azole|cillin|ectomy|gliflozin|gliptin|glutide|"
            + "mab|metriosis|mycin|olol|opathy|oscopy|oxetine|patide|profen|racetamol|sartan|sclerosis|semia|statins?|thritis|titis|tonin|"
            + "triptan|xaban|xatide|zepam)");
    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{4,}");
    private static final Set<String> STUDIES = Set.of("cohort", "programme", "questionnaire", "score", "study", "survey", "trial");

    private Thing() {
    }

    /** Adds what tells that a name is that of a thing, much more than any mention tells of the opposite. */
    static void tell(Spotted name, Clues clues) {
        if (name.words() == 1 && name.title().isEmpty() && (OF_MEDICINE.matcher(name.text()).matches() || isStudy(name))) {
            clues.ofThing();
            clues.ofThing();
            clues.ofThing();
        }
    }

    /** Whether a study goes by letters that make a word: the SUNRISE trial. */
    private static boolean isStudy(Spotted name) {
        return LETTERS.matcher(name.text()).matches() && STUDIES.contains(name.lemma(0)) && !WordList.ORGANISATIONS.has(name.text());
    }
}
