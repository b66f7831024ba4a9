package org.stet.analysis.discrepancies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.AlignedSentences.Pair;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.model.DiscrepancyType;
import org.stet.model.ValueKind;

/** Finds sentences that one article has from another in which something changes by a number and not to it: cut by £1.9m, but cut to £1.9m. */
final class ExtentFindings {

    private static final String BY = "by";
    private static final String TO = "to";
    private static final Set<ValueKind> KINDS = Set.of(ValueKind.PERCENT, ValueKind.MONEY, ValueKind.MEASURE);

    /** A number and the word before it that says whether something changes by it or to it. */
    private record Extent(Mention number, String word) {
    }

    private final CaseView view;

    ExtentFindings(CaseView view) {
        this.view = view;
    }

    /** A finding for each article and number that differs, with all that it differs from. */
    List<Finding> of(List<Pair> pairs) {
        var found = new TreeMap<String, Set<Statement>>();
        for (var pair : pairs) {
            for (var copy : extents(pair.copyArticle(), pair.copy())) {
                for (var source : extents(pair.sourceArticle(), pair.source())) {
                    if (isSame(copy.number, source.number) && !copy.word.equals(source.word)) {
                        var members = found.computeIfAbsent(pair.copyArticle() + "|" + copy.number.span(), any -> new LinkedHashSet<>());
                        members.add(statement(pair.copyArticle(), copy));
                        members.add(statement(pair.sourceArticle(), source));
                    }
                }
            }
        }
        return found.values().stream().map(members -> finding(List.copyOf(members))).toList();
    }

    private static boolean isSame(Mention a, Mention b) {
        return a.kind() == b.kind() && a.normalised().equals(b.normalised()) && a.unit().equals(b.unit());
    }

    private List<Extent> extents(String article, Sentence sentence) {
        var extents = new ArrayList<Extent>();
        for (var mention : view.article(article).mentions(sentence.span())) {
            if (KINDS.contains(mention.kind())) {
                sentence.tokens().stream().filter(token -> token.end() <= mention.span().start()).reduce((any, last) -> last)
                        .filter(token -> token.is(BY, TO)).ifPresent(token -> extents.add(new Extent(mention, token.is(BY) ? BY : TO)));
            }
        }
        return extents;
    }

    /** The number together with the word before it, which is what differs. */
    private Statement statement(String article, Extent extent) {
        var number = view.statement(article, extent.number);
        return new Statement(number.place(), extent.word + " " + number.text(), extent.word + " " + number.normalised(), number.unit(),
                number.bound(), number.precision());
    }

    private Finding finding(List<Statement> members) {
        return new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), view.text(members.getFirst().place()), members,
                new Telling(view).whoSaysWhat(members), "by how much or to how much");
    }
}
