package org.stet.ingest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.Markup;
import org.stet.ingest.MediaType;
import org.stet.ingest.MetadataCandidate;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.MetadataField;

/** Takes RSS and Atom feeds apart: each item is an input of its own, exactly as it stands in the feed. */
public final class FeedReader implements ArticleReader {

    private static final Set<String> ITEMS = Set.of("item", "entry");

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.FEED;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var text = Markup.decode(input).text();
        var feed = Markup.xml(text, limits, budget);
        var stated = stated(feed);
        var parts = new ArrayList<Input>();
        for (var item : feed.select("*")) {
            budget.check();
            if (ITEMS.contains(Markup.name(item)) && item.parents().stream()
                    .noneMatch(outer -> ITEMS.contains(Markup.name(outer)))) {
                parts.add(part(input, item, text, stated));
                limits.requireParts(parts.size());
            }
        }
        if (parts.isEmpty()) {
            throw new ReadException(Reason.NO_TEXT, "the feed has no items");
        }
        return Content.of(parts);
    }

    private static Input part(Input feed, Element item, String text, List<MetadataCandidate> stated) {
        var bytes = FeedItem.source(item, text).getBytes(StandardCharsets.UTF_8);
        Optional<URI> address = FeedItem.address(item, feed.url());
        var title = FeedItem.title(item).or(() -> address.map(URI::toString)).orElse("item without a title");
        return feed.part(title, bytes, address, Optional.of(StandardCharsets.UTF_8), Optional.empty(), stated);
    }

    /** What the feed says of all its items. */
    private static List<MetadataCandidate> stated(Document feed) throws ReadException {
        var stated = new ArrayList<MetadataCandidate>();
        var head = Markup.all(feed, "channel").findFirst().orElse(Markup.root(feed));
        Markup.children(head, "title").findFirst().map(Element::text).filter(title -> !title.isBlank())
                .ifPresent(title -> stated.add(new MetadataCandidate(MetadataField.OUTLET, title.strip(), "title of the feed")));
        Markup.children(head, "language").findFirst().map(Element::text).or(() -> Optional.of(head.attr("xml:lang")))
                .filter(language -> !language.isBlank())
                .ifPresent(language -> stated.add(new MetadataCandidate(MetadataField.LANGUAGE, language.strip(),
                "language of the feed")));
        return stated;
    }
}
