package org.stet.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.core.store.Texts;
import org.stet.ingest.ArticleReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.Datelines;
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
import org.stet.model.StructureKind;

/** Reads plain text. The text stays as it is; its structure is marked, nothing is left out. */
public final class TextReader implements ArticleReader {

    private static final Map<StructureKind, MetadataField> STATED_BY = Map.of(StructureKind.HEADLINE, MetadataField.HEADLINE,
            StructureKind.STANDFIRST, MetadataField.STANDFIRST, StructureKind.BYLINE, MetadataField.BYLINE);

    @Override
    public boolean reads(MediaType type) {
        return type == MediaType.TEXT;
    }

    @Override
    public ReadArticle read(Input input, Limits limits, Budget budget) throws ReadException {
        var decoded = TextDecoder.decode(input.bytes(), input.charset());
        var text = Texts.clean(decoded.text());
        var structure = LineKinds.of(Lines.paragraphs(text, budget));
        if (structure.isEmpty()) {
            throw new ReadException(Reason.NO_TEXT, "the file holds nothing but white space");
        }
        return new ReadArticle(input.name(), MediaType.TEXT.id(), decoded.charset(), text, Datelines.split(text, structure),
                metadata(input, text, structure));
    }

    private static Metadata metadata(Input input, String text, List<TextRange> structure) {
        var candidates = new ArrayList<MetadataCandidate>();
        for (var range : structure) {
            var words = range.in(text);
            var field = STATED_BY.get(range.kind());
            if (field != null) {
                candidates.add(new MetadataCandidate(field, field == MetadataField.BYLINE ? Bylines.names(words) : words,
                        "text"));
            }
            if (range.kind() == StructureKind.BYLINE || range.kind() == StructureKind.DATELINE) {
                StatedDate.in(words)
                        .ifPresent(date -> candidates.add(new MetadataCandidate(MetadataField.PUBLISHED, date, "text")));
            }
        }
        input.url().ifPresent(url -> candidates.add(new MetadataCandidate(MetadataField.URL, url.toString(), "address")));
        return new Metadata(candidates.stream().filter(candidate -> !candidate.value().isEmpty()).toList())
                .and(Datelines.metadata(text, structure));
    }
}
