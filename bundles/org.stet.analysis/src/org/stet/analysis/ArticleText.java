package org.stet.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stet.model.StructureKind;

/**
 * One version of an article as the analysis reads it; equal content gives equal findings.
 *
 * @param id the article's id
 * @param file name of the file it was captured from
 * @param outlet name of who published it, empty if it is not known
 * @param agency whether the outlet is a news agency
 * @param published when it was published, as far as stated
 * @param byline who wrote it, in the article's own words; empty if it is not stated
 * @param credits agencies and outlets that the page credits, in its own words
 * @param text the version's text; every offset of a finding counts its UTF-16 code units
 * @param structure what the stretches of the text are
 */
public record ArticleText(String id, String file, String outlet, boolean agency, Optional<Published> published, String byline,
        List<String> credits, String text, List<Range> structure) {

    /** What a stretch of the text is on the page; offsets are UTF-16 code units. */
    public record Range(StructureKind kind, int start, int end) {
    }

    /** As they were published, those of no known day last, then by outlet and file: an order that does not hang on ids, which are random. */
    public static final Comparator<ArticleText> ORDER = Comparator
            .comparing((ArticleText article) -> article.published().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ArticleText::outlet).thenComparing(ArticleText::file).thenComparing(ArticleText::text).thenComparing(ArticleText::id);

    public ArticleText {
        credits = List.copyOf(credits);
        structure = List.copyOf(structure);
    }

    /** That of its id and text, which are soon hashed again. */
    @Override
    public int hashCode() {
        return 31 * id.hashCode() + text.hashCode();
    }

    /** The same article under another id, by which findings name it. */
    public ArticleText named(String other) {
        return new ArticleText(other, file, outlet, agency, published, byline, credits, text, structure);
    }
}
