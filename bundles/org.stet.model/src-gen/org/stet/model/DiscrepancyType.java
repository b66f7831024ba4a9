/**
 */
package org.stet.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Discrepancy Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * @see org.stet.model.StetPackage#getDiscrepancyType()
 * @model
 * @generated
 */
public enum DiscrepancyType implements Enumerator {
	/**
	 * The '<em><b>CONFLICT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFLICT_VALUE
	 * @generated
	 * @ordered
	 */
	CONFLICT(0, "CONFLICT", "CONFLICT"),

	/**
	 * The '<em><b>SPELLING VARIANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPELLING_VARIANT_VALUE
	 * @generated
	 * @ordered
	 */
	SPELLING_VARIANT(0, "SPELLING_VARIANT", "SPELLING_VARIANT"),

	/**
	 * The '<em><b>QUOTE VARIANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUOTE_VARIANT_VALUE
	 * @generated
	 * @ordered
	 */
	QUOTE_VARIANT(0, "QUOTE_VARIANT", "QUOTE_VARIANT"),

	/**
	 * The '<em><b>UPDATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPDATED_VALUE
	 * @generated
	 * @ordered
	 */
	UPDATED(0, "UPDATED", "UPDATED"),

	/**
	 * The '<em><b>ATTRIBUTION SHIFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTRIBUTION_SHIFT_VALUE
	 * @generated
	 * @ordered
	 */
	ATTRIBUTION_SHIFT(0, "ATTRIBUTION_SHIFT", "ATTRIBUTION_SHIFT"),

	/**
	 * The '<em><b>MODALITY SHIFT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODALITY_SHIFT_VALUE
	 * @generated
	 * @ordered
	 */
	MODALITY_SHIFT(0, "MODALITY_SHIFT", "MODALITY_SHIFT"),

	/**
	 * The '<em><b>COMPATIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPATIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	COMPATIBLE(0, "COMPATIBLE", "COMPATIBLE");

	/**
	 * The '<em><b>CONFLICT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFLICT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONFLICT_VALUE = 0;

	/**
	 * The '<em><b>SPELLING VARIANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPELLING_VARIANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPELLING_VARIANT_VALUE = 0;

	/**
	 * The '<em><b>QUOTE VARIANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUOTE_VARIANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUOTE_VARIANT_VALUE = 0;

	/**
	 * The '<em><b>UPDATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UPDATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UPDATED_VALUE = 0;

	/**
	 * The '<em><b>ATTRIBUTION SHIFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTRIBUTION_SHIFT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATTRIBUTION_SHIFT_VALUE = 0;

	/**
	 * The '<em><b>MODALITY SHIFT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MODALITY_SHIFT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MODALITY_SHIFT_VALUE = 0;

	/**
	 * The '<em><b>COMPATIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COMPATIBLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPATIBLE_VALUE = 0;

	/**
	 * An array of all the '<em><b>Discrepancy Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DiscrepancyType[] VALUES_ARRAY =
		new DiscrepancyType[] {
			CONFLICT,
			SPELLING_VARIANT,
			QUOTE_VARIANT,
			UPDATED,
			ATTRIBUTION_SHIFT,
			MODALITY_SHIFT,
			COMPATIBLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Discrepancy Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DiscrepancyType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Discrepancy Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiscrepancyType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DiscrepancyType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Discrepancy Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiscrepancyType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DiscrepancyType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Discrepancy Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiscrepancyType get(int value) {
		switch (value) {
			case CONFLICT_VALUE: return CONFLICT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DiscrepancyType(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DiscrepancyType
