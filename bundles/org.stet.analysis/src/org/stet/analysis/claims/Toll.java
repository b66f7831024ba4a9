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
import org.stet.core.anchor.Span;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/**
 * How many an article says have died or been arrested so far, in all: such a number only grows from day to day.
 *
 * @param words where it says so: "no arrests have been made", "two people have been arrested", "a third person died"
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

    /**
     * Words that say that there is somebody, or nobody.
     *
     * @param number 0 for nobody; else there may be more
     */
    private record Phrase(Pattern words, int number) {

        List<Toll> find(ArticleReading reading, What what) {
            return sentences(reading).flatMap(sentence -> {
                var text = sentence.span().of(reading.document().text());
                var matcher = words.matcher(text);
                return matcher.find() && (number == 0 || !PERHAPS.matcher(text).matches())
                        ? Stream.of(new Toll(what, mention(new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end()), what)))
                        : Stream.<Toll>empty();
            }).toList();
        }

        private Mention mention(Span span, What what) {
            return new Mention(span, ValueKind.COUNT, Integer.toString(number), what.name().toLowerCase(Locale.ROOT),
                    number == 0 ? Bound.EXACTLY : Bound.AT_LEAST, "1", Mention.Change.NONE, "toll");
        }
    }

    private static final Set<String> ARRESTED = Set.of("arrest", "detain", "capture", "apprehend", "jail", "charge", "indict");
    private static final Set<String> BEHIND_BARS = Set.of("custody", "arrest", "jail");
    private static final Set<String> DYING = Set.of("die", "kill", "slay", "perish");
    private static final Set<String> DEATH = Set.of("dead", "death", "dies", "died", "killed", "slain", "deceased", "fatal", "fatally", "deadly");
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

    private static final String DOER = "(?:suspects?|gunm[ae]n|shooters?|killers?|attackers?|assailants?|robbers?|drivers?)";
    private static final Pattern NONE = Pattern.compile(
            "(?i)\\bno arrests? (?:(?:has|have|had|was|were) (?:yet )?)?(?:been )?(?:made|announced|reported)"
            + "|\\b(?:no ?one|nobody|no suspects?) (?:is|are|was|were|has been|have been|had been) (?:currently |yet |immediately )?"
            + "(?:in custody|arrested|charged|detained|under arrest|identified)"
            + "|\\b(?:do|does|did|have|has|had)(?: not|n['’]t) (?:yet )?(?:have |made |make |announced |arrested |identified )?"
            + "any(?:one|body| arrests?| suspects?)(?: in custody)?"
            + "|\\bthere (?:are|were|have been) no (?:arrests|suspects)");
    /** Somebody is still at large. */
    private static final Pattern WANTED = Pattern.compile("(?i)\\b(?:searching|looking|hunting|search|hunt) for (?:the|an?|any) " + DOER
            + "|\\b" + DOER + " (?:(?:is|are|was|were|remains?|remained) (?:still )?|still )(?:at large|on the loose|on the run)"
            + "|\\b(?:no|little|any) information (?:on|about|regarding) (?:the |an? |any )?(?:possible )?" + DOER);
    private static final Pattern SOME = Pattern.compile(
            "(?i)\\b(?:arrested|charged with|indicted|apprehended|captured|(?:in|into) custody|under arrest|behind bars"
                    + "|arrests? made|makes? (?:an )?arrests?)\\b");
    /** What leaves open whether somebody was arrested, or tells of another time. */
    private static final Pattern PERHAPS = Pattern.compile("(?is).*(?:\\b(?:no|not|nobody|until|if|once|could|may|might|would|should|expected|wanted"
            + "|previous|previously|prior|history|earlier|former|unrelated|whether)\\b|n['’]t\\b).*");

    /** Somebody may die, or did. */
    private static final Pattern IN_DANGER = Pattern.compile("(?i)\\b(?:critical|grave) condition\\b|\\bcritically (?:injured|wounded|hurt)\\b"
            + "|(?<!non-|not |non)\\blife-threatening\\b|\\b(?:life support|fighting for (?:his|her|their) li(?:fe|ves))\\b");
    private static final Pattern DIED = Pattern.compile("(?i)\\b(?:died|dies|succumbed|pronounced dead)\\b");

    /** How many at least. */
    public int number() {
        return Integer.parseInt(words.normalised());
    }

    /** Whether it leaves open how many more there are. */
    public boolean isOpen() {
        return words.bound() != Bound.EXACTLY;
    }

    /** Whether it says that one more has come to those before: a third person died. */
    public boolean isNext() {
        return words.kind() == ValueKind.ORDINAL;
    }

    /** What an article says of each: where it gives the greatest number, or says that there is nobody. */
    public static Map<What, List<Toll>> of(ArticleReading reading) {
        var all = new EnumMap<What, List<Toll>>(What.class);
        sentences(reading).flatMap(sentence -> numbers(reading, sentence))
                .forEach(toll -> all.computeIfAbsent(toll.what, any -> new ArrayList<>()).add(toll));
        all.replaceAll((what, tolls) -> greatest(tolls));
        phrases(reading, What.ARRESTED, Stream.of(new Phrase(NONE, 0), new Phrase(SOME, 1), new Phrase(WANTED, 0)), all);
        phrases(reading, What.DEAD, tellsOfDeath(reading) ? Stream.of(new Phrase(DIED, 1)) : Stream.of(new Phrase(IN_DANGER, 0)), all);
        return all;
    }

    /** Where an article gives no number it may say that there is somebody, or nobody; the first of what may be said counts. */
    private static void phrases(ArticleReading reading, What what, Stream<Phrase> phrases, Map<What, List<Toll>> all) {
        if (!all.containsKey(what)) {
            phrases.map(phrase -> phrase.find(reading, what)).filter(tolls -> !tolls.isEmpty()).findFirst().ifPresent(tolls -> all.put(what, tolls));
        }
    }

    private static boolean tellsOfDeath(ArticleReading reading) {
        return reading.document().blocks().stream().filter(Block::isRead).flatMap(block -> block.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream()).anyMatch(token -> ofWord(token).filter(What.DEAD::equals).isPresent());
    }

    private static List<Toll> greatest(List<Toll> tolls) {
        var most = tolls.stream().mapToInt(Toll::number).max().orElseThrow();
        return tolls.stream().filter(toll -> toll.number() == most).toList();
    }

    private static Stream<Sentence> sentences(ArticleReading reading) {
        return reading.document().blocks().stream().filter(Block::isRead).flatMap(block -> block.sentences().stream())
                .filter(sentence -> !OTHER_TIMES.matcher(sentence.span().of(reading.document().text())).matches());
    }

    private static Stream<Toll> numbers(ArticleReading reading, Sentence sentence) {
        var isOfOtherMonth = OTHER_MONTH.matcher(sentence.span().of(reading.document().text())).matches();
        return reading.mentions(sentence.span()).stream().filter(mention -> isNumber(reading, sentence, mention))
                .filter(mention -> mention.kind() == ValueKind.ORDINAL || !isOfOtherMonth)
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
        var after = tokens.stream().filter(token -> token.start() >= mention.span().end()).limit(CLAUSE).takeWhile(token -> !token.is(";")).toList();
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
