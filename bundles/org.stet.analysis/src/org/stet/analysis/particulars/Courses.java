package org.stet.analysis.particulars;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;
import org.stet.core.anchor.Span;

/** How far an event has come when an article is written: whether anybody is arrested, whether who was hurt has died. */
final class Courses {

    private static final Branch CUSTODY = Branch.read("courses.txt").getFirst();
    private static final Branch VICTIMS = Branch.read("courses.txt").getLast();
    /** What was before, or elsewhere. */
    private static final Pattern OTHERS = Pattern.compile("(?is).*\\b(?:19|20)\\d\\d\\b.*|.*\\b(?:previous|previously|history|record|ago|earlier|last|other|another|separate|unrelated)\\b.*");
    /** Who is not in danger has no stage. */
    private static final Pattern NOT = Pattern.compile("(?is).*(?:\\b(?:not|no|nobody|none|neither|non|without)\\b|n't\\b).{0,25}$");
    /** In the headline and the paragraphs below it stands what is new. */
    private static final int LEAD = 4;

    private Courses() {
    }

    /** At most one of each course. */
    static Stream<Particular> of(Document document) {
        return Stream.concat(custody(document).stream(), victims(document).stream());
    }

    /** Nothing where an article tells of arrests and of none. */
    private static List<Particular> custody(Document document) {
        var told = document.sentences().filter(sentence -> !OTHERS.matcher(sentence.span().of(document.text())).matches())
                .flatMap(sentence -> told(CUSTODY, document, sentence.span(), "no arrests")).toList();
        return told.stream().limit(1).filter(first -> told.stream().noneMatch(first::excludes)).toList();
    }

    /** Who died stands at the beginning; who is only hurt is told by an article that tells of no death anywhere. */
    private static List<Particular> victims(Document document) {
        var told = document.sentences().flatMap(sentence -> told(VICTIMS, document, sentence.span(), "critical condition")
                .filter(each -> !NOT.matcher(document.text().substring(sentence.start(), each.span().start())).matches())).toList();
        var lead = document.blocks().stream().filter(Block::isRead).limit(LEAD).map(Block::span).toList();
        return told.stream().filter(each -> each.kind() == Kind.LAST).findFirst()
                .map(died -> told.stream().filter(each -> each.kind() == Kind.LAST && lead.stream().anyMatch(each.span()::overlaps)).limit(1).toList())
                .orElseGet(() -> told.stream().limit(1).toList());
    }

    private static Stream<Particular> told(Branch branch, Document document, Span stretch, String first) {
        return branch.in(document.text(), stretch).map(found -> new Particular(branch.value(found.group()).equals(first) ? Kind.FIRST : Kind.LAST, branch.name(),
                List.of(), "", branch.value(found.group()), new Span(found.start(), found.end())));
    }
}
