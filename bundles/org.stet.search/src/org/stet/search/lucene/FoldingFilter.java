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

    private static final Pattern DIACRITICS = Pattern.compile("[\\p{InCombiningDiacriticalMarks}\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u201B\u02BC\uFF07\u2032]");
    private static final Pattern ACRONYM = Pattern.compile("\\p{L}(\\.\\p{L})+");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(,\\d{3})+(?!\\d).*");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!lowerCasePlain(term.buffer(), term.length())) {
            var folded = fold(term.toString());
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

    static String fold(String word) {
        var folded = APOSTROPHES.matcher(word).replaceAll("'");
        folded = INVISIBLE.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
        folded = ascii(DIACRITICS.matcher(folded).replaceAll("")).toLowerCase(Locale.ROOT);
        if (ACRONYM.matcher(folded).matches()) {
            return folded.replace(".", "");
        }
        return THOUSANDS.matcher(folded).matches() ? folded.replace(",", "") : folded;
    }

    private static String ascii(String word) {
        var in = word.toCharArray();
        var out = new char[4 * in.length];
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
    }
}
