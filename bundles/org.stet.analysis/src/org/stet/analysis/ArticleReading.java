package org.stet.analysis;

import java.util.List;
import org.stet.analysis.names.Name;
import org.stet.analysis.names.NameReader;
import org.stet.analysis.quotes.Hedge;
import org.stet.analysis.quotes.HedgeReader;
import org.stet.analysis.quotes.Quote;
import org.stet.analysis.quotes.QuoteReader;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.DocumentReader;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.ValueReader;
import org.stet.core.anchor.Span;

/** What one article says, read without a look at any other. */
public record ArticleReading(Document document, List<Mention> mentions, List<Name> names, List<Quote> quotes, List<Hedge> hedges) {

    public ArticleReading {
        mentions = List.copyOf(mentions);
        names = List.copyOf(names);
        quotes = List.copyOf(quotes);
        hedges = List.copyOf(hedges);
    }

    public static ArticleReading of(ArticleText article) {
        var document = DocumentReader.read(article);
        var mentions = ValueReader.read(document);
        var names = NameReader.read(document);
        return new ArticleReading(document, mentions, names, QuoteReader.read(document, names), HedgeReader.read(document));
    }

    public ArticleText article() {
        return document.article();
    }

    /** The values that a stretch touches, in reading order. */
    public List<Mention> mentions(Span stretch) {
        var low = 0;
        var high = mentions.size();
        while (low < high) {
            var middle = low + high >>> 1;
            if (mentions.get(middle).span().end() <= stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return mentions.subList(low, mentions.size()).stream().takeWhile(mention -> mention.span().start() < stretch.end()).toList();
    }

    /** That of the article, because readings of one text are equal and a hash of all their words takes long. */
    @Override
    public int hashCode() {
        return article().hashCode();
    }
}
