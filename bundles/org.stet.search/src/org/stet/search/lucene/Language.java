package org.stet.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Terms;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** The languages whose words are brought to their stems, with Lucene's stemmers and lists of common words. */
public enum Language {

    ENGLISH("en", Lists.ENGLISH, words -> new PorterStemFilter(new EnglishPossessiveFilter(words))),
    GERMAN("de", GermanAnalyzer.getDefaultStopSet(), words -> new GermanLightStemFilter(new GermanNormalizationFilter(words))),
    FRENCH("fr", FrenchAnalyzer.getDefaultStopSet(),
            words -> new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES))),
    SPANISH("es", SpanishAnalyzer.getDefaultStopSet(), SpanishLightStemFilter::new),
    ITALIAN("it", ItalianAnalyzer.getDefaultStopSet(),
            words -> new ItalianLightStemFilter(new ElisionFilter(words, Lists.ITALIAN))),
    PORTUGUESE("pt", PortugueseAnalyzer.getDefaultStopSet(), PortugueseLightStemFilter::new),
    DUTCH("nl", DutchAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new DutchStemmer())),
    RUSSIAN("ru", RussianAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new RussianStemmer())),
    ROMANIAN("ro", RomanianAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new RomanianStemmer())),
    HUNGARIAN("hu", HungarianAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new HungarianStemmer())),
    CZECH("cs", CzechAnalyzer.getDefaultStopSet(), CzechStemFilter::new),
    GREEK("el", GreekAnalyzer.getDefaultStopSet(), words -> new GreekStemFilter(new GreekLowerCaseFilter(words))),
    SWEDISH("sv", SwedishAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new SwedishStemmer())),
    DANISH("da", DanishAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new DanishStemmer())),
    NORWEGIAN("no", NorwegianAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new NorwegianStemmer())),
    FINNISH("fi", FinnishAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new FinnishStemmer())),
    TURKISH("tr", TurkishAnalyzer.getDefaultStopSet(), words -> new SnowballFilter(words, new TurkishStemmer())),

    /** Any language that there is no stemmer for: its words are found as they are. */
    OTHER("und", CharArraySet.EMPTY_SET, words -> words);

    /** Lists that Lucene has, but no analyser gives. */
    private static final class Lists {

        private static final CharArraySet ENGLISH = english();
        /** Articles and prepositions that Italian writes on to a word. */
        private static final CharArraySet ITALIAN = CharArraySet.unmodifiableSet(new CharArraySet(Set.of("c", "l", "all", "dall",
                "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl", "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"), true));

        private static CharArraySet english() {
            try (var list = EnglishAnalyzer.class.getResourceAsStream("/org/apache/lucene/analysis/snowball/english_stop.txt")) {
                return CharArraySet.unmodifiableSet(WordlistLoader.getSnowballWordSet(list, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** By each common word all languages in which it is common. */
    private static final class CommonWords {

        private static final Map<String, List<Language>> LANGUAGES = new HashMap<>();

        static {
            for (var language : values()) {
                language.common.forEach(word -> LANGUAGES.computeIfAbsent(new String((char[]) word), any -> new ArrayList<>()).add(language));
            }
        }
    }

    /** How much of a text is enough to tell its language, in UTF-16 code units. */
    private static final int SAMPLE = 2_000;
    /** So many different common words make a language sure, if no other has as many. */
    private static final int SURE = 4;
    /** What a language must have of common words beside another one that the text is likelier to be in. */
    private static final double CLEARLY = 1.5;
    /** So many different words are enough to tell that a text is in none of the languages. */
    private static final int ENOUGH = 8;
    private static final Pattern FOREIGN = Pattern.compile(".*[^\\p{ASCII}].*");
    /** Not the letters of U.S. and of addresses, nor the s of a possessive: they are common words of one language or another. */
    private static final Pattern WORD = Pattern
            .compile("(?<![\\p{L}./])(?:\\p{L}{2,}+|(?<!['\u2019])\\p{L})(?!\\p{L}|[./]\\p{L})");

    private final String code;
    private final CharArraySet common;
    private final UnaryOperator<TokenStream> stemming;

    Language(String code, CharArraySet common, UnaryOperator<TokenStream> stemming) {
        this.code = code;
        this.common = common;
        this.stemming = stemming;
    }

    /** ISO 639-1. */
    String code() {
        return code;
    }

    /** Words too common to tell texts apart, in lower case. */
    CharArraySet common() {
        return common;
    }

    /** The stems of words in lower case. */
    TokenStream stems(TokenStream words) {
        return stemming.apply(words);
    }

    /** Whether stems are taken of words without accents; elsewhere these tell endings apart. */
    boolean isPlain() {
        return this == ENGLISH || this == GREEK;
    }

    /**
     * The language that clearly most common words of the beginning of a text are of; where that cannot be told, the one it is
     * said to be in; else none that is known if it is written as English never is, and else English.
     *
     * @param said BCP 47, may be null
     */
    static Language of(String text, String said) {
        var words = WORD.matcher(text).region(0, Math.min(SAMPLE, text.length())).results()
                .map(word -> word.group().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(HashSet::new));
        var likely = tagged(said).orElse(ENGLISH);
        var common = new int[values().length];
        words.forEach(word -> CommonWords.LANGUAGES.getOrDefault(word, List.of()).forEach(language -> common[language.ordinal()]++));
        var best = Arrays.stream(values()).max(Comparator.comparingInt((Language each) -> common[each.ordinal()])
                .thenComparing(each -> each == likely).thenComparing(Comparator.reverseOrder())).orElseThrow();
        var most = common[best.ordinal()];
        return most >= SURE && (best == likely || most >= CLEARLY * common[likely.ordinal()]) ? best
                : tagged(said).isEmpty() && isForeign(words) ? OTHER : likely;
    }

    /** Whether every fifth word of many has a letter that English has not. */
    private static boolean isForeign(Set<String> words) {
        return words.size() >= ENOUGH && 5 * words.stream().filter(FOREIGN.asMatchPredicate()).count() >= words.size();
    }

    /** The languages that an index has texts in, English among them. */
    static Set<Language> in(IndexReader reader) throws IOException {
        var languages = EnumSet.of(ENGLISH);
        for (var leaf : reader.leaves()) {
            var codes = Terms.getTerms(leaf.reader(), Fields.LANGUAGE).iterator();
            for (var code = codes.next(); code != null; code = codes.next()) {
                coded(code.utf8ToString()).ifPresent(languages::add);
            }
        }
        return languages;
    }

    static Optional<Language> coded(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The language of a tag; empty if it names none. */
    private static Optional<Language> tagged(String tag) {
        var code = tag == null ? "" : Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
        return code.isEmpty() || code.equals(OTHER.code) ? Optional.empty()
                : Optional.of(coded(code.equals("nb") || code.equals("nn") ? "no" : code).orElse(OTHER));
    }
}
