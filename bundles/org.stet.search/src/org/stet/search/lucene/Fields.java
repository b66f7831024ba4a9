package org.stet.search.lucene;

import java.util.Locale;
import org.stet.model.ValueKind;
import org.stet.search.Facet;
import org.stet.search.FilterValues;

/** Names of the fields of the index. */
final class Fields {

    /** What a document says: words of a passage, or of a checker in a note or a claim. */
    static final String WORDS = "words";
    /** Words of an article that are the span of an annotation. */
    static final String MARKED = "marked";
    /** All words of an article but the most common, to rank articles by. */
    static final String WHOLE = "whole";
    static final String HEADLINE = exact("headline");
    static final String OUTLET = exact("outlet");

    /** Names of those who are quoted. */
    static final String SPEAKER = exact("speaker");
    /** The values and speakers of a passage, see {@link Fact}. */
    static final String FACTS = "facts";
    /** Who wrote it: the byline of an article, the person who made an annotation or a claim. */
    static final String BY = exact("by");
    /** Words of a note that begin with #, without it. */
    static final String TAG = "tag";
    /** ISO 639-1 code of the language whose stems the words were brought to. */
    static final String LANGUAGE = "language";

    /** What a document stands for: one of {@link Type}. */
    static final String TYPE = "type";
    /** What replaces or removes a document: the id of an annotation or a claim. */
    static final String KEY = "key";
    static final String ARTICLE = "article";
    static final String KIND = facet(Facet.KIND);
    static final String STATUS = facet(Facet.STATUS);
    static final String STANCE = "stance";
    static final String DAYS = "days";
    /** First day of publication, days since 1970, for sorting. */
    static final String DAY = "day";

    /** What a passage means, as a quantised vector. */
    static final String VECTOR = "vector";
    static final String VERSION = "version";
    static final String START = "start";
    static final String END = "end";
    static final String BODY = "body";
    static final String NOTE = "note";
    static final String PRINT = "print";

    private static final String EXACT = ".exact";

    /** What a document stands for. */
    enum Type { TEXT, ANNOTATION, CLAIM, ARTICLE, FACTS, PRINT }

    private Fields() {
    }

    /** The field that keeps the form of each word, beside the stemmed field of that name. */
    static String exact(String field) {
        return field + EXACT;
    }

    /** The field that keeps the values of a facet whole, for counting and narrowing down. */
    static String facet(Facet facet) {
        return "facet." + FilterValues.name(facet);
    }

    /** The field that keeps the values of a kind; where a unit is given, only those in it. */
    static String value(ValueKind kind, String unit) {
        return "value." + FilterValues.name(kind) + (unit.isEmpty() ? "" : "." + unit.toLowerCase(Locale.ROOT));
    }

    static boolean isExact(String field) {
        return field.endsWith(EXACT);
    }
}
