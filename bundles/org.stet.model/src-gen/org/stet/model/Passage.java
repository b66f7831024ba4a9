/**
 */
package org.stet.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of one version and the stretch of another it goes back to; offsets are UTF-16 code units.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Passage#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.Passage#getVersion <em>Version</em>}</li>
 *   <li>{@link org.stet.model.Passage#getStart <em>Start</em>}</li>
 *   <li>{@link org.stet.model.Passage#getEnd <em>End</em>}</li>
 *   <li>{@link org.stet.model.Passage#getSourceVersion <em>Source Version</em>}</li>
 *   <li>{@link org.stet.model.Passage#getSourceStart <em>Source Start</em>}</li>
 *   <li>{@link org.stet.model.Passage#getSourceEnd <em>Source End</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getPassage()
 * @model
 * @generated
 */
public interface Passage extends EObject {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.PassageKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.PassageKind
	 * @see #setKind(PassageKind)
	 * @see org.stet.model.StetPackage#getPassage_Kind()
	 * @model unique="false"
	 * @generated
	 */
	PassageKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.Passage#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.PassageKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PassageKind value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.stet.model.StetPackage#getPassage_Version()
	 * @model unique="false"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.stet.model.Passage#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.stet.model.StetPackage#getPassage_Start()
	 * @model unique="false"
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.stet.model.Passage#getStart <em>Start</em>}' attribute.
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
	 * @see org.stet.model.StetPackage#getPassage_End()
	 * @model unique="false"
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.stet.model.Passage#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Source Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Version</em>' attribute.
	 * @see #setSourceVersion(String)
	 * @see org.stet.model.StetPackage#getPassage_SourceVersion()
	 * @model unique="false"
	 * @generated
	 */
	String getSourceVersion();

	/**
	 * Sets the value of the '{@link org.stet.model.Passage#getSourceVersion <em>Source Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Version</em>' attribute.
	 * @see #getSourceVersion()
	 * @generated
	 */
	void setSourceVersion(String value);

	/**
	 * Returns the value of the '<em><b>Source Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source Start</em>' attribute.
	 * @see #setSourceStart(int)
	 * @see org.stet.model.StetPackage#getPassage_SourceStart()
	 * @model unique="false"
	 * @generated
	 */
	int getSourceStart();

	/**
	 * Sets the value of the '{@link org.stet.model.Passage#getSourceStart <em>Source Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Start</em>' attribute.
	 * @see #getSourceStart()
	 * @generated
	 */
	void setSourceStart(int value);

	/**
	 * Returns the value of the '<em><b>Source End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source End</em>' attribute.
	 * @see #setSourceEnd(int)
	 * @see org.stet.model.StetPackage#getPassage_SourceEnd()
	 * @model unique="false"
	 * @generated
	 */
	int getSourceEnd();

	/**
	 * Sets the value of the '{@link org.stet.model.Passage#getSourceEnd <em>Source End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source End</em>' attribute.
	 * @see #getSourceEnd()
	 * @generated
	 */
	void setSourceEnd(int value);

} // Passage
