/**
 */
package org.stet.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Derivation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How much of one article goes back to an origin.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Derivation#getArticle <em>Article</em>}</li>
 *   <li>{@link org.stet.model.Derivation#getDegree <em>Degree</em>}</li>
 *   <li>{@link org.stet.model.Derivation#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getDerivation()
 * @model
 * @generated
 */
public interface Derivation extends EObject {
	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.stet.model.StetPackage#getDerivation_Article()
	 * @model unique="false"
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.stet.model.Derivation#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Degree</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.DerivationDegree}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Degree</em>' attribute.
	 * @see org.stet.model.DerivationDegree
	 * @see #setDegree(DerivationDegree)
	 * @see org.stet.model.StetPackage#getDerivation_Degree()
	 * @model unique="false"
	 * @generated
	 */
	DerivationDegree getDegree();

	/**
	 * Sets the value of the '{@link org.stet.model.Derivation#getDegree <em>Degree</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Degree</em>' attribute.
	 * @see org.stet.model.DerivationDegree
	 * @see #getDegree()
	 * @generated
	 */
	void setDegree(DerivationDegree value);

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Passages</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getDerivation_Passages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Passage> getPassages();

} // Derivation
