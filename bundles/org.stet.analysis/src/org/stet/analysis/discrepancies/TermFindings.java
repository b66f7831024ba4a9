package org.stet.analysis.discrepancies;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.claims.Statement;
import org.stet.analysis.discrepancies.AlignedSentences.Pair;
import org.stet.analysis.discrepancies.Terms.Group;
import org.stet.analysis.discrepancies.Terms.Term;
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.DiscrepancyType;

/** Finds sentences that one article has from another with a word that means something else there: questioned, but arrested. */
final class TermFindings {

    private static final Derivation<String, List<Term>> TERMS = new Derivation<>(Terms::in);

    private final CaseView view;
    private final Memo memo;

    TermFindings(CaseView view, Memo memo) {
        this.view = view;
        this.memo = memo;
    }

    /** A finding for each group of terms and each article that differs, with all that it differs from. */
    List<Finding> of(List<Pair> pairs) {
        var found = new TreeMap<String, Set<Statement>>();
        var groups = new LinkedHashMap<String, Group>();
        for (var pair : pairs) {
            var inSource = terms(pair.sourceArticle(), pair.source().span());
            var inCopy = inSource.isEmpty() ? inSource : terms(pair.copyArticle(), pair.copy().span());
            for (var group : inSource.keySet()) {
                var source = inSource.get(group);
                var copy = inCopy.getOrDefault(group, List.of());
                if (isOne(source) && isOne(copy) && source.getFirst().state() != copy.getFirst().state()) {
                    var key = pair.copyArticle() + "|" + group.name() + "|" + copy.getFirst().state();
                    groups.put(key, group);
                    var members = found.computeIfAbsent(key, any -> new LinkedHashSet<>());
                    members.add(statement(pair.copyArticle(), copy.getFirst()));
                    members.add(statement(pair.sourceArticle(), source.getFirst()));
                }
            }
        }
        return found.entrySet().stream().map(each -> finding(groups.get(each.getKey()), List.copyOf(each.getValue()))).toList();
    }

    /** The terms of a sentence by their group. */
    private Map<Group, List<Term>> terms(String article, Span sentence) {
        return memo.get(TERMS, view.text(new Place(article, sentence))).stream().map(term -> term.movedBy(sentence.start()))
                .collect(Collectors.groupingBy(Term::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean isOne(List<Term> terms) {
        return terms.stream().map(Term::state).distinct().count() == 1;
    }

    private Statement statement(String article, Term term) {
        var place = new Place(article, term.span());
        return new Statement(place, view.text(place), term.group().name() + " " + term.state(), "", Bound.EXACTLY, "");
    }

    private Finding finding(Group group, List<Statement> members) {
        return new Finding(DiscrepancyType.CONFLICT, Optional.empty(), Optional.empty(), group.name(), members,
                new Telling(view).whoSaysWhat(members), "terms that exclude each other");
    }
}
