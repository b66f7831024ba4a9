/**
 */
package org.stet.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.stet.model.Attribution;
import org.stet.model.Quotation;
import org.stet.model.StetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Attribution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.impl.AttributionImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.stet.model.impl.AttributionImpl#getSourceText <em>Source Text</em>}</li>
 *   <li>{@link org.stet.model.impl.AttributionImpl#getCue <em>Cue</em>}</li>
 *   <li>{@link org.stet.model.impl.AttributionImpl#getVia <em>Via</em>}</li>
 *   <li>{@link org.stet.model.impl.AttributionImpl#getQuotation <em>Quotation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AttributionImpl extends MinimalEObjectImpl.Container implements Attribution {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSourceText() <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceText()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSourceText() <em>Source Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSourceText()
	 * @generated
	 * @ordered
	 */
	protected String sourceText = SOURCE_TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCue() <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected static final String CUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCue() <em>Cue</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCue()
	 * @generated
	 * @ordered
	 */
	protected String cue = CUE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVia() <em>Via</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVia()
	 * @generated
	 * @ordered
	 */
	protected EList<String> via;

	/**
	 * The default value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotation()
	 * @generated
	 * @ordered
	 */
	protected static final Quotation QUOTATION_EDEFAULT = Quotation.INDIRECT;

	/**
	 * The cached value of the '{@link #getQuotation() <em>Quotation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuotation()
	 * @generated
	 * @ordered
	 */
	protected Quotation quotation = QUOTATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AttributionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StetPackage.Literals.ATTRIBUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.ATTRIBUTION__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSourceText() {
		return sourceText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSourceText(String newSourceText) {
		String oldSourceText = sourceText;
		sourceText = newSourceText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.ATTRIBUTION__SOURCE_TEXT, oldSourceText, sourceText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCue() {
		return cue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCue(String newCue) {
		String oldCue = cue;
		cue = newCue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.ATTRIBUTION__CUE, oldCue, cue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getVia() {
		if (via == null) {
			via = new EDataTypeEList<String>(String.class, this, StetPackage.ATTRIBUTION__VIA);
		}
		return via;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quotation getQuotation() {
		return quotation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuotation(Quotation newQuotation) {
		Quotation oldQuotation = quotation;
		quotation = newQuotation == null ? QUOTATION_EDEFAULT : newQuotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.ATTRIBUTION__QUOTATION, oldQuotation, quotation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StetPackage.ATTRIBUTION__SOURCE:
				return getSource();
			case StetPackage.ATTRIBUTION__SOURCE_TEXT:
				return getSourceText();
			case StetPackage.ATTRIBUTION__CUE:
				return getCue();
			case StetPackage.ATTRIBUTION__VIA:
				return getVia();
			case StetPackage.ATTRIBUTION__QUOTATION:
				return getQuotation();
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
			case StetPackage.ATTRIBUTION__SOURCE:
				setSource((String)newValue);
				return;
			case StetPackage.ATTRIBUTION__SOURCE_TEXT:
				setSourceText((String)newValue);
				return;
			case StetPackage.ATTRIBUTION__CUE:
				setCue((String)newValue);
				return;
			case StetPackage.ATTRIBUTION__VIA:
				getVia().clear();
				getVia().addAll((Collection<? extends String>)newValue);
				return;
			case StetPackage.ATTRIBUTION__QUOTATION:
				setQuotation((Quotation)newValue);
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
			case StetPackage.ATTRIBUTION__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case StetPackage.ATTRIBUTION__SOURCE_TEXT:
				setSourceText(SOURCE_TEXT_EDEFAULT);
				return;
			case StetPackage.ATTRIBUTION__CUE:
				setCue(CUE_EDEFAULT);
				return;
			case StetPackage.ATTRIBUTION__VIA:
				getVia().clear();
				return;
			case StetPackage.ATTRIBUTION__QUOTATION:
				setQuotation(QUOTATION_EDEFAULT);
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
			case StetPackage.ATTRIBUTION__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case StetPackage.ATTRIBUTION__SOURCE_TEXT:
				return SOURCE_TEXT_EDEFAULT == null ? sourceText != null : !SOURCE_TEXT_EDEFAULT.equals(sourceText);
			case StetPackage.ATTRIBUTION__CUE:
				return CUE_EDEFAULT == null ? cue != null : !CUE_EDEFAULT.equals(cue);
			case StetPackage.ATTRIBUTION__VIA:
				return via != null && !via.isEmpty();
			case StetPackage.ATTRIBUTION__QUOTATION:
				return quotation != QUOTATION_EDEFAULT;
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
		result.append(" (source: ");
		result.append(source);
		result.append(", sourceText: ");
		result.append(sourceText);
		result.append(", cue: ");
		result.append(cue);
		result.append(", via: ");
		result.append(via);
		result.append(", quotation: ");
		result.append(quotation);
		result.append(')');
		return result.toString();
	}

} //AttributionImpl
