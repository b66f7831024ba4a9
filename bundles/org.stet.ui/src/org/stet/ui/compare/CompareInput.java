package org.stet.ui.compare;

import java.util.Comparator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.stet.core.annotate.CaseQueries;
import org.stet.model.Article;
import org.stet.model.Version;
import org.stet.ui.Images;
import org.stet.ui.article.ArticleInput;
import org.stet.ui.cases.TransientInput;

/** Names two texts of the open case that are compared: versions of one article, or two articles. */
public record CompareInput(ArticleInput left, ArticleInput right, String getName) implements TransientInput {

    /** A version of an article and the one before it, or the one after it if it is the first. */
    public static CompareInput around(Article article, Version version) {
        var versions = article.getVersions().stream().sorted(Comparator.comparingInt(Version::getNumber)).toList();
        var right = Math.max(1, versions.indexOf(version));
        return of(article, versions.get(right - 1).getId(), versions.get(right).getId());
    }

    /** Two versions of an article by their ids. */
    public static CompareInput of(Article article, String left, String right) {
        return new CompareInput(new ArticleInput(article.getId(), left), new ArticleInput(article.getId(), right),
                CaseQueries.headline(article));
    }

    /** The newest versions of two articles. */
    public static CompareInput of(Article left, Article right) {
        return new CompareInput(ArticleInput.latest(left), ArticleInput.latest(right), CaseQueries.headline(right));
    }

    /** Whether both texts are versions of one article. */
    public boolean isOfVersions() {
        return left.articleId().equals(right.articleId());
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.COMPARE.descriptor();
    }

    @Override
    public String getToolTipText() {
        return isOfVersions() ? "Compare versions of " + getName : "“" + left.getName() + "” beside “" + right.getName() + "”";
    }
}
