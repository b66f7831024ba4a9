package org.stet.ui.text.spans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.stet.ui.text.Span;

/**
 * The spans of a text in reading order (by start, the longer first), immutable, with queries by offset.
 *
 * <p>Beside the sorted spans it keeps the greatest end seen so far, so that a query can stop walking back early.
 */
public final class SpanIndex {

    /** Innermost first: the shorter span, then the one that starts later. */
    private static final Comparator<Span> INNERMOST = Comparator.comparingInt((Span s) -> s.range().length())
            .thenComparing(((Comparator<Span>) SpanIndex::compare).reversed());

    public static final SpanIndex EMPTY = new SpanIndex(List.of());

    private final List<Span> spans;
    private final int[] greatestEnd;

    public SpanIndex(Collection<Span> unordered) {
        var sorted = new ArrayList<>(unordered);
        sorted.sort(SpanIndex::compare);
        spans = Collections.unmodifiableList(sorted);
        greatestEnd = new int[spans.size()];
        int greatest = 0;
        for (int i = 0; i < greatestEnd.length; i++) {
            greatest = Math.max(greatest, spans.get(i).end());
            greatestEnd[i] = greatest;
        }
    }

    /** This index without the spans with these ids and with the added ones. */
    public SpanIndex with(Set<String> without, Collection<Span> added) {
        var changed = new ArrayList<Span>(spans.size() + added.size());
        for (Span span : spans) {
            if (!without.contains(span.id())) {
                changed.add(span);
            }
        }
        changed.addAll(added);
        return new SpanIndex(changed);
    }

    /** The spans that share a character with the range, after those before it that they overlap, directly or through others. */
    List<Span> leadingInto(int start, int end) {
        int last = firstStartingFrom(end);
        int first = last;
        int leftmost = start;
        while (first > 0 && greatestEnd[first - 1] > leftmost) {
            first--;
            leftmost = Math.min(start, spans.get(first).start());
        }
        return spans.subList(first, last);
    }

    /** All spans in reading order. */
    public List<Span> all() {
        return spans;
    }

    /** The spans that cover the character at the offset, innermost first. */
    public List<Span> at(int offset) {
        var found = new ArrayList<Span>();
        overlapping(offset, offset + 1, found::add);
        found.sort(INNERMOST);
        return found;
    }

    /** The spans that share a character with the range, in no particular order. */
    public void overlapping(int start, int end, Consumer<Span> visitor) {
        for (int i = firstStartingFrom(end) - 1; i >= 0 && greatestEnd[i] > start; i--) {
            if (spans.get(i).end() > start) {
                visitor.accept(spans.get(i));
            }
        }
    }

    /** The spans that start in the range, in reading order. */
    public List<Span> startingIn(int start, int end) {
        return spans.subList(firstStartingFrom(start), firstStartingFrom(end));
    }

    /** The first wanted span in reading order that starts after the offset. */
    public Optional<Span> next(int offset, Predicate<Span> wanted) {
        return spans.subList(firstStartingFrom(offset + 1), spans.size()).stream().filter(wanted).findFirst();
    }

    /** The last wanted span in reading order that starts before the offset. */
    public Optional<Span> previous(int offset, Predicate<Span> wanted) {
        return spans.subList(0, firstStartingFrom(offset)).reversed().stream().filter(wanted).findFirst();
    }

    private static int compare(Span a, Span b) {
        if (a.start() != b.start()) {
            return Integer.compare(a.start(), b.start());
        }
        return a.end() != b.end() ? Integer.compare(b.end(), a.end()) : a.id().compareTo(b.id());
    }

    private int firstStartingFrom(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
