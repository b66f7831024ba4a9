/**
 */
package org.stet.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Verdict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person concluded on a claim, and why.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Verdict#getRating <em>Rating</em>}</li>
 *   <li>{@link org.stet.model.Verdict#getLabel <em>Label</em>}</li>
 *   <li>{@link org.stet.model.Verdict#getJustification <em>Justification</em>}</li>
 *   <li>{@link org.stet.model.Verdict#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.stet.model.Verdict#getDecidedAt <em>Decided At</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getVerdict()
 * @model
 * @generated
 */
public interface Verdict extends EObject {
	/**
	 * Returns the value of the '<em><b>Rating</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.VerdictRating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rating</em>' attribute.
	 * @see org.stet.model.VerdictRating
	 * @see #setRating(VerdictRating)
	 * @see org.stet.model.StetPackage#getVerdict_Rating()
	 * @model unique="false"
	 * @generated
	 */
	VerdictRating getRating();

	/**
	 * Sets the value of the '{@link org.stet.model.Verdict#getRating <em>Rating</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rating</em>' attribute.
	 * @see org.stet.model.VerdictRating
	 * @see #getRating()
	 * @generated
	 */
	void setRating(VerdictRating value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The newsroom's own word for the rating, where it uses another scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.stet.model.StetPackage#getVerdict_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.stet.model.Verdict#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Justification</em>' attribute.
	 * @see #setJustification(String)
	 * @see org.stet.model.StetPackage#getVerdict_Justification()
	 * @model unique="false"
	 * @generated
	 */
	String getJustification();

	/**
	 * Sets the value of the '{@link org.stet.model.Verdict#getJustification <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Justification</em>' attribute.
	 * @see #getJustification()
	 * @generated
	 */
	void setJustification(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.stet.model.StetPackage#getVerdict_DecidedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.stet.model.Verdict#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(Instant)
	 * @see org.stet.model.StetPackage#getVerdict_DecidedAt()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getDecidedAt();

	/**
	 * Sets the value of the '{@link org.stet.model.Verdict#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(Instant value);

} // Verdict
