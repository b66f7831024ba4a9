package org.stet.ingest.html;

import java.util.Optional;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Composition;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.Markup;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadException;
import org.stet.model.MetadataField;

/** Reads web pages, whole or as a fragment from a clipboard. Nothing a page refers to is fetched, no script is run. */
public final class HtmlReader implements ArticleReader {

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.HTML;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = Markup.decode(input);
        var page = Markup.html(decoded.text(), limits, budget);
        var metadata = PageMetadata.read(page, input.url(), budget);
        var paragraphs = MainContent.of(page, metadata.value(MetadataField.HEADLINE), metadata.value(MetadataField.BYLINE),
                budget);
        return Content.of(new Composition().state(metadata.candidates()).add(paragraphs).article(input, MediaType.HTML,
                Optional.of(decoded.charset()), limits,
                "the page holds no article text; it may need a script or a login to show it, "
                        + "or it was saved before it had loaded"));
    }
}
