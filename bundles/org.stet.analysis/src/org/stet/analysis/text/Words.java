package org.stet.analysis.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes a line apart into words: the word boundaries of Unicode (UAX 29, by ICU), mended where English news text needs more
 * or less than these. Time grows with the length of the line, whatever stands in it.
 */
final class Words {

    /** What is one word although Unicode would break it: addresses, dates in figures, times of day, AT&T. */
    private static final Pattern WHOLE = Pattern.compile("""
            (?:https?://|www\\.)[^\\s“”"<>]*(?<![.,;:!?)'’])\
            |[\\w.+-]{1,64}+@[\\w-]{1,64}+(?:\\.[\\w-]{1,64}+){1,8}+|[@#]\\p{L}\\w*+\
            |\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d\\d)(?![\\d/])\
            |\\d{4}-\\d\\d-\\d\\d(?!\\d)|\\d{1,2}:\\d\\d(?::\\d\\d)?+(?!\\d)\
            |\\p{Lu}{1,3}&\\p{Lu}{1,3}(?!\\p{L})|\\p{Lu}{1,3}[$£]""");
    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile(
            "\\d[\\d,.]*+(?!(?:st|nd|rd|th|s)$)(?=\\p{Ll}|(?:[MBK]|BN|MN|TN|[AP]M|KM|KG|MPH)$)");
    private static final Pattern FULL_STOP_INSIDE = Pattern.compile(
            "(?<=[\\p{L}\\p{N}])\\.(?=\\p{Lu}[\\p{Ll}'])(?!(?:Com|Net|Org)\\b)");
    private static final Set<String> PREFIXES = Set.of(
            "anti", "co", "e", "ex", "mid", "mini", "multi", "non", "post", "pre", "pro", "re", "semi", "sub", "un", "vice");

    private final String line;
    private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ENGLISH);
    private final List<Word> words = new ArrayList<>();
    private boolean singleQuoteOpen;

    private Words(String line) {
        this.line = line;
        breaks.setText(line);
    }

    static List<Word> of(String line) {
        var reader = new Words(withStraightApostrophes(line));
        reader.read();
        return reader.words;
    }

    private static String withStraightApostrophes(String line) {
        var letters = line.toCharArray();
        for (var i = 1; i + 1 < letters.length; i++) {
            if ((letters[i] == '’' || letters[i] == 'ʼ') && Character.isLetterOrDigit(letters[i - 1])
                    && Character.isLetterOrDigit(letters[i + 1])) {
                letters[i] = '\'';
            }
        }
        return new String(letters);
    }

    private void read() {
        var whole = WHOLE.matcher(line).useTransparentBounds(true);
        for (var start = 0; start < line.length();) {
            var first = line.codePointAt(start);
            if (isBlank(first)) {
                start += Character.charCount(first);
                continue;
            }
            var fresh = start == 0 || !Character.isLetterOrDigit(line.charAt(start - 1));
            int end;
            if (fresh && whole.region(start, line.length()).lookingAt()) {
                end = whole.end();
            } else if (Character.isLetterOrDigit(first)) {
                end = endOfWord(start, breaks.following(start));
            } else if (isApostrophe(first)) {
                end = readApostrophe(start);
            } else {
                end = endOfSigns(start, breaks.following(start));
            }
            if (end > start) {
                add(start, end);
            }
            start = Math.abs(end);
        }
    }

    private void add(int start, int end) {
        var text = line.substring(start, end);
        if (text.codePoints().anyMatch(Words::isInvisible)) {
            text = text.codePoints().filter(c -> !isInvisible(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        }
        words.add(new Word(start, end, text.equals("’s") ? "'s" : text));
    }

    private int endOfWord(int start, int boundary) {
        var end = boundary;
        var text = line.substring(start, end);
        var fullStop = FULL_STOP_INSIDE.matcher(text);
        if (fullStop.find()) {
            var left = text.substring(0, fullStop.start());
            return start + fullStop.start() + (Abbreviation.of(left).isPresent() ? 1 : 0);
        }
        var number = NUMBER_WITH_UNIT.matcher(text);
        if (number.lookingAt()) {
            return start + number.end();
        }
        if (at(end) == '.') {
            return keepsFullStop(start, end) ? end + 1 : end;
        }
        if (at(end) == '-' && Character.isLowerCase(at(end + 1)) && PREFIXES.contains(text.toLowerCase(Locale.ROOT))) {
            return breaks.following(end + 1);
        }
        return end;
    }

    /** Whether the full stop after a word belongs to it. */
    private boolean keepsFullStop(int start, int fullStop) {
        var next = fullStop + 1;
        while (next < line.length() && isBlank(line.charAt(next))) {
            next++;
        }
        var following = at(next);
        return Abbreviation.of(line.substring(start, fullStop)).map(kind -> switch (kind) {
            case NUMBER -> Character.isDigit(following);
            case INITIAL -> !Character.isDigit(at(start - 1))
                    && (Character.isUpperCase(following) || following == '-' || following == ',');
            default -> true;
        }).orElse(fullStop - start < 7 && Character.isUpperCase(line.charAt(start)) && ",;".indexOf(at(fullStop + 1)) >= 0);
    }

    /** Three full stops, two hyphens and the like are one sign. */
    private int endOfSigns(int start, int boundary) {
        if (".-–—!?*=_~".indexOf(line.charAt(start)) < 0) {
            return boundary;
        }
        var end = start + 1;
        while (at(end) == line.charAt(start)) {
            end++;
        }
        return end;
    }

    /** Reads a quotation mark or possessive ending; the end of the word to add, or its negative where nothing is to add. */
    private int readApostrophe(int start) {
        var touches = !words.isEmpty() && words.getLast().end() == start;
        var end = start + 1;
        if (touches && at(end) == 's' && !Character.isLetterOrDigit(at(end + 1))) {
            return end + 1;
        }
        if (touches && !singleQuoteOpen && line.charAt(start) != '‘' && words.getLast().text().matches("\\p{L}.*[sxzSXZ]")) {
            var host = words.removeLast();
            words.add(new Word(host.start(), end, host.text() + "'"));
            return -end;
        }
        singleQuoteOpen = line.charAt(start) == '‘' || !touches && end < line.length() && !isBlank(at(end));
        return end;
    }

    /** The character at an offset, a space beyond the end. */
    private char at(int offset) {
        return offset >= 0 && offset < line.length() ? line.charAt(offset) : ' ';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || isInvisible(c);
    }

    /** Soft hyphens, spaces without width and marks of direction; joiners stay, for emoji are made with them. */
    private static boolean isInvisible(int c) {
        return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c == 0x2060
                || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
    }
}
