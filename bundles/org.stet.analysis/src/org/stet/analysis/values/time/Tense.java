package org.stet.analysis.values.time;

import java.util.stream.IntStream;

/** Whether the words around an expression of time speak of what was or of what will be. */
enum Tense {

    PAST, FUTURE, OPEN,
    /** In the present: a weekday is the one to come, a month or a year the nearest. */
    PRESENT,
    /** Past beyond doubt, as what something has lasted since. */
    OVER;

    private static final int REACH = 14;
    /** How many words a date may stand behind "is" that announces something: the vote is on Monday, in force from Friday. */
    private static final int ANNOUNCED = 10;
    /** How many words behind a date and its colon show that there is no verb. */
    private static final int ANNOUNCEMENT = 6;
    /** How many words behind "since" a date may stand that tells when what is named there was done. */
    private static final int DOING = 7;
    /** How far the verb may stand before "to" whose outcome an infinitive tells. */
    private static final int OUTCOME = 9;

    /** Whether a weekday is one to come. */
    boolean isAhead() {
        return this == FUTURE || this == PRESENT;
    }

    boolean isPast() {
        return this == PAST || this == OVER;
    }

    /** The tense of the clause around the words from one index to before another. */
    static Tense around(Words words, int from, int to) {
        if (words.get(from - 1).is("since") || isSinceDoing(words, from)) {
            return OVER;
        }
        if (words.get(from - 1).is("until", "till", "til", "by", "for")) {
            var before = behindVerb(words, from);
            return before == PRESENT ? PRESENT : before == FUTURE || isPutOff(words, from) || isAllowed(words, from) ? FUTURE
                    : isDenied(words, from) ? PAST : words.get(from - 2).sentence() != words.get(from).sentence() ? beforeVerb(words, to) : OPEN;
        }
        if (words.get(to).is("close", "closing")) {
            return PAST;
        }
        if (words.get(from - 1).is("from") && isPutOff(words, from)) {
            return FUTURE;
        }
        if (words.get(from - 1).is("of") && words.get(from - 2).is("ahead")) {
            return FUTURE;
        }
        var before = behindVerb(words, from);
        var tense = before != OPEN ? before : beforeVerb(words, to);
        return tense == OPEN && words.get(from - 1).is("from") ? FUTURE : tense == OPEN && isNotice(words, from, to) ? PRESENT : tense;
    }

    /** Whether something is so since it was done at a time: since breaking a leg in March. */
    private static boolean isSinceDoing(Words words, int from) {
        return IntStream.range(from - DOING, from).anyMatch(i -> words.get(i).is("since") && words.get(i).sentence() == words.get(from).sentence()
                && words.get(i + 1).key().endsWith("ing") && words.get(i + 1).hasTag("VERB"));
    }

    /** Whether a sentence without a verb announces something: "Saturday: heavy rain". */
    private static boolean isNotice(Words words, int from, int to) {
        var sentence = words.get(from).sentence();
        return words.areBody() && words.get(from - 1).sentence() != sentence && words.get(to).is(":") && IntStream.range(to, to + ANNOUNCEMENT).mapToObj(words::get)
                .noneMatch(word -> word.sentence() == sentence && word.isLetters() && word.hasTag("VERB", "AUX") && !word.key().endsWith("ing"));
    }

    /** By the nearest verb to the left, in the same sentence. */
    private static Tense behindVerb(Words words, int from) {
        var sentence = words.get(from).sentence();
        var passed = 0;
        var begins = false;
        var isAfter = words.get(from).is("'") || words.get(from + 1).is("'");
        for (var i = from - 1; passed < REACH && i > from - 3 * REACH && words.get(i).sentence() == sentence; i--) {
            var word = words.get(i);
            passed += word.isLetters() ? 1 : 0;
            if (word.isIn(Lexicon.ARRANGED) && !words.get(i - 1).is("had") && !isWhatCame(words, i)
                    || word.isIn(Lexicon.PUT_OFF) && words.get(i - 1).is("is", "are") || isTimetable(words, i) || isAppeal(words, i)) {
                return FUTURE;
            }
            if (isPastTense(words, i)) {
                return PAST;
            }
            if (word.hasTag("VERB", "AUX") && word.isLetters() && !isEndOfName(words, i)) {
                if (isParticiple(words, i)) {
                    begins |= word.is("starting", "beginning", "commencing");
                    continue;
                }
                var tense = word.is("is", "are") && passed <= ANNOUNCED && words.get(from - 1).is("on", "at", "from", "until") ? FUTURE
                        : ofVerb(words, i);
                return tense == PRESENT && isAfter ? PAST : tense;
            }
            isAfter |= word.is("after", "following", "since", "of");
            if (word.is(";", ":", "“")) {
                break;
            }
        }
        return begins ? FUTURE : OPEN;
    }

    /** What was coming when it is told of: it was coming down. */
    private static boolean isWhatCame(Words words, int index) {
        return words.get(index).is("coming") && words.get(index - 1).is("was", "were");
    }

    /** Whether a verb form takes its time from the clause that it belongs to: the store, opening on Monday, will be. */
    private static boolean isParticiple(Words words, int index) {
        return words.get(index).key().endsWith("ing") && words.get(index).hasTag("VERB") && !words.get(index - 1).hasTag("AUX")
                && !words.get(index - 2).hasTag("AUX");
    }

    /** Verbs in the past tense that the tagger took for adjectives: "the 33-year-old faced Dunmore Local Court". */
    private static boolean isPastTense(Words words, int index) {
        return words.get(index).hasTag("ADJ") && words.get(index).key().endsWith("ed") && words.get(index - 1).hasTag("ADJ", "NOUN", "PROPN", "PRON")
                && words.get(index + 1).hasTag("DET", "PROPN");
    }

    /** Works in "the Brook Lane works", which the tagger takes for a verb. */
    private static boolean isEndOfName(Words words, int index) {
        return words.get(index).key().endsWith("s") && words.get(index).hasTag("VERB") && words.get(index - 1).isCapitalised()
                && words.get(index - 2).isCapitalised() && !words.get(index - 2).hasTag("DET");
    }

    /** By the nearest verb to the right, in the same sentence. */
    private static Tense beforeVerb(Words words, int to) {
        var sentence = words.get(to).sentence();
        for (var i = to; i < to + REACH && words.get(i).sentence() == sentence; i++) {
            var word = words.get(i);
            if (word.isIn(Lexicon.ARRANGED) || isTimetable(words, i)) {
                return FUTURE;
            }
            if (word.hasTag("VERB", "AUX") && word.isLetters()) {
                return word.is("is", "are", "'s") && words.get(i + 1).isIn(Lexicon.ARRANGED) ? FUTURE : ofVerb(words, i);
            }
            if (word.is(";") || word.is("and", "but") && words.get(i + 1).hasTag("AUX")) {
                return OPEN;
            }
        }
        return OPEN;
    }

    /** Verbs of timetables that the tagger took for something else: polls open at 7am, the window closes at 11pm. */
    private static boolean isTimetable(Words words, int index) {
        var word = words.get(index);
        var subject = words.get(index - 1);
        var begins = words.get(index - 2).sentence() != word.sentence();
        if (!word.isLetters() || word.hasTag("VERB", "AUX", "PROPN") || !words.get(index + 1).hasTag("ADP", "DET", "NOUN", "ADV", "PROPN")
                || !begins && !subject.hasTag("NOUN", "PROPN", "CCONJ")) {
            return false;
        }
        var several = subject.hasTag("PROPN") || subject.key().endsWith("s");
        return several && Lexicon.OF_TIMETABLES.contains(word.key()) || word.key().endsWith("s")
                && (Lexicon.OF_TIMETABLES.contains(word.key().replaceFirst("s$", "")) || Lexicon.OF_TIMETABLES.contains(word.key().replaceFirst("es$", "")));
    }

    /** A verb without an ending that begins what is said asks for something to come: "Judge me in May". */
    private static boolean isAppeal(Words words, int index) {
        var word = words.get(index);
        var begins = words.get(index - 1).is("“", "\"", "‘") || words.get(index - 1).sentence() != word.sentence();
        return begins && word.isLetters() && word.key().equals(word.lemma()) && words.get(index + 1).is("me", "us", "him", "them", "it");
    }

    /** Whether something is adjourned, extended or declared, until or for a time that is still to come. */
    private static boolean isPutOff(Words words, int from) {
        var sentence = words.get(from).sentence();
        return IntStream.range(from - REACH, from - 1).mapToObj(words::get)
                .anyMatch(word -> word.sentence() == sentence && word.isIn(Lexicon.PUT_OFF));
    }

    /** They have until Friday; he is theirs until 30 June. */
    private static boolean isAllowed(Words words, int from) {
        return words.get(from - 1).is("until", "till") && (words.get(from - 2).is("have", "has")
                || words.get(from - 3).is("is", "are"));
    }

    /** Whether something did not happen until then. */
    private static boolean isDenied(Words words, int from) {
        for (var i = from - 1; i > from - REACH; i--) {
            if (words.get(i).is("not", "n't", "never", "nt")) {
                return true;
            }
        }
        return false;
    }

    private static Tense ofVerb(Words words, int index) {
        var verb = words.get(index);
        if (isFutureAuxiliary(verb) || verb.is("won") && words.get(index + 1).is("'")) {
            return FUTURE;
        }
        for (var i = index - 1; i >= index - 4; i--) {
            var helper = words.get(i);
            if (helper.is("to") && (words.get(i - 1).isIn(Lexicon.DONE) || isOutcome(words, i))) {
                return PAST;
            }
            if (isFutureAuxiliary(helper) || helper.is("to") || helper.is("have") && isFutureAuxiliary(words.get(i - 1))
                    || helper.is("is", "are", "am", "re", "m") && verb.key().endsWith("ing")) {
                return FUTURE;
            }
            if (helper.is("was", "were", "had", "has", "have", "did")) {
                return PAST;
            }
            if (helper.is("and", "or") && verb.key().equals(verb.lemma()) && isJoined(words, i)) {
                return FUTURE;
            }
            if (!helper.hasTag("AUX", "ADV", "PART", "VERB")) {
                break;
            }
        }
        if (verb.is("is", "are", "'", "s", "be", "am")) {
            return OPEN;
        }
        if (isPossession(words, index)) {
            return FUTURE;
        }
        return verb.key().equals(verb.lemma()) || verb.key().endsWith("s") ? ofPresent(words, index) : PAST;
    }

    /** Whether what stands before "and" is to come: schools will close at noon and stay shut. */
    private static boolean isJoined(Words words, int and) {
        return IntStream.range(and - OUTCOME, and).anyMatch(i -> (words.get(i).is("will", "ll", "shall") || words.get(i).is("to") && words.get(i + 1).hasTag("VERB")) && words.get(i).sentence() == words.get(and).sentence());
    }

    /** What somebody has is yet to come if it has a date: I've a game on Saturday, they have a meeting on Monday. */
    private static boolean isPossession(Words words, int index) {
        return words.get(index).is("have", "has", "ve") && words.get(index + 1).is("a", "an", "another", "no", "two", "three", "until");
    }

    /** A headline tells in the present what is past, and a verb without an ending may be "set" or "cut" in the past. */
    private static Tense ofPresent(Words words, int index) {
        var verb = words.get(index);
        if (Lexicon.OF_TIMETABLES.contains(verb.lemma()) && !verb.is("shut") || Lexicon.OF_INTENTION.contains(verb.lemma())) {
            return FUTURE;
        }
        return words.areBody() && verb.hasTag("VERB") && !Lexicon.OF_TELLING.contains(verb.lemma()) && isPresent(words, index) ? PRESENT : PAST;
    }

    /** By the ending; a verb without one by the several that it is told of. */
    private static boolean isPresent(Words words, int index) {
        var verb = words.get(index);
        var subject = words.get(index - 1);
        return verb.key().equals(verb.lemma()) ? !verb.isIn(Lexicon.ALIKE_IN_PAST)
                && IntStream.range(index - 4, index).mapToObj(words::get).noneMatch(word -> word.hasTag("VERB") && word.sentence() == verb.sentence())
                && (subject.is("we", "they", "you", "i") || subject.hasTag("NOUN", "PROPN") && subject.key().endsWith("s")) : verb.key().endsWith("s");
    }

    private static boolean isFutureAuxiliary(Word word) {
        return word.is("will", "shall", "ll", "wo", "would", "could", "should", "must", "may", "might", "can", "going");
    }

    /** Whether the infinitive behind "to" tells what came of what was done: they came from behind to beat Hallam. */
    private static boolean isOutcome(Words words, int to) {
        for (var i = to - 1; i > to - OUTCOME && words.get(i).sentence() == words.get(to).sentence(); i--) {
            if (words.get(i).hasTag("VERB") && !words.get(i).key().endsWith("ing")) {
                return Lexicon.LED_TO.contains(words.get(i).lemma()) && !words.get(i).key().equals(words.get(i).lemma());
            }
        }
        return false;
    }
}
