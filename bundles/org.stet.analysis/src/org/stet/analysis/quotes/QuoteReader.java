package org.stet.analysis.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.analysis.names.Name;
import org.stet.analysis.text.Block;
import org.stet.analysis.text.Document;

/** Finds what an article gives as somebody's words, and whose. */
public final class QuoteReader {

    private QuoteReader() {
    }

    /** The quotations in reading order, one for each paragraph that a quotation runs through. */
    public static List<Quote> read(Document document, List<Name> names) {
        var blocks = document.blocks().stream().filter(Block::isRead).toList();
        var mentions = new Mentions(names);
        var stretches = StretchReader.read(document.text(), blocks);
        var paragraphs = new ArrayList<List<Passage>>();
        for (var i = 0; i < blocks.size(); i++) {
            var mended = Repair.mended(document.text(), blocks.get(i), stretches.get(i), mentions);
            paragraphs.add(PassageReader.read(document.text(), blocks.get(i), mended, mentions));
        }
        var quotes = new ArrayList<>(new Attributor(document, paragraphs).read());
        quotes.sort(Comparator.comparing((Quote quote) -> quote.span().start()).thenComparing(quote -> quote.span().end()));
        return quotes;
    }
}
