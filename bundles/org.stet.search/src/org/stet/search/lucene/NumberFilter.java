package org.stet.search.lucene;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Keeps words with digits from being stemmed, since 1980s is not 1980; and where it is told to, lets 2.4m and 12th be found by
 * their bare number as well.
 */
final class NumberFilter extends TokenFilter {

    private static final Pattern WITH_UNIT = Pattern.compile("(\\d[\\d.]*)(?!s$)[a-z]{1,3}");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final boolean bareToo;
    private State pending;
    private String bare;

    NumberFilter(TokenStream input, boolean bareToo) {
        super(input);
        this.bareToo = bareToo;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (pending != null) {
            restoreState(pending);
            pending = null;
            term.setEmpty().append(bare);
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (hasDigit()) {
            keyword.setKeyword(true);
            var withUnit = WITH_UNIT.matcher(term);
            if (bareToo && withUnit.matches()) {
                bare = withUnit.group(1);
                pending = captureState();
            }
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        pending = null;
    }

    private boolean hasDigit() {
        for (int i = 0; i < term.length(); i++) {
            if (Character.isDigit(term.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
