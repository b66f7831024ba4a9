package org.stet.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.core.store.Texts;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.ArticleText;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.Metadata;
import org.stet.ingest.MetadataCandidate;
import org.stet.ingest.ReadArticle;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.ingest.StatedDate;
import org.stet.ingest.TextDecoder;
import org.stet.ingest.TextRange;
import org.stet.model.MetadataField;

/** Reads plain text. The text stays as it is; its structure is marked, nothing is left out. */
public final class TextReader implements ArticleReader {

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.TEXT;
    }

    @Override
    public Content read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = TextDecoder.decode(input.bytes(), input.charset());
        var text = Texts.clean(decoded.text());
        var structure = LineKinds.of(Lines.paragraphs(text, limits, budget), budget);
        if (structure.isEmpty()) {
            throw new ReadException(Reason.NO_TEXT, "the file holds nothing but white space");
        }
        return Content.of(ReadArticle.of(input.name(), MediaType.TEXT, Optional.of(decoded.charset()),
                new ArticleText(text, structure),
                metadata(input, text, structure)));
    }

    private static Metadata metadata(Input input, String text, List<TextRange> structure) {
        var candidates = new ArrayList<MetadataCandidate>();
        for (var range : structure) {
            var words = range.in(text);
            switch (range.kind()) {
                case HEADLINE -> candidates.add(stated(MetadataField.HEADLINE, words));
                case STANDFIRST -> candidates.add(stated(MetadataField.STANDFIRST, words));
                case BYLINE -> {
                    Bylines.author(words).ifPresent(author -> candidates.add(stated(MetadataField.BYLINE, author)));
                    StatedDate.in(words).ifPresent(date -> candidates.add(stated(MetadataField.PUBLISHED, date)));
                }
                default -> {
                    // says nothing about the article as a whole
                }
            }
        }
        input.url().ifPresent(url -> candidates.add(new MetadataCandidate(MetadataField.URL, url.toString(), "address")));
        return new Metadata(candidates.stream().distinct().toList());
    }

    private static MetadataCandidate stated(MetadataField field, String words) {
        return new MetadataCandidate(field, words, "text");
    }
}
