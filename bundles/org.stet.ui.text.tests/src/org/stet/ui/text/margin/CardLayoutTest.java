package org.stet.ui.text.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.stet.ui.text.margin.CardLayout.Item;
import org.stet.ui.text.margin.CardLayout.Slot;

class CardLayoutTest {

    private static final int GAP = 3;
    private static final int FOLD = 20;

    @Test
    void aCardStaysAtItsLineWhereItCan() {
        assertThat(place(100, 300, item(160, 34, 20))).containsExactly(new Slot(160, 34, 0, 1, false));
    }

    @Test
    void aCardMovesDownToMakeRoom() {
        assertThat(place(100, 300, item(120, 34, 20), item(120, 34, 20))).extracting(Slot::top).containsExactly(120, 157);
    }

    @Test
    void aCardMovesUpRatherThanLeaveItsParagraph() {
        assertThat(place(100, 200, item(100, 34, 20), item(190, 34, 20))).extracting(Slot::top).containsExactly(100, 166);
    }

    @Test
    void aCrowdedParagraphShrinksTheLaterCards() {
        assertThat(place(100, 160, item(100, 34, 20), item(120, 34, 20))).containsExactly(new Slot(100, 34, 0, 1, false),
                new Slot(137, 20, 1, 1, true));
    }

    @Test
    void whatDoesNotFitFoldsIntoOneSlot() {
        List<Slot> slots = place(100, 150, item(100, 34, 20), item(110, 34, 20), item(120, 34, 20), item(130, 34, 20));
        assertThat(slots).hasSize(2);
        assertThat(slots.getFirst()).isEqualTo(new Slot(100, 20, 0, 1, true));
        assertThat(slots.getLast().first()).isEqualTo(1);
        assertThat(slots.getLast().count()).isEqualTo(3);
    }

    @Test
    void aSingleCardIsNeverFolded() {
        assertThat(place(100, 110, item(100, 34, 20))).containsExactly(new Slot(100, 20, 0, 1, true));
    }

    @Test
    void everyItemIsShownOnceAndNothingOverlaps() {
        var random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            int bottom = 100 + 20 + random.nextInt(300);
            var items = new ArrayList<Item>();
            int wanted = 100;
            for (int i = random.nextInt(12); i >= 0; i--) {
                wanted = Math.min(bottom - 5, wanted + random.nextInt(30));
                items.add(item(wanted, 20 + random.nextInt(40), 20));
            }
            List<Slot> slots = new CardLayout(100, bottom, GAP, FOLD).place(items);
            int next = 0;
            int free = 100;
            for (Slot slot : slots) {
                assertThat(slot.first()).isEqualTo(next);
                assertThat(slot.top()).isGreaterThanOrEqualTo(free);
                next = slot.first() + slot.count();
                free = slot.top() + slot.height() + GAP;
            }
            assertThat(next).isEqualTo(items.size());
            assertThat(free - GAP).isLessThanOrEqualTo(Math.max(bottom, 120));
        }
    }

    private static List<Slot> place(int top, int bottom, Item... items) {
        return new CardLayout(top, bottom, GAP, FOLD).place(List.of(items));
    }

    private static Item item(int wanted, int full, int compact) {
        return new Item(wanted, full, compact);
    }
}
