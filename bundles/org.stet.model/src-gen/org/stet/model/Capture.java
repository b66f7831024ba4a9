/**
 */
package org.stet.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the bytes of a version were taken.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Capture#getAt <em>At</em>}</li>
 *   <li>{@link org.stet.model.Capture#getBy <em>By</em>}</li>
 *   <li>{@link org.stet.model.Capture#getMethod <em>Method</em>}</li>
 *   <li>{@link org.stet.model.Capture#getSource <em>Source</em>}</li>
 *   <li>{@link org.stet.model.Capture#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.stet.model.Capture#getCharset <em>Charset</em>}</li>
 *   <li>{@link org.stet.model.Capture#getFile <em>File</em>}</li>
 *   <li>{@link org.stet.model.Capture#getHash <em>Hash</em>}</li>
 *   <li>{@link org.stet.model.Capture#getSize <em>Size</em>}</li>
 *   <li>{@link org.stet.model.Capture#getPayloadHash <em>Payload Hash</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getCapture()
 * @model
 * @generated
 */
public interface Capture extends EObject {
	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.stet.model.StetPackage#getCapture_At()
	 * @model unique="false" dataType="org.stet.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see #setBy(String)
	 * @see org.stet.model.StetPackage#getCapture_By()
	 * @model unique="false"
	 * @generated
	 */
	String getBy();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.stet.model.CaptureMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.stet.model.CaptureMethod
	 * @see #setMethod(CaptureMethod)
	 * @see org.stet.model.StetPackage#getCapture_Method()
	 * @model unique="false"
	 * @generated
	 */
	CaptureMethod getMethod();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.stet.model.CaptureMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(CaptureMethod value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where they came from: a file name or an address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.stet.model.StetPackage#getCapture_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.stet.model.StetPackage#getCapture_MediaType()
	 * @model unique="false"
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Charset</em>' attribute.
	 * @see #setCharset(String)
	 * @see org.stet.model.StetPackage#getCapture_Charset()
	 * @model unique="false"
	 * @generated
	 */
	String getCharset();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getCharset <em>Charset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charset</em>' attribute.
	 * @see #getCharset()
	 * @generated
	 */
	void setCharset(String value);

	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name of the original bytes beside article.xmi.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.stet.model.StetPackage#getCapture_File()
	 * @model unique="false"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the original bytes, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hash</em>' attribute.
	 * @see #setHash(String)
	 * @see org.stet.model.StetPackage#getCapture_Hash()
	 * @model unique="false"
	 * @generated
	 */
	String getHash();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getHash <em>Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hash</em>' attribute.
	 * @see #getHash()
	 * @generated
	 */
	void setHash(String value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of original bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.stet.model.StetPackage#getCapture_Size()
	 * @model unique="false"
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

	/**
	 * Returns the value of the '<em><b>Payload Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the page alone where the original is the record of a web capture, whose bytes differ each time; else not set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payload Hash</em>' attribute.
	 * @see #setPayloadHash(String)
	 * @see org.stet.model.StetPackage#getCapture_PayloadHash()
	 * @model unique="false"
	 * @generated
	 */
	String getPayloadHash();

	/**
	 * Sets the value of the '{@link org.stet.model.Capture#getPayloadHash <em>Payload Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payload Hash</em>' attribute.
	 * @see #getPayloadHash()
	 * @generated
	 */
	void setPayloadHash(String value);

} // Capture
