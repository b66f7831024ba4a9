/**
 */
package org.stet.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Placement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where an annotation is in another version than the one it was made in.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Placement#getVersion <em>Version</em>}</li>
 *   <li>{@link org.stet.model.Placement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.Placement#getStart <em>Start</em>}</li>
 *   <li>{@link org.stet.model.Placement#getEnd <em>End</em>}</li>
 *   <li>{@link org.stet.model.Placement#getText <em>Text</em>}</li>
 *   <li>{@link org.stet.model.Placement#getState <em>State</em>}</li>
 *   <li>{@link org.stet.model.Placement#getCandidates <em>Candidates</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getPlacement()
 * @model
 * @generated
 */
public interface Placement extends EObject {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.stet.model.StetPackage#getPlacement_Version()
	 * @model unique="false"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.stet.model.Placement#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.PlacementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.PlacementKind
	 * @see #setKind(PlacementKind)
	 * @see org.stet.model.StetPackage#getPlacement_Kind()
	 * @model unique="false"
	 * @generated
	 */
	PlacementKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.Placement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.PlacementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PlacementKind value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -1 when orphaned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.stet.model.StetPackage#getPlacement_Start()
	 * @model default="-1" unique="false"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.stet.model.Placement#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * -1 when orphaned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.stet.model.StetPackage#getPlacement_End()
	 * @model default="-1" unique="false"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.stet.model.Placement#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words found there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.stet.model.StetPackage#getPlacement_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.stet.model.Placement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.SuggestionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #setState(SuggestionState)
	 * @see org.stet.model.StetPackage#getPlacement_State()
	 * @model unique="false"
	 * @generated
	 */
	SuggestionState getState();

	/**
	 * Sets the value of the '{@link org.stet.model.Placement#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SuggestionState value);

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Candidate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Candidates</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getPlacement_Candidates()
	 * @model containment="true"
	 * @generated
	 */
	EList<Candidate> getCandidates();

} // Placement
