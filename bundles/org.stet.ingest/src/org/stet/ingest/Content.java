package org.stet.ingest;

import java.util.List;
import java.util.Optional;

/**
 * What an input holds: an article of its own, other inputs, or both, as a mail with attachments does.
 *
 * @param parts in their order; each is to be read by what it is
 */
public record Content(Optional<ReadArticle> article, List<Input> parts) {

    public Content {
        parts = List.copyOf(parts);
    }

    public static Content of(ReadArticle article) {
        return new Content(Optional.of(article), List.of());
    }

    public static Content of(List<Input> parts) {
        return new Content(Optional.empty(), parts);
    }
}
