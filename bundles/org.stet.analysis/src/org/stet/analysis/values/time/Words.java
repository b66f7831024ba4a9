package org.stet.analysis.values.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Token;

/** The words of a block; what is asked for outside of it is {@link Word#NONE}. */
final class Words {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC\u2032";

    private final List<Word> words = new ArrayList<>();
    private final Set<Topic> topics;
    private final boolean isBody;

    private Words(Set<Topic> topics, boolean isBody) {
        this.topics = topics;
        this.isBody = isBody;
    }

    /** The words of a block of an article, of which it is known what it speaks of. */
    static Words of(Block block, String text, Set<Topic> topics) {
        var words = new Words(topics, block.isBody());
        var sentence = 0;
        for (var part : block.sentences()) {
            for (var token : part.tokens()) {
                words.take(token, text, sentence);
            }
            sentence++;
        }
        return words;
    }

    private void take(Token token, String text, int sentence) {
        for (var start = token.start(); start < token.end();) {
            var end = runEnd(text, start, token.end());
            if (!isSpace(text.codePointAt(start))) {
                var run = text.substring(start, end);
                var spaced = words.isEmpty() || words.getLast().end() < start;
                words.add(new Word(start, end, run, key(run), token.tag(), token.lemma(), sentence, spaced));
            }
            start = end;
        }
    }

    private static int runEnd(String text, int start, int limit) {
        var first = text.codePointAt(start);
        var end = start + Character.charCount(first);
        if (Character.isLetter(first) || isDigit(first)) {
            while (end < limit && sameRun(first, text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean sameRun(int first, int next) {
        return isDigit(first) ? isDigit(next)
                : Character.isLetter(next) || Character.getType(next) == Character.NON_SPACING_MARK;
    }

    /** Digits of other scripts are signs: a number in them is none that an English text is checked for. */
    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static String key(String run) {
        if (run.length() == 1 && DASHES.contains(run)) {
            return "-";
        }
        return run.length() == 1 && APOSTROPHES.contains(run) ? "'" : run.toLowerCase(Locale.ROOT);
    }

    /** Whether the article speaks of something. */
    boolean areOf(Topic topic) {
        return topics.contains(topic);
    }

    /** Whether they tell the story, and do not head it. */
    boolean areBody() {
        return isBody;
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return index < 0 || index >= words.size() ? Word.NONE : words.get(index);
    }

    /** Whether no white space stands between a word and the one before it. */
    boolean glued(int index) {
        return index > 0 && index < words.size() && !words.get(index).spaced();
    }

    /** The keys from one word to before another, with spaces between. */
    String keys(int from, int to) {
        var keys = new StringBuilder();
        for (var i = from; i < to; i++) {
            keys.append(i > from ? " " : "").append(get(i).key());
        }
        return keys.toString();
    }
}
