/**
 */
package org.stet.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One act of reporting and the articles that go back to it, also called a wire family.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Origin#getLabel <em>Label</em>}</li>
 *   <li>{@link org.stet.model.Origin#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.Origin#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.stet.model.Origin#getState <em>State</em>}</li>
 *   <li>{@link org.stet.model.Origin#getDerivations <em>Derivations</em>}</li>
 *   <li>{@link org.stet.model.Origin#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getOrigin()
 * @model
 * @generated
 */
public interface Origin extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.stet.model.StetPackage#getOrigin_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.stet.model.Origin#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.OriginKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.OriginKind
	 * @see #setKind(OriginKind)
	 * @see org.stet.model.StetPackage#getOrigin_Kind()
	 * @model unique="false"
	 * @generated
	 */
	OriginKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.Origin#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.OriginKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OriginKind value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the words come from, when it is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' reference.
	 * @see #setOutlet(Outlet)
	 * @see org.stet.model.StetPackage#getOrigin_Outlet()
	 * @model
	 * @generated
	 */
	Outlet getOutlet();

	/**
	 * Sets the value of the '{@link org.stet.model.Origin#getOutlet <em>Outlet</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' reference.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(Outlet value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.SuggestionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #setState(SuggestionState)
	 * @see org.stet.model.StetPackage#getOrigin_State()
	 * @model unique="false"
	 * @generated
	 */
	SuggestionState getState();

	/**
	 * Sets the value of the '{@link org.stet.model.Origin#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SuggestionState value);

	/**
	 * Returns the value of the '<em><b>Derivations</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Derivation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Derivations</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getOrigin_Derivations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Derivation> getDerivations();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.stet.model.StetPackage#getOrigin_Note()
	 * @model unique="false"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.stet.model.Origin#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Origin
