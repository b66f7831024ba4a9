package org.stet.analysis.particulars;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;

/** To which hospital somebody was taken: "Ann Lee, 30, was flown to St. Vitus Hospital". */
final class Hospitals {

    private static final Pattern TAKEN = Pattern.compile("\\b(?:(?:taken|brought|flown|airlifted|rushed|transported|transferred|driven|sent"
            + "|admitted|treated|hospitali[sz]ed|recovering|died|dead)\\b[^.;:]{0,25}?|(?:is|was|remains|remained) )"
            + "\\b(?:to|at|in) (?:the |nearby )?(?<hospital>(?<name>(?:(?:St\\.|Mt\\.|\\p{Lu}[\\p{L}'’.-]+) ){1,4})"
            + "(?:Hospital|Medical Cent(?:er|re)|Infirmary|Health|Clinic))\\b");
    /** Words that many hospitals have in their names, or that tell no more than which town has it. */
    private static final Pattern COMMON = Pattern.compile("\\b(?:st|saint|mt|mount|general|regional|community|memorial|university|county|city"
            + "|district|children['’]?s?|medical|health|hospital|royal)\\b[.]?");

    private Hospitals() {
    }

    static Stream<Particular> of(String text, Sentence sentence, Subjects subjects) {
        return TAKEN.matcher(text).region(sentence.start(), sentence.end()).results().flatMap(found -> {
            var name = COMMON.matcher(found.group("name").toLowerCase(Locale.ROOT)).replaceAll("").strip().replaceAll("\\s+", " ");
            return name.isBlank() ? Stream.empty() : subjects.any(sentence, found.start()).map(who -> new Particular(Kind.PASSING, Particular.HOSPITAL, who.named(), who.of(),
                    name, new Span(found.start("hospital"), found.end("hospital"))));
        });
    }
}
