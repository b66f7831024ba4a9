package org.stet.analysis.claims;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;
import org.stet.model.ValueKind;

/**
 * What an article says right beside a value, in its own words, with an ellipsis in the value's place: the pool opened in ….
 *
 * @param before words up to the value, the first of them with a meaning of its own
 * @param after words behind it, the last of them with a meaning of its own; of what is counted beginning with its name
 */
record Cloze(Fact fact, List<Token> before, List<Token> after) {

    /** Words with a meaning of their own on either side. */
    private static final int MOST = 3;
    /** Parts of speech that no excerpt begins or ends with. */
    private static final Set<String> JOINING = Set.of("ADP", "ADV", "AUX", "CCONJ", "DET", "PART", "PRON", "PUNCT", "SCONJ");
    /** Those that begin something else, and those that do so behind a value. */
    private static final Set<String> ENDING = Set.of("CCONJ", "NUM");
    private static final Set<String> ENDING_BEHIND = Set.of("CCONJ", "NUM", "SCONJ");
    private static final Set<String> NAMING = Set.of("ADJ", "NOUN", "PROPN");
    private static final Set<String> NUMERALS = Set.of("dozen", "score", "hundred", "thousand", "million", "billion", "lakh", "crore");

    static Cloze of(Fact fact) {
        var tokens = fact.sentence().tokens();
        var window = Window.of(tokens, fact.mention().span());
        var behind = fact.kind() == ValueKind.COUNT ? thing(tokens, window) : window.last() + 1;
        return new Cloze(fact, before(tokens.subList(0, window.first())), after(tokens.subList(behind, tokens.size())));
    }

    /** Index of the first word that names what is counted, which is part of the value. */
    private static int thing(List<Token> tokens, Window window) {
        var thing = window.last() + 1;
        while (thing > window.first() + 1 && NAMING.contains(tokens.get(thing - 1).tag()) && !NUMERALS.contains(tokens.get(thing - 1).lemma())) {
            thing--;
        }
        return thing;
    }

    private static List<Token> before(List<Token> tokens) {
        var from = tokens.size();
        for (var left = MOST; from > 0 && (left > 0 && goesOn(tokens.get(from - 1), ENDING) || isCompound(tokens, from)); from--) {
            left -= isJoining(tokens.get(from - 1)) ? 0 : 1;
        }
        while (from < tokens.size() && isJoining(tokens.get(from)) && !isCompound(tokens, from + 1)) {
            from++;
        }
        return tokens.subList(from, tokens.size());
    }

    private static List<Token> after(List<Token> tokens) {
        var to = 0;
        for (var left = MOST; to < tokens.size() && (left > 0 && goesOn(tokens.get(to), ENDING_BEHIND) || isCompound(tokens, to)); to++) {
            left -= isJoining(tokens.get(to)) ? 0 : 1;
        }
        while (to > 0 && isJoining(tokens.get(to - 1))) {
            to--;
        }
        return tokens.subList(0, to);
    }

    private static boolean goesOn(Token token, Set<String> ending) {
        return isWord(token) && !ending.contains(token.tag());
    }

    private static boolean isJoining(Token token) {
        return JOINING.contains(token.tag());
    }

    /** Whether no space stands between a word and the one before it. */
    private static boolean isCompound(List<Token> tokens, int word) {
        return word > 0 && word < tokens.size() && tokens.get(word - 1).end() == tokens.get(word).start() && isWord(tokens.get(word - 1))
                && isWord(tokens.get(word));
    }

    /** Whether it is no sign but one that joins words. */
    private static boolean isWord(Token token) {
        return token.text().codePoints().anyMatch(Character::isLetterOrDigit) || token.is("-", "'", "%");
    }

    /** What its words speak of. */
    Set<String> concepts() {
        return Stream.concat(before.stream(), after.stream()).flatMap(token -> Concepts.of(token).stream()).collect(Collectors.toSet());
    }

    /** On one line; the ellipsis alone where nothing stands beside the value. */
    @Override
    public String toString() {
        return (words(before) + " … " + words(after)).strip();
    }

    private String words(List<Token> tokens) {
        return tokens.isEmpty() ? "" : new Span(tokens.getFirst().start(), tokens.getLast().end()).of(fact.reading().document().text())
                .replace("\u00AD", "").replaceAll("\\s+", " ");
    }
}
