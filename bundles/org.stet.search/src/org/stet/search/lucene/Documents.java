package org.stet.search.lucene;

import java.time.YearMonth;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.stet.core.anchor.Span;
import org.stet.search.Facet;
import org.stet.search.FilterValues;
import org.stet.search.lucene.Entry.Marking;
import org.stet.search.lucene.Entry.Passage;
import org.stet.search.lucene.Entry.Proposition;
import org.stet.search.lucene.Entry.Source;

/** Makes the documents of the index. */
final class Documents {

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private Documents() {
    }

    static Document of(Entry entry) {
        return switch (entry) {
            case Passage passage -> passage(passage);
            case Marking marking -> marking(marking);
            case Proposition proposition -> proposition(proposition);
        };
    }

    /** Says what the index holds of an article, or of the claims. */
    static Document print(String key, String print) {
        var document = document(Fields.Type.PRINT);
        document.add(new StringField(Fields.KEY, key, Field.Store.YES));
        document.add(new StoredField(Fields.PRINT, print));
        return document;
    }

    private static Document passage(Passage passage) {
        var document = document(Fields.Type.TEXT);
        addSource(document, passage.source());
        addPlace(document, passage.version(), passage.span());
        addFacet(document, Facet.KIND, FilterValues.TEXT);
        document.add(new StoredField(Fields.BODY, passage.text()));
        addWords(document, Fields.WORDS, passage.text());
        return document;
    }

    static void addVector(Document document, byte[] vector) {
        document.add(new KnnByteVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.COSINE));
    }

    private static Document marking(Marking marking) {
        var document = document(Fields.Type.ANNOTATION);
        document.add(new StringField(Fields.KEY, marking.id(), Field.Store.YES));
        addSource(document, marking.source());
        addPlace(document, marking.version(), marking.span());
        addFacet(document, Facet.KIND, marking.kind());
        marking.statuses().forEach(status -> addFacet(document, Facet.STATUS, status));
        marking.stances().forEach(stance -> document.add(new StringField(Fields.STANCE, stance, Field.Store.NO)));
        document.add(new StoredField(Fields.BODY, marking.words()));
        document.add(new StoredField(Fields.NOTE, marking.note()));
        addWords(document, Fields.MARKED, marking.words());
        addWords(document, Fields.WORDS, marking.note());
        return document;
    }

    private static Document proposition(Proposition proposition) {
        var document = document(Fields.Type.CLAIM);
        document.add(new StringField(Fields.KEY, proposition.id(), Field.Store.YES));
        addFacet(document, Facet.KIND, FilterValues.CLAIM);
        addFacet(document, Facet.STATUS, proposition.status());
        proposition.stances().forEach(stance -> document.add(new StringField(Fields.STANCE, stance, Field.Store.NO)));
        var note = proposition.note().map(text -> proposition.statement() + "\n" + text).orElse(proposition.statement());
        document.add(new StoredField(Fields.NOTE, note));
        addWords(document, Fields.WORDS, note);
        return document;
    }

    private static Document document(Fields.Type type) {
        var document = new Document();
        document.add(new StringField(Fields.TYPE, type.name(), Field.Store.YES));
        return document;
    }

    private static void addSource(Document document, Source source) {
        document.add(new StringField(Fields.ARTICLE, source.article(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.ARTICLE, new BytesRef(source.article())));
        document.add(new Field(Fields.OUTLET, source.outlet(), NAMES));
        document.add(new Field(Fields.HEADLINE, source.headline(), NAMES));
        addFacet(document, Facet.OUTLET, source.outlet());
        FilterValues.days(source.published()).ifPresent(days -> {
            var first = days.first().toEpochDay();
            document.add(new IntRange(Fields.DAYS, new int[] {(int) first}, new int[] {(int) days.last().toEpochDay()}));
            document.add(new NumericDocValuesField(Fields.DAY, first));
            if (days.last().minusMonths(1).isBefore(days.first())) {
                addFacet(document, Facet.MONTH, YearMonth.from(days.first()).toString());
            }
        });
    }

    private static void addFacet(Document document, Facet facet, String value) {
        if (!value.isBlank()) {
            document.add(new KeywordField(Fields.facet(facet), value, Field.Store.NO));
        }
    }

    private static void addPlace(Document document, String version, Span span) {
        document.add(new StoredField(Fields.VERSION, version));
        document.add(new StoredField(Fields.START, span.start()));
        document.add(new StoredField(Fields.END, span.end()));
    }

    private static void addWords(Document document, String field, String words) {
        document.add(new Field(field, words, WORDS));
        document.add(new Field(Fields.exact(field), words, WORDS));
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
