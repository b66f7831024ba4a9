package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Token;

/** Ends quotations whose closing mark is missing where the words of the one who reports them begin. */
final class Repair {

    private static final int REACH = 400;

    private Repair() {
    }

    /** The stretches of a block; one without an end that nothing tells is left out, unless it begins its block or follows a cue. */
    static List<Stretch> mended(String text, Block block, List<Stretch> stretches, Mentions mentions) {
        if (stretches.stream().noneMatch(stretch -> stretch.broken() || stretch.open())) {
            return stretches;
        }
        var mended = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            if (stretch.outer().start() == stretch.words().start()) {
                if (isReported(block, stretch, mentions)) {
                    mended.add(stretch);
                }
                continue;
            }
            var ended = stretch.broken() || stretch.open() ? ended(block, stretch, mentions) : Optional.<Stretch>empty();
            if (ended.isPresent()) {
                mended.add(ended.get());
            } else if (!stretch.broken() || isIntroduced(text, block, stretch)) {
                mended.add(stretch);
            }
        }
        return mended;
    }

    private static boolean isIntroduced(String text, Block block, Stretch stretch) {
        var lead = text.substring(Math.max(block.start(), stretch.outer().start() - 2), stretch.outer().start()).strip();
        return lead.isEmpty() || lead.endsWith(",") || lead.endsWith(":") || lead.endsWith(".") || stretch.outer().end() < block.end();
    }

    /** Whether words whose opening mark is missing are followed by who said them. */
    private static boolean isReported(Block block, Stretch stretch, Mentions mentions) {
        var tokens = block.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .dropWhile(token -> token.start() < stretch.outer().end()).limit(REACH).toList();
        var passage = new Passage(block, tokens.stream().<Part>map(Part.Word::new).toList(), mentions);
        return Attributions.clauseAt(passage, 0, false).flatMap(Attribution::cue).isPresent();
    }

    private static Optional<Stretch> ended(Block block, Stretch stretch, Mentions mentions) {
        var parts = new ArrayList<Part>();
        var tokens = block.sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .dropWhile(token -> token.start() < stretch.words().start())
                .takeWhile(token -> token.start() < stretch.words().end()).limit(REACH).toList();
        tokens.forEach(token -> parts.add(new Part.Word(token)));
        var passage = new Passage(block, parts, mentions);
        for (var at = 1; at < tokens.size(); at++) {
            if (isPause(tokens.get(at - 1)) && isReport(passage, at, stretch)) {
                return Optional.of(stretch.endingAt(tokens.get(at - 1).end()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPause(Token token) {
        return token.is(",", "?", "!");
    }

    private static boolean isReport(Passage passage, int at, Stretch stretch) {
        var attribution = Attributions.clauseAt(passage, at, false);
        if (attribution.isEmpty() || attribution.get().cue().isEmpty() || passage.isPronoun(at) && !passage.is(at, "he", "she")) {
            return false;
        }
        var after = Math.max(attribution.get().subject().to(), attribution.get().at() + 1);
        var ends = after >= passage.size() || passage.is(after, ".");
        return ends || stretch.broken() && (passage.isPreposition(after) || passage.is(after, ",") || passage.is(attribution.get().at(), "told"));
    }
}
