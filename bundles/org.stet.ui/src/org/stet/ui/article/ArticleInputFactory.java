package org.stet.ui.article;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Restores the articles that were open when the workbench was left. */
public final class ArticleInputFactory implements IElementFactory {

    static final String ID = "org.stet.ui.article.inputFactory";

    private static final String ARTICLE = "article";
    private static final String VERSION = "version";

    static void save(ArticleInput input, IMemento memento) {
        memento.putString(ARTICLE, input.articleId());
        memento.putString(VERSION, input.versionId());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        var article = memento.getString(ARTICLE);
        var version = memento.getString(VERSION);
        return article == null || version == null ? null : new ArticleInput(article, version);
    }
}
