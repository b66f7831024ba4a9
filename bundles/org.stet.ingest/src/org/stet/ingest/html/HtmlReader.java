package org.stet.ingest.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.StringReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.ArticleText;
import org.stet.ingest.Budget;
import org.stet.ingest.Datelines;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.ReadArticle;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.TextDecoder;
import org.stet.model.MetadataField;

/** Reads web pages, whole or as a fragment from a clipboard. Nothing a page refers to is fetched, no script is run. */
public final class HtmlReader implements ArticleReader {

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.HTML;
    }

    @Override
    public ReadArticle read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = TextDecoder.decode(input.bytes(), input.charset().or(() -> MetaCharset.of(input.bytes())));
        var page = parse(decoded.text(), limits, budget);
        var metadata = PageMetadata.read(page, input.url());
        var paragraphs = MainContent.of(page, metadata.value(MetadataField.HEADLINE), budget);
        if (paragraphs.isEmpty()) {
            throw new ReadException(Reason.NO_TEXT, "the page holds no article text; it may need a script or a login to show it, "
                    + "or it was saved before it had loaded");
        }
        limits.requireParagraphs(paragraphs.size());
        var text = ArticleText.of(paragraphs);
        return new ReadArticle(input.name(), MediaType.HTML.id(), decoded.charset(), text.text(),
                Datelines.split(text.text(), text.structure()), metadata.and(Datelines.metadata(text.text(), text.structure())));
    }

    private static Document parse(String html, Limits limits, Budget budget) {
        return Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(new BudgetReader(html, budget), "");
    }

    /** Lets parsing stop when the budget is used up: the parser asks for a few thousand characters at a time. */
    private static final class BudgetReader extends FilterReader {

        private final Budget budget;

        BudgetReader(String html, Budget budget) {
            super(new StringReader(html));
            this.budget = budget;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            budget.check();
            return super.read(buffer, offset, Math.min(length, 8192));
        }
    }
}
