package org.stet.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stet.core.anchor.Span;
import org.stet.core.placement.ParagraphEdit;
import org.stet.core.placement.WordEdit;
import org.stet.ui.text.TextRange;
import org.stet.ui.text.compare.TextPair.Kind;
import org.stet.ui.text.compare.TextPair.Paragraph;
import org.stet.ui.text.compare.TextPair.Row;

/**
 * Puts the paragraphs of two versions into rows, each side in the order of its text. A paragraph that was moved stands alone in
 * two rows, one where it was and one where it is.
 */
final class Rows {

    private final List<ParagraphEdit> edits;
    private final TreeSet<Integer> before = new TreeSet<>();
    private final TreeSet<Integer> after = new TreeSet<>();

    Rows(List<ParagraphEdit> edits) {
        this.edits = edits;
        edits.forEach(edit -> {
            edit.from().map(Span::start).ifPresent(before::add);
            edit.to().map(Span::start).ifPresent(after::add);
        });
    }

    List<Row> list() {
        var left = edits.stream().filter(edit -> edit.kind() == ParagraphEdit.Kind.MOVED)
                .sorted(Comparator.comparingInt(edit -> edit.from().orElseThrow().start())).toList();
        var next = 0;
        var rows = new ArrayList<Row>();
        for (var edit : edits) {
            if (edit.kind() != ParagraphEdit.Kind.MOVED && edit.from().isPresent()) {
                while (next < left.size() && left.get(next).from().orElseThrow().start() < edit.from().get().start()) {
                    rows.add(movedAway(left.get(next++)));
                }
            }
            rows.add(row(edit));
        }
        left.subList(next, left.size()).forEach(edit -> rows.add(movedAway(edit)));
        return rows;
    }

    static TextRange range(Span span) {
        return new TextRange(span.start(), span.end());
    }

    private Row row(ParagraphEdit edit) {
        return switch (edit.kind()) {
            case SAME -> new Row(Kind.SAME, left(edit, ""), right(edit, ""));
            case CHANGED -> new Row(Kind.CHANGED, left(edit, ""), right(edit, ""));
            case ADDED -> new Row(Kind.ADDED, Optional.empty(), right(edit, "new paragraph").map(Rows::unmarked));
            case REMOVED -> new Row(Kind.REMOVED, left(edit, "taken out").map(Rows::unmarked), Optional.empty());
            case MOVED -> new Row(Kind.MOVED, Optional.empty(), right(edit, "moved from " + place(before, edit.from().orElseThrow())));
        };
    }

    private Row movedAway(ParagraphEdit edit) {
        return new Row(Kind.MOVED, left(edit, "moved to " + place(after, edit.to().orElseThrow())), Optional.empty());
    }

    private static String place(TreeSet<Integer> starts, Span paragraph) {
        var before = number(starts, paragraph) - 1;
        return before == 0 ? "the beginning" : "after paragraph " + before;
    }

    private static int number(TreeSet<Integer> starts, Span paragraph) {
        return starts.headSet(paragraph.start(), true).size();
    }

    private Optional<Paragraph> left(ParagraphEdit edit, String note) {
        return edit.from().map(span -> new Paragraph(number(before, span), range(span), edit.words().stream()
                .filter(words -> words.kind() == WordEdit.Kind.REMOVED).map(words -> range(words.from())).toList(), note));
    }

    private Optional<Paragraph> right(ParagraphEdit edit, String note) {
        return edit.to().map(span -> new Paragraph(number(after, span), range(span), edit.words().stream()
                .filter(words -> words.kind() == WordEdit.Kind.ADDED).map(words -> range(words.to())).toList(), note));
    }

    private static Paragraph unmarked(Paragraph paragraph) {
        return new Paragraph(paragraph.number(), paragraph.range(), List.of(), paragraph.note());
    }
}
