/**
 */
package org.stet.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Metadatum</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing a page says of itself, and where on the page it says so.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Metadatum#getField <em>Field</em>}</li>
 *   <li>{@link org.stet.model.Metadatum#getValue <em>Value</em>}</li>
 *   <li>{@link org.stet.model.Metadatum#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getMetadatum()
 * @model
 * @generated
 */
public interface Metadatum extends EObject {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.MetadataField}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Field</em>' attribute.
	 * @see org.stet.model.MetadataField
	 * @see #setField(MetadataField)
	 * @see org.stet.model.StetPackage#getMetadatum_Field()
	 * @model unique="false"
	 * @generated
	 */
	MetadataField getField();

	/**
	 * Sets the value of the '{@link org.stet.model.Metadatum#getField <em>Field</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' attribute.
	 * @see org.stet.model.MetadataField
	 * @see #getField()
	 * @generated
	 */
	void setField(MetadataField value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.stet.model.StetPackage#getMetadatum_Value()
	 * @model unique="false"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.stet.model.Metadatum#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Such as JSON-LD datePublished, og:title, or the name of the person who corrected it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.stet.model.StetPackage#getMetadatum_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.stet.model.Metadatum#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Metadatum
