package org.stet.core.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.stet.core.placement.ParagraphEdit.Kind;

/** Pairs the paragraphs of two aligned texts: each with the one it shares most with, if that is so the other way round too. */
final class ParagraphEdits {

    private final Alignment alignment;
    private final Words from;
    private final Words to;
    private final Paragraphs earlier;
    private final Paragraphs later;
    private final int[] partner;
    private final int[] partnerBack;

    ParagraphEdits(Alignment alignment) {
        this.alignment = alignment;
        this.from = alignment.from();
        this.to = alignment.to();
        this.earlier = new Paragraphs(from);
        this.later = new Paragraphs(to);
        this.partner = new int[earlier.count()];
        this.partnerBack = new int[later.count()];
        pair();
    }

    private void pair() {
        var shared = new HashMap<Long, Integer>();
        for (int word = 0; word < from.size(); word++) {
            if (alignment.isMatched(word)) {
                shared.merge((long) from.paragraph(word) << 32 | to.paragraph(alignment.forth(word)), from.weight(word),
                        Integer::sum);
            }
        }
        Arrays.fill(partner, -1);
        Arrays.fill(partnerBack, -1);
        shared.entrySet().stream().sorted((one, other) -> one.getValue().equals(other.getValue()) ? Long.compare(one.getKey(),
                other.getKey())
                : Integer.compare(other.getValue(), one.getValue())).forEach(entry -> {
                    var paragraph = (int) (entry.getKey() >> 32);
                    var place = entry.getKey().intValue();
                    if (partner[paragraph] < 0 && partnerBack[place] < 0) {
                        partner[paragraph] = place;
                        partnerBack[place] = paragraph;
                    }
                });
    }

    /** In the order of the later text; what was removed stands where it was. */
    List<ParagraphEdit> list() {
        var edits = new ArrayList<ParagraphEdit>();
        var next = 0;
        for (int place = 0; place < later.count(); place++) {
            if (later.length(place) == 0) {
                continue;
            }
            var paragraph = partnerBack[place];
            if (paragraph < 0) {
                edits.add(edit(Kind.ADDED, -1, place));
            } else if (isMoved(paragraph)) {
                edits.add(edit(Kind.MOVED, paragraph, place));
            } else {
                next = addRemoved(edits, next, paragraph) + 1;
                var edit = edit(Kind.SAME, paragraph, place);
                edits.add(edit.hasOtherWords() ? edit(Kind.CHANGED, paragraph, place) : edit);
            }
        }
        addRemoved(edits, next, earlier.count());
        return List.copyOf(edits);
    }

    private int addRemoved(List<ParagraphEdit> edits, int start, int end) {
        for (int paragraph = start; paragraph < end; paragraph++) {
            if (partner[paragraph] < 0 && earlier.length(paragraph) > 0) {
                edits.add(edit(Kind.REMOVED, paragraph, -1));
            }
        }
        return Math.max(start, end);
    }

    private boolean isMoved(int paragraph) {
        for (int word = earlier.start(paragraph); word < earlier.end(paragraph); word++) {
            if (alignment.isMatched(word) && to.paragraph(alignment.forth(word)) == partner[paragraph]) {
                return alignment.stream(word) != Alignment.STAYED;
            }
        }
        return false;
    }

    private ParagraphEdit edit(Kind kind, int paragraph, int place) {
        var fromStart = paragraph < 0 ? 0 : earlier.start(paragraph);
        var fromEnd = paragraph < 0 ? 0 : earlier.end(paragraph);
        var toStart = place < 0 ? 0 : later.start(place);
        var toEnd = place < 0 ? 0 : later.end(place);
        return new ParagraphEdit(kind, Optional.of(from.span(fromStart, fromEnd)).filter(span -> paragraph >= 0),
                Optional.of(to.span(toStart, toEnd)).filter(span -> place >= 0), WordEdit.between(alignment, fromStart, fromEnd,
                        toStart, toEnd));
    }
}
