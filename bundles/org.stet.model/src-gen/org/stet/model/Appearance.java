/**
 */
package org.stet.model;

import java.time.Instant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Appearance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One place where a claim is made or touched: an annotation, the stance taken there, the value and the source as this article gives them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Appearance#getArticle <em>Article</em>}</li>
 *   <li>{@link org.stet.model.Appearance#getAnnotation <em>Annotation</em>}</li>
 *   <li>{@link org.stet.model.Appearance#getStance <em>Stance</em>}</li>
 *   <li>{@link org.stet.model.Appearance#getState <em>State</em>}</li>
 *   <li>{@link org.stet.model.Appearance#getValue <em>Value</em>}</li>
 *   <li>{@link org.stet.model.Appearance#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.stet.model.Appearance#getNote <em>Note</em>}</li>
 *   <li>{@link org.stet.model.Appearance#getCreated <em>Created</em>}</li>
 *   <li>{@link org.stet.model.Appearance#getCreator <em>Creator</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getAppearance()
 * @model
 * @generated
 */
public interface Appearance extends Identified {
	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see #setArticle(String)
	 * @see org.stet.model.StetPackage#getAppearance_Article()
	 * @model unique="false"
	 * @generated
	 */
	String getArticle();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(String value);

	/**
	 * Returns the value of the '<em><b>Annotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the annotation in that article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Annotation</em>' attribute.
	 * @see #setAnnotation(String)
	 * @see org.stet.model.StetPackage#getAppearance_Annotation()
	 * @model unique="false"
	 * @generated
	 */
	String getAnnotation();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getAnnotation <em>Annotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Annotation</em>' attribute.
	 * @see #getAnnotation()
	 * @generated
	 */
	void setAnnotation(String value);

	/**
	 * Returns the value of the '<em><b>Stance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.Stance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Stance</em>' attribute.
	 * @see org.stet.model.Stance
	 * @see #setStance(Stance)
	 * @see org.stet.model.StetPackage#getAppearance_Stance()
	 * @model unique="false"
	 * @generated
	 */
	Stance getStance();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getStance <em>Stance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stance</em>' attribute.
	 * @see org.stet.model.Stance
	 * @see #getStance()
	 * @generated
	 */
	void setStance(Stance value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.SuggestionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #setState(SuggestionState)
	 * @see org.stet.model.StetPackage#getAppearance_State()
	 * @model unique="false"
	 * @generated
	 */
	SuggestionState getState();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SuggestionState value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Value)
	 * @see org.stet.model.StetPackage#getAppearance_Value()
	 * @model containment="true"
	 * @generated
	 */
	Value getValue();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Value value);

	/**
	 * Returns the value of the '<em><b>Attribution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribution</em>' containment reference.
	 * @see #setAttribution(Attribution)
	 * @see org.stet.model.StetPackage#getAppearance_Attribution()
	 * @model containment="true"
	 * @generated
	 */
	Attribution getAttribution();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getAttribution <em>Attribution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution</em>' containment reference.
	 * @see #getAttribution()
	 * @generated
	 */
	void setAttribution(Attribution value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.stet.model.StetPackage#getAppearance_Note()
	 * @model unique="false"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.stet.model.StetPackage#getAppearance_Created()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Creator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Creator</em>' attribute.
	 * @see #setCreator(String)
	 * @see org.stet.model.StetPackage#getAppearance_Creator()
	 * @model unique="false"
	 * @generated
	 */
	String getCreator();

	/**
	 * Sets the value of the '{@link org.stet.model.Appearance#getCreator <em>Creator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator</em>' attribute.
	 * @see #getCreator()
	 * @generated
	 */
	void setCreator(String value);

} // Appearance
