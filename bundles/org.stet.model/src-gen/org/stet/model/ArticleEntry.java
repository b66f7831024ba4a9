/**
 */
package org.stet.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Says that an article belongs to the case and where its folder is; has the id of its article.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.ArticleEntry#getFolder <em>Folder</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getArticleEntry()
 * @model
 * @generated
 */
public interface ArticleEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the folder under articles/, a single path segment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Folder</em>' attribute.
	 * @see #setFolder(String)
	 * @see org.stet.model.StetPackage#getArticleEntry_Folder()
	 * @model unique="false"
	 * @generated
	 */
	String getFolder();

	/**
	 * Sets the value of the '{@link org.stet.model.ArticleEntry#getFolder <em>Folder</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Folder</em>' attribute.
	 * @see #getFolder()
	 * @generated
	 */
	void setFolder(String value);

} // ArticleEntry
