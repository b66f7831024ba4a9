package org.stet.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the words of a field that are spoken like a name. Every word is asked for its Double Metaphone code, which is quick; those
 * that have it in common with the name are then told apart by Beider and Morse's phonetic matching, which knows that Smith is Smyth
 * but not smooth.
 */
final class SoundsQuery extends MultiTermQuery {

    private static final RewriteMethod BEST_OF_THEM = new TopTermsBlendedFreqScoringRewrite(100);
    private static final PhoneticEngine EXACTLY = new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);
    private static final int LONGEST = 40;
    private static final int CODE_LENGTH = 8;

    private final String name;

    /** @param name folded, as the words of the field are */
    SoundsQuery(String field, String name) {
        super(field, BEST_OF_THEM);
        this.name = name;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new Alike(terms.iterator(), name);
    }

    private static final class Alike extends FilteredTermsEnum {

        private final DoubleMetaphone metaphone = new DoubleMetaphone();
        private final Set<String> codes;
        private final Set<String> sounds;

        Alike(TermsEnum words, String name) {
            super(words, false);
            metaphone.setMaxCodeLen(CODE_LENGTH);
            codes = codes(name);
            sounds = sounds(name);
        }

        @Override
        protected AcceptStatus accept(BytesRef word) {
            if (word.length > LONGEST || word.bytes[word.offset] >= '0' && word.bytes[word.offset] <= '9') {
                return AcceptStatus.NO;
            }
            var text = word.utf8ToString();
            return Collections.disjoint(codes, codes(text)) || Collections.disjoint(sounds, sounds(text)) ? AcceptStatus.NO
                    : AcceptStatus.YES;
        }

        /** The primary and the alternate code; what is not spoken has none. */
        private Set<String> codes(String word) {
            return Stream.of(metaphone.doubleMetaphone(word), metaphone.doubleMetaphone(word, true)).filter(Objects::nonNull)
                    .filter(code -> !code.isEmpty()).collect(Collectors.toSet());
        }

        private static Set<String> sounds(String word) {
            return Arrays.stream(EXACTLY.encode(word).split("[|()-]+")).filter(sound -> !sound.isEmpty()).collect(Collectors.toSet());
        }
    }

    @Override
    public String toString(String field) {
        return getField() + " sounds like " + name;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(getField())) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && name.equals(((SoundsQuery) other).name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), name);
    }
}
