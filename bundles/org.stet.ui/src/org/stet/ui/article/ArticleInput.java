package org.stet.ui.article;

import java.util.Optional;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.CaseException;
import org.stet.model.Article;
import org.stet.ui.Images;
import org.stet.ui.cases.CurrentCase;

/** Names the version of an article of the open case that an editor shows. */
public record ArticleInput(String articleId, String versionId) implements IEditorInput, IPersistableElement {

    /** The newest version of an article. */
    public static ArticleInput latest(Article article) {
        return new ArticleInput(article.getId(), CaseQueries.latest(article).getId());
    }

    @Override
    public boolean exists() {
        return article().isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.ARTICLE.descriptor();
    }

    @Override
    public String getName() {
        return article().map(CaseQueries::headline).orElse("Article");
    }

    @Override
    public String getToolTipText() {
        return getName();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ArticleInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        ArticleInputFactory.save(this, memento);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    private Optional<Article> article() {
        return CurrentCase.instance().get().filter(open -> open.entry(articleId).isPresent()).flatMap(open -> {
            try {
                return Optional.of(open.article(articleId));
            } catch (CaseException e) {
                return Optional.empty();
            }
        });
    }
}
