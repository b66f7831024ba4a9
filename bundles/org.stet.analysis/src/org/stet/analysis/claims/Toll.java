package org.stet.analysis.claims;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.text.Token;
import org.stet.analysis.values.Mention;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * How many an article says have died or been arrested so far, in all: such a number only grows from day to day.
 *
 * @param words where it says so: two people have been arrested, a third person died
 */
public record Toll(What what, Mention words) {

    /** What became of those who are counted. */
    public enum What {
        DEAD("people person victim body individual death fatality"),
        ARRESTED("people person man woman male female individual adult teen teenager juvenile youth boy girl suspect gunman arrest");

        /** What the number may count, or leave out: others are a part of the people. */
        private final Set<String> counted;

        What(String counted) {
            this.counted = Set.of((counted + " ").split(" ", -1));
        }
    }

    private static final Set<String> ARRESTED = Set.of("arrest", "detain", "capture", "apprehend", "jail", "charge", "indict");
    private static final Set<String> BEHIND_BARS = Set.of("custody", "arrest", "jail");
    private static final Set<String> DYING = Set.of("die", "kill", "slay", "perish");
    private static final Set<String> DEATH = Set.of("dead", "death", "dies", "died", "killed", "slain", "deceased", "fatally");
    /** What may stand between a verb and the word for what became of somebody. */
    private static final Set<String> ON_THE_WAY = Set.of("now", "also", "since", "in", "into", "to", "under", "and");
    private static final int CHAIN = 5;
    private static final int CLAUSE = 25;

    private static final Pattern PART = Pattern.compile("(?i).*\\b(?:others?|more|additional|another|else|of)\\b.*");
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    /** What tells of other events than that of the article; who goes on counting counts those of its own. */
    private static final Pattern OTHER_TIMES = Pattern.compile("(?is).*(?:\\b(?:this|last|each|per|a) (?:year|month|decade)|of the (?:year|month)"
            + "|\\b(?:19|20)\\d\\d\\b).*");
    private static final Pattern OTHER_MONTH = Pattern.compile("(?s).*\\bin " + MONTH + "\\b(?! \\d).*");

    /** How many they are. */
    public int number() {
        return Integer.parseInt(words.normalised());
    }

    /** Whether it says that one more has come to those before: a third person died. */
    public boolean isNext() {
        return words.kind() == ValueKind.ORDINAL;
    }

    /** What an article says of each, where it gives the greatest number. */
    public static Map<What, List<Toll>> of(ArticleReading reading) {
        var all = new EnumMap<What, List<Toll>>(What.class);
        reading.document().blocks().stream().filter(Block::isRead).flatMap(block -> block.sentences().stream())
                .flatMap(sentence -> numbers(reading, sentence)).forEach(toll -> all.computeIfAbsent(toll.what, any -> new ArrayList<>()).add(toll));
        all.replaceAll((what, tolls) -> greatest(tolls));
        return all;
    }

    private static List<Toll> greatest(List<Toll> tolls) {
        var most = tolls.stream().mapToInt(Toll::number).max().orElseThrow();
        return tolls.stream().filter(toll -> toll.number() == most).toList();
    }

    private static Stream<Toll> numbers(ArticleReading reading, Sentence sentence) {
        var text = sentence.span().of(reading.document().text());
        return OTHER_TIMES.matcher(text).matches() ? Stream.of() : reading.mentions(sentence.span()).stream()
                .filter(mention -> isNumber(reading, sentence, mention))
                .filter(mention -> mention.kind() == ValueKind.ORDINAL || !OTHER_MONTH.matcher(text).matches())
                .flatMap(mention -> what(sentence, mention).map(what -> new Toll(what, mention)).stream());
    }

    /** Whether a mention numbers people, and all of them: two others and the first of some are not all. */
    private static boolean isNumber(ArticleReading reading, Sentence sentence, Mention mention) {
        var text = mention.span().of(reading.document().text());
        var next = sentence.tokens().stream().filter(token -> token.start() >= mention.span().end()).findFirst().map(Token::text).orElse("");
        return (mention.kind() == ValueKind.COUNT || mention.kind() == ValueKind.ORDINAL && !mention.normalised().equals("1"))
                && mention.normalised().matches("\\d{1,4}") && mention.bound() == Bound.EXACTLY
                && !PART.matcher(text).matches() && !PART.matcher(next).matches();
    }

    private static Optional<What> what(Sentence sentence, Mention mention) {
        var tokens = sentence.tokens();
        var before = tokens.stream().filter(token -> token.end() <= mention.span().start()).toList();
        var after = tokens.stream().filter(token -> token.start() >= mention.span().end()).limit(CLAUSE)
                .takeWhile(token -> !token.is(";", "whom")).toList();
        var isWhole = before.size() > 1 && before.getLast().tag().equals("DET") && before.get(before.size() - 2).is("of");
        return isWhole ? Optional.empty() : ofNoun(mention).or(() -> ofVerbBefore(before)).or(() -> ofVerbAfter(after))
                .filter(what -> what.counted.contains(counted(mention)));
    }

    private static String counted(Mention mention) {
        return mention.unit().substring(mention.unit().lastIndexOf(' ') + 1);
    }

    private static Optional<What> ofNoun(Mention mention) {
        return switch (counted(mention)) {
            case "arrest" -> Optional.of(What.ARRESTED);
            case "death", "fatality", "body" -> Optional.of(What.DEAD);
            default -> Optional.empty();
        };
    }

    private static Optional<What> ofVerbBefore(List<Token> before) {
        var near = before.reversed().stream().dropWhile(token -> token.tag().equals("DET") || token.is("of", "least")).findFirst();
        return near.filter(token -> token.tag().equals("VERB") || before.getLast().is("of")).flatMap(Toll::ofWord);
    }

    private static Optional<What> ofVerbAfter(List<Token> after) {
        var chain = after.stream().dropWhile(token -> !token.isVerb() && !token.is("dead") && !token.is("in")
                || token.is("in") && !isFollowedBy(after, token, BEHIND_BARS)).limit(CHAIN).toList();
        for (var token : chain) {
            var what = ofWord(token);
            if (what.isPresent() || isActive(token)) {
                return what.filter(any -> !isActive(token));
            }
            if (!token.isVerb() && !token.tag().equals("ADV") && !ON_THE_WAY.contains(token.lemma())) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether those before do it to others: two people, killing a third. */
    private static boolean isActive(Token token) {
        return token.text().endsWith("ing") && !token.is("being", "dying");
    }

    private static boolean isFollowedBy(List<Token> tokens, Token token, Set<String> words) {
        var next = tokens.indexOf(token) + 1;
        return next < tokens.size() && words.contains(tokens.get(next).lemma());
    }

    private static Optional<What> ofWord(Token token) {
        if (DYING.contains(token.lemma()) || DEATH.contains(token.text().toLowerCase(Locale.ROOT))) {
            return Optional.of(What.DEAD);
        }
        return ARRESTED.contains(token.lemma()) || BEHIND_BARS.contains(token.lemma()) || token.is("held") ? Optional.of(What.ARRESTED)
                : Optional.empty();
    }
}
