/**
 */
package org.stet.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.stet.model.Capture;
import org.stet.model.Metadatum;
import org.stet.model.StetPackage;
import org.stet.model.StructureRange;
import org.stet.model.Version;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Version</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.impl.VersionImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getHeadline <em>Headline</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getByline <em>Byline</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getPublished <em>Published</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getUrl <em>Url</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getCapture <em>Capture</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getTextFile <em>Text File</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getTextHash <em>Text Hash</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getStructure <em>Structure</em>}</li>
 *   <li>{@link org.stet.model.impl.VersionImpl#getMetadata <em>Metadata</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VersionImpl extends IdentifiedImpl implements Version {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeadline() <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadline()
	 * @generated
	 * @ordered
	 */
	protected static final String HEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeadline() <em>Headline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeadline()
	 * @generated
	 * @ordered
	 */
	protected String headline = HEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getByline() <em>Byline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByline()
	 * @generated
	 * @ordered
	 */
	protected static final String BYLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getByline() <em>Byline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getByline()
	 * @generated
	 * @ordered
	 */
	protected String byline = BYLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLISHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublished() <em>Published</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublished()
	 * @generated
	 * @ordered
	 */
	protected String published = PUBLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final String MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected String modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected static final String URL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUrl() <em>Url</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUrl()
	 * @generated
	 * @ordered
	 */
	protected String url = URL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCapture() <em>Capture</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapture()
	 * @generated
	 * @ordered
	 */
	protected Capture capture;

	/**
	 * The default value of the '{@link #getTextFile() <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextFile()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextFile() <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextFile()
	 * @generated
	 * @ordered
	 */
	protected String textFile = TEXT_FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTextHash() <em>Text Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextHash()
	 * @generated
	 * @ordered
	 */
	protected String textHash = TEXT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getTextLength() <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLength()
	 * @generated
	 * @ordered
	 */
	protected static final int TEXT_LENGTH_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getTextLength() <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTextLength()
	 * @generated
	 * @ordered
	 */
	protected int textLength = TEXT_LENGTH_EDEFAULT;

	/**
	 * The cached value of the '{@link #getStructure() <em>Structure</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStructure()
	 * @generated
	 * @ordered
	 */
	protected EList<StructureRange> structure;

	/**
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected EList<Metadatum> metadata;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VersionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StetPackage.Literals.VERSION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHeadline() {
		return headline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeadline(String newHeadline) {
		String oldHeadline = headline;
		headline = newHeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__HEADLINE, oldHeadline, headline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getByline() {
		return byline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setByline(String newByline) {
		String oldByline = byline;
		byline = newByline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__BYLINE, oldByline, byline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublished() {
		return published;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublished(String newPublished) {
		String oldPublished = published;
		published = newPublished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__PUBLISHED, oldPublished, published));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(String newModified) {
		String oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUrl() {
		return url;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUrl(String newUrl) {
		String oldUrl = url;
		url = newUrl;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__URL, oldUrl, url));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capture getCapture() {
		return capture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCapture(Capture newCapture, NotificationChain msgs) {
		Capture oldCapture = capture;
		capture = newCapture;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__CAPTURE, oldCapture, newCapture);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapture(Capture newCapture) {
		if (newCapture != capture) {
			NotificationChain msgs = null;
			if (capture != null)
				msgs = ((InternalEObject)capture).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - StetPackage.VERSION__CAPTURE, null, msgs);
			if (newCapture != null)
				msgs = ((InternalEObject)newCapture).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - StetPackage.VERSION__CAPTURE, null, msgs);
			msgs = basicSetCapture(newCapture, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__CAPTURE, newCapture, newCapture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextFile() {
		return textFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextFile(String newTextFile) {
		String oldTextFile = textFile;
		textFile = newTextFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__TEXT_FILE, oldTextFile, textFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTextHash() {
		return textHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextHash(String newTextHash) {
		String oldTextHash = textHash;
		textHash = newTextHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__TEXT_HASH, oldTextHash, textHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTextLength() {
		return textLength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTextLength(int newTextLength) {
		int oldTextLength = textLength;
		textLength = newTextLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.VERSION__TEXT_LENGTH, oldTextLength, textLength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StructureRange> getStructure() {
		if (structure == null) {
			structure = new EObjectContainmentEList<StructureRange>(StructureRange.class, this, StetPackage.VERSION__STRUCTURE);
		}
		return structure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Metadatum> getMetadata() {
		if (metadata == null) {
			metadata = new EObjectContainmentEList<Metadatum>(Metadatum.class, this, StetPackage.VERSION__METADATA);
		}
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StetPackage.VERSION__CAPTURE:
				return basicSetCapture(null, msgs);
			case StetPackage.VERSION__STRUCTURE:
				return ((InternalEList<?>)getStructure()).basicRemove(otherEnd, msgs);
			case StetPackage.VERSION__METADATA:
				return ((InternalEList<?>)getMetadata()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StetPackage.VERSION__NUMBER:
				return getNumber();
			case StetPackage.VERSION__HEADLINE:
				return getHeadline();
			case StetPackage.VERSION__BYLINE:
				return getByline();
			case StetPackage.VERSION__PUBLISHED:
				return getPublished();
			case StetPackage.VERSION__MODIFIED:
				return getModified();
			case StetPackage.VERSION__LANGUAGE:
				return getLanguage();
			case StetPackage.VERSION__URL:
				return getUrl();
			case StetPackage.VERSION__CAPTURE:
				return getCapture();
			case StetPackage.VERSION__TEXT_FILE:
				return getTextFile();
			case StetPackage.VERSION__TEXT_HASH:
				return getTextHash();
			case StetPackage.VERSION__TEXT_LENGTH:
				return getTextLength();
			case StetPackage.VERSION__STRUCTURE:
				return getStructure();
			case StetPackage.VERSION__METADATA:
				return getMetadata();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StetPackage.VERSION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case StetPackage.VERSION__HEADLINE:
				setHeadline((String)newValue);
				return;
			case StetPackage.VERSION__BYLINE:
				setByline((String)newValue);
				return;
			case StetPackage.VERSION__PUBLISHED:
				setPublished((String)newValue);
				return;
			case StetPackage.VERSION__MODIFIED:
				setModified((String)newValue);
				return;
			case StetPackage.VERSION__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case StetPackage.VERSION__URL:
				setUrl((String)newValue);
				return;
			case StetPackage.VERSION__CAPTURE:
				setCapture((Capture)newValue);
				return;
			case StetPackage.VERSION__TEXT_FILE:
				setTextFile((String)newValue);
				return;
			case StetPackage.VERSION__TEXT_HASH:
				setTextHash((String)newValue);
				return;
			case StetPackage.VERSION__TEXT_LENGTH:
				setTextLength((Integer)newValue);
				return;
			case StetPackage.VERSION__STRUCTURE:
				getStructure().clear();
				getStructure().addAll((Collection<? extends StructureRange>)newValue);
				return;
			case StetPackage.VERSION__METADATA:
				getMetadata().clear();
				getMetadata().addAll((Collection<? extends Metadatum>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StetPackage.VERSION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case StetPackage.VERSION__HEADLINE:
				setHeadline(HEADLINE_EDEFAULT);
				return;
			case StetPackage.VERSION__BYLINE:
				setByline(BYLINE_EDEFAULT);
				return;
			case StetPackage.VERSION__PUBLISHED:
				setPublished(PUBLISHED_EDEFAULT);
				return;
			case StetPackage.VERSION__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case StetPackage.VERSION__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case StetPackage.VERSION__URL:
				setUrl(URL_EDEFAULT);
				return;
			case StetPackage.VERSION__CAPTURE:
				setCapture((Capture)null);
				return;
			case StetPackage.VERSION__TEXT_FILE:
				setTextFile(TEXT_FILE_EDEFAULT);
				return;
			case StetPackage.VERSION__TEXT_HASH:
				setTextHash(TEXT_HASH_EDEFAULT);
				return;
			case StetPackage.VERSION__TEXT_LENGTH:
				setTextLength(TEXT_LENGTH_EDEFAULT);
				return;
			case StetPackage.VERSION__STRUCTURE:
				getStructure().clear();
				return;
			case StetPackage.VERSION__METADATA:
				getMetadata().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StetPackage.VERSION__NUMBER:
				return number != NUMBER_EDEFAULT;
			case StetPackage.VERSION__HEADLINE:
				return HEADLINE_EDEFAULT == null ? headline != null : !HEADLINE_EDEFAULT.equals(headline);
			case StetPackage.VERSION__BYLINE:
				return BYLINE_EDEFAULT == null ? byline != null : !BYLINE_EDEFAULT.equals(byline);
			case StetPackage.VERSION__PUBLISHED:
				return PUBLISHED_EDEFAULT == null ? published != null : !PUBLISHED_EDEFAULT.equals(published);
			case StetPackage.VERSION__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case StetPackage.VERSION__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case StetPackage.VERSION__URL:
				return URL_EDEFAULT == null ? url != null : !URL_EDEFAULT.equals(url);
			case StetPackage.VERSION__CAPTURE:
				return capture != null;
			case StetPackage.VERSION__TEXT_FILE:
				return TEXT_FILE_EDEFAULT == null ? textFile != null : !TEXT_FILE_EDEFAULT.equals(textFile);
			case StetPackage.VERSION__TEXT_HASH:
				return TEXT_HASH_EDEFAULT == null ? textHash != null : !TEXT_HASH_EDEFAULT.equals(textHash);
			case StetPackage.VERSION__TEXT_LENGTH:
				return textLength != TEXT_LENGTH_EDEFAULT;
			case StetPackage.VERSION__STRUCTURE:
				return structure != null && !structure.isEmpty();
			case StetPackage.VERSION__METADATA:
				return metadata != null && !metadata.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (number: ");
		result.append(number);
		result.append(", headline: ");
		result.append(headline);
		result.append(", byline: ");
		result.append(byline);
		result.append(", published: ");
		result.append(published);
		result.append(", modified: ");
		result.append(modified);
		result.append(", language: ");
		result.append(language);
		result.append(", url: ");
		result.append(url);
		result.append(", textFile: ");
		result.append(textFile);
		result.append(", textHash: ");
		result.append(textHash);
		result.append(", textLength: ");
		result.append(textLength);
		result.append(')');
		return result.toString();
	}

} //VersionImpl
