package org.stet.core.edit;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.stet.model.Article;

/** One step of an edit: it can be undone, and done again. */
sealed interface Change {

    void undo(ArticleRoots articles);

    void redo(ArticleRoots articles);

    /** A single-valued feature got another value. */
    record Set(EObject owner, EStructuralFeature feature, Object from, Object to) implements Change {
        @Override
        public void undo(ArticleRoots articles) {
            owner.eSet(feature, from);
        }

        @Override
        public void redo(ArticleRoots articles) {
            owner.eSet(feature, to);
        }
    }

    /** A list got another element. */
    record Add(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {
        @Override
        public void undo(ArticleRoots articles) {
            list(owner, feature).remove(index);
        }

        @Override
        public void redo(ArticleRoots articles) {
            list(owner, feature).add(index, value);
        }
    }

    /** A list lost an element. */
    record Remove(EObject owner, EStructuralFeature feature, int index, Object value) implements Change {
        @Override
        public void undo(ArticleRoots articles) {
            list(owner, feature).add(index, value);
        }

        @Override
        public void redo(ArticleRoots articles) {
            list(owner, feature).remove(index);
        }
    }

    /** An element of a list changed its place. */
    record Move(EObject owner, EStructuralFeature feature, int from, int to) implements Change {
        @Override
        public void undo(ArticleRoots articles) {
            list(owner, feature).move(from, to);
        }

        @Override
        public void redo(ArticleRoots articles) {
            list(owner, feature).move(to, from);
        }
    }

    /** An article's own file joined the case. */
    record ArticleAdded(String folder, Article article) implements Change {
        @Override
        public void undo(ArticleRoots articles) {
            articles.remove(folder, article);
        }

        @Override
        public void redo(ArticleRoots articles) {
            articles.add(folder, article);
        }
    }

    /** An article's own file left the case. */
    record ArticleRemoved(String folder, Article article) implements Change {
        @Override
        public void undo(ArticleRoots articles) {
            articles.add(folder, article);
        }

        @Override
        public void redo(ArticleRoots articles) {
            articles.remove(folder, article);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
