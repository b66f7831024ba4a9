package org.stet.analysis.claims;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.core.anchor.Span;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/**
 * A value with what is said around it.
 *
 * @param reading the article
 * @param block where the value stands
 * @param sentence where the value stands
 * @param mention the value
 * @param statement the value as a claim tells it
 * @param thing concept of what is counted, empty if it is not stated
 * @param role preposition before it that tells what part it plays, such as from, to, by; else empty
 * @param event concept of what happened at a time or lasted so long; empty for other kinds and where it is not plain
 * @param told what the words around a time tell of it; empty for other kinds and where it is not plain
 * @param scope what narrows it down
 * @param context concepts around it by weight, the nearer the heavier
 * @param holder whose age it is; empty for other kinds and where the article does not say
 * @param state what became of the people that are counted; empty where nothing did
 */
record Fact(ArticleReading reading, Block block, Sentence sentence, Mention mention, Statement statement, String thing, String role,
        String event, Optional<TellsOfDay> told, Scope scope, Map<String, Double> context, Optional<String> holder, Optional<String> state) {

    private static final Set<String> PEOPLE = Set.of("people", "dead", "victim", "resident", "survivor", "hurt", "patient", "participant", "adult",
            "individual", "patron", "guest", "attendee", "bystander", "onlooker", "spectator", "worker");

    /** How many characters behind a number the whole is told that it is a part of. */
    private static final int WHOLE = 30;

    private static final Set<String> PRISON = Set.of(Concepts.of("imprison"), Concepts.of("sentence"));
    private static final Set<String> EVENTS = Set.of("shoot", "stab", "crash", "attack", "blast");
    private static final Set<String> ACCUSED = Stream.of("suspect", "gunman", "shooter", "attacker", "assailant", "robber", "burglar", "intruder",
            "defendant", "arrest").map(Concepts::of).collect(Collectors.toSet());

    private static final Set<String> SERVICES = Set.of("service", "train", "flight", "bus", "coach", "ferry", "sailing", "express");
    /** So many words may stand between the time of a train and what it is: the 5.22pm Northmarch Trains service. */
    private static final int SERVICE_REACH = 4;

    /** That of its place, because a hash of all that stands around it takes long. */
    @Override
    public int hashCode() {
        return place().hashCode();
    }

    String article() {
        return reading.article().id();
    }

    Place place() {
        return new Place(article(), mention.span());
    }

    ValueKind kind() {
        return mention.kind();
    }

    /** Whether a value is so precise that two articles hardly have it by chance. */
    boolean isTelling() {
        var figures = mention.normalised().chars().filter(character -> character >= '0' && character <= '9').toArray();
        var last = figures.length;
        while (last > 0 && figures[last - 1] == '0') {
            last--;
        }
        return kind() != ValueKind.DATE && last >= 3;
    }

    /** Whether the article writes the year or the day of the month itself, instead of leaving it to be reckoned. */
    boolean isPrecise() {
        return statement().text().matches(".*\\d.*") && !isOfThePage() && !context.containsKey("publish");
    }

    boolean isHeadline() {
        return block.kind() == StructureKind.HEADLINE;
    }

    /** Whether it is told of a picture. */
    boolean isOfPicture() {
        return block.kind() == StructureKind.CAPTION;
    }

    /** Whether it is when a page was changed or a post was written. */
    boolean isOfThePage() {
        return context.containsKey("updat") || context.containsKey("post") || Posts.isSignature(reading.document(), mention);
    }

    /** The value with its unit, whichever words it stands in. */
    String said() {
        return mention.normalised() + " " + mention.unit();
    }

    /** The currency or measure; empty for what is counted. */
    String unit() {
        return kind() == ValueKind.COUNT ? "" : mention.unit();
    }

    /** Whether it is a single day, as 2026-03-11. */
    boolean isDay() {
        return mention.normalised().length() == 10;
    }

    boolean isYear() {
        return mention.normalised().length() == 4;
    }

    /** Whether both are times of what is called the same. */
    boolean isOfSameEvent(Fact other) {
        return !event.isEmpty() && event.equals(other.event);
    }

    /** Whether it is a time of the clock; bare figures at the beginning of a line may be how long a recording lasts. */
    boolean isClock() {
        return mention.normalised().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*") && isPrecise()
                && !(mention.span().start() == sentence.start() && statement.text().matches("\\d?\\d:\\d\\d"));
    }

    /** Whether somebody tells it of himself: he called us at 2. */
    boolean isOfSpeaker() {
        return sentence.tokens().stream().anyMatch(token -> token.is("I", "me", "my", "we", "us", "our"));
    }

    /** Whether it is the hour when somebody heard something. */
    boolean isHeard() {
        return kind() == ValueKind.TIME && EventHour.isHeard(sentence.tokens().stream().filter(token -> token.end() <= mention.span().start()).toList());
    }

    /** Whether it is the name of a train or flight, which may leave at another time: the 5.22 from Orford. */
    boolean isOfTimetable() {
        var tokens = sentence.tokens();
        var start = (int) tokens.stream().filter(token -> token.end() <= mention.span().start()).count();
        var end = (int) tokens.stream().filter(token -> token.start() < mention.span().end()).count();
        var isCalled = start > 0 && tokens.get(start - 1).is("the") && end < tokens.size() && tokens.get(end).is("from", "to");
        return isCalled || mention.rule().equals("time of a timetable")
                || tokens.subList(end, Math.min(tokens.size(), end + SERVICE_REACH)).stream().anyMatch(token -> SERVICES.contains(token.lemma()));
    }

    String day() {
        return mention.normalised().substring(0, Math.min(10, mention.normalised().length()));
    }

    /** Values of different groups are never of one slot. */
    String group() {
        return switch (kind()) {
            case DATE, TIME -> "when";
            default -> kind().name();
        };
    }

    boolean countsPeople() {
        return thing.isEmpty() || PEOPLE.contains(thing);
    }

    /** Whether it is a number of some of those that are spoken of, two of the children; of how many it is one tells with them: 230 of the 1,020 jobs. */
    boolean isOfPart() {
        return kind() == ValueKind.COUNT && scope.isOfPart() && reading.mentions(new Span(mention.span().end(), mention.span().end() + WHOLE)).stream()
                .noneMatch(other -> other.kind() == kind());
    }

    /** Whether it is how much something rose or fell. */
    boolean isChange() {
        return mention.change() != Change.NONE;
    }

    /** Whether a number of suspects is given, or of people of whom only is told what a court did to them. */
    private boolean countsAccused() {
        return ACCUSED.contains(thing) || state.filter(States::isOfCourt).isPresent();
    }

    /** Whether one counts those who did it and the other those who suffered it. */
    boolean isOfOtherSide(Fact other) {
        return countsAccused() != other.countsAccused() && (state.isPresent() || other.state.isPresent());
    }

    /** Whether it is how long somebody is sent to prison. */
    boolean isTerm() {
        return kind() == ValueKind.DURATION && !Collections.disjoint(context.keySet(), PRISON);
    }

    /** What is counted where it is what happened, such as shots or shootings; empty where it is people or other things. */
    private String events() {
        return EVENTS.contains(thing) ? mention.unit().substring(mention.unit().lastIndexOf(' ') + 1) : "";
    }

    /** Whether what is counted may be the same; an article often leaves it out. */
    boolean countsWhat(Fact other) {
        if (state.isPresent() && other.state.isPresent() && !state.equals(other.state) || !events().equals(other.events())) {
            return false;
        }
        var kind = kind();
        return kind != ValueKind.COUNT && kind != ValueKind.ORDINAL || thing.isEmpty() || other.thing.isEmpty() || thing.equals(other.thing)
                || PEOPLE.contains(thing) && PEOPLE.contains(other.thing);
    }
}
