package org.stet.ingest.mail;

import java.util.Optional;
import org.stet.ingest.Addresses;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadArticle;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.html.HtmlReader;
import org.stet.ingest.mail.Message.Leaf;

/**
 * Reads a page that a browser saved with all its parts in one file (RFC 2557). The page is read; its pictures stay in the file.
 */
public final class MhtmlReader implements ArticleReader {

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.MHTML;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var message = Message.parse(input, limits, budget);
        var root = message.leaves().stream().filter(Leaf::isHtml).findFirst()
                .orElseThrow(() -> new ReadException(Reason.NO_TEXT, "the saved page has no HTML in it"));
        var address = message.field("snapshot-content-location").or(() -> Optional.ofNullable(root.header()
                .get("content-location")))
                .flatMap(Addresses::web);
        var page = new Input(input.name(), root.bytes(), input.url().or(() -> address), root.charset());
        return Content.of(asSaved(new HtmlReader().read(page, limits, budget).article().orElseThrow()));
    }

    private static ReadArticle asSaved(ReadArticle page) {
        return new ReadArticle(page.name(), MediaType.MHTML.id(), page.charset(), page.text(), page.structure(), page.metadata());
    }
}
