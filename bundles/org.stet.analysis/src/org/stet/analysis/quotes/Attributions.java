package org.stet.analysis.quotes;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.stet.core.anchor.Span;

/** Finds within one passage who is said to have said what stands between quotation marks. */
final class Attributions {

    private static final int WINDOW = 48;
    private static final int NEAR = 5;
    private static final int PAUSES = 6;
    private static final Set<Cues> TOLD = Set.of(Cues.SPEECH, Cues.REPORT);
    private static final Set<Cues> INNER = Set.of(Cues.REPORT, Cues.FEELING);

    private Attributions() {
    }

    /** The attribution of a quoted part by the words around it. */
    static Optional<Attribution> of(Passage passage, int quoted, boolean sentence, boolean endsWithComma) {
        if (!sentence) {
            return agent(passage, quoted).or(() -> outer(passage, quoted)).or(() -> left(passage, quoted, false)).or(() -> possessed(passage, quoted)).or(() -> trailing(passage, quoted)).or(() -> right(passage, quoted, endsWithComma))
                    .or(() -> view(passage, quoted));
        }
        var introduced = passage.is(quoted - 1, ",", ":") || passage.isVerb(quoted - 1);
        if (introduced && !passage.isQuoted(quoted - 2)) {
            return left(passage, quoted, true).or(() -> right(passage, quoted, endsWithComma));
        }
        return right(passage, quoted, endsWithComma).or(() -> left(passage, quoted, true)).or(() -> trailing(passage, quoted));
    }

    /** Who says the sentence in which others are said to have heard or found what is quoted: They learned of it “late”, Jane Doe said. */
    private static Optional<Attribution> outer(Passage passage, int quoted) {
        return passage.is(quoted + 1, ",") && left(passage, quoted, false).filter(inner -> !passage.cues(inner.at()).contains(Cues.SPEECH)).isPresent()
                ? clauseAt(passage, quoted + 2, false) : Optional.empty();
    }

    /** In whose eyes something is what is quoted: For Jane Doe, the timing was “barmy”. */
    private static Optional<Attribution> view(Passage passage, int quoted) {
        return passage.is(0, "for", "to") && passage.isVerb(quoted - 1)
                ? Subjects.at(passage, 1).filter(subject -> passage.isPause(subject.to()))
                        .filter(subject -> passage.isNamed(subject.to() - 1) || passage.isNameLike(subject.from(), subject.to()))
                        .map(subject -> new Attribution(subject, Optional.of(passage.span(quoted - 1)), quoted - 1))
                : Optional.empty();
    }

    /** What follows a quotation: said the mayor; the mayor told reporters; according to the mayor. */
    static Optional<Attribution> right(Passage passage, int quoted, boolean anyVerb) {
        var at = quoted + 1;
        while (passage.is(at, ",", "—", "–", "-", "--") || passage.is(at, "as", "and", "but") && passage.isNominal(at + 1)) {
            at++;
        }
        if (passage.is(at, "is", "was") && passage.is(at + 1, "how", "what", "all")) {
            return clauseAt(passage, passage.is(at + 1, "all") ? at + 1 : at + 2, true);
        }
        return clauseAt(passage, at, anyVerb);
    }

    /** An attribution that begins at a place. */
    static Optional<Attribution> clauseAt(Passage passage, int from, boolean anyVerb) {
        if (isAccordingTo(passage, from)) {
            return accordingTo(passage, from);
        }
        if (isSaying(passage, from) || anyVerb && passage.isVerb(from) && !passage.isAuxiliary(from) && !passage.isFiniteless(from)) {
            var subject = Subjects.after(passage, from);
            if (subject.isPresent() && !isClause(passage, subject.get())) {
                return Optional.of(new Attribution(subject.get(), Optional.of(passage.span(from)), from));
            }
        }
        var inserted = false;
        for (var at = from; at < from + WINDOW && passage.isWord(at) && !passage.is(at, ";", ":"); at++) {
            inserted = passage.isRelative(at) || inserted && !passage.is(at, ",");
            if (!inserted && passage.isFinite(at)) {
                var cue = cueFrom(passage, at, anyVerb);
                var subject = cue < 0 ? Optional.<Subject>empty() : Subjects.before(passage, at, 2).filter(found -> found.from() == from);
                if (subject.isPresent() || !isPastParticiple(passage, at)) {
                    return subject.filter(found -> !isHearer(passage, cue)).map(found -> new Attribution(found,
                            Optional.of(passage.span(cue)), cue));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPastParticiple(Passage passage, int at) {
        return passage.word(at).endsWith("ed");
    }

    private static boolean isSaying(Passage passage, int at) {
        return passage.cues(at).contains(Cues.SPEECH) && !passage.word(at).endsWith("ing") && !passage.is(at, "told") && (passage.isVerb(at) || passage.isQuoted(at - 1)
                || passage.is(at - 1, ","));
    }

    /** Whether a verb of its own follows a pronoun: “Bob” said he would. */
    private static boolean isClause(Passage passage, Subject subject) {
        return passage.isPronoun(subject.from()) && subject.to() == subject.from() + 1 && passage.isVerb(subject.to());
    }

    /** The verb of saying in a chain of verbs: was quoted as saying, went on to say. */
    private static int cueFrom(Passage passage, int verb, boolean anyVerb) {
        for (var at = verb; at < verb + 6; at++) {
            if (passage.cues(at).contains(Cues.SPEECH) && !passage.is(at, "quoted", "reported", "told") || passage.is(at, "told")) {
                return at;
            }
            if (!passage.isVerb(at) && !passage.isAdverb(at) && !passage.is(at, "to", "on", "as")) {
                break;
            }
        }
        return anyVerb ? verb : -1;
    }

    /** Whether the subject of a passive verb hears rather than says: he was told. */
    private static boolean isHearer(Passage passage, int verb) {
        return passage.is(verb, "told", "asked", "informed", "advised", "warned", "reminded", "assured") && isPassive(passage, verb);
    }

    private static boolean isPassive(Passage passage, int verb) {
        var at = verb - 1;
        while (passage.isAdverb(at)) {
            at--;
        }
        return passage.is(at, "be", "been", "being", "is", "are", "was", "were", "get", "gets", "got");
    }

    /** According to, as per, in the words of. */
    static boolean isAccordingTo(Passage passage, int at) {
        return lengthOfAccordingTo(passage, at) > 0;
    }

    private static int lengthOfAccordingTo(Passage passage, int at) {
        if (passage.is(at, "according") && passage.is(at + 1, "to") || passage.is(at, "as") && passage.is(at + 1, "per")) {
            return 2;
        }
        return passage.is(at, "in") && passage.is(at + 1, "the") && passage.is(at + 2, "words", "view", "opinion") && passage.is(at + 3, "of") ? 4 : 0;
    }

    private static Optional<Attribution> accordingTo(Passage passage, int at) {
        var from = at + lengthOfAccordingTo(passage, at);
        if (passage.is(from, "him", "her", "them") && passage.isPause(from + 1)) {
            return Optional.of(new Attribution(new Subject(passage, from, from + 1), Optional.of(passage.span(at, from)), at));
        }
        return Subjects.at(passage, from).map(subject -> new Attribution(subject, Optional.of(passage.span(at, from)), at));
    }

    /** Whose words or view something is said to be: In Jane Doe's words it was “late”. */
    private static Optional<Attribution> possessed(Passage passage, int quoted) {
        for (var at = quoted - 1; at > 1 && at > quoted - NEAR; at--) {
            if (passage.is(at, "words", "view", "opinion") && passage.isPossessive(at - 1)) {
                var cue = at;
                return owner(passage, at - 1).map(subject -> new Attribution(subject, Optional.of(passage.span(cue)), cue));
            }
        }
        return Optional.empty();
    }

    /** What stands between "in" and the ending of a possessive. */
    private static Optional<Subject> owner(Passage passage, int possessive) {
        for (var at = possessive - 2; at >= 0 && at > possessive - NEAR; at--) {
            if (passage.is(at, "in")) {
                return Optional.of(new Subject(passage, at + 1, possessive));
            }
        }
        return Optional.empty();
    }

    /** By whom something is called what is quoted: It was dismissed as “late” by Jane Doe. */
    private static Optional<Attribution> agent(Passage passage, int quoted) {
        for (var at = quoted - 1; passage.is(quoted + 1, "by") && at > 0 && at > quoted - NEAR; at--) {
            if (passage.cues(at).contains(Cues.VIEW) && isPassive(passage, at)) {
                var cue = at;
                return Subjects.at(passage, quoted + 2).map(subject -> new Attribution(subject, Optional.of(passage.span(cue)), cue));
            }
        }
        return Optional.empty();
    }

    /** What stands before a quotation: the mayor said; calling it. */
    static Optional<Attribution> left(Passage passage, int quoted, boolean sentence) {
        if (sentence && passage.is(quoted - 1, ":")) {
            var label = label(passage, quoted);
            if (label.isPresent()) {
                return label;
            }
        }
        Optional<Attribution> weak = Optional.empty();
        for (var at = quoted - 1; at >= 0 && at > quoted - WINDOW && !passage.is(at, ";"); at--) {
            if (isAccordingTo(passage, at)) {
                return accordingTo(passage, at);
            }
            if (isCue(passage, at, quoted)) {
                var attribution = byVerb(passage, at);
                if (attribution.isPresent() && (quoted - at < NEAR || passage.cues(at).contains(Cues.SPEECH))) {
                    return attribution.filter(found -> isModal(passage, found.at()) || isThing(found.subject())
                            || !Collections.disjoint(passage.cues(found.at()), INNER) && !passage.cues(found.at()).contains(Cues.SPEECH))
                            .flatMap(found -> governing(passage, found)).or(() -> attribution);
                }
                weak = weak.or(() -> attribution);
            }
        }
        if (weak.isPresent()) {
            return weak;
        }
        return sentence && passage.is(quoted - 1, ",", ":") ? byAnyVerb(passage, quoted) : Optional.empty();
    }

    /** Whether a verb tells what somebody might say rather than what was said: passengers could claim. */
    private static boolean isModal(Passage passage, int verb) {
        var at = verb - 1;
        while (passage.isAdverb(at)) {
            at--;
        }
        return passage.is(at, "can", "could", "may", "might", "must", "ought", "shall", "should", "would");
    }

    /** Whether a subject can say nothing: the ruling felt. */
    private static boolean isThing(Subject subject) {
        var head = subject.to() - 1;
        var passage = subject.passage();
        return subject.meant().isEmpty() && !passage.isNamed(head) && !passage.isPronoun(head) && !passage.isCapitalised(head)
                && !passage.isMessage(head) && !Roles.isSpeaker(passage.word(head));
    }

    /** The attribution by the verb of saying in whose clause another stands: she said that the ruling felt. */
    private static Optional<Attribution> governing(Passage passage, Attribution inner) {
        var from = inner.subject().from();
        var lead = passage.is(from, "that") ? from : from - 1;
        for (var at = lead; at >= 0 && at > lead - WINDOW / 2 && passage.isWord(at) && !passage.is(at, ";"); at--) {
            if (passage.isFinite(at)) {
                return passage.cues(at).contains(Cues.SPEECH) && !isHearer(passage, at)
                        && (at == lead || passage.is(lead, "that", "whether", "if", "how", "why")
                                || ReportedClause.complement(passage, at, passage.size()) == from) ? byVerb(passage, at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCue(Passage passage, int at, int quoted) {
        var cues = passage.cues(at);
        return !cues.isEmpty() && !isHearer(passage, at) && !(Collections.disjoint(cues, TOLD) && isPassive(passage, at)) && !isNounOf(passage, at)
                && (passage.isVerb(at) || !passage.isNoun(at) && (at == quoted - 1 || passage.is(at + 1, "that", ",", ":")));
    }

    /** Whether a determiner makes a noun of a word: a claim; not a note that read, nor one said. */
    private static boolean isNounOf(Passage passage, int at) {
        return passage.isDeterminer(at - 1) && !passage.is(at - 1, "that") && !(passage.is(at - 1, "one", "another", "some", "several", "both") && passage.isBoundary(at - 2));
    }

    /** What a verb of saying attributes, and to whom. */
    static Optional<Attribution> byVerb(Passage passage, int verb) {
        return Subjects.of(passage, verb).filter(subject -> !passage.isTime(subject.to() - 1))
                .map(subject -> new Attribution(subject, Optional.of(cue(passage, verb)), verb));
    }

    private static Span cue(Passage passage, int verb) {
        if (!passage.is(verb, "saying") || !passage.is(verb - 1, "as")) {
            return passage.span(verb);
        }
        var from = verb - 1;
        while (passage.isVerb(from - 1)) {
            from--;
        }
        return passage.span(from, verb + 1);
    }

    private static Optional<Attribution> byAnyVerb(Passage passage, int quoted) {
        for (var at = quoted - 1; at >= 0 && at > quoted - WINDOW && !passage.isQuoted(at); at--) {
            if (passage.isFinite(at) && !isHearer(passage, at)) {
                return byVerb(passage, at);
            }
        }
        return Optional.empty();
    }

    /** A name and a colon, perhaps with what it is about: Doe: “No.” Doe, on leaving: “No.” */
    private static Optional<Attribution> label(Passage passage, int quoted) {
        var opening = passage.opening();
        for (var at = quoted - 2; at >= opening; at--) {
            if (!passage.isWord(at) || passage.isVerb(at) && !passage.isFiniteless(at) || passage.is(at, "a.m", "a.m.", "p.m", "p.m.", "update") || quoted - at > 12) {
                return Optional.empty();
            }
        }
        return Subjects.at(passage, opening).filter(subject -> passage.isCapitalised(subject.from())
                && (subject.to() >= quoted - 4 || passage.is(subject.to(), ",") && (passage.isNamed(subject.to() - 1) || passage.is(subject.to() + 1, "on"))))
                .map(subject -> new Attribution(subject, Optional.empty(), quoted - 1));
    }

    /** What ends a sentence that quotes: It was “a mess”, the mayor said. */
    static Optional<Attribution> trailing(Passage passage, int quoted) {
        var pauses = 0;
        for (var at = quoted + 1; at < passage.size() && at < quoted + WINDOW && pauses < PAUSES; at++) {
            if (passage.is(at, ",", "—", "–")) {
                pauses++;
                var attribution = clauseAt(passage, at + 1, false);
                if (attribution.isPresent()) {
                    return attribution;
                }
            }
            if (isAccordingTo(passage, at)) {
                return accordingTo(passage, at);
            }
        }
        return Optional.empty();
    }
}
