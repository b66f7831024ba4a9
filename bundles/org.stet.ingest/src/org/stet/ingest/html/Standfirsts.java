package org.stet.ingest.html;

import java.util.Set;
import org.stet.model.StructureKind;

/** Knows the paragraph between headline and story that sums it up, by the names newsrooms give it. */
final class Standfirsts {

    private static final Set<String> NAMES = Set.of(
            "standfirst", "subtitle", "subheadline", "sub-headline", "subhead", "sub-head", "subheading", "sub-heading",
            "sub-title", "dek", "deck", "strapline", "kicker-text", "article-summary", "article-subtitle", "entry-subtitle");

    private Standfirsts() {
    }

    /** Whether a paragraph above the story is called so, it or what directly holds it. */
    static boolean isStandfirst(Block block) {
        if (block.kind() != StructureKind.PARAGRAPH && block.kind() != StructureKind.HEADING) {
            return false;
        }
        var holder = block.holder();
        return Names.of(holder).stream().anyMatch(NAMES::contains)
                || holder.parent() != null && holder.parent().childrenSize() == 1
                        && Names.of(holder.parent()).stream().anyMatch(NAMES::contains);
    }
}
