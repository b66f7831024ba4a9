/**
 */
package org.stet.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Verdict Rating</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The AVeriTeC scale.
 * <!-- end-model-doc -->
 * @see org.stet.model.StetPackage#getVerdictRating()
 * @model
 * @generated
 */
public enum VerdictRating implements Enumerator {
	/**
	 * The '<em><b>SUPPORTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORTED(0, "SUPPORTED", "SUPPORTED"),

	/**
	 * The '<em><b>REFUTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFUTED_VALUE
	 * @generated
	 * @ordered
	 */
	REFUTED(0, "REFUTED", "REFUTED"),

	/**
	 * The '<em><b>NOT ENOUGH EVIDENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ENOUGH_EVIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_ENOUGH_EVIDENCE(0, "NOT_ENOUGH_EVIDENCE", "NOT_ENOUGH_EVIDENCE"),

	/**
	 * The '<em><b>CONFLICTING EVIDENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFLICTING_EVIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	CONFLICTING_EVIDENCE(0, "CONFLICTING_EVIDENCE", "CONFLICTING_EVIDENCE");

	/**
	 * The '<em><b>SUPPORTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPPORTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORTED_VALUE = 0;

	/**
	 * The '<em><b>REFUTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REFUTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REFUTED_VALUE = 0;

	/**
	 * The '<em><b>NOT ENOUGH EVIDENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_ENOUGH_EVIDENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_ENOUGH_EVIDENCE_VALUE = 0;

	/**
	 * The '<em><b>CONFLICTING EVIDENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFLICTING_EVIDENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONFLICTING_EVIDENCE_VALUE = 0;

	/**
	 * An array of all the '<em><b>Verdict Rating</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VerdictRating[] VALUES_ARRAY =
		new VerdictRating[] {
			SUPPORTED,
			REFUTED,
			NOT_ENOUGH_EVIDENCE,
			CONFLICTING_EVIDENCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Verdict Rating</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VerdictRating> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Verdict Rating</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerdictRating get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VerdictRating result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Verdict Rating</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerdictRating getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VerdictRating result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Verdict Rating</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VerdictRating get(int value) {
		switch (value) {
			case SUPPORTED_VALUE: return SUPPORTED;
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
	private VerdictRating(int value, String name, String literal) {
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
	
} //VerdictRating
