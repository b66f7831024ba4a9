package org.stet.ingest;

import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.model.MetadataField;
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

    /** An article with what its words tell besides: a dateline set apart from the story, the place, and whom it is from. */
    public static ReadArticle of(String name, MediaType type, Optional<Charset> charset, ArticleText text, Metadata metadata) {
        var told = Stream.of(Datelines.metadata(text.text(), text.structure()),
                AgencyCredits.in(text.text(), text.structure(), metadata)).flatMap(List::stream)
                .filter(each -> each.field() != MetadataField.AGENCY_CREDIT || AgencyCredits.isForeign(each, metadata)).toList();
        return new ReadArticle(name, type.id(), charset, text.text(), Datelines.split(text.text(), text.structure()),
                metadata.and(told));
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
