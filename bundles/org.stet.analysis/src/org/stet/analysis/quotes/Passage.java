package org.stet.analysis.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.analysis.text.Block;
import org.stet.core.anchor.Span;

/**
 * A sentence in which what stands between quotation marks counts as one part, so that its grammar shows; parts are counted from 0.
 * Questions about a part that is not there are answered with no.
 *
 * @param isBare whether there is no word outside quotation marks
 */
record Passage(Block block, List<Part> parts, Mentions mentions, boolean isBare) {

    Passage(Block block, List<Part> parts, Mentions mentions) {
        this(block, parts, mentions, parts.stream().allMatch(Passage::isNoWord));
    }

    private static boolean isNoWord(Part part) {
        return !(part instanceof Part.Word word) || word.token().text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    int size() {
        return parts.size();
    }

    Span span(int at) {
        return parts.get(at).span();
    }

    Span span(int from, int to) {
        return new Span(span(from).start(), span(to - 1).end());
    }

    boolean isQuoted(int at) {
        return at >= 0 && at < size() && parts.get(at) instanceof Part.Quoted;
    }

    boolean isWord(int at) {
        return at >= 0 && at < size() && parts.get(at) instanceof Part.Word;
    }

    /** The word in lower case with straight apostrophes, or nothing. */
    String word(int at) {
        return isWord(at) ? original(at).toLowerCase(Locale.ROOT).replace('’', '\'') : "";
    }

    private String original(int at) {
        return ((Part.Word) parts.get(at)).token().text();
    }

    private String tag(int at) {
        return isWord(at) ? ((Part.Word) parts.get(at)).token().tag() : "";
    }

    boolean is(int at, String... words) {
        var word = word(at);
        for (var other : words) {
            if (word.equals(other)) {
                return true;
            }
        }
        return false;
    }

    boolean isPunctuation(int at) {
        return isWord(at) && !Character.isLetterOrDigit(original(at).charAt(original(at).length() - 1))
                && !Character.isLetterOrDigit(original(at).charAt(0)) && !isSymbol(at);
    }

    private boolean isSymbol(int at) {
        return is(at, "&", "$", "£", "€", "%", "#", "@") || word(at).startsWith("'") && word(at).length() > 1;
    }

    boolean isCapitalised(int at) {
        return isWord(at) && Character.isUpperCase(original(at).charAt(0));
    }

    boolean isNamed(int at) {
        return isWord(at) && mentions.at(span(at)).isPresent();
    }

    boolean isPronoun(int at) {
        return WordClass.PRONOUN.has(stem(at));
    }

    boolean isRelative(int at) {
        return WordClass.RELATIVE.has(stem(at));
    }

    boolean isDeterminer(int at) {
        return WordClass.DETERMINER.has(word(at)) && !isHyphen(at - 1) && !(is(at, "no") && isNumber(at + 1));
    }

    boolean isPreposition(int at) {
        return WordClass.PREPOSITION.has(word(at));
    }

    boolean isConjunction(int at) {
        return WordClass.CONJUNCTION.has(word(at));
    }

    boolean isAuxiliary(int at) {
        return isWord(at) && !isPossessive(at) && WordClass.AUXILIARY.has(word(at)) && !(is(at, "may", "will") && isCapitalised(at) && at > 0);
    }

    boolean isTime(int at) {
        return WordClass.TIME.has(word(at));
    }

    boolean isAdverb(int at) {
        return !isNamed(at) && !Roles.isPerson(word(at)) && (WordClass.ADVERB.has(word(at)) || tag(at).equals("ADV") || word(at).endsWith("ly") && !isCapitalised(at) && !isNoun(at));
    }

    /** The word without a contracted verb: he of he's. */
    private String stem(int at) {
        var word = word(at);
        var apostrophe = word.indexOf('\'');
        return apostrophe > 0 ? word.substring(0, apostrophe) : word;
    }

    Set<Cues> cues(int at) {
        if (!isWord(at) || isNamed(at) || isCapitalised(at) && at > 0 && !is(at - 1, ":")) {
            return Set.of();
        }
        return is(at, "pay", "pays", "paid", "paying") && is(at + 1, "tribute") ? Set.of(Cues.VIEW) : Cues.of(word(at));
    }

    boolean isVerb(int at) {
        if (!isWord(at) || isNamed(at) || isMood(at) || isDeterminer(at) || isPreposition(at) && !is(at, "like") || isTime(at) || isPossessive(at)
                || isOfCompound(at) || isPersonal(at) || isApposed(at) || isBeforeModal(at)) {
            return false;
        }
        if (isAuxiliary(at) || is(at + 1, ":") && isQuoted(at + 2) && cues(at).contains(Cues.SPEECH)) {
            return true;
        }
        if (isCapitalised(at) && at > 0 || is(at, "lead", "fellow", "star", "head", "press") && Roles.isPerson(word(at + 1)) || isDescribing(at)) {
            return false;
        }
        return tag(at).startsWith("VERB") || tag(at).startsWith("AUX") || isSaidByMany(at) || isSaidThat(at)
                || isSaidByOne(at) || cues(at).contains(Cues.SPEECH) && !isDeterminer(at - 1) && !isPreposition(at - 1) && (!tag(at).equals("ADJ") || isNamed(at - 1))
                        && (word(at).endsWith("ed") || is(at, "said", "says", "say", "told", "wrote", "tells", "writes", "adds", "asks"));
    }

    /** Whether a word says, behind a name and a comma, what somebody is: Jane Doe, consultant in medicine. */
    private boolean isApposed(int at) {
        return is(at - 1, ",") && (isNamed(at - 2) || isNumber(at - 2)) && Roles.isPerson(word(at));
    }

    /** Whether a word that the tagger takes for a verb has another one for its own: early scans would help. */
    private boolean isBeforeModal(int at) {
        return is(at + 1, "can", "could", "may", "might", "must", "should", "will", "would") && !isAuxiliary(at) && cues(at).isEmpty();
    }

    /** Whether a word for a person or a message follows one that says whose: his widow, her reply. */
    private boolean isPersonal(int at) {
        return is(at - 1, "his", "her", "their", "my", "our") && (Roles.isPerson(word(at)) || WordClass.MESSAGE.has(word(at)));
    }

    /** Whether a participle tells at the beginning of a sentence in what mood somebody is: Stunned shoppers said. */
    private boolean isMood(int at) {
        return at == 0 && word(0).endsWith("ed") && Cues.of(word(0)).isEmpty() && isNoun(1);
    }

    /** Whether a participle stands between an article and a name: a smiling Jane Doe. */
    private boolean isDescribing(int at) {
        return is(at - 1, "a", "an") && word(at).endsWith("ing") && isNamed(at + 1);
    }

    /** Whether a word joins the names of bodies or places that say whose somebody is: the Rovers and England striker Jane Doe. */
    private boolean joinsBodies(int at) {
        return is(at, "and") && isNamedBody(at - 1) && isNamedBody(at + 1) && (Roles.isPerson(word(at + 2)) || Roles.isPublic(word(at + 2)));
    }

    private boolean isNamedBody(int at) {
        return isWord(at) && mentions.at(span(at)).filter(mention -> !mention.isPerson()).isPresent();
    }

    /** Whether a verb of saying without an ending follows those who say it, as in "the authors acknowledge", whatever the tagger takes it for. */
    private boolean isSaidByMany(int at) {
        return !cues(at).isEmpty() && !word(at).endsWith("s") && word(at - 1).endsWith("s") && tag(at - 1).startsWith("NOUN")
                && Roles.isSpeaker(word(at - 1)) && !tag(at + 1).startsWith("NOUN");
    }

    /** Whether a past form of a verb of saying stands before "that", whatever the tagger takes it for: the inquest heard that. */
    private boolean isSaidThat(int at) {
        return is(at + 1, "that") && !cues(at).isEmpty() && !isDeterminer(at - 1) && (word(at).endsWith("ed") || is(at, "felt", "found", "heard", "thought"));
    }

    /** Whether a verb of saying in the present stands between a name, or words put in after it, and a clause: Jane Doe reckons the price is high. */
    private boolean isSaidByOne(int at) {
        return !cues(at).isEmpty() && word(at).endsWith("s")
                && (isNamed(at - 1) && !isPossessive(at - 1) || is(at - 1, ",") || isQuoted(0) && Roles.isPerson(word(at - 1)))
                && (isPunctuation(at + 1) && isQuoted(0) || WordClass.DETERMINER.has(word(at + 1))
                || WordClass.PRONOUN.has(word(at + 1)) || is(at + 1, "that"));
    }

    /** Whether a verb form has a subject of its own: neither an infinitive nor a participle. */
    boolean isFinite(int at) {
        if (!isVerb(at)) {
            return false;
        }
        if (isFiniteless(at)) {
            return false;
        }
        return !isAuxiliary(at) || !is(at, "be", "been", "being", "having");
    }

    /** Whether a word may be part of a noun phrase. */
    boolean isNominal(int at) {
        if (!isWord(at) || isPreposition(at) && !isNamed(at) && !isHyphen(at + 1) || isConjunction(at) && !isNamed(at) && !joinsBodies(at)) {
            return false;
        }
        if (isHyphen(at - 1) || isHyphen(at + 1) || isNamed(at) || isDeterminer(at) || isPossessive(at) || is(at, "&") || isMood(at)) {
            return true;
        }
        if (isAuxiliary(at) || isPunctuation(at) && !is(at, "-")) {
            return false;
        }
        if (isCapitalised(at) && at > 0 && !isQuoted(at - 1)) {
            return true;
        }
        if (isOfCompound(at) || isPersonal(at) || isApposed(at) || isDescribing(at) || joinsBodies(at)) {
            return true;
        }
        var tag = tag(at);
        if (tag.startsWith("VERB")) {
            return is(at, "lead", "fellow", "star", "head", "press") && Roles.isPerson(word(at + 1)) || Roles.isPerson(word(at + 1)) && isNamed(at + 2) || (word(at).endsWith("ing") || word(at).endsWith("ed") || word(at).endsWith("en"))
                    && (isDeterminer(at - 1) || tag(at - 1).equals("ADJ")) && cues(at).isEmpty();
        }
        return tag.startsWith("NOUN") || tag.startsWith("PROPN") || tag.equals("NUM") || tag.equals("ADJ") || tag.equals("X")
                || tag.equals("SYM") || tag.equals("DET") || tag.equals("ADV") && Roles.isPerson(word(at))
                || Roles.isBody(word(at)) && Roles.isPerson(word(at + 1)) || is(at, "close") && is(at + 1, "to") && Roles.isPerson(word(at - 1)) || is(at, "-", "then", "former", "ex") || isCapitalised(at) && !isPronoun(at);
    }

    /** Whether it is a sign at which words are put in: a comma or a dash, not the hyphen of a compound. */
    boolean isPause(int at) {
        return is(at, ",", "—", "–") || is(at, "-") && !isHyphen(at);
    }

    /** Whether it joins two words to one, as in Sweden-born. */
    boolean isHyphen(int at) {
        return is(at, "-") && at > 0 && at + 1 < size() && span(at - 1).end() == span(at).start()
                && span(at).end() == span(at + 1).start();
    }

    /** Whether it is a participle that says what a noun is like: the Sweden-born coach, a player turned pundit. */
    private boolean isOfCompound(int at) {
        return is(at, "turned") && isNoun(at - 1) && isNoun(at + 1) || isHyphen(at - 1) && (word(at).endsWith("ed") || word(at).endsWith("ing") || is(at, "born", "built", "led", "made", "run"))
                && (tag(at + 1).startsWith("NOUN") || tag(at + 1).equals("ADJ"));
    }

    /** Whether a clause may begin after this place: before the first part, or at a sign, a conjunction or a quotation. */
    boolean isBoundary(int at) {
        return at < 0 || isQuoted(at) || isConjunction(at) || isRelative(at)
                || isPunctuation(at) && !is(at, "'", "&", "%") && !isHyphen(at);
    }

    /** Whether a verb form has no subject of its own: an infinitive or a participle. */
    boolean isFiniteless(int at) {
        return word(at).endsWith("ing") && !isProgressive(at) || is(at - 1, "be", "have") && is(at - 2, "to") || is(at - 1, "to")
                || isAdverb(at - 1) && is(at - 2, "to");
    }

    /** Whether a participle tells more of the name before it: Jane Doe, signed in May, said. */
    boolean isAttached(int at) {
        return is(at - 1, ",") && (isNamed(at - 2) || isNoun(at - 2) && isPreposition(at + 1))
                && (word(at).endsWith("ed") && cues(at).isEmpty() || WordClass.PARTICIPLE.has(word(at)));
    }

    private boolean isProgressive(int at) {
        var before = at - 1;
        while (isAdverb(before)) {
            before--;
        }
        return isAuxiliary(before) && !is(before, "being", "having");
    }

    /** Whether a word belongs to a time rather than to a name: Monday, last week. */
    boolean isTimePhrase(int at) {
        return isTime(at) && !isNamed(at) && !is(at + 1, "-");
    }

    /** Whether a word after that shows that it is a determiner: that man, not that the man. */
    boolean isNominalHead(int at) {
        return tag(at).startsWith("NOUN") && !isAuxiliary(at + 1) && !isVerb(at + 1) && isBoundary(at + 1);
    }

    /** Whether it is the ending of a possessive. */
    boolean isPossessive(int at) {
        return is(at, "'s", "'") && (!tag(at).equals("AUX") || isNamed(at - 1) && (isNamed(at + 1) || Roles.isPerson(word(at + 1)) && isCapitalised(at + 2)));
    }

    /** Whether it is a message or an occasion to speak: in a statement, at a hearing. */
    boolean isMessage(int at) {
        return WordClass.MESSAGE.has(word(at)) || WordClass.OCCASION.has(word(at)) && !(is(at, "press") && Roles.isPerson(word(at + 1)));
    }

    /** Whether parts look like a person's name that is in no list: two to four words with capitals, none of them that of a body. */
    boolean isNameLike(int from, int to) {
        if (to - from < 2 || to - from > 4) {
            return false;
        }
        for (var at = from; at < to; at++) {
            if (!isCapitalised(at) || isDeterminer(at) || isPronoun(at) || isTime(at) || isPreposition(at) || isConjunction(at)
                    || Roles.isSpeaker(word(at))) {
                return false;
            }
        }
        return true;
    }

    /** Where the words begin behind the time that an entry of a live page may begin with: 9.50am Doe says. */
    int opening() {
        if (!word(0).matches("\\d{1,2}[.:]\\d\\d([ap]m)?")) {
            return 0;
        }
        var at = is(1, "am", "pm", "a.m", "a.m.", "p.m", "p.m.") ? 2 : 1;
        return isPunctuation(at) ? at + 1 : at;
    }

    boolean isNumber(int at) {
        return tag(at).equals("NUM");
    }

    boolean isNoun(int at) {
        return tag(at).startsWith("NOUN") || tag(at).equals("PROPN");
    }
}
