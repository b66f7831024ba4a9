/**
 */
package org.stet.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An anchored span of one version with a body. Spans may overlap, nest and be equal.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Annotation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getState <em>State</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getPlacements <em>Placements</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getNote <em>Note</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getAgent <em>Agent</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getAttribution <em>Attribution</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getValue <em>Value</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getCheck <em>Check</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getResolution <em>Resolution</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getCreated <em>Created</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getCreator <em>Creator</em>}</li>
 *   <li>{@link org.stet.model.Annotation#getModified <em>Modified</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getAnnotation()
 * @model
 * @generated
 */
public interface Annotation extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.AnnotationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.AnnotationKind
	 * @see #setKind(AnnotationKind)
	 * @see org.stet.model.StetPackage#getAnnotation_Kind()
	 * @model unique="false"
	 * @generated
	 */
	AnnotationKind getKind();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.stet.model.AnnotationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AnnotationKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.SuggestionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #setState(SuggestionState)
	 * @see org.stet.model.StetPackage#getAnnotation_State()
	 * @model unique="false"
	 * @generated
	 */
	SuggestionState getState();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.stet.model.SuggestionState
	 * @see #getState()
	 * @generated
	 */
	void setState(SuggestionState value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Anchor</em>' containment reference.
	 * @see #setAnchor(Anchor)
	 * @see org.stet.model.StetPackage#getAnnotation_Anchor()
	 * @model containment="true"
	 * @generated
	 */
	Anchor getAnchor();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getAnchor <em>Anchor</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' containment reference.
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(Anchor value);

	/**
	 * Returns the value of the '<em><b>Placements</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Placement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Placements</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getAnnotation_Placements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Placement> getPlacements();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note, or what a person wrote beside the span.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.stet.model.StetPackage#getAnnotation_Note()
	 * @model unique="false"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Agent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the agent mentioned or quoted, where known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agent</em>' attribute.
	 * @see #setAgent(String)
	 * @see org.stet.model.StetPackage#getAnnotation_Agent()
	 * @model unique="false"
	 * @generated
	 */
	String getAgent();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getAgent <em>Agent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent</em>' attribute.
	 * @see #getAgent()
	 * @generated
	 */
	void setAgent(String value);

	/**
	 * Returns the value of the '<em><b>Attribution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Attribution</em>' containment reference.
	 * @see #setAttribution(Attribution)
	 * @see org.stet.model.StetPackage#getAnnotation_Attribution()
	 * @model containment="true"
	 * @generated
	 */
	Attribution getAttribution();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getAttribution <em>Attribution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attribution</em>' containment reference.
	 * @see #getAttribution()
	 * @generated
	 */
	void setAttribution(Attribution value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Value</em>' containment reference.
	 * @see #setValue(Value)
	 * @see org.stet.model.StetPackage#getAnnotation_Value()
	 * @model containment="true"
	 * @generated
	 */
	Value getValue();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getValue <em>Value</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' containment reference.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(Value value);

	/**
	 * Returns the value of the '<em><b>Check</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Check</em>' containment reference.
	 * @see #setCheck(Check)
	 * @see org.stet.model.StetPackage#getAnnotation_Check()
	 * @model containment="true"
	 * @generated
	 */
	Check getCheck();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getCheck <em>Check</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' containment reference.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(Check value);

	/**
	 * Returns the value of the '<em><b>Resolution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resolution</em>' containment reference.
	 * @see #setResolution(Resolution)
	 * @see org.stet.model.StetPackage#getAnnotation_Resolution()
	 * @model containment="true"
	 * @generated
	 */
	Resolution getResolution();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getResolution <em>Resolution</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolution</em>' containment reference.
	 * @see #getResolution()
	 * @generated
	 */
	void setResolution(Resolution value);

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.Confidentiality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see org.stet.model.Confidentiality
	 * @see #setConfidentiality(Confidentiality)
	 * @see org.stet.model.StetPackage#getAnnotation_Confidentiality()
	 * @model unique="false"
	 * @generated
	 */
	Confidentiality getConfidentiality();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see org.stet.model.Confidentiality
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(Confidentiality value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.stet.model.StetPackage#getAnnotation_Created()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Creator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Creator</em>' attribute.
	 * @see #setCreator(String)
	 * @see org.stet.model.StetPackage#getAnnotation_Creator()
	 * @model unique="false"
	 * @generated
	 */
	String getCreator();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getCreator <em>Creator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Creator</em>' attribute.
	 * @see #getCreator()
	 * @generated
	 */
	void setCreator(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.stet.model.StetPackage#getAnnotation_Modified()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.stet.model.Annotation#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

} // Annotation
