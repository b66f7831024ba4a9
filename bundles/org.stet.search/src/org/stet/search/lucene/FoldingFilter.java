package org.stet.search.lucene;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes spellings of one word equal that differ only in how they are typed: case, accents, ligatures, composed or combining
 * characters, curly apostrophes, soft hyphens and other invisible characters, dots in U.S., commas in 4,200,000. Letters that make
 * another word or number are left alone, and so are offsets.
 */
final class FoldingFilter extends TokenFilter {

    /** Among them the points of Hebrew and the vowel signs of Arabic, which are hardly ever written. */
    private static final Pattern DIACRITICS = Pattern.compile("[\\p{InCombiningDiacriticalMarks}\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF"
            + "\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u064B-\\u0652\\u0670]+");
    /** Among them what only stretches a word in Arabic, and what chooses the colour of an emoji. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u0640\\uFE00-\\uFE0F]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201B\u02BC\uFF07\u2032]");
    private static final Pattern ACRONYM = Pattern.compile("\\p{L}(\\.\\p{L})+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(?!\\d).*");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private final Letters letters;

    /** What becomes of letters with accents, ligatures and the like. */
    enum Letters { PLAIN, AS_WRITTEN }

    FoldingFilter(TokenStream input, Letters letters) {
        super(input);
        this.letters = letters;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!lowerCasePlain(term.buffer(), term.length())) {
            var folded = fold(term.toString(), letters);
            term.setEmpty().append(folded);
        }
        return true;
    }

    /** Most words need no more than lower case; says whether this is one of them. */
    private static boolean lowerCasePlain(char[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            var c = buffer[i];
            if (c >= 'A' && c <= 'Z') {
                buffer[i] = (char) (c + ('a' - 'A'));
            } else if (c > 127 || c == '.' || c == ',') {
                return false;
            }
        }
        return true;
    }

    /** A word or a part of one without accents and in lower case. */
    static String folded(String word) {
        return fold(word, Letters.PLAIN);
    }

    private static String fold(String word, Letters letters) {
        var folded = INVISIBLE.matcher(APOSTROPHES.matcher(word).replaceAll("'")).replaceAll("");
        folded = (letters == Letters.PLAIN ? plain(folded) : Normalizer.normalize(folded, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
        if (ACRONYM.matcher(folded).matches()) {
            return folded.replace(".", "");
        }
        return THOUSANDS.matcher(folded).matches() ? folded.replace(",", "") : folded;
    }

    private static String plain(String word) {
        var in = DIACRITICS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toCharArray();
        var out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }
}
