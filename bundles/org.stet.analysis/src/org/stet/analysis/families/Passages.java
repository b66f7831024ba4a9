package org.stet.analysis.families;

import java.util.ArrayList;
import java.util.List;
import org.stet.analysis.Memo;
import org.stet.analysis.Memo.Derivation;
import org.stet.analysis.Place;
import org.stet.analysis.families.Comparison.Match;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.core.anchor.Span;
import org.stet.model.PassageKind;

/** Joins sentences that two articles share into passages: runs of one paragraph that go back to one place. */
final class Passages {

    /** Words of a sentence that are a passage by themselves: so many, and no larger a share of it. */
    private static final int LEAST_PART = 8;
    private static final double LARGEST_PART = 0.7;
    /** Sentences that are so many apart in the source are not one place of it. */
    private static final int APART = 2;
    private static final double MOST_OF_PARAGRAPH = 0.6;

    /** Two articles and which sentences of them belong together, however much they resemble each other. */
    private record Shared(Wording source, Wording copy, List<Match> matches) {
    }

    private static final Derivation<Shared, List<SharedPassage>> PASSAGES = new Derivation<>(shared -> new Passages(shared).all());

    private final Wording source;
    private final Wording copy;
    private final List<Match> matches;

    private Passages(Shared shared) {
        this.source = shared.source;
        this.copy = shared.copy;
        this.matches = shared.matches;
    }

    /** The passages in the order of the later article. */
    static List<SharedPassage> of(Comparison shared, Memo memo) {
        return memo.get(PASSAGES, new Shared(shared.source(), shared.copy(), shared.matches().stream().map(Match::unweighed).toList()));
    }

    private List<SharedPassage> all() {
        var found = new ArrayList<SharedPassage>();
        var run = new ArrayList<Match>();
        for (var match : matches) {
            if (!run.isEmpty() && !continues(run.getLast(), match)) {
                found.add(passage(run));
                run.clear();
            }
            run.add(match);
        }
        if (!run.isEmpty()) {
            found.add(passage(run));
        }
        return List.copyOf(found);
    }

    private boolean continues(Match before, Match match) {
        return match.copy() == before.copy() + 1 && copy.lines().get(match.copy()).block() == copy.lines().get(before.copy()).block()
                && Math.abs(match.source() - before.source()) <= APART;
    }

    private SharedPassage passage(List<Match> run) {
        var copied = whole(run, new Span(start(run.getFirst()), end(run.getLast())));
        var first = run.stream().mapToInt(Match::source).min().orElseThrow();
        var last = run.stream().mapToInt(Match::source).max().orElseThrow();
        var from = new Span(line(source, first).span().start(), line(source, last).span().end());
        var around = new Span(line(source, first - 1).span().start(), line(source, last + 1).span().end());
        var words = copied.of(copy.text());
        var found = SameWords.find(words, source.text(), from).or(() -> SameWords.find(words, source.text(), around));
        return new SharedPassage(new Place(source.article(), found.orElse(from)), new Place(copy.article(), copied),
                found.isPresent() ? PassageKind.VERBATIM : PassageKind.REWRITTEN);
    }

    /** The paragraph, where most of it is retold: the rest of it is then the same with other words, or the reader's cut. */
    private Span whole(List<Match> run, Span taken) {
        var block = copy.lines().get(run.getFirst().copy()).block();
        var paragraph = copy.lines().stream().filter(line -> line.block() == block).toList();
        var words = run.stream().mapToInt(match -> copy.lines().get(match.copy()).size()).sum();
        var isAll = words >= MOST_OF_PARAGRAPH * paragraph.stream().mapToInt(Line::size).sum();
        return isAll && run.stream().noneMatch(match -> isPartOf(match, copy.lines().get(match.copy())))
                ? new Span(paragraph.getFirst().span().start(), paragraph.getLast().span().end()) : taken;
    }

    private static Line line(Wording wording, int number) {
        return wording.lines().get(Math.clamp(number, 0, wording.lines().size() - 1));
    }

    private int start(Match match) {
        var line = copy.lines().get(match.copy());
        return isPartOf(match, line) ? line.span(match.copied().nextSetBit(0)).start() : line.span().start();
    }

    private int end(Match match) {
        var line = copy.lines().get(match.copy());
        return isPartOf(match, line) ? line.span(match.copied().length() - 1).end() : line.span().end();
    }

    /** Whether words of a sentence are copied in one piece and the rest of it is the article's own. */
    private static boolean isPartOf(Match match, Line line) {
        var words = match.copied().cardinality();
        return words >= LEAST_PART && words <= LARGEST_PART * line.size()
                && words == match.copied().length() - match.copied().nextSetBit(0);
    }
}
