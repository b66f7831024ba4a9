package org.stet.analysis.values.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.core.anchor.Span;

/** Cuts a sentence into atoms, so that £41.3m, 5-7% and 12in are taken apart wherever the tokens end. */
final class AtomReader {

    private static final String DEGREE = "°º";
    private static final String APOSTROPHES = "'’";
    private static final String RAISED = "²³";

    private final String text;
    private final Sentence sentence;
    private final List<Atom> atoms = new ArrayList<>();
    private int token;

    private AtomReader(String text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    static List<Atom> read(String text, Sentence sentence) {
        var reader = new AtomReader(text, sentence);
        for (var at = sentence.start(); at < sentence.end();) {
            at = reader.atom(at);
        }
        return reader.atoms;
    }

    private int atom(int start) {
        var first = text.codePointAt(start);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first) || isInvisible(first)) {
            return start + Character.charCount(first);
        }
        if (Digits.startsAt(text, start, sentence.end())) {
            return add(Atom.Kind.NUMBER, start, Digits.end(text, start, sentence.end()));
        }
        if (Character.isLetter(first) || DEGREE.indexOf(first) >= 0) {
            return word(start);
        }
        return add(Atom.Kind.SIGN, start, start + Character.charCount(first));
    }

    /** A word runs on through digits (CO2, m3), unless it is a currency glued to its amount (Rs490, $US10m). */
    private int word(int start) {
        var end = start;
        while (end < sentence.end()) {
            var c = text.codePointAt(end);
            var inside = end > start && APOSTROPHES.indexOf(c) >= 0 && end + 1 < sentence.end()
                    && Character.isLetter(text.codePointAt(end + 1)) && !isPossessive(end);
            if (Character.isDigit(c) && isCurrency(start, end)) {
                break;
            }
            if (!inside && !isInvisible(c) && !Character.isLetterOrDigit(c) && Character.getType(c) != Character.NON_SPACING_MARK
                    && RAISED.indexOf(c) < 0 && (end > start || DEGREE.indexOf(c) < 0)) {
                break;
            }
            end += Character.charCount(c);
        }
        return add(Atom.Kind.WORD, start, end);
    }

    private boolean isCurrency(int start, int end) {
        return Currencies.isPrefix(text.substring(start, end)) || start > sentence.start() && text.charAt(start - 1) == '$';
    }

    private boolean isPossessive(int apostrophe) {
        return text.startsWith("s", apostrophe + 1)
                && (apostrophe + 2 >= sentence.end() || !Character.isLetter(text.codePointAt(apostrophe + 2)));
    }

    /** A soft hyphen or a mark without width. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private int add(Atom.Kind kind, int start, int end) {
        var around = tokenAt(start);
        var glued = !atoms.isEmpty() && atoms.getLast().span().end() == start;
        var visible = new StringBuilder();
        text.substring(start, end).codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        atoms.add(new Atom(new Span(start, end), visible.toString(), visible.toString().toLowerCase(Locale.ROOT), kind,
                around.tag(), around.lemma(), glued));
        return end;
    }

    private Token tokenAt(int offset) {
        var tokens = sentence.tokens();
        while (token + 1 < tokens.size() && tokens.get(token + 1).start() <= offset) {
            token++;
        }
        return tokens.get(token);
    }
}
