package org.stet.ui.compare;

import java.util.Comparator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.stet.core.annotate.CaseQueries;
import org.stet.model.Article;
import org.stet.model.Version;
import org.stet.ui.Images;
import org.stet.ui.cases.TransientInput;

/** Names two versions of an article of the open case that are compared. */
public record CompareInput(String articleId, String left, String right, String getName) implements TransientInput {

    /** A version of an article and the one before it, or the one after it if it is the first. */
    public static CompareInput around(Article article, Version version) {
        var versions = article.getVersions().stream().sorted(Comparator.comparingInt(Version::getNumber)).toList();
        var right = Math.max(1, versions.indexOf(version));
        return of(article, versions.get(right - 1).getId(), versions.get(right).getId());
    }

    /** Two versions by their ids. */
    public static CompareInput of(Article article, String left, String right) {
        return new CompareInput(article.getId(), left, right, CaseQueries.headline(article));
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.COMPARE.descriptor();
    }

    @Override
    public String getToolTipText() {
        return "Compare versions of " + getName;
    }
}
