package org.stet.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.stet.core.anchor.Span;

/** Parts of speech and lemmas of English by Apache OpenNLP; for one thread. */
final class English {

    /** The models, read once. */
    private static final class Models {

        private static final POSModel TAGS = read("pos", POSModel::new);
        private static final LemmatizerModel LEMMAS = read("lemmas", LemmatizerModel::new);

        private interface Reader<T> {
            T read(InputStream in) throws IOException;
        }

        /** The models' bundles are fragments of OpenNLP, so that its own class loader finds them. */
        private static <T> T read(String model, Reader<T> reader) {
            try (var in = POSModel.class.getResourceAsStream("/opennlp-en-ud-ewt-" + model + "-1.3-2.5.4.bin")) {
                return reader.read(in);
            } catch (IOException broken) {
                throw new UncheckedIOException("The model of English for " + model + " cannot be read.", broken);
            }
        }
    }

    private static final ThreadLocal<English> OF_THREAD = ThreadLocal.withInitial(English::new);
    /** Beyond it a word tells the models nothing more. */
    private static final int LONGEST_WORD = 60;
    private static final Pattern CLITIC = Pattern.compile("(?i)(?<=.)n't$|(?<=\\p{L}|\\d|\\.)'(?:s|ll|ve)?$"
            + "|(?<=^(?:i|you|he|she|it|we|they|who|that|there|how|what|where|why))'(?:re|m|d)$");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*+");

    private final POSTaggerME tags = new POSTaggerME(Models.TAGS);
    private final LemmatizerME lemmas = new LemmatizerME(Models.LEMMAS);
    private final Map<String, String> knownLemmas = new LinkedHashMap<>(1024, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > 20_000;
        }
    };

    static English ofThisThread() {
        return OF_THREAD.get();
    }

    /**
     * A sentence of words.
     *
     * @param offset where the line of the words begins in the article's text
     * @param casing how the words are written in running text
     */
    Sentence sentence(List<Word> words, int offset, UnaryOperator<String> casing) {
        var shown = words.stream().map(word -> asTheModelsKnowIt(casing.apply(word.text()))).toArray(String[]::new);
        var parts = hasWords(shown) ? tags.tag(shown) : Collections.nCopies(shown.length, "PUNCT").toArray(String[]::new);
        var tokens = new ArrayList<Token>();
        for (var i = 0; i < shown.length; i++) {
            addTokens(words.get(i), parts[i], lemmaOf(shown[i], parts[i]), offset, tokens);
        }
        return new Sentence(new Span(offset + words.getFirst().start(), offset + words.getLast().end()), tokens);
    }

    /** Whether there is anything to say that the signs themselves do not; the model takes long for a line of nothing but signs. */
    private static boolean hasWords(String[] words) {
        return Arrays.stream(words).anyMatch(word -> word.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The lemma of the word by itself: the model of lemmas takes ten times as long as that of parts of speech. */
    private String lemmaOf(String word, String tag) {
        return knownLemmas.computeIfAbsent(tag + ' ' + word, key -> lemmas.lemmatize(new String[] {word}, new String[] {tag})[0]);
    }

    /** The models know few signs: straight quotation marks, one dash and one currency. */
    private static String asTheModelsKnowIt(String text) {
        return switch (text) {
            case "“", "”", "„", "«", "»" -> "\"";
            case "‘", "’" -> "'";
            case "–", "—", "−" -> "-";
            case "…" -> "...";
            case "£", "€", "¥", "₹" -> "$";
            default -> text.length() > LONGEST_WORD ? text.substring(0, LONGEST_WORD) : text;
        };
    }

    /** The word as one token, or as two if it ends with a clitic: Lee’s, don’t, they’re. */
    private static void addTokens(Word word, String tag, String lemma, int offset, List<Token> tokens) {
        var start = offset + word.start();
        var end = offset + word.end();
        var text = word.text();
        var clitic = CLITIC.matcher(text);
        if (text.length() < 2 || text.length() > LONGEST_WORD || !clitic.find()) {
            tokens.add(new Token(new Span(start, end), text, tag(text, tag), lemma(text, lemma)));
            return;
        }
        var ending = clitic.group();
        var host = text.substring(0, clitic.start());
        var cut = end - ending.length();
        var plus = tag.indexOf('+');
        var hostTag = plus > 0 ? tag.substring(0, plus) : tag;
        var endingTag = plus > 0 ? tag.substring(plus + 1) : ending.length() > 2 ? "AUX" : "PART";
        tokens.add(new Token(new Span(start, cut), host, tag(host, hostTag), lemmaOfHost(host, lemma)));
        tokens.add(new Token(new Span(cut, end), ending, endingTag, lemmaOfClitic(ending.toLowerCase(Locale.ROOT), endingTag)));
    }

    /** What the letters say for certain, and else what the model said. */
    private static String tag(String text, String tag) {
        var first = text.codePointAt(0);
        if (Character.isDigit(first) && NUMBER.matcher(text).matches()) {
            return "NUM";
        }
        if (Character.isLetter(first)) {
            return tag.equals("PUNCT") || tag.equals("SYM") ? Character.isUpperCase(first) ? "PROPN" : "NOUN" : firstOf(tag);
        }
        return switch (Character.getType(first)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> "SYM";
            case Character.START_PUNCTUATION, Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> "PUNCT";
            default -> switch (text) {
                case "%" -> "SYM";
                case "'s" -> "PART";
                default -> firstOf(tag);
            };
        };
    }

    private static String lemma(String text, String lemma) {
        var known = Character.isLetter(text.codePointAt(0)) && !lemma.equals("_") && text.length() <= LONGEST_WORD;
        return known ? firstOf(lemma) : text.toLowerCase(Locale.ROOT);
    }

    private static String firstOf(String sum) {
        var plus = sum.indexOf('+');
        return plus > 0 ? sum.substring(0, plus) : sum;
    }

    private static String lemmaOfHost(String host, String lemma) {
        return lemma.indexOf('+') > 0 ? firstOf(lemma) : switch (host.toLowerCase(Locale.ROOT)) {
            case "ca" -> "can";
            case "wo" -> "will";
            case "sha" -> "shall";
            case String other -> other;
        };
    }

    private static String lemmaOfClitic(String clitic, String tag) {
        return switch (clitic) {
            case "n't" -> "not";
            case "'re", "'m" -> "be";
            case "'ve" -> "have";
            case "'ll" -> "will";
            case "'d" -> "would";
            default -> tag.equals("AUX") ? "be" : "'s";
        };
    }
}
