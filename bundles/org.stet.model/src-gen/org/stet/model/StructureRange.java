/**
 */
package org.stet.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Structure Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a stretch of the text is on the page; offsets are UTF-16 code units.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.StructureRange#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.StructureRange#getStart <em>Start</em>}</li>
 *   <li>{@link org.stet.model.StructureRange#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getStructureRange()
 * @model
 * @generated
 */
public interface StructureRange extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.StructureKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.StructureKind
	 * @see #setKind(StructureKind)
	 * @see org.stet.model.StetPackage#getStructureRange_Kind()
	 * @model unique="false"
	 * @generated
	 */
	StructureKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.StructureRange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.StructureKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StructureKind value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.stet.model.StetPackage#getStructureRange_Start()
	 * @model unique="false"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.stet.model.StructureRange#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.stet.model.StetPackage#getStructureRange_End()
	 * @model unique="false"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.stet.model.StructureRange#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

} // StructureRange
