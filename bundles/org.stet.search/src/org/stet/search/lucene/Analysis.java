package org.stet.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.stet.core.anchor.Span;

/** How words become terms. No word is dropped, so that exact phrases stay exact. */
public final class Analysis {

    private static final Analyzer STEMMED = new Words(true, true);
    private static final Analyzer EXACT = new Words(false, true);
    private static final Analyzer STEMMED_QUERY = new Words(true, false);
    private static final Analyzer EXACT_QUERY = new Words(false, false);
    private static final CharArraySet COMMON = commonWords();

    private Analysis() {
    }

    /** The analyser to index with: fields whose names end as {@link Fields#exact} makes them keep the form of each word. */
    public static Analyzer indexing() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return Fields.isExact(field) ? EXACT : STEMMED;
            }
        };
    }

    /** The terms that a query's words have in a field, in order. */
    public static List<String> terms(String field, String words) {
        var terms = new ArrayList<String>();
        try (var tokens = (Fields.isExact(field) ? EXACT_QUERY : STEMMED_QUERY).tokenStream(field, words)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    /** Where a text has some of the terms that it has in a field, in order. */
    static List<Span> places(String field, String text, Set<String> terms) {
        var places = new ArrayList<Span>();
        try (var tokens = (Fields.isExact(field) ? EXACT : STEMMED).tokenStream(field, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (terms.contains(term.toString())) {
                    places.add(new Span(place.startOffset(), place.endOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    /** The terms that words have in a stemmed field, each once, without those too common in English to tell passages apart. */
    static Set<String> telling(String field, String words) {
        var kept = terms(Fields.exact(field), words).stream().filter(word -> !COMMON.contains(word))
                .collect(Collectors.joining(" "));
        return new LinkedHashSet<>(terms(field, kept));
    }

    private static CharArraySet commonWords() {
        try (var list = EnglishAnalyzer.class.getResourceAsStream("/org/apache/lucene/analysis/snowball/english_stop.txt")) {
            return WordlistLoader.getSnowballWordSet(list, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Words extends Analyzer {

        private final boolean stemmed;
        private final boolean indexing;

        Words(boolean stemmed, boolean indexing) {
            this.stemmed = stemmed;
            this.indexing = indexing;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            var folded = new NumberFilter(new FoldingFilter(words), indexing);
            return new TokenStreamComponents(words, stemmed ? new PorterStemFilter(new EnglishPossessiveFilter(folded)) : folded);
        }
    }
}
