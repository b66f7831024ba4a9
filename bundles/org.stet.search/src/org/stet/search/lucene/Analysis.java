package org.stet.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.stet.core.anchor.Span;
import org.stet.search.lucene.FoldingFilter.Letters;

/** How words become terms. In passages no word is dropped, so that exact phrases stay exact. */
public final class Analysis {

    private static final Map<Language, Analyzer> STEMMED = new EnumMap<>(Language.class);
    private static final Map<Language, Analyzer> STEMMED_QUERY = new EnumMap<>(Language.class);
    private static final Map<Language, Analyzer> WHOLE = new EnumMap<>(Language.class);
    private static final Analyzer EXACT = new Exact(true);
    private static final Analyzer EXACT_QUERY = new Exact(false);

    static {
        for (var language : Language.values()) {
            STEMMED.put(language, new Stems(language, true, false));
            STEMMED_QUERY.put(language, new Stems(language, false, false));
            WHOLE.put(language, new Stems(language, true, true));
        }
    }

    private Analysis() {
    }

    /** The analyser to index English with: fields whose names end as {@link Fields#exact} makes them keep the form of each word. */
    public static Analyzer indexing() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return analyser(field, Language.ENGLISH);
            }
        };
    }

    /** The terms with which a field that has words of a language is indexed. */
    static TokenStream stream(String field, String words, Language language) {
        return analyser(field, language).tokenStream(field, words);
    }

    /** The terms that an English query's words have in a field, in order. */
    public static List<String> terms(String field, String words) {
        return terms(field, words, Language.ENGLISH);
    }

    /** The terms that a query's words have in a field if they are of a language, in order. */
    static List<String> terms(String field, String words, Language language) {
        return terms(Fields.isExact(field) ? EXACT_QUERY : STEMMED_QUERY.get(language), field, words);
    }

    /** Where a text of a language has some of the terms that it has in a field, in order. */
    static List<Span> places(String field, String text, Set<String> terms, Language language) {
        var places = new ArrayList<Span>();
        try (var tokens = stream(field, text, language)) {
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

    /** The terms that English words have in a stemmed field, each once, without those too common to tell passages apart. */
    static Set<String> telling(String field, String words) {
        return telling(field, words, Language.ENGLISH);
    }

    /** The terms that words have in a stemmed field, each once, without those too common in the language to tell passages apart. */
    static Set<String> telling(String field, String words, Language language) {
        var kept = terms(Fields.exact(field), words, language).stream().filter(word -> !language.common().contains(word))
                .collect(Collectors.joining(" "));
        return new LinkedHashSet<>(terms(field, kept, language));
    }

    private static Analyzer analyser(String field, Language language) {
        return Fields.isExact(field) ? EXACT : field.equals(Fields.WHOLE) ? WHOLE.get(language) : STEMMED.get(language);
    }

    private static List<String> terms(Analyzer analyser, String field, String words) {
        var terms = new ArrayList<String>();
        try (var tokens = analyser.tokenStream(field, words)) {
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

    /** Any text as words. */
    private abstract static class Words extends Analyzer {

        @Override
        protected Reader initReader(String field, Reader text) {
            return new SpaceFilter(text);
        }
    }

    /** Keeps the form of each word. */
    private static final class Exact extends Words {

        private final boolean indexing;

        Exact(boolean indexing) {
            this.indexing = indexing;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, new NumberFilter(new FoldingFilter(words, Letters.PLAIN), indexing));
        }
    }

    /** Takes the stem of each word of a language. */
    private static final class Stems extends Words {

        private final Language language;
        private final boolean indexing;
        private final boolean withoutCommon;

        Stems(Language language, boolean indexing, boolean withoutCommon) {
            this.language = language;
            this.indexing = indexing;
            this.withoutCommon = withoutCommon;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            var letters = language.isPlain() ? Letters.PLAIN : Letters.AS_WRITTEN;
            TokenStream spelled = new NumberFilter(new FoldingFilter(words, letters), indexing);
            if (withoutCommon) {
                spelled = new StopFilter(spelled, language.common());
            }
            var stems = language.stems(spelled);
            return new TokenStreamComponents(words, language.isPlain() ? stems : new FoldingFilter(stems, Letters.PLAIN));
        }
    }
}
