package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A clause that tells what somebody said without quoting it: that the road was closed.
 *
 * @param from its first part
 * @param to after its last part
 */
record ReportedClause(int from, int to, Attribution attribution) {

    private static final int WINDOW = 60;

    /** The reported clauses of a passage, outer ones first. */
    static List<ReportedClause> in(Passage passage) {
        var found = new ArrayList<ReportedClause>();
        var end = contentEnd(passage);
        for (var at = 0; at < end; at++) {
            var clause = startingAt(passage, at, end);
            clause.ifPresent(found::add);
        }
        return found;
    }

    private static Optional<ReportedClause> startingAt(Passage passage, int at, int end) {
        if (passage.is(at, "according") && passage.is(at + 1, "to")) {
            return Attributions.clauseAt(passage, at, false).flatMap(attribution -> aroundAccording(passage, at, attribution, end));
        }
        var kinds = passage.cues(at);
        if (!kinds.contains(Cues.SPEECH) && !kinds.contains(Cues.REPORT) || !passage.isVerb(at)) {
            return Optional.empty();
        }
        var from = complement(passage, at, end);
        if (from > 0) {
            return Attributions.byVerb(passage, at).map(attribution -> new ReportedClause(from, end, attribution));
        }
        return before(passage, at, end);
    }

    /** Where the clause after a verb begins; 0 if none does. */
    private static int complement(Passage passage, int verb, int end) {
        var limit = Math.min(end, verb + 24);
        for (var at = verb + 1; at < limit && !passage.isQuoted(at) && !passage.isFinite(at); at++) {
            if (passage.is(at, "that") && !passage.isNominalHead(at + 1) || passage.is(at, "whether", "how", "why", "what", "if")) {
                var from = passage.is(at, "that") ? at + 1 : at;
                return hasVerb(passage, from, end) ? from : 0;
            }
            if (passage.is(at, ":", ";")) {
                return 0;
            }
        }
        var from = verb + 1;
        if (passage.is(verb, "told", "tell", "tells", "telling", "warned", "informed", "assured", "reminded", "advised")) {
            from = Subjects.at(passage, from).filter(hearer -> !passage.isVerb(hearer.to())).map(Subject::to).orElse(from);
        }
        while (passage.isTimePhrase(from) || passage.is(from, "on") && passage.isTime(from + 1) || passage.isAdverb(from)) {
            from++;
        }
        var clause = Subjects.at(passage, from);
        return clause.isPresent() && beginsClause(passage, clause.get(), end) ? from : 0;
    }

    private static boolean beginsClause(Passage passage, Subject subject, int end) {
        for (var at = subject.to(); at < Math.min(end, subject.to() + 30); at++) {
            if (passage.isFinite(at)) {
                return at > subject.from() && (at - subject.to() < 3 || !passage.isRelative(at - 1));
            }
            if (passage.isQuoted(at)) {
                return passage.is(at - 1, "had", "was", "were", "is", "would") || at > subject.to();
            }
            if (passage.is(at, ";", ":", "—")) {
                return false;
            }
        }
        return false;
    }

    private static boolean hasVerb(Passage passage, int from, int to) {
        for (var at = from; at < Math.min(to, from + WINDOW); at++) {
            if (passage.isFinite(at) || passage.isQuoted(at)) {
                return true;
            }
        }
        return false;
    }

    /** A clause in front of the verb: The road was closed, police said. */
    private static Optional<ReportedClause> before(Passage passage, int verb, int end) {
        var attribution = Attributions.byVerb(passage, verb);
        if (attribution.isEmpty() || end - verb > 16) {
            return Optional.empty();
        }
        var comma = Math.min(attribution.get().subject().from(), verb) - 1;
        return passage.is(comma, ",") && !passage.isQuoted(comma - 1) && hasVerb(passage, 0, comma) && hasNoQuote(passage, comma)
                ? Optional.of(new ReportedClause(passage.isConjunction(0) ? 1 : 0, comma, attribution.get())) : Optional.empty();
    }

    private static boolean hasNoQuote(Passage passage, int to) {
        return !passage.isQuoted(0) && !passage.isQuoted(to - 1);
    }

    private static Optional<ReportedClause> aroundAccording(Passage passage, int at, Attribution attribution, int end) {
        if (at == 0 || passage.isConjunction(at - 1) && at == 1) {
            var comma = attribution.subject().to();
            while (comma < end && !passage.is(comma, ",")) {
                comma++;
            }
            return comma + 1 < end && hasVerb(passage, comma + 1, end) ? Optional.of(new ReportedClause(comma + 1, end, attribution))
                    : Optional.empty();
        }
        var to = passage.is(at - 1, ",") ? at - 1 : at;
        return hasVerb(passage, 0, to) && !passage.isQuoted(to - 1) ? Optional.of(new ReportedClause(0, to, attribution)) : Optional.empty();
    }

    /** After the last word of a passage, its final signs left out. */
    private static int contentEnd(Passage passage) {
        var end = passage.size();
        while (end > 0 && passage.isPunctuation(end - 1) && !passage.is(end - 1, ")")) {
            end--;
        }
        return end;
    }
}
