package org.stet.analysis.claims;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Sentence;
import org.stet.analysis.values.Mention;
import org.stet.model.StructureKind;
import org.stet.model.ValueKind;

/** Tells on which day the event of an article happened: the day that stands with the words of the headline, early in the story. */
public final class EventDay {

    /** What belongs to the aftermath of an event, or to the page, rather than to the event. */
    private static final Set<String> AFTER = Set.of("arrest", "charge", "court", "judge", "hearing", "trial", "sentence", "funeral",
            "vigil", "updat", "post", "publish", "copyright", "identify", "identifi", "convict", "plead", "autopsi", "announc",
            "bail", "bond", "jail", "releas");
    /** What events are told with. */
    private static final Set<String> EVENT = Set.of("dead", "hurt", "shoot", "attack", "stab", "happen", "strike", "hit", "crash",
            "explode", "fire", "collapse", "flood", "earthquake", "landslide", "leak", "rob", "fight");
    /** How much a sentence loses that stands so many sentences further down. */
    private static final double FAR = 6;

    private EventDay() {
    }

    /** Empty if the article states no day. */
    public static Optional<LocalDate> of(ArticleReading reading) {
        var topic = topic(reading);
        Optional<LocalDate> best = Optional.empty();
        var most = Double.NEGATIVE_INFINITY;
        var order = 0;
        for (var block : reading.document().blocks()) {
            for (var sentence : block.sentences()) {
                order += block.isBody() ? 1 : 0;
                for (var mention : reading.mentions()) {
                    if (!block.isRead() || !sentence.span().overlaps(mention.span())) {
                        continue;
                    }
                    var day = day(mention, reading);
                    var score = score(block, sentence, topic, order);
                    if (day.isPresent() && score > most) {
                        best = day;
                        most = score;
                    }
                }
            }
        }
        return best;
    }

    private static Set<String> topic(ArticleReading reading) {
        var topic = new HashSet<String>();
        reading.document().blocks().stream().filter(block -> block.kind() == StructureKind.HEADLINE)
                .flatMap(block -> block.sentences().stream()).forEach(sentence -> topic.addAll(concepts(sentence)));
        return topic;
    }

    private static Set<String> concepts(Sentence sentence) {
        var concepts = new HashSet<String>();
        sentence.tokens().forEach(token -> Concepts.of(token).ifPresent(concepts::add));
        return concepts;
    }

    /** A day that is over when the article is published. */
    private static Optional<LocalDate> day(Mention mention, ArticleReading reading) {
        if (mention.kind() != ValueKind.DATE && mention.kind() != ValueKind.TIME) {
            return Optional.empty();
        }
        return Period.of(mention.normalised()).filter(Period::isDay).map(period -> period.start().toLocalDate())
                .filter(day -> reading.article().published().filter(published -> day.isAfter(published.day())).isEmpty());
    }

    private static double score(Block block, Sentence sentence, Set<String> topic, int order) {
        var concepts = concepts(sentence);
        var common = new HashSet<>(concepts);
        common.retainAll(topic);
        var after = new HashSet<>(concepts);
        after.retainAll(AFTER);
        var event = new HashSet<>(concepts);
        event.retainAll(EVENT);
        return common.size() * .5 + Math.min(2, event.size()) - order / FAR - after.size() * .75 - (block.isBody() ? 0 : .5);
    }
}
