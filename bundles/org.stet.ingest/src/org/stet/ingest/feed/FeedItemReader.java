package org.stet.ingest.feed;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.Composition;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.Markup;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadException;
import org.stet.ingest.html.Fragment;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** Reads one item of a feed: the whole text where the feed has it, else the summary. */
public final class FeedItemReader implements ArticleReader {

    private static final String NOTHING = "the item of the feed has neither a title nor a text";

    /** RSS asks for an address before the name. */
    private static final Pattern ADDRESS_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\(([^)]+)\\)");

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.FEED_ITEM;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = Markup.decode(input);
        var item = Markup.root(Markup.xml(decoded.text(), limits, budget));
        var article = new Composition();
        metadata(item, input, article);
        article.show(StructureKind.HEADLINE, MetadataField.HEADLINE);
        var content = FeedItem.child(item, "encoded").or(() -> FeedItem.child(item, "content"));
        var summary = FeedItem.child(item, "description").or(() -> FeedItem.child(item, "summary"));
        if (content.isPresent()) {
            summary.map(element -> FeedItem.plain(element.wholeText()))
                    .ifPresent(words -> article.state(MetadataField.STANDFIRST, words, "summary in the feed"));
        }
        content.or(() -> summary).ifPresent(body -> article.add(Fragment.paragraphs(story(body, limits, budget), budget)));
        return Content.of(article.article(input, MediaType.FEED_ITEM, Optional.of(decoded.charset()), limits, NOTHING));
    }

    private static void metadata(Element item, Input input, Composition article) {
        article.state(MetadataField.HEADLINE, FeedItem.title(item), "title in the feed");
        // what an aggregator passes on names its real publisher
        Markup.children(item, "source").findFirst()
                .map(source -> Markup.words(source, "title").orElseGet(() -> source.ownText()))
                .ifPresent(publisher -> article.state(MetadataField.OUTLET, publisher, "source in the feed"));
        article.state(MetadataField.OUTLET, FeedItem.words(item, "publisher"), "publisher in the feed");
        author(item).ifPresent(author -> article.state(MetadataField.BYLINE, Bylines.names(author), "author in the feed"));
        for (var name : new String[] {"pubDate", "published", "date", "issued"}) {
            article.stateDate(MetadataField.PUBLISHED, FeedItem.words(item, name), name + " in the feed");
        }
        for (var name : new String[] {"updated", "modified"}) {
            article.stateDate(MetadataField.MODIFIED, FeedItem.words(item, name), name + " in the feed");
        }
        FeedItem.address(item, input.url()).ifPresent(url -> article.state(MetadataField.URL, url.toString(),
                "link in the feed"));
    }

    private static Optional<String> author(Element item) {
        return FeedItem.words(item, "creator").or(() -> FeedItem.child(item, "author").map(author -> Markup.words(author, "name")
                .orElseGet(() -> ADDRESS_AND_NAME.matcher(author.text()).replaceFirst("$1"))));
    }

    /** The markup of the body, which feeds carry as escaped text, as CDATA, or as elements. */
    private static Element story(Element body, Limits limits, Budget budget) {
        var markup = body.childrenSize() > 0 ? body.html() : body.wholeText();
        return Markup.html(markup, limits, budget).body();
    }
}
