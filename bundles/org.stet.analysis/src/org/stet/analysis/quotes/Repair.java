package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Token;

/** Ends quotations whose closing mark is missing where the words of the one who reports them begin. */
final class Repair {

    private static final int REACH = 200;

    private Repair() {
    }

    /** The stretches of a block; one without an end that nothing tells is left out, unless it begins its block or follows a cue. */
    static List<Stretch> mended(String text, Block block, List<Stretch> stretches, Mentions mentions) {
        if (stretches.stream().noneMatch(stretch -> stretch.broken() || stretch.open())) {
            return stretches;
        }
        var tokens = block.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).toList();
        var mended = new ArrayList<Stretch>();
        var at = 0;
        for (var stretch : stretches) {
            while (at < tokens.size() && tokens.get(at).start() < stretch.words().start()) {
                at++;
            }
            if (!stretch.broken() && !stretch.open()) {
                mended.add(stretch);
            } else if (stretch.outer().start() == stretch.words().start()) {
                if (isReported(block, tokens, at, stretch, mentions)) {
                    mended.add(stretch);
                }
            } else {
                var ended = ended(block, tokens, at, stretch, mentions);
                if (ended.isPresent()) {
                    mended.add(ended.get());
                } else if (stretch.open() || isIntroduced(text, block, stretch)) {
                    mended.add(stretch);
                }
            }
        }
        return mended;
    }

    private static boolean isIntroduced(String text, Block block, Stretch stretch) {
        var lead = text.substring(Math.max(block.start(), stretch.outer().start() - 2), stretch.outer().start()).strip();
        return lead.isEmpty() || lead.endsWith(",") || lead.endsWith(":") || lead.endsWith(".") || stretch.outer().end() < block.end();
    }

    /** Whether words whose opening mark is missing are followed by who said them. */
    private static boolean isReported(Block block, List<Token> tokens, int from, Stretch stretch, Mentions mentions) {
        var at = from;
        while (at < tokens.size() && tokens.get(at).start() < stretch.outer().end()) {
            at++;
        }
        return Attributions.clauseAt(passage(block, tokens.subList(at, Math.min(tokens.size(), at + REACH)), mentions), 0, false)
                .flatMap(Attribution::cue).isPresent();
    }

    private static Optional<Stretch> ended(Block block, List<Token> tokens, int from, Stretch stretch, Mentions mentions) {
        var inside = tokens.subList(from, Math.min(tokens.size(), from + REACH)).stream()
                .takeWhile(token -> token.start() < stretch.words().end()).toList();
        var passage = passage(block, inside, mentions);
        for (var at = 1; at < inside.size(); at++) {
            if (isPause(inside.get(at - 1)) && isReport(passage, at, stretch)) {
                return Optional.of(stretch.endingAt(inside.get(at - 1).end()));
            }
        }
        return Optional.empty();
    }

    private static Passage passage(Block block, List<Token> tokens, Mentions mentions) {
        return new Passage(block, tokens.stream().<Part>map(Part.Word::new).toList(), mentions);
    }

    private static boolean isPause(Token token) {
        return token.is(",", "?", "!");
    }

    private static boolean isReport(Passage passage, int at, Stretch stretch) {
        var attribution = Attributions.clauseAt(passage, at, false);
        if (attribution.isEmpty() || attribution.get().cue().isEmpty() || passage.isPronoun(at) && !passage.is(at, "he", "she")) {
            return false;
        }
        var told = passage.is(attribution.get().at(), "told", "tells");
        var verbEnd = Math.max(attribution.get().subject().to(), attribution.get().at() + 1);
        var after = told ? Subjects.at(passage, verbEnd).map(Subject::to).orElse(verbEnd) : verbEnd;
        var ends = after + 1 >= passage.size() || !stretch.open() && passage.is(after, ".");
        return ends || stretch.broken() && (told || passage.isPreposition(after) || passage.is(after, ","));
    }
}
