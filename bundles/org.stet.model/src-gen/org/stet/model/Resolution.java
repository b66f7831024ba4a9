/**
 */
package org.stet.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resolution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person decided about a discrepancy or a suggestion, and the reason, which is kept.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Resolution#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.Resolution#getReason <em>Reason</em>}</li>
 *   <li>{@link org.stet.model.Resolution#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.stet.model.Resolution#getDecidedAt <em>Decided At</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getResolution()
 * @model
 * @generated
 */
public interface Resolution extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.ResolutionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.ResolutionKind
	 * @see #setKind(ResolutionKind)
	 * @see org.stet.model.StetPackage#getResolution_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ResolutionKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.Resolution#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.ResolutionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ResolutionKind value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.stet.model.StetPackage#getResolution_Reason()
	 * @model unique="false"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.stet.model.Resolution#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.stet.model.StetPackage#getResolution_DecidedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.stet.model.Resolution#getDecidedBy <em>Decided By</em>}' attribute.
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
	 * @see org.stet.model.StetPackage#getResolution_DecidedAt()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getDecidedAt();

	/**
	 * Sets the value of the '{@link org.stet.model.Resolution#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(Instant value);

} // Resolution
