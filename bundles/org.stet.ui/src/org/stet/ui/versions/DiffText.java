package org.stet.ui.versions;

import java.util.ArrayList;
import java.util.List;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.placement.WordEdit;
import org.stet.core.placement.WordEdit.Kind;

/**
 * Words of an earlier and a later version in one line: what stayed once, what was taken out before what was put in.
 *
 * @param words all of them
 * @param removed stretches of them that are not in the later version
 * @param added stretches of them that were not in the earlier version
 */
record DiffText(String words, List<Span> removed, List<Span> added) {

    /** So many characters of what stayed are enough to tell where a change is. */
    private static final int CONTEXT = 36;

    DiffText {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** Words that did not change. */
    static DiffText same(String words) {
        return new DiffText(line(words), List.of(), List.of());
    }

    /** The steps from some words to others. */
    static DiffText of(List<WordEdit> edits, String before, String after) {
        return of(edits, before, after, false);
    }

    /** The steps from some words to others, without most of what stayed. */
    static DiffText brief(List<WordEdit> edits, String before, String after) {
        return of(edits, before, after, true);
    }

    private static DiffText of(List<WordEdit> edits, String before, String after, boolean brief) {
        var line = new StringBuilder();
        var removed = new ArrayList<Span>();
        var added = new ArrayList<Span>();
        for (int i = 0; i < edits.size(); i++) {
            var edit = edits.get(i);
            if (i > 0 && isApart(edits.get(i - 1), edit)) {
                line.append(' ');
            }
            var start = line.length();
            var words = line(edit.kind() == Kind.REMOVED ? edit.from().of(before) : edit.to().of(after));
            line.append(edit.kind() == Kind.KEPT && brief ? shortened(words, i == 0, i == edits.size() - 1) : words);
            switch (edit.kind()) {
                case REMOVED -> removed.add(new Span(start, line.length()));
                case ADDED -> added.add(new Span(start, line.length()));
                case KEPT -> { }
            }
        }
        return new DiffText(line.toString(), removed, added);
    }

    private static boolean isApart(WordEdit last, WordEdit next) {
        if (last.kind() == Kind.REMOVED && next.kind() == Kind.ADDED) {
            return true;
        }
        return last.kind() == Kind.REMOVED || next.kind() == Kind.REMOVED ? last.from().end() < next.from().start()
                : last.to().end() < next.to().start();
    }

    private static String shortened(String words, boolean first, boolean last) {
        if (words.length() <= (first || last ? CONTEXT : 2 * CONTEXT)) {
            return words;
        }
        var end = words.lastIndexOf(' ', CONTEXT);
        var start = words.indexOf(' ', words.length() - CONTEXT);
        var head = Anchors.widen(words, new Span(0, end < 0 ? CONTEXT : end)).of(words);
        var tail = Anchors.widen(words, new Span(start < 0 ? words.length() - CONTEXT : start + 1, words.length())).of(words);
        return first ? "… " + tail : last ? head + " …" : head + " … " + tail;
    }

    private static String line(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ");
    }

    /** As plain text: what was replaced with an arrow, what was only taken out or put in with a sign. */
    String plain() {
        var text = new StringBuilder();
        var at = 0;
        for (int i = 0, j = 0; i < removed.size() || j < added.size();) {
            var isRemoved = j == added.size() || i < removed.size() && removed.get(i).start() < added.get(j).start();
            var span = isRemoved ? removed.get(i) : added.get(j);
            text.append(words, at, span.start());
            var replaced = isRemoved && j < added.size() && added.get(j).start() <= span.end() + 1;
            if (replaced) {
                text.append(span.of(words)).append(" → ").append(added.get(j).of(words));
                at = added.get(j++).end();
                i++;
            } else {
                text.append(isRemoved ? "[− " : "[+ ").append(span.of(words)).append(']');
                at = span.end();
                i += isRemoved ? 1 : 0;
                j += isRemoved ? 0 : 1;
            }
        }
        return text.append(words.substring(at)).toString();
    }
}
