package org.stet.analysis.values.quantity;

import java.util.List;
import java.util.Optional;
import org.stet.analysis.ArticleText;
import org.stet.analysis.text.Document;
import org.stet.analysis.text.DocumentReader;
import org.stet.analysis.values.Mention;
import org.stet.analysis.values.Mention.Change;
import org.stet.model.Bound;

/** Reads quantities of a text and shows each as a line: words, kind, bound, value, unit, change. */
final class Quantities {

    private Quantities() {
    }

    static Document document(String text) {
        return DocumentReader.read(new ArticleText("a", "a.txt", "", false, Optional.empty(), "", List.of(), text, List.of()));
    }

    static List<Mention> read(String text) {
        return QuantityReader.read(document(text));
    }

    /** Such as {@code about 30 litres: MEASURE ABOUT 30 L}. */
    static List<String> in(String text) {
        return read(text).stream().map(mention -> show(mention, text)).toList();
    }

    private static String show(Mention mention, String text) {
        var bound = mention.bound() == Bound.EXACTLY ? "" : mention.bound() + " ";
        var change = mention.change() == Change.NONE ? "" : " " + mention.change();
        return (mention.span().of(text) + ": " + mention.kind() + " " + bound + mention.normalised() + " " + mention.unit()).strip() + change;
    }
}
