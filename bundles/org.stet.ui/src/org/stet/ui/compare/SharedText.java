package org.stet.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Place;
import org.stet.analysis.families.Family.SharedPassage;
import org.stet.analysis.text.Block;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.Labels;
import org.stet.core.placement.WordEdit;
import org.stet.model.PassageKind;
import org.stet.ui.compare.CompareInput.Places;
import org.stet.ui.compare.Comparison.Change;
import org.stet.ui.compare.Comparison.Names;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.TextPair.Kind;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.compare.TextPair.Row;

/**
 * Puts the paragraphs of two articles into rows by the passages they share, each side in the order of its text. What stands in
 * another order on both sides stands alone in two rows, which tell of each other.
 */
final class SharedText {

    /** A paragraph counts as taken over word for word if so much of it is. */
    private static final double NEARLY_ALL = 0.9;
    private static final String QUOTATION_MARKS = "\"“”„'‘’‚«»";

    private final List<Span> left;
    private final List<Span> right;
    private final List<Shared> passages;
    private final int[] partners;

    /** Words of the left text and of the right text that go back to each other, with the steps between them. */
    private record Shared(Span left, Span right, Optional<PassageKind> kind, List<WordEdit> words) {

        /** Words that speak of one thing and need not go back to each other. */
        static Shared of(Places places) {
            return new Shared(places.left(), places.right(), Optional.empty(), List.of(
                    new WordEdit(WordEdit.Kind.REMOVED, places.left(), new Span(places.right().start(), places.right().start())),
                    new WordEdit(WordEdit.Kind.ADDED, new Span(places.left().end(), places.left().end()), places.right())));
        }

        boolean holds(Places places) {
            return left.overlaps(places.left()) && right.overlaps(places.right());
        }
    }

    private SharedText(List<Span> left, List<Span> right, List<Shared> passages) {
        this.left = left;
        this.right = right;
        this.passages = passages;
        this.partners = right.stream().mapToInt(this::partner).toArray();
    }

    /**
     * What two articles share; passages of others are left out.
     *
     * @param places words of both that are to stand side by side, whether they are shared or not
     */
    static SharedText of(ArticleReading left, ArticleReading right, List<SharedPassage> passages, Optional<Places> places) {
        var direct = passages.stream().flatMap(passage -> shared(left, right, passage).stream()).toList();
        var shared = direct.isEmpty() ? fromOneSource(left, right, passages).flatMap(passage -> shared(left, right, passage).stream()).toList()
                : direct;
        var apart = places.filter(wanted -> shared.stream().noneMatch(passage -> passage.holds(wanted))).map(Shared::of);
        return new SharedText(paragraphs(left), paragraphs(right), Stream.concat(shared.stream(), apart.stream())
                .sorted(Comparator.comparingInt(passage -> passage.right.start())).toList());
    }

    /** What both have from the same words of a third article. */
    private static Stream<SharedPassage> fromOneSource(ArticleReading left, ArticleReading right, List<SharedPassage> passages) {
        var inRight = passages.stream().filter(passage -> passage.copy().article().equals(right.article().id())).toList();
        return passages.stream().filter(passage -> passage.copy().article().equals(left.article().id())).flatMap(one -> inRight.stream()
                .filter(other -> isMostlySame(one.source(), other.source()))
                .map(other -> new SharedPassage(one.copy(), other.copy(), one.kind() == other.kind() ? one.kind() : PassageKind.REWRITTEN)));
    }

    private static boolean isMostlySame(Place one, Place other) {
        return one.article().equals(other.article()) && 2 * common(one.span(), other.span()) > Math.max(one.span().length(), other.span().length());
    }

    private static Optional<Shared> shared(ArticleReading left, ArticleReading right, SharedPassage passage) {
        var forth = passage.source().article().equals(left.article().id());
        var here = forth ? passage.source() : passage.copy();
        var there = forth ? passage.copy() : passage.source();
        if (!here.article().equals(left.article().id()) || !there.article().equals(right.article().id())) {
            return Optional.empty();
        }
        var from = withMarks(here.span(), left.article().text());
        var to = withMarks(there.span(), right.article().text());
        var words = WordEdit.between(from.of(left.article().text()), to.of(right.article().text())).stream()
                .map(edit -> new WordEdit(edit.kind(), moved(edit.from(), from), moved(edit.to(), to))).toList();
        return Optional.of(new Shared(here.span(), there.span(), Optional.of(passage.kind()), words));
    }

    /** A passage with the quotation marks around it, which belong to it in one text and not in another, as their shapes are told apart. */
    private static Span withMarks(Span passage, String text) {
        var start = passage.start();
        while (start > 0 && QUOTATION_MARKS.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        var end = passage.end();
        while (end < text.length() && QUOTATION_MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Span(start, end);
    }

    private static Span moved(Span span, Span within) {
        return new Span(span.start() + within.start(), span.end() + within.start());
    }

    private static List<Span> paragraphs(ArticleReading reading) {
        return reading.document().blocks().stream().map(Block::span).toList();
    }

    /** The paragraph of the left text that most of a paragraph of the right text goes back to; -1 if there is none. */
    private int partner(Span paragraph) {
        var shared = new HashMap<Integer, Integer>();
        passages.stream().filter(passage -> passage.right.overlaps(paragraph)).forEach(passage -> IntStream.range(0, left.size())
                .filter(index -> left.get(index).overlaps(passage.left))
                .forEach(index -> shared.merge(index, common(left.get(index), passage.left), Integer::sum)));
        return shared.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(-1);
    }

    private static int common(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    List<Row> rows() {
        var level = level();
        var rows = new ArrayList<Row>();
        var next = 0;
        for (int r = 0; r < right.size(); r++) {
            if (level[r]) {
                for (; next < partners[r]; next++) {
                    rows.add(alone(next));
                }
                rows.add(new Row(kind(r), Optional.of(leftParagraph(next, "")), Optional.of(rightParagraph(r, ""))));
                next++;
            } else {
                var note = partners[r] < 0 || isLevelElsewhere(r, level) ? "" : "from paragraph " + (partners[r] + 1) + " at the left";
                rows.add(new Row(kind(r), Optional.empty(), Optional.of(rightParagraph(r, note))));
            }
        }
        for (; next < left.size(); next++) {
            rows.add(alone(next));
        }
        return rows;
    }

    /** Whether a neighbour of the paragraph stands on one level with what both go back to. */
    private boolean isLevelElsewhere(int paragraph, boolean[] level) {
        return IntStream.range(0, right.size()).anyMatch(r -> level[r] && partners[r] == partners[paragraph]);
    }

    private Row alone(int paragraph) {
        var taken = IntStream.range(0, right.size()).filter(r -> partners[r] == paragraph).findFirst();
        return taken.isEmpty() ? new Row(Kind.NEW, Optional.of(leftParagraph(paragraph, "")), Optional.empty())
                : new Row(kind(taken.getAsInt()), Optional.of(leftParagraph(paragraph, "paragraph " + (taken.getAsInt() + 1) + " at the right")),
                        Optional.empty());
    }

    /** Which paragraphs of the right text stand on one level with theirs: the longest run in which both texts have one order. */
    private boolean[] level() {
        var lengths = new int[right.size()];
        var before = new int[right.size()];
        var last = -1;
        for (int r = 0; r < right.size(); r++) {
            before[r] = -1;
            lengths[r] = partners[r] < 0 ? 0 : 1;
            for (int earlier = 0; earlier < r && partners[r] >= 0; earlier++) {
                if (partners[earlier] >= 0 && partners[earlier] < partners[r] && lengths[earlier] + 1 > lengths[r]) {
                    lengths[r] = lengths[earlier] + 1;
                    before[r] = earlier;
                }
            }
            last = lengths[r] > 0 && (last < 0 || lengths[r] > lengths[last]) ? r : last;
        }
        var level = new boolean[right.size()];
        for (; last >= 0; last = before[last]) {
            level[last] = true;
        }
        return level;
    }

    private Kind kind(int paragraph) {
        var span = right.get(paragraph);
        var shared = passages.stream().filter(passage -> passage.kind.isPresent() && passage.right.overlaps(span)).toList();
        if (shared.isEmpty()) {
            return Kind.NEW;
        }
        var covered = shared.stream().mapToInt(passage -> common(span, passage.right)).sum();
        return covered >= NEARLY_ALL * span.length() && shared.stream().allMatch(passage -> passage.kind.get() == PassageKind.VERBATIM) ? Kind.VERBATIM : Kind.REWRITTEN;
    }

    private Paragraph leftParagraph(int index, String note) {
        return paragraph(index, left.get(index), passages.stream().flatMap(passage -> passage.words.stream())
                .filter(edit -> edit.kind() == WordEdit.Kind.REMOVED).map(WordEdit::from).toList(), note);
    }

    private Paragraph rightParagraph(int index, String note) {
        return paragraph(index, right.get(index), passages.stream().flatMap(passage -> passage.words.stream())
                .filter(edit -> edit.kind() == WordEdit.Kind.ADDED).map(WordEdit::to).toList(), note);
    }

    private static Paragraph paragraph(int index, Span span, List<Span> marks, String note) {
        return new Paragraph(index + 1, Rows.range(span), marks.stream().filter(span::overlaps)
                .map(mark -> new TextRange(Math.max(span.start(), mark.start()), Math.min(span.end(), mark.end()))).toList(), note);
    }

    /** A stop at each place where words of shared passages differ, and at each paragraph that only the right text has. */
    List<Change> changes(List<Row> rows) {
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            row.right().ifPresent(paragraph -> {
                if (row.kind() == Kind.NEW) {
                    changes.add(new Change(row, Optional.empty(), Optional.empty()));
                }
                passages.stream().filter(passage -> paragraph.range().contains(passage.right.start()))
                        .forEach(passage -> changes.addAll(Comparison.changes(row, passage.words)));
            });
        }
        return changes;
    }

    /** How much of the right text goes back to the left, such as {@code Star: 4 of 9 paragraphs word for word as Herald, 2 rewritten}. */
    String summary(Names names) {
        var kinds = IntStream.range(0, right.size()).mapToObj(this::kind).toList();
        var verbatim = kinds.stream().filter(Kind.VERBATIM::equals).count();
        var rewritten = kinds.stream().filter(Kind.REWRITTEN::equals).count();
        var paragraphs = names.right() + ": of " + Labels.count(right.size(), "paragraph");
        var rewrites = rewritten > 0 ? ", " + rewritten + " rewritten" : "";
        return verbatim > 0 ? paragraphs + " " + verbatim + " word for word as in " + names.left() + rewrites
                : rewritten > 0 ? paragraphs + " " + rewritten + " rewritten from " + names.left() : "No passages shared";
    }
}
