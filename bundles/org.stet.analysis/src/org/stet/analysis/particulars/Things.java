package org.stet.analysis.particulars;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.analysis.values.Mention;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/** What is told of something or somebody without a name: the journal of a study, whether a child is a boy or a girl. */
final class Things {

    private static final Pattern JOURNAL = Pattern.compile("\\bthe ((?:\\p{Lu}\\p{L}+ )*(?:Journal|Annals|Archives|Proceedings|Transactions)"
            + " of(?: the)?(?: \\p{Lu}\\p{L}+| and(?= \\p{Lu})| of(?: the)?(?= \\p{Lu}))+)");
    private static final Pattern OF_CHILDREN = Pattern.compile("P((?:\\d|1[0-7])Y|\\d+M)");
    private static final Set<String> BOYS = Set.of("boy", "male", "son", "brother", "nephew", "grandson", "stepson");
    private static final Set<String> GIRLS = Set.of("girl", "female", "daughter", "sister", "niece", "granddaughter", "stepdaughter");
    private static final Set<String> OF_NOUNS = Set.of("NOUN", "PROPN", "ADJ", "PUNCT");
    private static final int NEAR = 4;

    private Things() {
    }

    static Stream<Particular> journals(String text, Span stretch) {
        return JOURNAL.matcher(text).region(stretch.start(), stretch.end()).results().map(journal -> new Particular(Kind.LASTING, "journal", List.of(), "",
                journal.group(1).toLowerCase(Locale.ROOT), new Span(journal.start(1), journal.end(1))));
    }

    /** Whether children whose age is told are boys or girls. */
    static Stream<Particular> children(ArticleReading reading, Sentence sentence) {
        return reading.mentions(sentence.span()).stream().filter(mention -> mention.kind() == ValueKind.AGE && OF_CHILDREN.matcher(mention.normalised()).matches())
                .flatMap(age -> child(sentence, age).map(word -> new Particular(Kind.LASTING, "boy or girl", List.of(), Subjects.old(age.normalised()),
                        BOYS.contains(word.lemma()) ? "boy" : "girl", word.span())));
    }

    private static Stream<Token> child(Sentence sentence, Mention age) {
        return sentence.tokens().stream().filter(token -> token.start() >= age.span().end()).limit(NEAR)
                .takeWhile(token -> OF_NOUNS.contains(token.tag()) && !token.is(",", ".", ";"))
                .filter(token -> BOYS.contains(token.lemma()) || GIRLS.contains(token.lemma())).limit(1);
    }
}
