/**
 */
package org.stet.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Work state of a fact in the check sheet. Not the verdict on it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Check#getStatus <em>Status</em>}</li>
 *   <li>{@link org.stet.model.Check#getAssignee <em>Assignee</em>}</li>
 *   <li>{@link org.stet.model.Check#getCheckedBy <em>Checked By</em>}</li>
 *   <li>{@link org.stet.model.Check#getCheckedAt <em>Checked At</em>}</li>
 *   <li>{@link org.stet.model.Check#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getCheck()
 * @model
 * @generated
 */
public interface Check extends EObject {
	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.CheckStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.stet.model.CheckStatus
	 * @see #setStatus(CheckStatus)
	 * @see org.stet.model.StetPackage#getCheck_Status()
	 * @model unique="false"
	 * @generated
	 */
	CheckStatus getStatus();

	/**
	 * Sets the value of the '{@link org.stet.model.Check#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.stet.model.CheckStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CheckStatus value);

	/**
	 * Returns the value of the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Assignee</em>' attribute.
	 * @see #setAssignee(String)
	 * @see org.stet.model.StetPackage#getCheck_Assignee()
	 * @model unique="false"
	 * @generated
	 */
	String getAssignee();

	/**
	 * Sets the value of the '{@link org.stet.model.Check#getAssignee <em>Assignee</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assignee</em>' attribute.
	 * @see #getAssignee()
	 * @generated
	 */
	void setAssignee(String value);

	/**
	 * Returns the value of the '<em><b>Checked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Checked By</em>' attribute.
	 * @see #setCheckedBy(String)
	 * @see org.stet.model.StetPackage#getCheck_CheckedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getCheckedBy();

	/**
	 * Sets the value of the '{@link org.stet.model.Check#getCheckedBy <em>Checked By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked By</em>' attribute.
	 * @see #getCheckedBy()
	 * @generated
	 */
	void setCheckedBy(String value);

	/**
	 * Returns the value of the '<em><b>Checked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Checked At</em>' attribute.
	 * @see #setCheckedAt(Instant)
	 * @see org.stet.model.StetPackage#getCheck_CheckedAt()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getCheckedAt();

	/**
	 * Sets the value of the '{@link org.stet.model.Check#getCheckedAt <em>Checked At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Checked At</em>' attribute.
	 * @see #getCheckedAt()
	 * @generated
	 */
	void setCheckedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.stet.model.StetPackage#getCheck_Note()
	 * @model unique="false"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.stet.model.Check#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Check
