package org.stet.ui.compare;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.stet.core.anchor.Span;
import org.stet.core.annotate.CaseQueries;
import org.stet.model.Article;
import org.stet.model.Version;
import org.stet.ui.Images;
import org.stet.ui.article.ArticleInput;
import org.stet.ui.cases.TransientInput;

/**
 * Names two texts of the open case that are compared: versions of one article, or two articles.
 *
 * @param places words of both that speak of one thing, to be set side by side even where the texts share none
 */
public record CompareInput(ArticleInput left, ArticleInput right, String getName, Optional<Places> places) implements TransientInput {

    /** Words of the left text and of the right. */
    public record Places(Span left, Span right) {
    }

    public CompareInput(ArticleInput left, ArticleInput right, String getName) {
        this(left, right, getName, Optional.empty());
    }

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

    /** The same two articles with words of both that speak of one thing. */
    public CompareInput at(Optional<Places> words) {
        return new CompareInput(left, right, getName, words);
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
