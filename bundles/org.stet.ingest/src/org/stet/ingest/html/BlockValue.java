package org.stet.ingest.html;

import org.stet.ingest.Prose;
import org.stet.model.StructureKind;

/**
 * How much a block speaks for (positive) or against (negative) being part of a story: prose by its words, links and scraps
 * against.
 */
final class BlockValue {

    private static final int PROSE_WORDS = 10;

    private BlockValue() {
    }

    static double of(Block block) {
        if (block.kind() == StructureKind.BOX) {
            return 0;
        }
        var words = Prose.words(block.text());
        if (block.linkShare() > 0.5) {
            return -3 - words * 0.5;
        }
        if (block.kind() == StructureKind.CAPTION) {
            return 0;
        }
        if (block.kind() == StructureKind.HEADING) {
            return -1;
        }
        if (words >= PROSE_WORDS || Prose.endsAsSentence(block.text())) {
            return words * (1 - block.linkShare());
        }
        if (block.holder().normalName().equals("p") && block.linked() == 0) {
            return 0.5;
        }
        return -1;
    }
}
