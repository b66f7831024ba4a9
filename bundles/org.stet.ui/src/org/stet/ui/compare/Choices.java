package org.stet.ui.compare;

import java.util.List;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.annotate.Labels;
import org.stet.core.store.OpenCase;
import org.stet.model.Article;
import org.stet.ui.article.ArticleInput;
import org.stet.ui.compare.ComparePage.Choice;
import org.stet.ui.versions.VersionLabels;

/** The texts that a comparison may be about. */
final class Choices {

    private Choices() {
    }

    /** The versions of an article. */
    static List<Choice> versions(Article article) {
        return article.getVersions().stream()
                .map(version -> new Choice(new ArticleInput(article.getId(), version.getId()), VersionLabels.dated(version))).toList();
    }

    /** All articles of a case in their newest versions, by outlet. */
    static List<Choice> articles(OpenCase open) {
        return open.articles().stream().map(article -> new Choice(ArticleInput.latest(article), label(open, article)))
                .sorted((one, other) -> one.label().compareToIgnoreCase(other.label())).toList();
    }

    private static String label(OpenCase open, Article article) {
        return Labels.article(CaseQueries.outletName(open.model(), article), Labels.day(CaseQueries.published(article)),
                CaseQueries.headline(article));
    }
}
