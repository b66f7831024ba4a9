/**
 */
package org.stet.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Discrepancy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Different values for one slot, with the comparison that found them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Discrepancy#getKey <em>Key</em>}</li>
 *   <li>{@link org.stet.model.Discrepancy#getType <em>Type</em>}</li>
 *   <li>{@link org.stet.model.Discrepancy#getClaim <em>Claim</em>}</li>
 *   <li>{@link org.stet.model.Discrepancy#getMembers <em>Members</em>}</li>
 *   <li>{@link org.stet.model.Discrepancy#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.stet.model.Discrepancy#getRule <em>Rule</em>}</li>
 *   <li>{@link org.stet.model.Discrepancy#getState <em>State</em>}</li>
 *   <li>{@link org.stet.model.Discrepancy#getResolution <em>Resolution</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getDiscrepancy()
 * @model
 * @generated
 */
public interface Discrepancy extends Identified {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the finding is known by when the case is analysed again; not set if a person noted it without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.stet.model.StetPackage#getDiscrepancy_Key()
	 * @model unique="false"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.stet.model.Discrepancy#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.DiscrepancyType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.stet.model.DiscrepancyType
	 * @see #setType(DiscrepancyType)
	 * @see org.stet.model.StetPackage#getDiscrepancy_Type()
	 * @model unique="false"
	 * @generated
	 */
	DiscrepancyType getType();

	/**
	 * Sets the value of the '{@link org.stet.model.Discrepancy#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.stet.model.DiscrepancyType
	 * @see #getType()
	 * @generated
	 */
	void setType(DiscrepancyType value);

	/**
	 * Returns the value of the '<em><b>Claim</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claim</em>' reference.
	 * @see #setClaim(Claim)
	 * @see org.stet.model.StetPackage#getDiscrepancy_Claim()
	 * @model
	 * @generated
	 */
	Claim getClaim();

	/**
	 * Sets the value of the '{@link org.stet.model.Discrepancy#getClaim <em>Claim</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Claim</em>' reference.
	 * @see #getClaim()
	 * @generated
	 */
	void setClaim(Claim value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.stet.model.Appearance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.stet.model.StetPackage#getDiscrepancy_Members()
	 * @model
	 * @generated
	 */
	EList<Appearance> getMembers();

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The finding as a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.stet.model.StetPackage#getDiscrepancy_Explanation()
	 * @model unique="false"
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.stet.model.Discrepancy#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rule that compared, and what it saw.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.stet.model.StetPackage#getDiscrepancy_Rule()
	 * @model unique="false"
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.stet.model.Discrepancy#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.SuggestionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #setState(SuggestionState)
	 * @see org.stet.model.StetPackage#getDiscrepancy_State()
	 * @model unique="false"
	 * @generated
	 */
	SuggestionState getState();

	/**
	 * Sets the value of the '{@link org.stet.model.Discrepancy#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SuggestionState value);

	/**
	 * Returns the value of the '<em><b>Resolution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resolution</em>' containment reference.
	 * @see #setResolution(Resolution)
	 * @see org.stet.model.StetPackage#getDiscrepancy_Resolution()
	 * @model containment="true"
	 * @generated
	 */
	Resolution getResolution();

	/**
	 * Sets the value of the '{@link org.stet.model.Discrepancy#getResolution <em>Resolution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution</em>' containment reference.
	 * @see #getResolution()
	 * @generated
	 */
	void setResolution(Resolution value);

} // Discrepancy
