package org.stet.ui.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.placement.ParagraphEdit;
import org.stet.core.placement.WordEdit;
import org.stet.core.store.OpenCase;
import org.stet.core.versions.Revisions;
import org.stet.core.versions.SilentEdits;
import org.stet.model.Article;
import org.stet.model.Version;
import org.stet.ui.article.ArticleModel;
import org.stet.ui.text.Span;
import org.stet.ui.text.SpanState;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.TextPair;
import org.stet.ui.text.compare.TextPair.Kind;
import org.stet.ui.text.compare.TextPair.Row;
import org.stet.ui.text.compare.TextPair.Side;
import org.stet.ui.versions.VersionLabels;

/**
 * Two texts of a case and what differs between them.
 *
 * @param names of the left and the right text
 * @param changes in reading order
 * @param summary how much differs, in one line
 * @param warning what a checker should know before relying on it; empty if there is nothing
 */
record Comparison(ArticleModel left, ArticleModel right, Names names, List<Row> rows, List<Change> changes, String summary,
        Optional<String> warning) {

    /** What both texts are called. */
    record Names(String left, String right) {
    }

    Comparison {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
    }

    /**
     * A stop for somebody who goes from change to change.
     *
     * @param left words taken out, empty where there are none or the paragraph as a whole is the change
     * @param right words put in
     */
    record Change(Row row, Optional<TextRange> left, Optional<TextRange> right) {

        /** Whether the change is in or around some words of the right text. */
        boolean touches(TextRange words) {
            return right.map(words::overlaps).orElseGet(() -> row.right().filter(paragraph -> paragraph.range().overlaps(words)).isPresent());
        }
    }

    /** Compares two versions of an article; on any thread but that which edits. */
    static Comparison of(OpenCase open, Article article, Version left, Version right) throws IOException {
        var leftText = open.text(article, left);
        var rightText = open.text(article, right);
        var edits = Revisions.between(open, article, left, right).paragraphs();
        var rows = new Rows(edits).list();
        var silent = left.getNumber() < right.getNumber() && SilentEdits.isSilent(left, right, rightText, edits);
        var changes = changes(rows, edits);
        return read(open, () -> new Comparison(new ArticleModel(open, article, left, leftText),
                new ArticleModel(open, article, right, rightText),
                new Names(VersionLabels.numbered(left), VersionLabels.numbered(right)), rows, changes,
                changes.isEmpty() ? "No words differ" : counts(rows),
                silent ? Optional.of(VersionLabels.SILENT) : Optional.empty()));
    }

    /** Sets the newest versions of two articles side by side by what they share; on any thread but that which edits. */
    static Comparison of(OpenCase open, Article left, Article right, SharedText shared) throws IOException {
        var leftText = open.text(left, CaseQueries.latest(left));
        var rightText = open.text(right, CaseQueries.latest(right));
        var rows = shared.rows();
        return read(open, () -> {
            var names = new Names(CaseQueries.outletName(open.model(), left), CaseQueries.outletName(open.model(), right));
            return new Comparison(new ArticleModel(open, left, CaseQueries.latest(left), leftText),
                    new ArticleModel(open, right, CaseQueries.latest(right), rightText), names, rows, shared.changes(rows),
                    shared.summary(names), Optional.empty());
        });
    }

    private static Comparison read(OpenCase open, Callable<Comparison> reading) throws IOException {
        try {
            return open.read(reading);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** The texts for the viewer, with the annotations as they are now. */
    TextPair pair() {
        return new TextPair(side(left, names.left), side(right, names.right), rows);
    }

    private static Side side(ArticleModel model, String name) {
        return new Side(name, model.text(), model.structure(), model.spans().stream().map(Comparison::unticked).toList());
    }

    /** A checked fact as one that is not: here only what was taken out is struck through. */
    static Span unticked(Span span) {
        return span.state() == SpanState.TICKED ? span.withState(SpanState.PLAIN) : span;
    }

    private static String counts(List<Row> rows) {
        var counts = Stream.of(Kind.CHANGED, Kind.MOVED, Kind.ADDED, Kind.REMOVED).flatMap(kind -> {
            var count = rows.stream().filter(row -> row.kind() == kind && (kind == Kind.REMOVED || row.right().isPresent())).count();
            return count == 0 ? Stream.empty() : Stream.of(count + " " + word(kind));
        }).toList();
        return counts.stream().collect(Collectors.joining(", ", "Paragraphs: ", ""));
    }

    private static String word(Kind kind) {
        return kind == Kind.REMOVED ? "taken out" : kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<Change> changes(List<Row> rows, List<ParagraphEdit> edits) {
        var byPlace = edits.stream().filter(edit -> edit.to().isPresent())
                .collect(Collectors.toMap(edit -> edit.to().get().start(), edit -> edit, (one, other) -> one));
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            if (row.kind() == Kind.ADDED || row.kind() == Kind.REMOVED || row.kind() == Kind.MOVED && row.right().isPresent()) {
                changes.add(new Change(row, Optional.empty(), Optional.empty()));
            }
            if (row.right().isPresent() && (row.kind() == Kind.CHANGED || row.kind() == Kind.MOVED)) {
                changes.addAll(changes(row, byPlace.get(row.right().get().range().start()).words()));
            }
        }
        return changes;
    }

    /** A stop at each place of a row where words differ. */
    static List<Change> changes(Row row, List<WordEdit> words) {
        var changes = new ArrayList<Change>();
        var removed = Optional.<TextRange>empty();
        for (var edit : words) {
            if (edit.kind() == WordEdit.Kind.REMOVED) {
                removed = Optional.of(Rows.range(edit.from()));
                continue;
            }
            if (edit.kind() == WordEdit.Kind.ADDED) {
                changes.add(new Change(row, removed, Optional.of(Rows.range(edit.to()))));
            } else if (removed.isPresent()) {
                changes.add(new Change(row, removed, Optional.empty()));
            }
            removed = Optional.empty();
        }
        removed.ifPresent(range -> changes.add(new Change(row, Optional.of(range), Optional.empty())));
        return changes;
    }

    /** Where a change is in the list of all, counted from 1, such as {@code Change 2 of 5}. */
    String position(int change) {
        return change < 0 ? Labels.count(changes.size(), "change") : "Change " + (change + 1) + " of " + changes.size();
    }

    /** The first change in or around some words of the right text. */
    Optional<Integer> changeAt(TextRange words) {
        return changes.stream().filter(change -> change.touches(words))
                .min(Comparator.comparingInt((Change change) -> change.right().isPresent() ? 0 : 1)).map(changes::indexOf);
    }

    /** The row that holds a place of the right text. */
    Optional<Row> rowAt(int offset) {
        return rows.stream().filter(row -> row.right().filter(paragraph -> paragraph.range().contains(offset)).isPresent()).findFirst();
    }
}
