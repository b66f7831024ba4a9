package org.stet.analysis.particulars;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;

/** Whether an article knows the name of a victim or an accused whose age it tells: "a 15-year-old was hurt", later "Ann Lee, 15". */
final class Identities {

    private static final String VICTIM = "name of the victim";
    private static final Map<String, Pattern> ROLES = Map.of(
            VICTIM, Pattern.compile("(?i)\\b(?:died|dies|dead|death|killed|slain|was shot|were shot|wounded|hurt|injured|stabbed|victims?|drowned"
                    + "|missing|hospital|funeral|mourn\\w*)\\b"),
            "name of the accused", Pattern.compile("(?i)\\b(?:arrested|charged|suspects?|custody|accused|gunman|shooter|indicted|arraigned"
                    + "|sentenced|booked|jail|surrendered|turned (?:him|her)self in)\\b"));

    private Identities() {
    }

    /** Of each age one, in the sentences that speak of a victim or of an accused but not of both. */
    static Stream<Particular> of(ArticleReading reading, Sentence sentence, Subjects subjects) {
        return role(sentence.span().of(reading.document().text())).stream().flatMap(role -> subjects.ages(sentence)
                .filter(age -> role.equals(VICTIM) || !subjects.isObject(age)).flatMap(age -> {
            var name = subjects.beside(age);
            return name.isPresent() ? Stream.of(told(Kind.LAST, role, age.normalised(), surname(name.get().of(reading.document().text())), together(name.get(), age.span())))
                    : subjects.isNeverNamed(age) ? Stream.of(told(Kind.FIRST, role, age.normalised(), Particular.UNNAMED, age.span())) : Stream.empty();
        }));
    }

    private static Optional<String> role(String sentence) {
        var roles = ROLES.entrySet().stream().filter(role -> role.getValue().matcher(sentence).find()).map(Map.Entry::getKey).toList();
        return roles.stream().findFirst().filter(any -> roles.size() == 1);
    }

    private static Particular told(Kind kind, String role, String age, String value, Span words) {
        return new Particular(kind, role, List.of(), Subjects.old(age), value, words);
    }

    private static String surname(String name) {
        return name.replaceFirst(",? (?:Jr|Sr|I{2,3})\\.?$", "").replaceFirst("(?s).*\\s", "");
    }

    private static Span together(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
