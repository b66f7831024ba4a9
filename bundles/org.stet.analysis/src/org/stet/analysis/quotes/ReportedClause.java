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
    private static final int LONGEST = 120;

    /** The reported clauses of a passage, outer ones first. */
    static List<ReportedClause> in(Passage passage) {
        var found = new ArrayList<ReportedClause>();
        var end = contentEnd(passage);
        for (var at = 0; at < end; at++) {
            var clause = startingAt(passage, at, end);
            clause.filter(each -> each.from() < each.to()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<ReportedClause> startingAt(Passage passage, int at, int end) {
        if (Attributions.isAccordingTo(passage, at)) {
            return Attributions.clauseAt(passage, at, false).flatMap(attribution -> aroundAccording(passage, at, attribution, end));
        }
        var kinds = passage.cues(at);
        if (!kinds.contains(Cues.SPEECH) && !kinds.contains(Cues.REPORT) || !passage.isVerb(at)) {
            return Optional.empty();
        }
        var around = around(passage, at, end);
        if (around.isPresent()) {
            return around;
        }
        var from = complement(passage, at, end);
        if (from > 0) {
            return Attributions.byVerb(passage, at).map(attribution ->
                    new ReportedClause(from, Math.min(end, from + LONGEST), attribution));
        }
        return before(passage, at, end);
    }

    /** Where the clause after a verb begins; 0 if none does. */
    static int complement(Passage passage, int verb, int end) {
        var limit = Math.min(end, verb + 24);
        for (var at = verb + 1; at < limit && !passage.isQuoted(at) && !passage.isFinite(at) && !passage.is(at, ":", ";"); at++) {
            if (passage.is(at, "that") && !passage.isNominalHead(at + 1)) {
                return at + 1;
            }
            if (passage.is(at, "whether", "how", "why", "what", "if")) {
                return hasVerb(passage, at, end) ? at : 0;
            }
        }
        var from = verb + 1;
        if (passage.is(verb, "told", "tell", "tells", "telling", "warned", "informed", "assured", "reminded", "advised")) {
            from = Subjects.at(passage, from).filter(hearer -> !passage.isVerb(hearer.to())).map(Subject::to).orElse(from);
        }
        while (passage.isTimePhrase(from) || passage.is(from, "on") && passage.isTime(from + 1) || passage.isAdverb(from)
                && !passage.isNominal(from + 1) && !passage.isPreposition(from + 1)) {
            from++;
        }
        return beginsClause(passage, from, end) ? from : 0;
    }

    /** Whether a subject and its verb come next. */
    private static boolean beginsClause(Passage passage, int from, int end) {
        var relative = false;
        for (var at = from; at < Math.min(end, from + 24) && !passage.is(at, ":", ";", "to"); at++) {
            if (at == from && (passage.isPunctuation(at) || passage.isQuoted(at))) {
                return false;
            }
            if (passage.isFinite(at) && !relative && (at > from || passage.isAuxiliary(at))) {
                return at > from;
            }
            relative = passage.isRelative(at) || relative && !passage.isFinite(at);
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
        var inverted = passage.is(verb - 1, ",");
        var subject = inverted ? Subjects.after(passage, verb) : Subjects.of(passage, verb);
        if (subject.isEmpty() || end - verb > 20 || passage.isRelative(subject.get().from())) {
            return Optional.empty();
        }
        var comma = inverted ? verb - 1 : subject.get().from() - 1;
        return passage.is(comma, ",") && !passage.isQuoted(0) && !passage.isQuoted(comma - 1) && hasVerb(passage, 0, comma)
                ? Optional.of(new ReportedClause(start(passage, comma), comma,
                        new Attribution(subject.get(), Optional.of(passage.span(verb)), verb)))
                : Optional.empty();
    }

    /** A clause into which a verb of saying is put: The road, police said, was closed. */
    private static Optional<ReportedClause> around(Passage passage, int verb, int end) {
        var inverted = passage.is(verb - 1, ",");
        var subject = inverted ? Subjects.after(passage, verb) : Subjects.before(passage, verb, 1);
        if (subject.isEmpty() || passage.isQuoted(0)) {
            return Optional.empty();
        }
        var opening = inverted ? verb - 1 : subject.get().from() - 1;
        var closing = inverted ? subject.get().to() : passage.is(verb + 1, "out") ? verb + 2 : verb + 1;
        return passage.is(opening, ",") && opening > 0 && passage.is(closing, ",") && !passage.isQuoted(opening - 1) && !passage.isQuoted(closing + 1)
                && hasVerb(passage, closing + 1, end)
                ? Optional.of(new ReportedClause(start(passage, end), end, new Attribution(subject.get(), Optional.of(passage.span(verb)), verb)))
                : Optional.empty();
    }

    private static Optional<ReportedClause> aroundAccording(Passage passage, int at, Attribution attribution, int end) {
        if (at == 0 || passage.isConjunction(at - 1) && at == 1) {
            var comma = attribution.subject().to();
            while (comma < end && !passage.is(comma, ",")) {
                comma++;
            }
            return comma + 1 < end && hasVerb(passage, comma + 1, end)
                    ? Optional.of(new ReportedClause(comma + 1, Math.min(end, comma + LONGEST), attribution))
                    : Optional.empty();
        }
        var to = passage.is(at - 1, ",") ? at - 1 : at;
        return hasVerb(passage, 0, to) && !passage.isQuoted(to - 1)
                ? Optional.of(new ReportedClause(start(passage, to), to, attribution))
                : Optional.empty();
    }

    private static int start(Passage passage, int end) {
        return Math.max(end - LONGEST, passage.isConjunction(0) ? 1 : 0);
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
