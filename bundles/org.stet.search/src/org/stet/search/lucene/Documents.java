package org.stet.search.lucene;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
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
import org.stet.search.lucene.Entry.Whole;

/** Makes the documents of the index. */
final class Documents {

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS);
    private static final Pattern TAG = Pattern.compile("#([\\p{L}\\p{N}_-]+)");
    /** Only asked whether they are there, so that how long they are makes no difference. */
    private static final FieldType NAMES = new FieldType(type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS));

    static {
        NAMES.setOmitNorms(true);
        NAMES.freeze();
    }

    private Documents() {
    }

    static Document of(Entry entry) {
        return switch (entry) {
            case Passage passage -> passage(passage);
            case Whole whole -> whole(whole);
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

    /** Keeps what was read in an article. */
    static Document facts(String key, String print, List<Fact> facts) {
        var document = document(Fields.Type.FACTS);
        document.add(new StringField(Fields.KEY, key, Field.Store.YES));
        document.add(new StoredField(Fields.PRINT, print));
        document.add(new StoredField(Fields.FACTS, Fact.write(facts)));
        return document;
    }

    private static void addFacts(Document document, List<Fact> facts) {
        if (!facts.isEmpty()) {
            document.add(new StoredField(Fields.FACTS, Fact.write(facts)));
        }
        facts.forEach(fact -> {
            switch (fact) {
                case Fact.Value value -> {
                    addValue(document, value, "");
                    if (!value.range().unit().isEmpty()) {
                        addValue(document, value, value.range().unit());
                    }
                }
                case Fact.Said said -> document.add(new Field(Fields.SPEAKER, said.speaker(), NAMES));
            }
        });
        facts.stream().filter(Fact.Said.class::isInstance).map(fact -> ((Fact.Said) fact).speaker()).distinct()
                .forEach(speaker -> addFacet(document, Facet.SPEAKER, speaker));
    }

    private static void addValue(Document document, Fact.Value value, String unit) {
        document.add(new DoubleRange(Fields.value(value.kind(), unit), new double[] {value.range().from()},
                new double[] {value.range().to()}));
    }

    private static Document whole(Whole whole) {
        var document = document(Fields.Type.ARTICLE);
        addSource(document, whole.source());
        addAuthor(document, whole.source().byline());
        document.add(words(Fields.WHOLE, whole.text(), FREQUENCIES, whole.language()));
        return document;
    }

    private static Document passage(Passage passage) {
        var document = document(Fields.Type.TEXT);
        addSource(document, passage.source());
        addAuthor(document, passage.source().byline());
        addPlace(document, passage.version(), passage.span());
        addFacet(document, Facet.KIND, FilterValues.TEXT);
        document.add(new StoredField(Fields.BODY, passage.text()));
        addWords(document, Fields.WORDS, passage.text(), passage.language());
        addFacts(document, passage.facts());
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
        addWords(document, Fields.MARKED, marking.words(), marking.language());
        addWords(document, Fields.WORDS, marking.note(), marking.language());
        addAuthor(document, marking.by());
        addTags(document, marking.note());
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
        addWords(document, Fields.WORDS, note, proposition.language());
        addAuthor(document, proposition.by());
        addTags(document, note);
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

    static void addWords(Document document, String field, String words, Language language) {
        document.add(words(field, words, WORDS, language));
        document.add(new Field(Fields.exact(field), words, WORDS));
        document.add(new StringField(Fields.LANGUAGE, language.code(), Field.Store.NO));
    }

    private static Field words(String field, String words, FieldType type, Language language) {
        return language == Language.ENGLISH ? new Field(field, words, type) : new Field(field, words, type) {
            @Override
            public TokenStream tokenStream(Analyzer english, TokenStream reuse) {
                return Analysis.stream(field, words, language);
            }
        };
    }

    private static void addAuthor(Document document, String by) {
        document.add(new Field(Fields.BY, by, NAMES));
    }

    private static void addTags(Document document, String note) {
        TAG.matcher(note).results().forEach(tag -> document.add(new StringField(Fields.TAG, FilterValues.tag(tag.group(1)),
                Field.Store.NO)));
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
