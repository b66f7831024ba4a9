package org.stet.ingest.office;

import java.util.Locale;
import java.util.Optional;
import org.stet.model.StructureKind;

/** What the built-in paragraph styles of word processors mean. */
final class Styles {

    private Styles() {
    }

    /** The kind for the name of a built-in style, as the file formats spell it whatever the language of the program is. */
    static Optional<StructureKind> kind(String style) {
        var name = style.toLowerCase(Locale.ROOT).replace("_20_", " ").strip();
        if (name.startsWith("heading ") || name.equals("heading")) {
            return Optional.of(StructureKind.HEADING);
        }
        return switch (name) {
            case "title" -> Optional.of(StructureKind.HEADLINE);
            case "subtitle" -> Optional.of(StructureKind.STANDFIRST);
            case "caption", "figure", "illustration" -> Optional.of(StructureKind.CAPTION);
            case "quote", "intense quote", "quotations" -> Optional.of(StructureKind.BLOCK_QUOTE);
            default -> Optional.empty();
        };
    }
}
