package org.stet.analysis.claims;

import java.util.List;
import java.util.Set;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/**
 * The words that belong to a value: those around it up to a sign, a conjunction or another number.
 *
 * @param from index of the first of them
 * @param first index of the first word of the value
 * @param last index of the last word of the value
 * @param to index of the last of them
 */
record Window(int from, int first, int last, int to) {

    private static final int NEAR = 7;
    private static final Set<String> BORDERS = Set.of(",", ";", ":", ".", ")", "–", "—", "-", "“", "”", "\"", "and", "or", "but", "while",
            "after", "when", "as", "who", "which");

    static Window of(List<Token> tokens, Span value) {
        var first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).end() <= value.start()) {
            first++;
        }
        var last = first;
        while (last < tokens.size() - 1 && tokens.get(last + 1).start() < value.end()) {
            last++;
        }
        var from = first;
        while (from > 0 && first - from < NEAR && !isBorder(tokens.get(from - 1))) {
            from--;
        }
        var bracket = pastBracket(tokens, last);
        var to = bracket;
        while (to < tokens.size() - 1 && to - bracket < NEAR && !isBorder(tokens.get(to + 1))) {
            to++;
        }
        return new Window(from, first, last, to);
    }

    /** The end of a bracket with a number right behind a value, which gives it in another unit; else the value's. */
    private static int pastBracket(List<Token> tokens, int last) {
        var close = last + 1;
        if (close >= tokens.size() || !tokens.get(close).is("(")) {
            return last;
        }
        var number = false;
        while (close < tokens.size() - 1 && close - last < NEAR && !tokens.get(close).is(")")) {
            number |= Character.isDigit(tokens.get(close++).text().charAt(0));
        }
        return number && tokens.get(close).is(")") ? close : last;
    }

    private static boolean isBorder(Token token) {
        return BORDERS.contains(token.lemma()) || BORDERS.contains(token.text()) || token.tag().equals("NUM");
    }

    /** What they span in the article. */
    Span span(List<Token> tokens) {
        return new Span(tokens.get(from).start(), tokens.get(to).end());
    }
}
