package org.stet.core.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Anchors;
import org.stet.core.anchor.Span;
import org.stet.core.placement.Gap.Range;
import org.stet.core.placement.Placing.Changed;
import org.stet.core.placement.Placing.Moved;
import org.stet.core.placement.Placing.Orphaned;
import org.stet.core.placement.Placing.Placed;

/**
 * A text and a later text of the same article, compared once. Tells where spans of the first are in the second; the answer for a
 * span depends on nothing but the two texts and the span. Immutable, for any thread.
 *
 * <pre>{@code
 * var revision = Revision.between(earlier, later);
 * switch (revision.place(span)) {
 *     case Placed placed -> …
 * }
 * }</pre>
 */
public final class Revision {

    private static final double ENOUGH_KEPT = 0.5;

    private final Alignment alignment;
    private final Words from;
    private final Words to;
    private final Gaps gaps;
    private final Candidates candidates;

    private Revision(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.from();
        this.to = alignment.to();
        this.gaps = new Gaps(alignment);
        this.candidates = new Candidates(from, to);
    }

    public static Revision between(String earlier, String later) {
        return new Revision(Aligner.align(earlier, later));
    }

    /** Whether nothing but white space, soft hyphens or the shape of quotation marks differs. */
    public boolean isSameWords() {
        for (int word = 0; word < from.size(); word++) {
            if (alignment.forth(word) != word) {
                return false;
            }
        }
        return from.size() == to.size();
    }

    /** The differences paragraph by paragraph, in the order of the later text. */
    public List<ParagraphEdit> paragraphs() {
        return new ParagraphEdits(alignment).list();
    }

    /**
     * Where a span of the earlier text is in the later one.
     *
     * @throws IllegalArgumentException if the span is not within the earlier text
     */
    public Placing place(Span span) {
        if (span.end() > from.text().length()) {
            throw new IllegalArgumentException(span + " is not within a text of " + from.text().length());
        }
        if (from.text().equals(to.text())) {
            return new Placed(span);
        }
        var start = from.firstEndingAfter(span.start());
        var end = from.firstStartingFrom(span.end());
        if (start >= end || span.isEmpty()) {
            return new Orphaned(List.of());
        }
        if (isWhole(start, end)) {
            return whole(span, start, end);
        }
        var firm = firmest(start, end);
        if (firm < 0) {
            return replaced(span, start, end);
        }
        return isThere(firm, start, end) ? there(span, start, end, alignment.forth(firm) - firm + start, alignment.stream(firm))
                : partlyKept(span, alignment.stream(firm), start, end);
    }

    /**
     * Whether all words stand around one whose place is certain as they did, even if equal words beside them would do as
     * well.
     */
    private boolean isThere(int certain, int start, int end) {
        var place = alignment.forth(certain) - certain + start;
        return isSame(start, end, place, place + end - start);
    }

    private boolean isSame(int start, int end, int toStart, int toEnd) {
        if (toStart < 0 || toEnd > to.size() || toEnd - toStart != end - start) {
            return false;
        }
        for (int n = 0; n < end - start; n++) {
            if (from.number(start + n) != to.number(toStart + n)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words follow each other in the later text as they did. */
    private boolean isWhole(int start, int end) {
        for (int word = start; word < end; word++) {
            if (!alignment.isMatched(word) || alignment.stream(word) != alignment.stream(start)
                    || alignment.forth(word) - alignment.forth(start) != word - start) {
                return false;
            }
        }
        return true;
    }

    private Placing whole(Span span, int start, int end) {
        var place = alignment.forth(start);
        return firmest(start, end) < 0 ? orphaned(start, end, new Range(place, place + end - start))
                : there(span, start, end, place, alignment.stream(start));
    }

    private Placing there(Span span, int start, int end, int place, int stream) {
        var words = to.span(place, place + end - start);
        var cutsWord = span.start() > from.start(start) || span.end() < from.end(end - 1);
        var found = exactly(span, start, end, words).map(exact -> cutsWord || isWhole(exact) ? exact : words)
                .filter(this::isWhole);
        if (found.isEmpty()) {
            return orphaned(start, end, new Range(place, place + end - start));
        }
        return stream == Alignment.STAYED ? new Placed(found.get()) : new Moved(found.get());
    }

    /** Whether a span of the later text cuts no grapheme cluster. */
    private boolean isWhole(Span span) {
        return Anchors.widen(to.text(), span).equals(span);
    }

    /** The weightiest word whose place is certain, of equal ones the first; -1 if there is none. */
    private int firmest(int start, int end) {
        var firmest = -1;
        for (int word = start; word < end; word++) {
            if (alignment.isMatched(word) && !alignment.isDoubtful(word)
                    && (firmest < 0 || from.weight(word) > from.weight(firmest))) {
                firmest = word;
            }
        }
        return firmest;
    }

    /**
     * The span in the later text; one that begins or ends within a word, or with white space, does so there too. Empty if it cuts a
     * word that is written with other characters there.
     */
    private Optional<Span> exactly(Span span, int start, int end, Span place) {
        var before = span.start() - from.start(start);
        var after = span.end() - from.end(end - 1);
        var sameBefore = isSameBeside(from.start(start), place.start(), before);
        var sameAfter = isSameBeside(from.end(end - 1), place.end(), after);
        if (before > 0 && !sameBefore || after < 0 && !sameAfter) {
            return Optional.empty();
        }
        return Optional.of(new Span(place.start() + (sameBefore ? before : 0), place.end() + (sameAfter ? after : 0)));
    }

    private boolean isSameBeside(int fromPlace, int toPlace, int length) {
        var shift = Math.min(0, length);
        return from.text().regionMatches(fromPlace + shift, to.text(), toPlace + shift, Math.abs(length));
    }

    private Placing replaced(Span span, int start, int end) {
        if (alignment.isMatched(start)) {
            return orphaned(start, end);
        }
        var gap = gaps.around(start);
        if (gap.isEmpty() || gap.get().fromEnd() < end) {
            return orphaned(start, end);
        }
        var range = gap.get().part(start, end);
        if (gap.get().isTight() && isSame(start, end, range.start(), range.end())) {
            return there(span, start, end, range.start(), gaps.stream(start));
        }
        return gap.get().isTight() && gap.get().isCertain(start, end) && !range.isEmpty() ? changed(start, end, range)
                : orphaned(start, end, range);
    }

    private Placing partlyKept(Span span, int stream, int start, int end) {
        var kept = 0;
        var sure = true;
        var last = start - 1;
        for (int word = start; word < end; word++) {
            if (!alignment.isMatched(word)) {
                sure &= gaps.around(word).filter(Gap::isTight).isPresent();
            } else if (alignment.stream(word) != stream) {
                return orphaned(start, end, parts(start, end));
            } else {
                kept += from.weight(word);
                last = word;
            }
        }
        var range = new Range(rangeStart(start, end), rangeEnd(start, last, end));
        if (isSame(start, end, range.start(), range.end())) {
            return there(span, start, end, range.start(), stream);
        }
        if (to.isSigns(range.start(), range.end()) && !from.isSigns(start, end)) {
            return orphaned(start, end, range);
        }
        return sure || kept >= ENOUGH_KEPT * from.weight(start, end) ? changed(start, end, range) : orphaned(start, end, range);
    }

    private int rangeStart(int start, int end) {
        var kept = start;
        while (!alignment.isMatched(kept)) {
            kept++;
        }
        if (kept == start) {
            return alignment.forth(start);
        }
        var until = Math.min(kept, end);
        return gaps.around(start).filter(gap -> gap.fromEnd() >= until).map(gap -> gap.part(start, until))
                .filter(part -> !part.isEmpty())
                .map(Range::start).orElse(alignment.forth(kept));
    }

    private int rangeEnd(int start, int last, int end) {
        if (last == end - 1) {
            return alignment.forth(last) + 1;
        }
        var after = Math.max(start, last + 1);
        return gaps.around(after).filter(gap -> gap.fromEnd() >= end).map(gap -> gap.part(after, end))
                .filter(part -> !part.isEmpty())
                .map(Range::end).orElse(alignment.forth(last) + 1);
    }

    /** The stretches of the later text that the words are in now. */
    private Range[] parts(int start, int end) {
        var parts = new ArrayList<Range>();
        for (int word = start; word < end; word++) {
            if (alignment.isMatched(word)) {
                var place = alignment.forth(word);
                if (parts.isEmpty() || parts.getLast().end() != place) {
                    parts.add(new Range(place, place + 1));
                } else {
                    parts.set(parts.size() - 1, new Range(parts.getLast().start(), place + 1));
                }
            }
        }
        return parts.toArray(Range[]::new);
    }

    private Changed changed(int start, int end, Range range) {
        return new Changed(Anchors.widen(to.text(), to.span(range.start(), range.end())),
                WordEdit.between(alignment, start, end, range.start(), range.end()));
    }

    private Orphaned orphaned(int start, int end, Range... sure) {
        return new Orphaned(candidates.find(start, end, List.of(sure)));
    }
}
