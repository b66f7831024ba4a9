package org.stet.analysis.quotes;

import java.util.Optional;
import org.stet.model.AgentKind;

/** Finds the subject of a verb by the order of words, in a window of parts, so that no length of text makes it slow. */
final class Subjects {

    private static final int WINDOW = 60;
    private static final int FIRST = 6;
    private static final int SHORTEST_TRADE = 5;

    private Subjects() {
    }

    /** The subject of a verb, which stands before it or, where a quotation does, after it. */
    static Optional<Subject> of(Passage passage, int verb) {
        if (isInverted(passage, verb)) {
            var after = after(passage, verb);
            if (after.isPresent()) {
                return after;
            }
        }
        return before(passage, verb, 3);
    }

    /** Whether a whole quotation or a comma stands right before a verb whose subject follows: “No,” said Jane Doe; it was, said Jane Doe, late. */
    private static boolean isInverted(Passage passage, int verb) {
        return isBehindQuotation(passage, verb) || isPutIn(passage, verb) || isFronted(passage, verb);
    }

    /** Whether a sentence begins with a verb of saying and its subject: Raged mother-of-two Jane Doe, 38: “No.” */
    private static boolean isFronted(Passage passage, int verb) {
        return verb == 0 && passage.cues(0).contains(Cues.SPEECH) && !passage.is(0, "told", "asked") && after(passage, 0)
                .filter(subject -> endsInPerson(passage, subject.to()) || Roles.isSpeaker(subject.word())).isPresent();
    }

    private static boolean isPutIn(Passage passage, int verb) {
        return passage.is(verb - 1, ",") && passage.is(verb, "said", "says") && after(passage, verb)
                .filter(subject -> passage.is(subject.to(), ",") && (passage.isNamed(subject.to() - 1) || passage.isPronoun(subject.from())
                        || Roles.isSpeaker(subject.word()))).isPresent();
    }

    private static boolean isBehindQuotation(Passage passage, int verb) {
        var at = verb - 1;
        while (at >= 0 && passage.is(at, ",", "—", "–", "-", "also")) {
            at--;
        }
        return isWhole(passage, at) && !passage.isFiniteless(verb);
    }

    /** Whether a part is a quotation that is not woven into a clause. */
    private static boolean isWhole(Passage passage, int at) {
        return passage.isQuoted(at) && (at == 0 || passage.isQuoted(at - 1) || passage.isPunctuation(at - 1));
    }

    /** The subject of the main clause. */
    static Optional<Subject> ofMainClause(Passage passage) {
        if (passage.is(0, "there") && passage.isAuxiliary(1)) {
            return source(passage);
        }
        for (var at = mainClause(passage); at < passage.size() && at < 60; at++) {
            if (passage.is(at, "whose") && passage.is(at - 1, ",")) {
                at = endOfInsertion(passage, at);
            } else if (passage.isFinite(at) && !passage.isRelative(at - 1)) {
                return of(passage, at);
            }
        }
        return firstNamed(passage);
    }

    /** The comma that ends words put in, or where they begin if none does. */
    private static int endOfInsertion(Passage passage, int from) {
        for (var at = from; at < passage.size() && at < from + WINDOW; at++) {
            if (passage.is(at, ",")) {
                return at;
            }
        }
        return from;
    }

    /** The person with whose name a sentence begins in which no verb was recognised: His friend Jane Doe nods. */
    private static Optional<Subject> firstNamed(Passage passage) {
        for (var at = 0; at < FIRST && passage.isNominal(at); at++) {
            if (endsInPerson(passage, at + 1) && !endsInPerson(passage, at + 2)) {
                return passage.isPossessive(at + 1) ? Optional.empty() : Optional.of(new Subject(passage, 0, at + 1));
            }
        }
        return Optional.empty();
    }

    /** From whom there is something: There was a warning from Jane Doe. */
    private static Optional<Subject> source(Passage passage) {
        for (var at = 2; at < passage.size() && at < WINDOW; at++) {
            if (passage.is(at, "from") && passage.isNamed(endOfPhrase(passage, at + 1) - 1)) {
                return at(passage, at + 1);
            }
        }
        return Optional.empty();
    }

    /** Where the main clause begins, behind one that is put first: When we asked her, she laughed. */
    static int mainClause(Passage passage) {
        if (!passage.is(0, "when", "while", "as", "if", "because", "although", "though", "after", "before", "since", "once", "until",
                "asked", "told", "pressed")) {
            return 0;
        }
        for (var at = 1; at < passage.size() && at < 40; at++) {
            if (passage.is(at, ",") && at(passage, at + 1).filter(subject -> passage.isFinite(subject.to())).isPresent()) {
                return at + 1;
            }
        }
        return 0;
    }

    /** The subject after a verb: said the mayor, Jane Doe. */
    static Optional<Subject> after(Passage passage, int verb) {
        var from = verb + 1;
        while (passage.isAdverb(from)) {
            from++;
        }
        return at(passage, isUnknownTrade(passage, from) ? from + 1 : from);
    }

    /** Whether a word that the tagger takes for a preposition tells what somebody is: said welder Jane Doe. */
    private static boolean isUnknownTrade(Passage passage, int at) {
        return passage.isWord(at) && !passage.isNominal(at) && !passage.isPreposition(at) && !passage.isPunctuation(at) && !passage.isAuxiliary(at)
                && !passage.isConjunction(at) && passage.word(at).length() >= SHORTEST_TRADE && !passage.isTime(at)
                && endsInPerson(passage, endOfPhrase(passage, at + 1));
    }

    /** The noun phrase or pronoun that begins at a place. */
    static Optional<Subject> at(Passage passage, int from) {
        if (passage.isPronoun(from) && !passage.isNominal(from + 1)) {
            return Optional.of(new Subject(passage, from, from + 1));
        }
        var to = endOfPhrase(passage, from);
        if (to == from) {
            return Optional.empty();
        }
        while (to - from < WINDOW && isLink(passage, to) && !endsInPerson(passage, to) && endOfPhrase(passage, to + 1) > to + 1) {
            to = endOfPhrase(passage, to + 1);
        }
        var whole = joinsOffices(passage, to) ? endOfPhrase(passage, to + 1) : to;
        return Optional.of(withApposition(passage, from, endsInPerson(passage, whole) ? whole : to));
    }

    /** Whether a word joins two offices of one person: president and director Jane Doe. */
    private static boolean joinsOffices(Passage passage, int at) {
        return passage.is(at, "and") && Roles.isPerson(passage.word(at - 1))
                && (Roles.isPerson(passage.word(at + 1)) || WordClass.TITLE.has(passage.word(at + 1).replace(".", "")));
    }

    private static boolean isLink(Passage passage, int at) {
        if (!WordClass.LINK.has(passage.word(at))) {
            return false;
        }
        for (var i = at + 1; i < at + 4; i++) {
            if (passage.isMessage(i) || passage.isTime(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsInPerson(Passage passage, int to) {
        return passage.isWord(to - 1) && passage.mentions().at(passage.span(to - 1)).filter(Mentions.Mention::isPerson).isPresent();
    }

    private static boolean endsInOrganisation(Passage passage, int to) {
        return passage.isWord(to - 1) && passage.mentions().at(passage.span(to - 1))
                .filter(mention -> mention.name().kind() == AgentKind.ORGANISATION).isPresent();
    }

    private static int endOfPhrase(Passage passage, int from) {
        var to = from;
        while (to - from < WINDOW && passage.isNominal(to) && !(to > from && passage.isTimePhrase(to) && !isDated(passage, to))
                && !(to > from && passage.isDeterminer(to) && !passage.isDeterminer(to - 1) && !passage.is(to, "no", "one"))
                && !(to > from && passage.isVerb(to) && !passage.isNamed(to))) {
            to++;
        }
        return to;
    }

    /** Whether a time stands between a determiner and a noun: the December report. */
    private static boolean isDated(Passage passage, int at) {
        return passage.isDeterminer(at - 1) && passage.isNoun(at + 1) && !passage.isTime(at + 1);
    }

    /** The mayor, Jane Doe: the name is meant. */
    private static Subject withApposition(Passage passage, int from, int to) {
        if (passage.is(to, ",") && !endsInPerson(passage, to)) {
            var end = endOfPhrase(passage, to + 1);
            var name = endsInPerson(passage, end) || passage.isNameLike(to + 1, end)
                    || endsInOrganisation(passage, end) && passage.is(end, ",");
            if (end > to + 1 && name && !passage.is(end, "and") && !passage.isPossessive(end)) {
                return new Subject(passage, from, to, Optional.of(new Subject(passage, to + 1, end)));
            }
        }
        return new Subject(passage, from, to);
    }

    /** The subject before a verb; the clause's own, or that of the verb it is joined to. */
    static Optional<Subject> before(Passage passage, int verb, int depth) {
        if (depth == 0) {
            return Optional.empty();
        }
        if (passage.isFiniteless(verb)) {
            if (passage.word(verb).endsWith("ing") && passage.is(verb - 2, "a", "an") && Roles.isPerson(passage.word(verb - 1))) {
                return Optional.of(endingAt(passage, verb - 1));
            }
            return ofClause(passage, verb, depth);
        }
        var at = verb - 1;
        while (passage.isAdverb(at) || passage.isAuxiliary(at)) {
            at--;
        }
        at = beforeTime(passage, at);
        if (passage.isPronoun(at) && !passage.isDeterminer(at) || passage.isPronoun(at) && passage.isBoundary(at - 1)) {
            return Optional.of(passage.isRelative(at) ? new Subject(passage, at, at + 1, antecedent(passage, at))
                    : new Subject(passage, at, at + 1));
        }
        if (passage.is(at, "that") && passage.isNominal(at - 1)) {
            return Optional.of(new Subject(passage, at, at + 1, antecedent(passage, at)));
        }
        if (passage.is(at, ")")) {
            at = beforeBracket(passage, at);
        }
        if (passage.isPause(at)) {
            return beforeInsertion(passage, at).or(() -> joined(passage, verb, depth));
        }
        if (passage.isNominal(at) && !passage.isVerb(at) && !passage.isTimePhrase(at)) {
            var phrase = endingAt(passage, at);
            return antecedentOfClause(passage, phrase.from() - 1).or(() -> Optional.of(phrase));
        }
        return joined(passage, verb, depth);
    }

    /** The last part before a time that stands between a subject and its verb: the mayor on Monday said. */
    private static int beforeTime(Passage passage, int last) {
        var at = last;
        while (passage.isTimePhrase(at) || at < last && passage.is(at, "earlier", "early", "last", "late", "this")) {
            at--;
        }
        return at < last && passage.is(at, "in", "on") ? at - 1 : at;
    }

    /** The verb of saying whose clause ends where a participle of saying goes on: he confirmed it had been sold, calling it a loss. */
    private static Optional<Integer> sayingBefore(Passage passage, int participle) {
        for (var at = participle - 1; at >= 0 && at > participle - WINDOW && !passage.is(at, ";") && !passage.isQuoted(at); at--) {
            if (passage.isFinite(at) && passage.cues(at).contains(Cues.SPEECH) && ReportedClause.complement(passage, at, participle) > 0) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static int beforeBracket(Passage passage, int end) {
        for (var at = end - 1; at > 0 && at > end - WINDOW; at--) {
            if (passage.is(at, "(")) {
                return at - 1;
            }
        }
        return end;
    }

    /** Whom a clause without commas tells of, of which a preposition is a part: those of "those who died on the lake". */
    private static Optional<Subject> antecedentOfClause(Passage passage, int preposition) {
        for (var at = preposition; passage.isPreposition(preposition) && at > 0 && passage.isWord(at) && !passage.isPunctuation(at); at--) {
            if (passage.is(at, "who") && passage.isFinite(at + 1)) {
                return antecedent(passage, at);
            }
        }
        return Optional.empty();
    }

    /** Whom a relative clause tells more of, an age between commas left out: Jane Doe, 51, who. */
    private static Optional<Subject> antecedent(Passage passage, int relative) {
        var at = relative - 1;
        if (passage.is(at, ",")) {
            at = passage.isNumber(at - 1) && passage.is(at - 2, ",") ? at - 3 : at - 1;
        }
        return passage.isNominal(at) ? Optional.of(endingAt(passage, at)) : Optional.empty();
    }

    /** The subject of the verb to the left that this one shares: he left and said. */
    private static Optional<Subject> joined(Passage passage, int verb, int depth) {
        for (var at = verb - 1; at >= 0 && at > verb - WINDOW && !passage.is(at, ";"); at--) {
            if (passage.isFinite(at) && !passage.isRelative(at - 1)) {
                return before(passage, at, depth - 1);
            }
        }
        return Optional.empty();
    }

    /** The subject of the clause that an infinitive or a participle belongs to; it may follow: Speaking to reporters, he … */
    private static Optional<Subject> ofClause(Passage passage, int verb, int depth) {
        if (passage.is(verb - 1, ",") && !passage.cues(verb).isEmpty()) {
            var saying = sayingBefore(passage, verb);
            if (saying.isPresent()) {
                return of(passage, saying.get());
            }
        }
        for (var at = verb - 1; at >= 0 && at > verb - WINDOW && !passage.is(at, ";"); at--) {
            if (passage.isFinite(at) && !(passage.isRelative(at - 1) && passage.is(verb - 1, ","))) {
                return isInverted(passage, at) ? of(passage, at) : before(passage, at, depth - 1);
            }
        }
        for (var at = verb + 1; at < passage.size() && at < verb + WINDOW; at++) {
            if (passage.is(at, ",") || passage.isQuoted(at) && !passage.is(at + 1, ",")) {
                var subject = at(passage, at + 1);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    /** The subject before words put in between commas, dashes or brackets: Jane Doe, who runs the firm, said. */
    private static Optional<Subject> beforeInsertion(Passage passage, int end) {
        Optional<Subject> best = Optional.empty();
        var verb = false;
        var relative = false;
        for (var at = end - 1; at > 0 && at > end - WINDOW && !isWhole(passage, at) && !passage.is(at, ";", ":"); at--) {
            verb |= passage.isFinite(at) && !(passage.isAuxiliary(at) && passage.isRelative(at - 1));
            relative |= passage.isRelative(at) || passage.isAttached(at);
            if (!passage.isPause(at) && !passage.is(at, "(") || passage.is(at - 1, ",")) {
                continue;
            }
            if (passage.isNominal(at - 1) && !passage.isTimePhrase(at - 1) && (!verb || relative)) {
                var candidate = endingAt(passage, at - 1);
                var lead = candidate.from() - 1;
                var clause = passage.is(lead, "after", "before", "since", "until");
                var opened = clause || passage.isBoundary(lead) || passage.is(lead, "how", "what", "all")
                        || endsInPerson(passage, candidate.to()) && (passage.isMessage(lead) || passage.isTimePhrase(lead));
                if (opened && (clause || !passage.isPreposition(lead))) {
                    best = Optional.of(candidate.from() > 0 && best.isPresent() && passage.is(candidate.from() - 1, "and") ? best.get()
                            : withApposition(passage, candidate.from(), candidate.to()));
                }
            }
            if (verb && !relative) {
                break;
            }
        }
        return best;
    }

    /** The noun phrase that ends at a place, with what hangs on it: the head of the board of the firm. */
    private static Subject endingAt(Passage passage, int last) {
        var from = startOfPhrase(passage, last);
        while (last - from < WINDOW && WordClass.LINK.has(passage.word(from - 1)) && passage.isNominal(from - 2) && !passage.isTime(from - 2)
                && (!passage.isMessage(from - 2) || passage.is(from - 1, "from") && passage.isBoundary(startOfPhrase(passage, from - 2) - 1))) {
            var wider = startOfPhrase(passage, from - 2);
            if (passage.isPreposition(wider - 1) && !WordClass.LINK.has(passage.word(wider - 1)) || passage.isVerb(wider - 1)) {
                break;
            }
            from = wider;
        }
        if (passage.is(from - 1, "and", "or", "&") && passage.isNominal(from - 2) && !endsInPerson(passage, last + 1)) {
            var first = startOfPhrase(passage, from - 2);
            from = passage.isBoundary(first - 1) ? first : from;
        } else if (passage.is(from - 1, "and") && endsInPerson(passage, from - 1)) {
            var first = startOfPhrase(passage, from - 2);
            from = passage.isBoundary(first - 1) ? first : from;
        }
        return new Subject(passage, from, last + 1);
    }

    private static int startOfPhrase(Passage passage, int last) {
        var person = endsInPerson(passage, last + 1);
        var from = last;
        while (from > 0 && last - from < WINDOW && passage.isNominal(from - 1)
                && !passage.isTimePhrase(from - 1) && !(passage.isDeterminer(from) && !passage.isDeterminer(from - 1))
                && !(person && passage.isMessage(from - 1))) {
            from--;
        }
        return from;
    }
}
