package org.stet.ingest;

import org.stet.model.StructureKind;

/** A block of an article on its way into the text. Line ends inside it (a poem, a table's rows) are {@code \n}. */
public record Paragraph(StructureKind kind, String text) {
}
