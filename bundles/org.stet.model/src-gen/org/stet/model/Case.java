/**
 */
package org.stet.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything about one story. Root of case.xmi; its articles live in files of their own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Case#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.stet.model.Case#getName <em>Name</em>}</li>
 *   <li>{@link org.stet.model.Case#getDescription <em>Description</em>}</li>
 *   <li>{@link org.stet.model.Case#getCreated <em>Created</em>}</li>
 *   <li>{@link org.stet.model.Case#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.stet.model.Case#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.stet.model.Case#getOutlets <em>Outlets</em>}</li>
 *   <li>{@link org.stet.model.Case#getAgents <em>Agents</em>}</li>
 *   <li>{@link org.stet.model.Case#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.stet.model.Case#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.stet.model.Case#getDiscrepancies <em>Discrepancies</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getCase()
 * @model
 * @generated
 */
public interface Case extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format; a newer one than the program knows is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.stet.model.StetPackage#getCase_FormatVersion()
	 * @model unique="false"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.stet.model.Case#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.stet.model.StetPackage#getCase_Name()
	 * @model unique="false"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.stet.model.Case#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.stet.model.StetPackage#getCase_Description()
	 * @model unique="false"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.stet.model.Case#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.stet.model.StetPackage#getCase_Created()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.stet.model.Case#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.stet.model.StetPackage#getCase_CreatedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.stet.model.Case#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Articles</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.ArticleEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Articles</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getCase_Articles()
	 * @model containment="true"
	 * @generated
	 */
	EList<ArticleEntry> getArticles();

	/**
	 * Returns the value of the '<em><b>Outlets</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Outlet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outlets</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getCase_Outlets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Outlet> getOutlets();

	/**
	 * Returns the value of the '<em><b>Agents</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Agent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agents</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getCase_Agents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agent> getAgents();

	/**
	 * Returns the value of the '<em><b>Claims</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Claim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Claims</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getCase_Claims()
	 * @model containment="true"
	 * @generated
	 */
	EList<Claim> getClaims();

	/**
	 * Returns the value of the '<em><b>Origins</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Origins</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getCase_Origins()
	 * @model containment="true"
	 * @generated
	 */
	EList<Origin> getOrigins();

	/**
	 * Returns the value of the '<em><b>Discrepancies</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Discrepancy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Discrepancies</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getCase_Discrepancies()
	 * @model containment="true"
	 * @generated
	 */
	EList<Discrepancy> getDiscrepancies();

} // Case
