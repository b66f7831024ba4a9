package org.stet.analysis.claims;

import java.util.List;
import org.stet.analysis.Place;
import org.stet.analysis.text.Block;
import org.stet.analysis.values.Mention;
import org.stet.model.Bound;
import org.stet.model.ValueKind;

/** Holds the number of a headline against the story below, which it sums up. */
final class Headline {

    /** The paragraphs at the beginning that say what a headline says. */
    private static final int LEAD = 2;
    /** How many times one of two numbers of one thing is the other at most. */
    private static final double FAR = 2;

    /** So many words in common tell that two lengths are of one thing. */
    private static final int WORDS = 2;

    private Headline() {
    }

    /**
     * Whether one of two values of an article stands in its headline and is told nowhere below, and the other is what the story tells instead:
     * the only number of the same thing, or the only sum of money or share, in its first paragraphs, or the same length of time in another unit,
     * or the only length of time of that order that is told at all, of the same thing.
     */
    static boolean sumsUp(Fact a, Fact b) {
        var headline = a.isHeadline() ? a : b;
        var body = headline == a ? b : a;
        return headline.isHeadline() && !body.isHeadline() && isToldInstead(headline, body)
                && mentions(body).stream().noneMatch(other -> agrees(headline, other));
    }

    private static boolean isToldInstead(Fact headline, Fact body) {
        return switch (headline.kind()) {
            case COUNT -> !headline.thing().isEmpty() && isInsteadInLead(headline, body);
            case MONEY, PERCENT -> headline.mention().unit().equals(body.mention().unit()) && isInsteadInLead(headline, body);
            case DURATION -> headline.isOfSameEvent(body) && Slip.of(headline.mention(), body.mention()).filter(Slip.UNIT::equals).isPresent()
                    || isOnlyLength(headline, body);
            default -> false;
        };
    }

    /** Whether no other length of time that is told below comes near that of the headline, and both are told in some of the same words. */
    private static boolean isOnlyLength(Fact headline, Fact body) {
        return isSingle(headline.mention()) && isSingle(body.mention()) && isNear(headline.mention(), body.mention())
                && isInLead(body, body.mention())
                && headline.context().keySet().stream().filter(body.context()::containsKey).count() >= WORDS
                && mentions(body).stream().noneMatch(other -> other.kind() == ValueKind.DURATION
                        && !other.normalised().equals(body.mention().normalised()) && isNear(headline.mention(), other));
    }

    /** Whether it is neither a bound nor a range. */
    private static boolean isSingle(Mention length) {
        return length.bound() == Bound.EXACTLY && !length.normalised().contains("..");
    }

    private static boolean isNear(Mention one, Mention other) {
        var x = Lasting.of(one.normalised());
        var y = Lasting.of(other.normalised());
        return x.isPresent() && y.isPresent() && Math.max(x.get().low(), y.get().low()) <= FAR * Math.min(x.get().low(), y.get().low());
    }

    private static boolean isInsteadInLead(Fact headline, Fact body) {
        return isSameThing(headline, body.mention()) && headline.mention().bound() == Bound.EXACTLY && body.mention().bound() == Bound.EXACTLY
                && isNear(headline, body) && isInLead(body, body.mention())
                && mentions(body).stream().noneMatch(other -> other != body.mention() && isSameThing(headline, other) && isInLead(body, other));
    }

    private static boolean isSameThing(Fact headline, Mention other) {
        return headline.kind() == other.kind() && headline.thing().equals(Facts.thing(other));
    }

    private static boolean isNear(Fact a, Fact b) {
        var x = Amount.of(a.kind(), a.statement());
        var y = Amount.of(b.kind(), b.statement());
        return x.isPresent() && y.isPresent() && Math.max(x.get().low(), y.get().low()) <= FAR * Math.min(x.get().low(), y.get().low());
    }

    private static boolean isInLead(Fact body, Mention mention) {
        return body.reading().document().blocks().stream().filter(Block::isBody).limit(LEAD).anyMatch(block -> block.span().overlaps(mention.span()));
    }

    /** The values below the headline. */
    private static List<Mention> mentions(Fact body) {
        return body.reading().document().blocks().stream().filter(Block::isBody)
                .flatMap(block -> body.reading().mentions(block.span()).stream()).toList();
    }

    private static boolean agrees(Fact headline, Mention other) {
        return headline.kind() == other.kind() && Comparison.of(headline.kind(), headline.statement(), statement(headline, other)).agrees();
    }

    private static Statement statement(Fact headline, Mention other) {
        return new Statement(new Place(headline.article(), other.span()), other.span().of(headline.reading().document().text()), other.normalised(),
                other.unit(), other.bound(), other.precision());
    }
}
