/**
 */
package org.stet.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Version</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An immutable capture: the bytes as they came and the text taken from them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.Version#getNumber <em>Number</em>}</li>
 *   <li>{@link org.stet.model.Version#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.stet.model.Version#getByline <em>Byline</em>}</li>
 *   <li>{@link org.stet.model.Version#getPublished <em>Published</em>}</li>
 *   <li>{@link org.stet.model.Version#getModified <em>Modified</em>}</li>
 *   <li>{@link org.stet.model.Version#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.stet.model.Version#getUrl <em>Url</em>}</li>
 *   <li>{@link org.stet.model.Version#getCapture <em>Capture</em>}</li>
 *   <li>{@link org.stet.model.Version#getTextFile <em>Text File</em>}</li>
 *   <li>{@link org.stet.model.Version#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.stet.model.Version#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.stet.model.Version#getStructure <em>Structure</em>}</li>
 *   <li>{@link org.stet.model.Version#getMetadata <em>Metadata</em>}</li>
 * </ul>
 *
 * @see org.stet.model.StetPackage#getVersion()
 * @model
 * @generated
 */
public interface Version extends Identified {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1, 2, 3 in order of capture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.stet.model.StetPackage#getVersion_Number()
	 * @model unique="false"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Headline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Headline</em>' attribute.
	 * @see #setHeadline(String)
	 * @see org.stet.model.StetPackage#getVersion_Headline()
	 * @model unique="false"
	 * @generated
	 */
	String getHeadline();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getHeadline <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Headline</em>' attribute.
	 * @see #getHeadline()
	 * @generated
	 */
	void setHeadline(String value);

	/**
	 * Returns the value of the '<em><b>Byline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Byline</em>' attribute.
	 * @see #setByline(String)
	 * @see org.stet.model.StetPackage#getVersion_Byline()
	 * @model unique="false"
	 * @generated
	 */
	String getByline();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getByline <em>Byline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Byline</em>' attribute.
	 * @see #getByline()
	 * @generated
	 */
	void setByline(String value);

	/**
	 * Returns the value of the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 as far as stated: a date, or a date-time with its offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published</em>' attribute.
	 * @see #setPublished(String)
	 * @see org.stet.model.StetPackage#getVersion_Published()
	 * @model unique="false"
	 * @generated
	 */
	String getPublished();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getPublished <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published</em>' attribute.
	 * @see #getPublished()
	 * @generated
	 */
	void setPublished(String value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ISO 8601 as far as stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(String)
	 * @see org.stet.model.StetPackage#getVersion_Modified()
	 * @model unique="false"
	 * @generated
	 */
	String getModified();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * BCP 47.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.stet.model.StetPackage#getVersion_Language()
	 * @model unique="false"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Canonical address of the page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Url</em>' attribute.
	 * @see #setUrl(String)
	 * @see org.stet.model.StetPackage#getVersion_Url()
	 * @model unique="false"
	 * @generated
	 */
	String getUrl();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getUrl <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Url</em>' attribute.
	 * @see #getUrl()
	 * @generated
	 */
	void setUrl(String value);

	/**
	 * Returns the value of the '<em><b>Capture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capture</em>' containment reference.
	 * @see #setCapture(Capture)
	 * @see org.stet.model.StetPackage#getVersion_Capture()
	 * @model containment="true"
	 * @generated
	 */
	Capture getCapture();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getCapture <em>Capture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capture</em>' containment reference.
	 * @see #getCapture()
	 * @generated
	 */
	void setCapture(Capture value);

	/**
	 * Returns the value of the '<em><b>Text File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name of the text beside article.xmi, UTF-8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text File</em>' attribute.
	 * @see #setTextFile(String)
	 * @see org.stet.model.StetPackage#getVersion_TextFile()
	 * @model unique="false"
	 * @generated
	 */
	String getTextFile();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getTextFile <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text File</em>' attribute.
	 * @see #getTextFile()
	 * @generated
	 */
	void setTextFile(String value);

	/**
	 * Returns the value of the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the text file, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Hash</em>' attribute.
	 * @see #setTextHash(String)
	 * @see org.stet.model.StetPackage#getVersion_TextHash()
	 * @model unique="false"
	 * @generated
	 */
	String getTextHash();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getTextHash <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Hash</em>' attribute.
	 * @see #getTextHash()
	 * @generated
	 */
	void setTextHash(String value);

	/**
	 * Returns the value of the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the text in UTF-16 code units.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Length</em>' attribute.
	 * @see #setTextLength(int)
	 * @see org.stet.model.StetPackage#getVersion_TextLength()
	 * @model unique="false"
	 * @generated
	 */
	int getTextLength();

	/**
	 * Sets the value of the '{@link org.stet.model.Version#getTextLength <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Length</em>' attribute.
	 * @see #getTextLength()
	 * @generated
	 */
	void setTextLength(int value);

	/**
	 * Returns the value of the '<em><b>Structure</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.StructureRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Structure</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getVersion_Structure()
	 * @model containment="true"
	 * @generated
	 */
	EList<StructureRange> getStructure();

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' containment reference list.
	 * The list contents are of type {@link org.stet.model.Metadatum}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metadata</em>' containment reference list.
	 * @see org.stet.model.StetPackage#getVersion_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	EList<Metadatum> getMetadata();

} // Version
