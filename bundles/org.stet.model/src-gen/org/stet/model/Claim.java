/**
 */
package org.stet.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Claim</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A checkable proposition, independent of wording. The same truth conditions make the same claim; another value in the same slot competes and is never merged.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Claim#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.stet.model.Claim#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.stet.model.Claim#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.stet.model.Claim#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.Claim#getState <em>State</em>}</li>
 *   <li>{@link org.stet.model.Claim#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.stet.model.Claim#getAppearances <em>Appearances</em>}</li>
 *   <li>{@link org.stet.model.Claim#getCheck <em>Check</em>}</li>
 *   <li>{@link org.stet.model.Claim#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.stet.model.Claim#getNote <em>Note</em>}</li>
 *   <li>{@link org.stet.model.Claim#getCreated <em>Created</em>}</li>
 *   <li>{@link org.stet.model.Claim#getCreator <em>Creator</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getClaim()
 * @model
 * @generated
 */
public interface Claim extends Identified {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.stet.model.StetPackage#getClaim_Statement()
	 * @model unique="false"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom or what it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.stet.model.StetPackage#getClaim_Subject()
	 * @model unique="false"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is said of the subject, such as cost of the repair.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slot</em>' attribute.
	 * @see #setSlot(String)
	 * @see org.stet.model.StetPackage#getClaim_Slot()
	 * @model unique="false"
	 * @generated
	 */
	String getSlot();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getSlot <em>Slot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' attribute.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.ValueKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.ValueKind
	 * @see #setKind(ValueKind)
	 * @see org.stet.model.StetPackage#getClaim_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ValueKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.ValueKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ValueKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.SuggestionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #setState(SuggestionState)
	 * @see org.stet.model.StetPackage#getClaim_State()
	 * @model unique="false"
	 * @generated
	 */
	SuggestionState getState();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SuggestionState value);

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.Confidentiality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see org.stet.model.Confidentiality
	 * @see #setConfidentiality(Confidentiality)
	 * @see org.stet.model.StetPackage#getClaim_Confidentiality()
	 * @model unique="false"
	 * @generated
	 */
	Confidentiality getConfidentiality();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see org.stet.model.Confidentiality
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(Confidentiality value);

	/**
	 * Returns the value of the '<em><b>Appearances</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Appearance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Appearances</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getClaim_Appearances()
	 * @model containment="true"
	 * @generated
	 */
	EList<Appearance> getAppearances();

	/**
	 * Returns the value of the '<em><b>Check</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' containment reference.
	 * @see #setCheck(Check)
	 * @see org.stet.model.StetPackage#getClaim_Check()
	 * @model containment="true"
	 * @generated
	 */
	Check getCheck();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getCheck <em>Check</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' containment reference.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(Check value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Verdict</em>' containment reference.
	 * @see #setVerdict(Verdict)
	 * @see org.stet.model.StetPackage#getClaim_Verdict()
	 * @model containment="true"
	 * @generated
	 */
	Verdict getVerdict();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getVerdict <em>Verdict</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' containment reference.
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(Verdict value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.stet.model.StetPackage#getClaim_Note()
	 * @model unique="false"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getNote <em>Note</em>}' attribute.
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
	 * @see org.stet.model.StetPackage#getClaim_Created()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getCreated <em>Created</em>}' attribute.
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
	 * @see org.stet.model.StetPackage#getClaim_Creator()
	 * @model unique="false"
	 * @generated
	 */
	String getCreator();

	/**
	 * Sets the value of the '{@link org.stet.model.Claim#getCreator <em>Creator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator</em>' attribute.
	 * @see #getCreator()
	 * @generated
	 */
	void setCreator(String value);

} // Claim
