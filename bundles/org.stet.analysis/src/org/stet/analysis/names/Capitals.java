package org.stet.analysis.names;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;

/** Which capitalised words of an article may belong to names. */
final class Capitals {

    private static final Pattern STANDS_FOR_MODEL = Pattern.compile(".*\\d.*");

    /** What a word of English that opens a sentence ends in, or how it is put together: Cardiologists, Pre-tax. */
    private static final Pattern OF_NOUNS = Pattern.compile("\\p{Lu}\\p{Ll}+(?:icians|ologists?|ological|tional|sional|-\\p{Ll}+)");

    /** The parts of a time of day, as posts of a live report begin with it. */
    private static final Pattern CLOCK = Pattern.compile("[\\d.:h]+|[ap]\\.?m\\.?");

    private final Set<String> small = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    /** The words in the middle of sentences that end a run of capitalised words, or are one. */
    private final Set<String> last = new HashSet<>();

    Capitals(List<Sentence> sentences) {
        sentences.forEach(sentence -> {
            var tokens = sentence.tokens();
            for (var i = 0; i < tokens.size(); i++) {
                if (isCapital(tokens.get(i)) && !opens(tokens, i)
                        && !(WordList.SENTENCE_OPENERS.has(tokens.get(i).text()) && isCapital(tokens.get(i - 1)))) {
                    inside.add(tokens.get(i).text());
                    if (i + 1 == tokens.size() || !isCapital(tokens.get(i + 1)) && !tokens.get(i + 1).is("of", "&", "and")) {
                        last.add(tokens.get(i).text());
                    }
                } else if (Character.isLowerCase(tokens.get(i).text().codePointAt(0))) {
                    small.add(tokens.get(i).text());
                }
            }
        });
    }

    /** Whether a line that is no sentence is a byline, or has nearly all its long words or all its words capitalised; the first and last lines of a letter are none. */
    static boolean isTitleCase(Block block) {
        var tokens = block.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        var words = tokens.stream().filter(token -> Character.isLetter(token.text().charAt(0))).toList();
        if (words.isEmpty() || tokens.getLast().is(".", "?", "!", "”", "\"")) {
            return false;
        }
        if (words.getFirst().is("Dear", "Yours")) {
            return false;
        }
        var longWords = words.stream().filter(word -> word.text().length() > 3).toList();
        var capitals = longWords.stream().filter(Capitals::isCapital).count();
        return longWords.size() > 3 && capitals * 10 >= longWords.size() * 8 || words.stream().allMatch(Capitals::isCapital)
                || words.getFirst().is("By") && words.size() > 1 && isCapital(words.get(1));
    }

    static boolean isCapital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    static boolean isAcronym(String text) {
        return text.length() > 1 && text.length() < 7 && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.'
                || c == '&');
    }

    /** Whether the token may belong to a name; what opens a sentence must look like one otherwise as well. */
    boolean isPart(List<Token> tokens, int i, boolean continues) {
        var token = tokens.get(i);
        var text = token.text();
        if (WordList.ORGANISATIONS.has(text)) {
            return true;
        }
        if (!isCapital(token) || STANDS_FOR_MODEL.matcher(text).matches() || text.equals("I")) {
            return false;
        }
        if (isNumber(tokens, i) || text.equals("Eve") && i > 0 && tokens.get(i - 1).is("Christmas", "'s")
                || text.equals("Jan") && isBesideFigures(tokens, i)) {
            return false;
        }
        if (text.equals("Sunday") && i > 0 && tokens.get(i - 1).is("the", "The") && i + 1 < tokens.size() && isCapital(tokens.get(i + 1))
                && !WordList.NO_NAMES.has(tokens.get(i + 1).text())) {
            return true;
        }
        if (WordList.NO_NAMES.has(text)) {
            return continues && WordList.ORGANISATION_WORDS.has(text) || text.equals("May")
                    && (continues || i + 1 < tokens.size() && isCapital(tokens.get(i + 1))
                            && !WordList.NO_NAMES.has(tokens.get(i + 1).text()) && !Places.has(tokens.get(i + 1).text()));
        }
        return continues || !opens(tokens, i) || isNameAtOpening(tokens, i);
    }

    /** Whether figures follow it directly, as in DC-9 and IN/4417. */
    private static boolean isNumber(List<Token> tokens, int i) {
        return i + 2 < tokens.size() && tokens.get(i + 1).is("-", "/") && tokens.get(i).end() == tokens.get(i + 1).start()
                && Character.isDigit(tokens.get(i + 2).text().charAt(0));
    }

    private static boolean isBesideFigures(List<Token> tokens, int i) {
        return i > 0 && Character.isDigit(tokens.get(i - 1).text().charAt(0))
                || i + 1 < tokens.size() && Character.isDigit(tokens.get(i + 1).text().charAt(0));
    }

    private boolean isNameAtOpening(List<Token> tokens, int i) {
        var token = tokens.get(i);
        var text = token.text();
        var next = i + 1;
        while (next < tokens.size() && PersonName.isParticle(tokens.get(next).text()) && PersonName.isParticle(text.toLowerCase(Locale.ROOT))) {
            next++;
        }
        var followed = next < tokens.size() && isCapital(tokens.get(next)) && !WordList.NO_NAMES.has(tokens.get(next).text());
        if (WordList.SENTENCE_OPENERS.has(text)) {
            return followed && (GivenNames.has(text) || text.equals("New"))
                    || inside.contains(text) && !small.contains(text.toLowerCase(Locale.ROOT));
        }
        if (Places.has(text) || GivenNames.has(text) && (followed || !WordList.ENGLISH_WORDS.hasLower(text)
                || isActing(tokens, i)) || WordList.DEMONYMS.has(text)
                || WordList.TITLES.hasLower(text) && followed || inside.contains(text)
                        && (last.contains(text) || !WordList.ENGLISH_WORDS.hasLower(text) || isActing(tokens, i))) {
            return true;
        }
        if (small.contains(text.toLowerCase(Locale.ROOT))) {
            return next > i + 1 || PersonName.isParticle(text.toLowerCase(Locale.ROOT)) && followed;
        }
        if (WordList.ENGLISH_WORDS.hasLower(text)) {
            return followed;
        }
        if (!followed && OF_NOUNS.matcher(text).matches()) {
            return false;
        }
        return token.tag().equals("PROPN") || followed || isAcronym(text) || !isPlural(text);
    }

    private static boolean isPlural(String word) {
        return word.endsWith("s") && !word.matches(".*(?:[aiou]s|ss)");
    }

    /** Whether what follows a word shows that it is somebody: Rose, a nurse; Grace said. */
    private static boolean isActing(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && (tokens.get(i + 1).is(",", "'s") || tokens.get(i + 1).tag().equals("VERB")
                || tokens.get(i + 1).tag().equals("AUX") && !tokens.get(i).tag().equals("NOUN"));
    }

    /** Whether the token stands where any word would be capitalised. */
    private static boolean opens(List<Token> tokens, int i) {
        if (i == 0 || tokens.subList(0, i).stream().allMatch(token -> CLOCK.matcher(token.text()).matches())) {
            return true;
        }
        return switch (tokens.get(i - 1).text()) {
            case "“", "\"", "‘", "'", ":", "…", "...", "•", "*", "|", "(", "[" -> !isAcronym(tokens.get(i).text());
            case "-", "–", "—" -> i == 1 || Dateline.endsAt(tokens, i - 1);
            default -> false;
        };
    }
}
