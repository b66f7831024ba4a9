/**
 */
package org.stet.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A typed value as an article gives it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Value#getRaw <em>Raw</em>}</li>
 *   <li>{@link org.stet.model.Value#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.Value#getNormalised <em>Normalised</em>}</li>
 *   <li>{@link org.stet.model.Value#getBound <em>Bound</em>}</li>
 *   <li>{@link org.stet.model.Value#getPrecision <em>Precision</em>}</li>
 *   <li>{@link org.stet.model.Value#getUnit <em>Unit</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getValue()
 * @model
 * @generated
 */
public interface Value extends EObject {
	/**
	 * Returns the value of the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words of the article.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Raw</em>' attribute.
	 * @see #setRaw(String)
	 * @see org.stet.model.StetPackage#getValue_Raw()
	 * @model unique="false"
	 * @generated
	 */
	String getRaw();

	/**
	 * Sets the value of the '{@link org.stet.model.Value#getRaw <em>Raw</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Raw</em>' attribute.
	 * @see #getRaw()
	 * @generated
	 */
	void setRaw(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.ValueKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.ValueKind
	 * @see #setKind(ValueKind)
	 * @see org.stet.model.StetPackage#getValue_Kind()
	 * @model unique="false"
	 * @generated
	 */
	ValueKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.Value#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.ValueKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ValueKind value);

	/**
	 * Returns the value of the '<em><b>Normalised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * TIMEX3 notation for dates, times, durations and ages; a plain number for counts, ordinals, money, percent and measures, a..b for a range.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Normalised</em>' attribute.
	 * @see #setNormalised(String)
	 * @see org.stet.model.StetPackage#getValue_Normalised()
	 * @model unique="false"
	 * @generated
	 */
	String getNormalised();

	/**
	 * Sets the value of the '{@link org.stet.model.Value#getNormalised <em>Normalised</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normalised</em>' attribute.
	 * @see #getNormalised()
	 * @generated
	 */
	void setNormalised(String value);

	/**
	 * Returns the value of the '<em><b>Bound</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.Bound}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bound</em>' attribute.
	 * @see org.stet.model.Bound
	 * @see #setBound(Bound)
	 * @see org.stet.model.StetPackage#getValue_Bound()
	 * @model unique="false"
	 * @generated
	 */
	Bound getBound();

	/**
	 * Sets the value of the '{@link org.stet.model.Value#getBound <em>Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bound</em>' attribute.
	 * @see org.stet.model.Bound
	 * @see #getBound()
	 * @generated
	 */
	void setBound(Bound value);

	/**
	 * Returns the value of the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Granularity of the normalised form, such as day, month, thousand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Precision</em>' attribute.
	 * @see #setPrecision(String)
	 * @see org.stet.model.StetPackage#getValue_Precision()
	 * @model unique="false"
	 * @generated
	 */
	String getPrecision();

	/**
	 * Sets the value of the '{@link org.stet.model.Value#getPrecision <em>Precision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Precision</em>' attribute.
	 * @see #getPrecision()
	 * @generated
	 */
	void setPrecision(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 4217 for money, % for percent, UCUM for measures, else the thing counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.stet.model.StetPackage#getValue_Unit()
	 * @model unique="false"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.stet.model.Value#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

} // Value
