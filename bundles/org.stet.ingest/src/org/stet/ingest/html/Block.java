package org.stet.ingest.html;

import org.jsoup.nodes.Element;
import org.stet.model.StructureKind;

/**
 * A stretch of text that a browser would set as a block of its own.
 *
 * @param linked how many of its characters are inside links
 * @param holder the innermost block element around it
 */
record Block(StructureKind kind, String text, int linked, Element holder) {

    double linkShare() {
        return (double) linked / text.length();
    }
}
