package org.stet.core.placement;

import java.util.List;
import java.util.Optional;
import org.stet.core.anchor.Span;

/**
 * What became of a paragraph.
 *
 * @param from the paragraph in the earlier text; empty if it was added
 * @param to the paragraph in the later text; empty if it was removed
 * @param words the steps from its words to those of the later text; one step if nothing changed
 */
public record ParagraphEdit(Kind kind, Optional<Span> from, Optional<Span> to, List<WordEdit> words) {

    /** What happened to the paragraph; a moved one may have other words too. */
    public enum Kind {
        SAME, CHANGED, MOVED, ADDED, REMOVED
    }

    /** Whether any words differ. */
    public boolean hasOtherWords() {
        return words.stream().anyMatch(edit -> edit.kind() != WordEdit.Kind.KEPT);
    }
}
