package org.stet.ingest;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stet.model.StructureKind;

/**
 * An article as taken from its bytes. The text has {@code \n} line ends and no byte order mark, and is otherwise as captured.
 * Ranges are in text order and do not overlap; offsets are UTF-16 code units.
 *
 * @param mediaType as detected from the bytes
 * @param charset the bytes were decoded with, where they are text
 */
public record ReadArticle(String name, String mediaType, Optional<Charset> charset, String text, List<TextRange> structure,
        Metadata metadata) implements ReadResult {

    private static final Set<StructureKind> AROUND_THE_STORY = EnumSet.of(StructureKind.HEADLINE, StructureKind.STANDFIRST,
            StructureKind.BYLINE, StructureKind.CAPTION, StructureKind.BOX, StructureKind.PROMPT);

    public ReadArticle {
        structure = List.copyOf(structure);
    }

    /** The same with further, less trusted statements about it. */
    ReadArticle and(List<MetadataCandidate> more) {
        return new ReadArticle(name, mediaType, charset, text, structure, metadata.and(more));
    }

    /** The story itself, without headline, byline, captions and prompts; paragraphs are separated by a blank line. */
    public String body() {
        return structure.stream().filter(range -> !AROUND_THE_STORY.contains(range.kind())).map(range -> range.in(text))
                .collect(Collectors.joining(ArticleText.PARAGRAPH_BREAK));
    }
}
