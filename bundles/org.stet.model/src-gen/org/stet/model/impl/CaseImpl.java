/**
 */
package org.stet.model.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.stet.model.Agent;
import org.stet.model.ArticleEntry;
import org.stet.model.Case;
import org.stet.model.Claim;
import org.stet.model.Discrepancy;
import org.stet.model.Origin;
import org.stet.model.Outlet;
import org.stet.model.StetPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.stet.model.impl.CaseImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getArticles <em>Articles</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getOutlets <em>Outlets</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getAgents <em>Agents</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getClaims <em>Claims</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getOrigins <em>Origins</em>}</li>
 *   <li>{@link org.stet.model.impl.CaseImpl#getDiscrepancies <em>Discrepancies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CaseImpl extends IdentifiedImpl implements Case {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected String createdBy = CREATED_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getArticles() <em>Articles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArticles()
	 * @generated
	 * @ordered
	 */
	protected EList<ArticleEntry> articles;

	/**
	 * The cached value of the '{@link #getOutlets() <em>Outlets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlets()
	 * @generated
	 * @ordered
	 */
	protected EList<Outlet> outlets;

	/**
	 * The cached value of the '{@link #getAgents() <em>Agents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgents()
	 * @generated
	 * @ordered
	 */
	protected EList<Agent> agents;

	/**
	 * The cached value of the '{@link #getClaims() <em>Claims</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClaims()
	 * @generated
	 * @ordered
	 */
	protected EList<Claim> claims;

	/**
	 * The cached value of the '{@link #getOrigins() <em>Origins</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigins()
	 * @generated
	 * @ordered
	 */
	protected EList<Origin> origins;

	/**
	 * The cached value of the '{@link #getDiscrepancies() <em>Discrepancies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiscrepancies()
	 * @generated
	 * @ordered
	 */
	protected EList<Discrepancy> discrepancies;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StetPackage.Literals.CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.CASE__FORMAT_VERSION, oldFormatVersion, formatVersion));
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.CASE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.CASE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.CASE__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedBy() {
		return createdBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedBy(String newCreatedBy) {
		String oldCreatedBy = createdBy;
		createdBy = newCreatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StetPackage.CASE__CREATED_BY, oldCreatedBy, createdBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ArticleEntry> getArticles() {
		if (articles == null) {
			articles = new EObjectContainmentEList<ArticleEntry>(ArticleEntry.class, this, StetPackage.CASE__ARTICLES);
		}
		return articles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Outlet> getOutlets() {
		if (outlets == null) {
			outlets = new EObjectContainmentEList<Outlet>(Outlet.class, this, StetPackage.CASE__OUTLETS);
		}
		return outlets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agent> getAgents() {
		if (agents == null) {
			agents = new EObjectContainmentEList<Agent>(Agent.class, this, StetPackage.CASE__AGENTS);
		}
		return agents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Claim> getClaims() {
		if (claims == null) {
			claims = new EObjectContainmentEList<Claim>(Claim.class, this, StetPackage.CASE__CLAIMS);
		}
		return claims;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Origin> getOrigins() {
		if (origins == null) {
			origins = new EObjectContainmentEList<Origin>(Origin.class, this, StetPackage.CASE__ORIGINS);
		}
		return origins;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Discrepancy> getDiscrepancies() {
		if (discrepancies == null) {
			discrepancies = new EObjectContainmentEList<Discrepancy>(Discrepancy.class, this, StetPackage.CASE__DISCREPANCIES);
		}
		return discrepancies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StetPackage.CASE__ARTICLES:
				return ((InternalEList<?>)getArticles()).basicRemove(otherEnd, msgs);
			case StetPackage.CASE__OUTLETS:
				return ((InternalEList<?>)getOutlets()).basicRemove(otherEnd, msgs);
			case StetPackage.CASE__AGENTS:
				return ((InternalEList<?>)getAgents()).basicRemove(otherEnd, msgs);
			case StetPackage.CASE__CLAIMS:
				return ((InternalEList<?>)getClaims()).basicRemove(otherEnd, msgs);
			case StetPackage.CASE__ORIGINS:
				return ((InternalEList<?>)getOrigins()).basicRemove(otherEnd, msgs);
			case StetPackage.CASE__DISCREPANCIES:
				return ((InternalEList<?>)getDiscrepancies()).basicRemove(otherEnd, msgs);
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
			case StetPackage.CASE__FORMAT_VERSION:
				return getFormatVersion();
			case StetPackage.CASE__NAME:
				return getName();
			case StetPackage.CASE__DESCRIPTION:
				return getDescription();
			case StetPackage.CASE__CREATED:
				return getCreated();
			case StetPackage.CASE__CREATED_BY:
				return getCreatedBy();
			case StetPackage.CASE__ARTICLES:
				return getArticles();
			case StetPackage.CASE__OUTLETS:
				return getOutlets();
			case StetPackage.CASE__AGENTS:
				return getAgents();
			case StetPackage.CASE__CLAIMS:
				return getClaims();
			case StetPackage.CASE__ORIGINS:
				return getOrigins();
			case StetPackage.CASE__DISCREPANCIES:
				return getDiscrepancies();
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
			case StetPackage.CASE__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case StetPackage.CASE__NAME:
				setName((String)newValue);
				return;
			case StetPackage.CASE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case StetPackage.CASE__CREATED:
				setCreated((Instant)newValue);
				return;
			case StetPackage.CASE__CREATED_BY:
				setCreatedBy((String)newValue);
				return;
			case StetPackage.CASE__ARTICLES:
				getArticles().clear();
				getArticles().addAll((Collection<? extends ArticleEntry>)newValue);
				return;
			case StetPackage.CASE__OUTLETS:
				getOutlets().clear();
				getOutlets().addAll((Collection<? extends Outlet>)newValue);
				return;
			case StetPackage.CASE__AGENTS:
				getAgents().clear();
				getAgents().addAll((Collection<? extends Agent>)newValue);
				return;
			case StetPackage.CASE__CLAIMS:
				getClaims().clear();
				getClaims().addAll((Collection<? extends Claim>)newValue);
				return;
			case StetPackage.CASE__ORIGINS:
				getOrigins().clear();
				getOrigins().addAll((Collection<? extends Origin>)newValue);
				return;
			case StetPackage.CASE__DISCREPANCIES:
				getDiscrepancies().clear();
				getDiscrepancies().addAll((Collection<? extends Discrepancy>)newValue);
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
			case StetPackage.CASE__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case StetPackage.CASE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case StetPackage.CASE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case StetPackage.CASE__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case StetPackage.CASE__CREATED_BY:
				setCreatedBy(CREATED_BY_EDEFAULT);
				return;
			case StetPackage.CASE__ARTICLES:
				getArticles().clear();
				return;
			case StetPackage.CASE__OUTLETS:
				getOutlets().clear();
				return;
			case StetPackage.CASE__AGENTS:
				getAgents().clear();
				return;
			case StetPackage.CASE__CLAIMS:
				getClaims().clear();
				return;
			case StetPackage.CASE__ORIGINS:
				getOrigins().clear();
				return;
			case StetPackage.CASE__DISCREPANCIES:
				getDiscrepancies().clear();
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
			case StetPackage.CASE__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case StetPackage.CASE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case StetPackage.CASE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case StetPackage.CASE__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case StetPackage.CASE__CREATED_BY:
				return CREATED_BY_EDEFAULT == null ? createdBy != null : !CREATED_BY_EDEFAULT.equals(createdBy);
			case StetPackage.CASE__ARTICLES:
				return articles != null && !articles.isEmpty();
			case StetPackage.CASE__OUTLETS:
				return outlets != null && !outlets.isEmpty();
			case StetPackage.CASE__AGENTS:
				return agents != null && !agents.isEmpty();
			case StetPackage.CASE__CLAIMS:
				return claims != null && !claims.isEmpty();
			case StetPackage.CASE__ORIGINS:
				return origins != null && !origins.isEmpty();
			case StetPackage.CASE__DISCREPANCIES:
				return discrepancies != null && !discrepancies.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", created: ");
		result.append(created);
		result.append(", createdBy: ");
		result.append(createdBy);
		result.append(')');
		return result.toString();
	}

} //CaseImpl
