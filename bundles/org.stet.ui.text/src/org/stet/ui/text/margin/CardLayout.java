package org.stet.ui.text.margin;

import java.util.ArrayList;
import java.util.List;

/**
 * Places the cards of one paragraph beside it.
 *
 * <p>The result depends on that paragraph alone, never on what else is in view, so cards do not jump while scrolling.
 * Cards keep their line if they can; they move down to make room, up if they would leave the region, shrink to one
 * line when the region is crowded, and at last fold into one slot that stands for the rest.
 */
final class CardLayout {

    /**
     * A card to place; coordinates and heights in points.
     *
     * @param wanted top of the line it belongs to
     * @param full height with all its text
     * @param compact height with its label on one line
     */
    record Item(int wanted, int full, int compact) {
    }

    /**
     * A placed card, or the fold that stands for several.
     *
     * @param first index of the first item shown here
     * @param count how many items; more than one for a fold
     */
    record Slot(int top, int height, int first, int count, boolean compact) {
    }

    private final int top;
    private final int bottom;
    private final int gap;
    private final int foldHeight;

    /** A region between two y coordinates, with a gap between cards and the height of a fold. */
    CardLayout(int top, int bottom, int gap, int foldHeight) {
        this.top = top;
        this.bottom = bottom;
        this.gap = gap;
        this.foldHeight = foldHeight;
    }

    /** The slots for items in reading order, from top to bottom. */
    List<Slot> place(List<Item> items) {
        var slots = new ArrayList<Slot>();
        int room = bottom - top;
        int needed = -gap;
        for (Item item : items) {
            needed += item.compact() + gap;
        }
        int shown = items.size();
        boolean folded = needed > room && shown > 1;
        while (folded && shown > 0 && needed + foldHeight + gap > room) {
            shown--;
            needed -= items.get(shown).compact() + gap;
        }
        if (folded) {
            needed += foldHeight + gap;
        }
        int spare = room - needed;
        for (int i = 0; i < shown; i++) {
            Item item = items.get(i);
            int growth = item.full() - item.compact();
            boolean compact = growth > spare;
            spare -= compact ? 0 : growth;
            slots.add(new Slot(item.wanted(), compact ? item.compact() : item.full(), i, 1, compact));
        }
        if (shown < items.size()) {
            slots.add(new Slot(items.get(shown).wanted(), foldHeight, shown, items.size() - shown, true));
        }
        return separated(slots);
    }

    private List<Slot> separated(List<Slot> slots) {
        int[] tops = new int[slots.size()];
        int free = top;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(slots.get(i).top(), free);
            free = tops[i] + slots.get(i).height() + gap;
        }
        int limit = bottom;
        for (int i = tops.length - 1; i >= 0 && tops[i] + slots.get(i).height() > limit; i--) {
            tops[i] = Math.max(top, limit - slots.get(i).height());
            limit = tops[i] - gap;
        }
        var separated = new ArrayList<Slot>(tops.length);
        for (int i = 0; i < tops.length; i++) {
            Slot slot = slots.get(i);
            separated.add(new Slot(tops[i], slot.height(), slot.first(), slot.count(), slot.compact()));
        }
        return separated;
    }
}
