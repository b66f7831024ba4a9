package org.stet.analysis.particulars;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.analysis.particulars.Subjects.Subject;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;

/** What became of people: what they are charged with, how they are, where they were hit, whether they resigned. */
final class Fates {

    private static final List<Branch> BRANCHES = Branch.read("fates.txt");
    /** Before these words it is not told as what is. */
    private static final Pattern OPEN = Pattern.compile("(?is).*(?:\\b(?:if|whether|would|could(?! not)|may|might|should)\\b|\\b(?:not|never|no|another|attempted|attempting|accessory"
            + "|conspiracy|conspiring|but|previous|previously|initially|originally|earlier|denied|solicitation|later)\\b.{0,25}$|n't\\b.{0,25}$).*");
    /** Behind them, that it was years ago. */
    private static final Pattern LONG_AGO = Pattern.compile("(?is)[^,;]{0,40}\\bin (?:19|20)\\d\\d\\b.*");

    private Fates() {
    }

    static Stream<Particular> of(String text, Sentence sentence, Subjects subjects) {
        return BRANCHES.stream().flatMap(branch -> branch.in(text, sentence.span())
                .filter(found -> !OPEN.matcher(text.substring(sentence.start(), found.start())).matches()
                        && !LONG_AGO.matcher(text.substring(found.end(), sentence.end())).matches())
                .flatMap(found -> subjects(branch, subjects, sentence, found.start()).map(who -> new Particular(
                        kind(branch, found.group()), branch.name().replaceAll("[+~>]", ""), who.named(), who.of(),
                        branch.value(found.group()), new Span(found.start(), found.end())))));
    }

    private static Kind kind(Branch branch, String words) {
        return branch.name().startsWith("+") ? Kind.PASSING : !branch.name().startsWith(">") ? Kind.LASTING : branch.isFirst(words) ? Kind.FIRST : Kind.LAST;
    }

    private static Stream<Subject> subjects(Branch branch, Subjects subjects, Sentence sentence, int at) {
        return branch.name().contains("~") ? subjects.any(sentence, at) : subjects.named(sentence, at);
    }
}
