package org.stet.analysis;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.stet.core.annotate.ArticleDetail;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.model.MetadataField;
import org.stet.model.OutletKind;
import org.stet.model.Version;

/** The articles of a case as the analysis reads them: the newest version of each, with what a person corrected. */
public final class CaseTexts {

    private CaseTexts() {
    }

    /**
     * The articles that can be read, in the order of the case; to be called on the thread that edits, or inside {@link OpenCase#read}.
     * One whose text is gone or damaged is left out, and the log says so.
     */
    public static List<ArticleText> of(OpenCase open) {
        return open.articles().stream().flatMap(article -> readable(open, article).stream()).toList();
    }

    /** The same of some articles, by their ids, each once. */
    static List<ArticleText> of(OpenCase open, Collection<String> ids) {
        return ids.stream().distinct().filter(id -> open.entry(id).isPresent()).flatMap(id -> article(open, id).stream())
                .flatMap(article -> readable(open, article).stream()).toList();
    }

    private static Optional<Article> article(OpenCase open, String id) {
        try {
            return Optional.of(open.article(id));
        } catch (CaseException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<ArticleText> readable(OpenCase open, Article article) {
        try {
            return Optional.of(of(open, article));
        } catch (IOException unreadable) {
            ILog.of(CaseTexts.class).warn("An article is left out of the analysis: " + unreadable.getMessage(), unreadable);
            return Optional.empty();
        }
    }

    /**
     * One article; its id is that of the model's article.
     *
     * @throws IOException if its text cannot be read
     */
    public static ArticleText of(OpenCase open, Article article) throws IOException {
        var model = open.model();
        var version = CaseQueries.latest(article);
        return new ArticleText(article.getId(), CaseQueries.sourceName(version),
                CaseQueries.outletName(model, article), isAgency(open, article), Published.parse(CaseQueries.published(article)),
                CaseQueries.byline(article), credits(open, article), open.text(article, version), structure(version));
    }

    private static boolean isAgency(OpenCase open, Article article) {
        return CaseQueries.outlet(open.model(), article.getOutlet()).filter(outlet -> outlet.getKind() == OutletKind.AGENCY).isPresent();
    }

    private static List<String> credits(OpenCase open, Article article) {
        var credit = ArticleDetail.of(open.model(), article, MetadataField.AGENCY_CREDIT);
        if (credit.correctedBy().isPresent()) {
            return credit.value().isEmpty() ? List.of() : List.of(credit.value());
        }
        return credit.statements().stream().map(ArticleDetail.Statement::value).toList();
    }

    private static List<ArticleText.Range> structure(Version version) {
        return version.getStructure().stream().map(range -> new ArticleText.Range(range.getKind(), range.getStart(), range.getEnd())).toList();
    }
}
