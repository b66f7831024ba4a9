package org.stet.ingest.office;

import java.util.List;
import java.util.Optional;
import org.stet.ingest.Budget;
import org.stet.ingest.Bylines;
import org.stet.ingest.Composition;
import org.stet.ingest.Content;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.MediaType;
import org.stet.ingest.Paragraph;
import org.stet.ingest.ReadException;
import org.stet.ingest.StatedDate;
import org.stet.ingest.text.PlainText;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** Makes an article of a document from a word processor: what stands in the text is believed before the properties. */
final class OfficeArticle {

    private OfficeArticle() {
    }

    static Content of(Input input, MediaType type, DocumentProperties properties, List<Paragraph> paragraphs, Limits limits,
            Budget budget)
            throws ReadException {
        var article = new Composition();
        for (var paragraph : PlainText.told(paragraphs, budget)) {
            switch (paragraph.kind()) {
                case HEADLINE -> article.state(MetadataField.HEADLINE, paragraph.text(), "text");
                case STANDFIRST -> article.state(MetadataField.STANDFIRST, paragraph.text(), "text");
                case BYLINE -> {
                    article.state(MetadataField.BYLINE, Bylines.author(paragraph.text()), "text");
                    article.state(MetadataField.PUBLISHED, StatedDate.in(paragraph.text()), "text");
                }
                default -> {
                    // says nothing about the article as a whole
                }
            }
            if (paragraph.kind() == StructureKind.HEADLINE) {
                article.add(paragraph.kind(), paragraph.text());
            } else {
                article.add(List.of(paragraph));
            }
        }
        article.state(MetadataField.HEADLINE, properties.value("title"), "document title")
                .state(MetadataField.BYLINE, properties.value("creator", "initial-creator"), "document author")
                .stateDate(MetadataField.MODIFIED, properties.value("modified", "date"), "document modified")
                .state(MetadataField.LANGUAGE, properties.value("language"), "document language");
        return Content.of(article.article(input, type, Optional.empty(), limits,
                "the document holds no text; it may be a scan or only pictures"));
    }
}
