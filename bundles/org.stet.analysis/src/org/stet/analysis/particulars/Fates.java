package org.stet.analysis.particulars;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.names.Name.Mentioned;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.analysis.text.Sentence;
import org.stet.core.anchor.Span;

/** What became of people: what they are charged with, how they are, whether they resigned. */
final class Fates {

    private static final List<Branch> BRANCHES = Branch.read("fates.txt");
    /** Before these words it is not told as what is. */
    private static final Pattern OPEN = Pattern.compile("(?is).*(?:\\b(?:if|whether|would|could(?! not)|may|might|should)\\b|\\b(?:not|never|no|another|attempted|attempting|accessory"
            + "|conspiracy|conspiring|but|previous|previously|initially|originally|earlier|denied|solicitation|later)\\b.{0,25}$|n't\\b.{0,25}$).*");
    /** Behind them, that it was years ago. */
    private static final Pattern LONG_AGO = Pattern.compile("(?is)[^,;]{0,40}\\bin (?:19|20)\\d\\d\\b.*");
    private static final int FAR = 300;

    private Fates() {
    }

    static Stream<Particular> of(String text, Sentence sentence, List<Mentioned> people) {
        return BRANCHES.stream().flatMap(branch -> branch.in(text, sentence.span())
                .filter(found -> !OPEN.matcher(text.substring(sentence.start(), found.start())).matches()
                        && !LONG_AGO.matcher(text.substring(found.end(), sentence.end())).matches())
                .flatMap(found -> holder(sentence, found.start(), people).map(person -> new Particular(
                        branch.name().startsWith("+") ? Kind.PASSING : Kind.LASTING, branch.name().replace("+", ""), List.of(person.span()), "",
                        branch.value(found.group()), new Span(found.start(), found.end()))).stream()));
    }

    /** The only one whom the sentence names before, or the last before a sentence that begins with a pronoun and names nobody. */
    private static Optional<Mentioned> holder(Sentence sentence, int at, List<Mentioned> people) {
        var before = people.stream().filter(person -> person.span().start() >= sentence.start() && person.span().end() <= at).toList();
        return before.isEmpty() && sentence.tokens().getFirst().is("He", "She", "His", "Her")
                ? people.stream().filter(person -> person.span().end() <= sentence.start() && person.span().end() >= sentence.start() - FAR).reduce((first, second) -> second)
                : before.stream().findFirst().filter(only -> before.size() == 1);
    }
}
