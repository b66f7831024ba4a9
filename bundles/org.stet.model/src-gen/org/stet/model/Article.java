/**
 */
package org.stet.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Article</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One published item, draft, document or interview note. Root of article.xmi.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Article#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.stet.model.Article#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.Article#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.stet.model.Article#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.stet.model.Article#getNote <em>Note</em>}</li>
 *   <li>{@link org.stet.model.Article#getVersions <em>Versions</em>}</li>
 *   <li>{@link org.stet.model.Article#getAnnotations <em>Annotations</em>}</li>
 *   <li>{@link org.stet.model.Article#getCorrections <em>Corrections</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getArticle()
 * @model
 * @generated
 */
public interface Article extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.stet.model.StetPackage#getArticle_FormatVersion()
	 * @model unique="false"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.stet.model.Article#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.ArticleKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.ArticleKind
	 * @see #setKind(ArticleKind)
	 * @see org.stet.model.StetPackage#getArticle_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ArticleKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.Article#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.ArticleKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ArticleKind value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the outlet in case.xmi.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' attribute.
	 * @see #setOutlet(String)
	 * @see org.stet.model.StetPackage#getArticle_Outlet()
	 * @model unique="false"
	 * @generated
	 */
	String getOutlet();

	/**
	 * Sets the value of the '{@link org.stet.model.Article#getOutlet <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' attribute.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(String value);

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.Confidentiality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see org.stet.model.Confidentiality
	 * @see #setConfidentiality(Confidentiality)
	 * @see org.stet.model.StetPackage#getArticle_Confidentiality()
	 * @model unique="false"
	 * @generated
	 */
	Confidentiality getConfidentiality();

	/**
	 * Sets the value of the '{@link org.stet.model.Article#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see org.stet.model.Confidentiality
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(Confidentiality value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.stet.model.StetPackage#getArticle_Note()
	 * @model unique="false"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.stet.model.Article#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Versions</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Version}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Versions</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getArticle_Versions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Version> getVersions();

	/**
	 * Returns the value of the '<em><b>Annotations</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Annotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Annotations</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getArticle_Annotations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Annotation> getAnnotations();

	/**
	 * Returns the value of the '<em><b>Corrections</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Metadatum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a person set right in the metadata; the newest entry of a field wins over every version.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corrections</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getArticle_Corrections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Metadatum> getCorrections();

} // Article
