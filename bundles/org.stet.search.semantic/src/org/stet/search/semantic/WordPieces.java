package org.stet.search.semantic;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Divides text into the pieces of words that a BERT model knows, as the normaliser and tokeniser "BertNormalizer, lower case,
 * accents stripped" of its file do. Dividing each word is left to OpenNLP.
 */
final class WordPieces {

    private static final String BEGIN = WordpieceTokenizer.BERT_CLS_TOKEN;
    private static final String END = WordpieceTokenizer.BERT_SEP_TOKEN;
    private static final String UNKNOWN = WordpieceTokenizer.BERT_UNK_TOKEN;
    private static final int LONGEST_WORD = 100;
    private static final int REPLACEMENT = 0xFFFD;

    private final Map<String, Long> numbers = new HashMap<>();
    private final WordpieceTokenizer words;

    /** @param file the model's tokenizer.json */
    WordPieces(InputStream file) throws IOException {
        new ObjectMapper().readTree(file).path("model").path("vocab").properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asLong()));
        words = new WordpieceTokenizer(numbers.keySet(), LONGEST_WORD);
    }

    /**
     * The numbers of a text's pieces between those of beginning and end.
     *
     * @param most how many to give at most; the rest of the text is left out
     */
    long[] numbers(String text, int most) {
        var pieces = new ArrayList<String>();
        pieces.add(BEGIN);
        for (var word : plain(text).split(" ")) {
            if (pieces.size() >= most) {
                break;
            }
            if (!word.isEmpty()) {
                pieces.addAll(pieces(word));
            }
        }
        var kept = pieces.subList(0, Math.min(pieces.size(), most - 1));
        kept.add(END);
        return kept.stream().mapToLong(numbers::get).toArray();
    }

    /** A word of which the model does not know every part is unknown as a whole. */
    private List<String> pieces(String word) {
        var framed = Arrays.asList(words.tokenize(word));
        var pieces = framed.subList(1, framed.size() - 1);
        return pieces.contains(UNKNOWN) ? List.of(UNKNOWN) : pieces;
    }

    /** Lower case without accents and control characters; one space around what is a word of its own, any white space a space. */
    private static String plain(String text) {
        var plain = new StringBuilder(text.length() + text.length() / 4);
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else if (standsAlone(c)) {
                plain.append(' ').appendCodePoint(c).append(' ');
            } else if (!isDropped(c)) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDropped(int c) {
        return c == REPLACEMENT || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Punctuation, which to BERT is every sign of ASCII, and ideographs of Chinese. */
    private static boolean standsAlone(int c) {
        return c < 128 ? c > ' ' && c != 127 && !Character.isLetterOrDigit(c)
                : Character.isIdeographic(c) || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
