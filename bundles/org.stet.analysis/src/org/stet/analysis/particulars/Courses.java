package org.stet.analysis.particulars;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.particulars.Particular.Kind;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;
import org.stet.core.anchor.Span;

/** How far an event has come when an article is written: whether anybody is arrested, whether who was hurt has died, whether the road is open again. */
final class Courses {

    private static final List<Branch> BRANCHES = Branch.read("courses.txt");
    /** Before the name of a course of which the last state counts only at the beginning. */
    private static final String EARLY = "^";
    /** What was before, or elsewhere. */
    private static final Pattern OTHERS = Pattern.compile("(?is).*\\b(?:19|20)\\d\\d\\b.*|.*\\b(?:previous|previously|history|record|ago|earlier"
            + "|last|other|another|separate|unrelated|additional|further|that (?:case|shooting|incident|attack|crash|fire))\\b.*");
    /** Who is not in danger has no stage. */
    private static final Pattern NOT = Pattern.compile("(?is).*(?:\\b(?:not|no|nobody|none|neither|non|without|if|whether|until|would|could|may"
            + "|might)\\b|n['’]t\\b).{0,25}$");
    /** How far before words what denies them is looked for. */
    private static final int NEAR = 60;
    /** In the headline and the paragraphs below it stands what is new. */
    private static final int LEAD = 4;

    private Courses() {
    }

    /** Those of each course that an article tells one state of, the first in each paragraph. */
    static Stream<Particular> of(Document document) {
        return BRANCHES.stream().flatMap(branch -> (branch.name().startsWith(EARLY) ? early(branch, document) : course(branch, document)).stream());
    }

    /** Nothing where an article tells of arrests and of none. */
    private static List<Particular> course(Branch branch, Document document) {
        var told = document.sentences().filter(sentence -> !OTHERS.matcher(sentence.span().of(document.text())).matches())
                .flatMap(sentence -> told(branch, document, sentence.span())).toList();
        return told.stream().anyMatch(told.isEmpty() ? any -> false : told.getFirst()::excludes) ? List.of() : firstOfBlocks(document, told);
    }

    /** The last state where the article begins with it; the first where it tells the last nowhere, as who is only hurt in one that tells of no death. */
    private static List<Particular> early(Branch branch, Document document) {
        var told = document.sentences().flatMap(sentence -> told(branch, document, sentence.span())).toList();
        var last = told.stream().filter(each -> each.kind() == Kind.LAST).toList();
        var lead = document.blocks().stream().filter(Block::isRead).limit(LEAD).map(Block::span).toList();
        return firstOfBlocks(document, last.isEmpty() ? told : last.stream().filter(each -> lead.stream().anyMatch(each.span()::overlaps)).toList());
    }

    private static List<Particular> firstOfBlocks(Document document, List<Particular> told) {
        var first = new LinkedHashMap<Span, Particular>();
        told.forEach(each -> document.blocks(each.span()).forEach(block -> first.putIfAbsent(block.span(), each)));
        return first.values().stream().distinct().toList();
    }

    private static Stream<Particular> told(Branch branch, Document document, Span stretch) {
        return branch.in(document.text(), stretch).map(found -> new Particular(branch.isFirst(found.group()) ? Kind.FIRST : Kind.LAST, branch.name().replace(EARLY, ""),
                List.of(), "", branch.value(found.group()), new Span(found.start(), found.end())))
                .filter(each -> !NOT.matcher(document.text().substring(Math.max(stretch.start(), each.span().start() - NEAR), each.span().start())).matches());
    }
}
