package org.stet.bench.anchors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.stet.bench.Benchmark;
import org.stet.bench.Measure;
import org.stet.bench.Npm;
import org.stet.bench.ReutersCorpus;
import org.stet.bench.anchors.Tally.Answer;
import org.stet.bench.anchors.Tally.Kind;
import org.stet.core.anchor.Span;
import org.stet.core.placement.Placing;
import org.stet.core.placement.Placing.Changed;
import org.stet.core.placement.Placing.Moved;
import org.stet.core.placement.Placing.Orphaned;
import org.stet.core.placement.Placing.Placed;
import org.stet.core.placement.Revision;

/**
 * Places quotes of news texts of 200,000 characters in edited texts of which it is known what became of each word, beside what
 * annotation clients on the web use. Wrong places are counted for both; being orphaned is no error, but is shown.
 */
public final class AnchorsBenchmark implements Benchmark {

    private static final List<Integer> PERCENT = List.of(1, 5, 10, 20);
    private static final int LENGTH = 200_000;
    private static final int MANY = 10_000;
    private static final int FEW = 1_000;
    private static final int CONTEXT = 32;
    private static final int ROUNDS = 3;
    private static final double MOST_TIME = 0.1;
    private static final double MOST_MILLIS = 2_000;

    private final List<Measure> measures = new ArrayList<>();

    @Override
    public List<Measure> run() throws Exception {
        var paragraphs = ReutersCorpus.read(Npm.cache("reuters")).stream().flatMap(body -> paragraphs(body.text())).toList();
        var clients = new ApproxStringMatch();
        for (var percent : PERCENT) {
            var random = new Random(percent);
            var start = random.nextInt(paragraphs.size() / 4);
            var text = text(paragraphs, start);
            var foreign = paragraphs.subList(paragraphs.size() / 2, paragraphs.size() / 2 + 2_000);
            measure(percent, new EditedText(text, foreign, percent / 100.0, random), random, clients);
        }
        return measures;
    }

    /** The paragraphs of a news text as lists of words: its lines are wrapped, and four spaces begin a paragraph. */
    private static java.util.stream.Stream<List<String>> paragraphs(String body) {
        return Arrays.stream(body.split("\n {4}")).map(paragraph -> Arrays.stream(paragraph.split("[\\s\uFFFD]+"))
                .filter(word -> !word.isEmpty()).toList())
                .filter(paragraph -> paragraph.size() > 1);
    }

    private static List<List<String>> text(List<List<String>> paragraphs, int start) {
        var text = new ArrayList<List<String>>();
        for (int length = 0, i = start; length < LENGTH; i++) {
            text.add(paragraphs.get(i));
            length += String.join(" ", paragraphs.get(i)).length() + 2;
        }
        return text;
    }

    private void measure(int percent, EditedText text, Random random, ApproxStringMatch clients) throws Exception {
        var quotes = quotes(text, random);
        var label = percent + " % of words edited, ";
        var many = new Tally();
        var millis = place(text, quotes, many);
        measures.add(Measure.atMost(label + MANY + " quotes", "ms", millis, MOST_MILLIS));
        var few = quotes.subList(0, FEW);
        var stet = new Tally();
        var fewMillis = place(text, few, stet);
        var outcome = clients.find(text.before(), text.after(), few.stream().map(text::span).toList(), CONTEXT);
        var reference = new Tally();
        for (int i = 0; i < FEW; i++) {
            reference.add(text.truth(few.get(i)), outcome.answers().get(i));
        }
        measures.add(Measure.against(label + FEW + " quotes", "ms", fewMillis, outcome.millis(), MOST_TIME));
        measures.add(Measure.against(label + "wrong of these", "", stet.wrong(), reference.wrong(), 0));
        measures.add(Measure.atMost(label + "wrong of " + MANY, "", many.wrong(), 0));
        measures.add(Measure.shown(label + "orphaned", "%", many.orphanRate()));
        measures.add(Measure.shown(label + "orphaned though there", "%", many.lostRate()));
        measures.add(Measure.shown(label + "orphaned by the reference", "%", reference.orphanRate()));
        measures.add(Measure.shown(label + "a word too many or few", "", many.unequalEnds()));
        measures.add(Measure.shown(label + "moved or stayed otherwise", "", many.otherMove()));
        measures.add(Measure.atMost(label + "swapped values not CHANGED", "", unseen(text, random), 0));
    }

    /** Places the quotes, comparing the texts anew each time; the best time of a few rounds in milliseconds. */
    private static double place(EditedText text, List<Span> quotes, Tally tally) {
        var spans = quotes.stream().map(text::span).toList();
        var best = Double.MAX_VALUE;
        List<Answer> answers = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            var start = System.nanoTime();
            var revision = Revision.between(text.before(), text.after());
            answers = spans.stream().map(revision::place).map(AnchorsBenchmark::answer).toList();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        for (int i = 0; i < quotes.size(); i++) {
            tally.add(text.truth(quotes.get(i)), answers.get(i));
        }
        return best;
    }

    private static Answer answer(Placing placing) {
        return switch (placing) {
            case Placed placed -> new Answer(Kind.PLACED, placed.span());
            case Moved moved -> new Answer(Kind.MOVED, moved.span());
            case Changed changed -> new Answer(Kind.CHANGED, changed.span());
            case Orphaned orphaned -> new Answer(Kind.ORPHANED, null);
        };
    }

    /** Ranges of words, each within a paragraph: words, phrases, sentences and passages. */
    private static List<Span> quotes(EditedText text, Random random) {
        var quotes = new ArrayList<Span>();
        while (quotes.size() < MANY) {
            var paragraph = text.paragraphs().get(random.nextInt(text.paragraphs().size()));
            var length = Math.min(paragraph.length(), switch (random.nextInt(4)) {
                case 0 -> 1 + random.nextInt(3);
                case 1, 2 -> 4 + random.nextInt(9);
                default -> 13 + random.nextInt(28);
            });
            var start = paragraph.start() + random.nextInt(paragraph.length() - length + 1);
            quotes.add(new Span(start, start + length));
        }
        return quotes;
    }

    /** How many of the numbers that were swapped, alone or with a few words around them, are not CHANGED in their place. */
    private static int unseen(EditedText text, Random random) {
        var revision = Revision.between(text.before(), text.after());
        var unseen = 0;
        for (var word : text.swapped()) {
            var paragraph = text.paragraph(word);
            var range = new Span(Math.max(paragraph.start(), word - random.nextInt(4)), Math.min(paragraph.end(), word + 1
                    + random.nextInt(4)));
            for (var quote : List.of(new Span(word, word + 1), range)) {
                var answer = answer(revision.place(text.span(quote)));
                var there = text.truth(quote) instanceof EditedText.Truth.Other other && answer.span() != null && answer.span()
                        .overlaps(other.span());
                unseen += answer.kind() == Kind.CHANGED && there ? 0 : 1;
            }
        }
        return unseen;
    }
}
