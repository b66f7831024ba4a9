/**
 */
package org.stet.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attribution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who is given as the source of some words, after PARC: source, cue, content.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Attribution#getSource <em>Source</em>}</li>
 *   <li>{@link org.stet.model.Attribution#getSourceText <em>Source Text</em>}</li>
 *   <li>{@link org.stet.model.Attribution#getCue <em>Cue</em>}</li>
 *   <li>{@link org.stet.model.Attribution#getVia <em>Via</em>}</li>
 *   <li>{@link org.stet.model.Attribution#getQuotation <em>Quotation</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getAttribution()
 * @model
 * @generated
 */
public interface Attribution extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the agent, where known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.stet.model.StetPackage#getAttribution_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.stet.model.Attribution#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source in the words of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Text</em>' attribute.
	 * @see #setSourceText(String)
	 * @see org.stet.model.StetPackage#getAttribution_SourceText()
	 * @model unique="false"
	 * @generated
	 */
	String getSourceText();

	/**
	 * Sets the value of the '{@link org.stet.model.Attribution#getSourceText <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Text</em>' attribute.
	 * @see #getSourceText()
	 * @generated
	 */
	void setSourceText(String value);

	/**
	 * Returns the value of the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words that attribute, such as said or according to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cue</em>' attribute.
	 * @see #setCue(String)
	 * @see org.stet.model.StetPackage#getAttribution_Cue()
	 * @model unique="false"
	 * @generated
	 */
	String getCue();

	/**
	 * Sets the value of the '{@link org.stet.model.Attribution#getCue <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cue</em>' attribute.
	 * @see #getCue()
	 * @generated
	 */
	void setCue(String value);

	/**
	 * Returns the value of the '<em><b>Via</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Names of those who passed it on, nearest to the source first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Via</em>' attribute list.
	 * @see org.stet.model.StetPackage#getAttribution_Via()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getVia();

	/**
	 * Returns the value of the '<em><b>Quotation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.Quotation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Quotation</em>' attribute.
	 * @see org.stet.model.Quotation
	 * @see #setQuotation(Quotation)
	 * @see org.stet.model.StetPackage#getAttribution_Quotation()
	 * @model unique="false"
	 * @generated
	 */
	Quotation getQuotation();

	/**
	 * Sets the value of the '{@link org.stet.model.Attribution#getQuotation <em>Quotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quotation</em>' attribute.
	 * @see org.stet.model.Quotation
	 * @see #getQuotation()
	 * @generated
	 */
	void setQuotation(Quotation value);

} // Attribution
