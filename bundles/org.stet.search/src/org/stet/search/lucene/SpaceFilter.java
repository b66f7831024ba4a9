package org.stet.search.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/** Makes the narrow no-break space a space, since Unicode's rules for words let it join what it stands between. */
final class SpaceFilter extends CharFilter {

    private static final char NARROW = '\u202F';

    SpaceFilter(Reader input) {
        super(input);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        var count = input.read(buffer, from, length);
        for (int i = from; i < from + count; i++) {
            if (buffer[i] == NARROW) {
                buffer[i] = ' ';
            }
        }
        return count;
    }

    @Override
    protected int correct(int offset) {
        return offset;
    }
}
