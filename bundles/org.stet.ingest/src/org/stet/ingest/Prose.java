package org.stet.ingest;

import java.util.regex.Pattern;

/** Simple measures of running text. */
public final class Prose {

    /** The range spares most characters the slow question for their script. */
    private static final Pattern WORD = Pattern.compile("[\\x{2E80}-\\x{3FFFF}&&[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]{1,2}"
            + "|[\\p{L}\\p{M}\\p{N}]++(?:['’.,-][\\p{L}\\p{M}\\p{N}]++)*+");

    private Prose() {
    }

    /** How many words a text has; in scripts without spaces, two characters count as one. */
    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** Whether a text ends with a full stop or its like, closing quotes and brackets aside. */
    public static boolean endsAsSentence(String text) {
        var end = text.length();
        while (end > 0 && "\"'”’»)]」』".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:。！？".indexOf(text.charAt(end - 1)) >= 0;
    }
}
