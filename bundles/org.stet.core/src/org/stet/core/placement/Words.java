package org.stet.core.placement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.stet.core.anchor.Span;

/** The words, numbers and signs of a text in order. White space separates them and is nothing itself. */
final class Words {

    /** Weight of a sign, of a short word, of any other word, and of a number: how much their being the same says. */
    static final int SIGN = 1;
    static final int SHORT_WORD = 2;
    static final int WORD = 4;
    static final int NUMBER = 5;

    /** The least {@link #cut} that is between sentences or paragraphs. */
    static final int AT_SENTENCE = 2;

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final int SHORT_LINE = 45;
    private static final String JOINS_DIGITS = ".,:/-–";
    private static final String ENDS_LINE = ".!?:;\"'”’»)…";
    private static final String ENDS_SENTENCE = ".!?…。！？";
    private static final String CLOSES = "\"'”’»)]";

    private static final Set<String> NUMBER_WORDS =
            Set.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty",
            "fifty", "sixty", "seventy", "eighty", "ninety");

    private final String text;
    private int size;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] numbers = new int[256];
    private int[] paragraphs = new int[256];
    private byte[] weights = new byte[256];

    Words(String text, Vocabulary vocabulary) {
        this.text = text;
        var cluster = CLUSTER.matcher(text);
        var paragraph = 0;
        var lineStart = 0;
        for (int at = 0; at < text.length();) {
            var c = text.codePointAt(at);
            if (c == '\n') {
                paragraph += endsParagraph(lineStart, at) ? 1 : 0;
                lineStart = at + 1;
            }
            if (Characters.isBlank(c) || Characters.isInvisible(c)) {
                at += Character.charCount(c);
            } else {
                var end = end(at, c, cluster);
                add(at, end, vocabulary.number(text.substring(at, end)), paragraph);
                at = end;
            }
        }
    }

    private void add(int start, int end, int number, int paragraph) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
            paragraphs = Arrays.copyOf(paragraphs, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        numbers[size] = number;
        paragraphs[size] = paragraph;
        weights[size] = (byte) weigh(start, end);
        size++;
    }

    private int weigh(int start, int end) {
        var c = text.codePointAt(start);
        if (Character.isDigit(c) || end - start > 3) {
            return Character.isDigit(c) ? NUMBER : WORD;
        }
        return Character.isLetter(c) ? Characters.isUnspaced(c) || Character.isUpperCase(c) ? WORD : SHORT_WORD : SIGN;
    }

    /** A line end that is more than the wrapping of a long paragraph. */
    private boolean endsParagraph(int lineStart, int at) {
        var last = at - 1;
        while (last >= lineStart && Characters.isBlank(text.charAt(last))) {
            last--;
        }
        return last - lineStart < SHORT_LINE || ENDS_LINE.indexOf(text.charAt(last)) >= 0;
    }

    private int end(int start, int first, Matcher cluster) {
        if (Characters.isWord(first) && !Characters.isUnspaced(first)) {
            return wordEnd(start);
        }
        if (Characters.isIdeographicDigit(first)) {
            return numeralEnd(start);
        }
        var next = start + Character.charCount(first);
        if (next == text.length() || first < 0x7F && text.charAt(next) < 0x7F) {
            return next;
        }
        return cluster.region(start, text.length()).lookingAt() ? cluster.end() : next;
    }

    private int numeralEnd(int start) {
        var end = start;
        while (end < text.length() && Characters.isIdeographicDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int wordEnd(int start) {
        var end = start;
        for (int at = start; at < text.length();) {
            var c = text.codePointAt(at);
            var next = at + Character.charCount(c);
            if (Characters.isWord(c) && !Characters.isUnspaced(c)) {
                end = next;
            } else if (!Characters.isInvisible(c) && !joins(c, end, next)) {
                break;
            }
            at = next;
        }
        return end;
    }

    /** An apostrophe between letters; between digits what makes times, fractions, dates and ranges of them. */
    private boolean joins(int c, int wordEnd, int next) {
        if (next >= text.length() || next - wordEnd != 1) {
            return false;
        }
        var before = text.codePointBefore(wordEnd);
        var after = text.codePointAt(next);
        return Characters.isApostrophe(c) && Character.isLetter(before) && Character.isLetter(after)
                || JOINS_DIGITS.indexOf(c) >= 0 && Character.isDigit(before) && Character.isDigit(after);
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The word's number in the vocabulary; equal words have equal numbers. */
    int number(int word) {
        return numbers[word];
    }

    int weight(int word) {
        return weights[word];
    }

    int weight(int from, int to) {
        var sum = 0;
        for (int word = from; word < to; word++) {
            sum += weights[word];
        }
        return sum;
    }

    boolean isSign(int word) {
        return weights[word] == SIGN;
    }

    /** Whether there is no word among some words and signs. */
    boolean isSigns(int from, int to) {
        return IntStream.range(from, to).allMatch(this::isSign);
    }

    boolean hasDigits(int word) {
        return word(word).codePoints().anyMatch(c -> Character.isDigit(c) || Characters.isIdeographicDigit(c));
    }

    /** Whether a word has digits or is an English word for a number. */
    boolean isNumber(int word) {
        return hasDigits(word) || NUMBER_WORDS.contains(word(word).toLowerCase(Locale.ROOT));
    }

    /** Whether a word is capitalised, and not because a sentence begins with it. */
    boolean isName(int word) {
        return Character.isUpperCase(text.codePointAt(starts[word])) && cut(word) < AT_SENTENCE;
    }

    String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    int paragraph(int word) {
        return paragraphs[word];
    }

    /** Whether a paragraph, or the text, ends before this word; also true of the place after the last word. */
    boolean startsParagraph(int word) {
        return word <= 0 || word >= size || paragraphs[word] != paragraphs[word - 1];
    }

    /**
     * How natural it is to cut the text before this word: 3 between paragraphs, 2 between sentences, 1 at a sign, 0
     * elsewhere.
     */
    int cut(int word) {
        if (startsParagraph(word)) {
            return 3;
        }
        var last = word - 1;
        while (last > 0 && isSign(last) && CLOSES.indexOf(text.charAt(starts[last])) >= 0) {
            last--;
        }
        return isSign(last) && ENDS_SENTENCE.indexOf(text.charAt(starts[last])) >= 0 ? 2 : isSign(word - 1) ? 1 : 0;
    }

    /** First word that ends after an offset; the size if there is none. */
    int firstEndingAfter(int offset) {
        var found = Arrays.binarySearch(ends, 0, size, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** First word that starts at or after an offset; the size if there is none. */
    int firstStartingFrom(int offset) {
        var found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** From the first to before the last word; empty at the place of the first if there is none. */
    Span span(int from, int to) {
        if (from < to) {
            return new Span(starts[from], ends[to - 1]);
        }
        var place = from < size ? starts[from] : text.length();
        return new Span(place, place);
    }
}
