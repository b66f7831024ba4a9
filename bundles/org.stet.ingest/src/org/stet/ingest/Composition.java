package org.stet.ingest;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.core.store.Texts;
import org.stet.ingest.ReadFailure.Reason;
import org.stet.model.MetadataField;
import org.stet.model.StructureKind;

/** Puts an article together from what a format states about it and from its paragraphs. */
public final class Composition {

    private final List<MetadataCandidate> candidates = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();

    /** Adds a statement, unless it is empty. */
    public Composition state(MetadataField field, String value, String source) {
        var words = clean(value);
        if (!words.isEmpty()) {
            candidates.add(new MetadataCandidate(field, words, source));
        }
        return this;
    }

    public Composition state(MetadataField field, Optional<String> value, String source) {
        value.ifPresent(words -> state(field, words, source));
        return this;
    }

    /** Adds a statement of a date in any notation; one that cannot be understood says nothing. */
    public Composition stateDate(MetadataField field, Optional<String> value, String source) {
        return state(field, value.flatMap(StatedDate::in), source);
    }

    public Composition state(List<MetadataCandidate> statements) {
        statements.forEach(each -> state(each.field(), each.value(), each.source()));
        return this;
    }

    /** Adds the statement of a field that is believed most, as a paragraph. */
    public Composition show(StructureKind kind, MetadataField field) {
        candidates.stream().filter(candidate -> candidate.field() == field).findFirst()
                .ifPresent(candidate -> add(kind, candidate.value()));
        return this;
    }

    /** Adds a paragraph, unless it is empty or repeats the headline or standfirst. */
    public Composition add(StructureKind kind, String text) {
        var words = clean(text);
        if (!words.isEmpty() && !isTold(words)) {
            paragraphs.add(new Paragraph(kind, words));
        }
        return this;
    }

    private boolean isTold(String words) {
        return paragraphs.stream().limit(2).anyMatch(before -> before.text().equals(words)
                && (before.kind() == StructureKind.HEADLINE || before.kind() == StructureKind.STANDFIRST));
    }

    public Composition add(List<Paragraph> more) {
        more.forEach(paragraph -> add(paragraph.kind(), paragraph.text()));
        return this;
    }

    private static String clean(String text) {
        return Texts.clean(Blank.strip(text));
    }

    /**
     * The article of an input.
     *
     * @param nothing what to say if there is no paragraph, as a sentence
     * @throws ReadException if there is no paragraph, or there are too many
     */
    public ReadArticle article(Input input, MediaType type, Optional<Charset> charset, Limits limits,
            String nothing) throws ReadException {
        if (paragraphs.isEmpty()) {
            throw new ReadException(Reason.NO_TEXT, nothing);
        }
        limits.requireParagraphs(paragraphs.size());
        var text = ArticleText.of(paragraphs);
        input.url().ifPresent(url -> state(MetadataField.URL, url.toString(), "address"));
        return ReadArticle.of(input.name(), type, charset, text, new Metadata(candidates.stream().distinct().toList()));
    }
}
