package org.stet.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;

/**
 * Words, sentences and paragraphs of a text, by Unicode Standard Annex 29 as ICU implements it; offsets in UTF-16 code
 * units. No boundary ever cuts a surrogate pair or a grapheme cluster.
 *
 * <p>A paragraph is a line of the text. A word keeps a currency sign before it and a per cent sign behind it, since
 * "£4.2m" and "31%" are what a fact-checker selects.
 */
public final class TextBoundaries {

    /** Abbreviations before names that CLDR's list of sentence break suppressions leaves out. */
    private static final List<String> TITLES = List.of("Dr.", "St.", "Cllr.", "Gov.", "Gen.", "Sen.", "Supt.", "Insp.");
    private static final String UNIT_SIGNS = "%‰°";

    private final String text;
    private final Locale locale;

    public TextBoundaries(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /**
     * The word at the offset; between words the next one of the paragraph, else the one before; on a line without words the
     * next word of the text; empty if there is none.
     */
    public TextRange wordAt(int offset) {
        List<TextRange> words = words(paragraphAt(offset));
        if (words.isEmpty()) {
            OptionalInt following = next(offset, TextRange::start);
            return following.isPresent() ? wordAt(following.getAsInt()) : new TextRange(offset, offset);
        }
        return words.stream().filter(word -> word.end() > offset).findFirst().orElse(words.getLast());
    }

    /** The sentence at the offset without the white space around it; on an empty line the next one; empty if there is none. */
    public TextRange sentenceAt(int offset) {
        TextRange paragraph = paragraphAt(offset);
        if (trimmed(paragraph).isEmpty()) {
            OptionalInt following = next(offset, TextRange::start);
            return following.isPresent() ? sentenceAt(following.getAsInt()) : paragraph;
        }
        var builder = FilteredBreakIteratorBuilder.getInstance(ULocale.forLocale(locale));
        TITLES.forEach(builder::suppressBreakAfter);
        BreakIterator sentences = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        sentences.setText(text.substring(paragraph.start(), paragraph.end()));
        int end = sentences.following(Math.min(offset - paragraph.start(), paragraph.length() - 1));
        int start = sentences.previous();
        return trimmed(new TextRange(paragraph.start() + start, paragraph.start() + end));
    }

    /** The line of the text that holds the offset, without its end. */
    public TextRange paragraphAt(int offset) {
        int start = offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        return new TextRange(start, end < 0 ? text.length() : end);
    }

    /** The range with its end at the end of the next word, or of the word before; never empty. */
    public TextRange withEndMoved(TextRange range, boolean forward) {
        OptionalInt end = forward ? next(range.end(), TextRange::end) : previous(range.end(), TextRange::end);
        return end.isPresent() && end.getAsInt() > range.start() ? new TextRange(range.start(), end.getAsInt()) : range;
    }

    /** The range with its start at the start of the next word, or of the word before; never empty. */
    public TextRange withStartMoved(TextRange range, boolean forward) {
        OptionalInt start = forward ? next(range.start(), TextRange::start) : previous(range.start(), TextRange::start);
        return start.isPresent() && start.getAsInt() < range.end() ? new TextRange(start.getAsInt(), range.end()) : range;
    }

    /** The smallest range that covers this one and cuts no grapheme cluster. */
    public TextRange wholeCharacters(TextRange range) {
        int from = paragraphAt(range.start()).start();
        int to = paragraphAt(range.end()).end();
        BreakIterator characters = BreakIterator.getCharacterInstance(locale);
        characters.setText(text.substring(from, to));
        int start = range.start() - from;
        int end = range.end() - from;
        return new TextRange(from + (characters.isBoundary(start) ? start : characters.preceding(start)),
                from + (characters.isBoundary(end) ? end : characters.following(end)));
    }

    /** The range without white space at its ends. */
    public TextRange trimmed(TextRange range) {
        int start = range.start();
        int end = range.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private OptionalInt next(int offset, ToIntFunction<TextRange> edge) {
        IntPredicate beyond = value -> value > offset;
        for (int at = offset; at <= text.length(); at = paragraphAt(at).end() + 1) {
            OptionalInt found = words(paragraphAt(at)).stream().mapToInt(edge).filter(beyond).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt previous(int offset, ToIntFunction<TextRange> edge) {
        IntPredicate before = value -> value < offset;
        for (int at = offset; at >= 0; at = paragraphAt(at).start() - 1) {
            OptionalInt found = words(paragraphAt(at)).reversed().stream().mapToInt(edge).filter(before).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalInt.empty();
    }

    private List<TextRange> words(TextRange paragraph) {
        BreakIterator boundaries = BreakIterator.getWordInstance(locale);
        boundaries.setText(text.substring(paragraph.start(), paragraph.end()));
        var words = new ArrayList<TextRange>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (boundaries.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                words.add(withSigns(paragraph.start() + start, paragraph.start() + end));
            }
            start = end;
        }
        return words;
    }

    private TextRange withSigns(int start, int end) {
        boolean currency = start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
        boolean unit = end < text.length() && UNIT_SIGNS.indexOf(text.charAt(end)) >= 0;
        return new TextRange(currency ? start - 1 : start, unit ? end + 1 : end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
