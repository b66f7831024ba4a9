package org.stet.core.edit;

import org.eclipse.emf.ecore.EObject;
import org.stet.model.Article;

/** The objects that head the files of a case, as an editor sees them. */
public interface ArticleRoots {

    /** The key of case.xmi. */
    String CASE = "case";

    /** The root of a file: the case for {@link #CASE}, else the article with that id, loaded if need be. */
    EObject root(String file);

    /** Makes a file of its own for an article; to be called by {@link CaseEditor} alone. */
    void add(String folder, Article article);

    /** Takes an article's file out of the case; to be called by {@link CaseEditor} alone. */
    void remove(String folder, Article article);
}
