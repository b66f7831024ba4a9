/**
 */
package org.stet.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a checking desk knows about one story: articles as captured, claims tied to spans, who said what, and what a person decided.
 * <!-- end-model-doc -->
 * @see org.stet.model.StetFactory
 * @model kind="package"
 *        annotation="http://www.eclipse.org/emf/2002/GenModel modelDirectory='/org.stet.model/src-gen' basePackage='org.stet' prefix='Stet' complianceLevel='21.0' copyrightFields='false' rootExtendsClass='org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container' operationReflection='false' bundleManifest='false' updateClasspath='false' suppressGenModelAnnotations='false' nonNLSMarkers='false' editDirectory='' editorDirectory='' testsDirectory=''"
 * @generated
 */
public interface StetPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://stet.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "stet";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StetPackage eINSTANCE = org.stet.model.impl.StetPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.stet.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.IdentifiedImpl
	 * @see org.stet.model.impl.StetPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.CaseImpl <em>Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.CaseImpl
	 * @see org.stet.model.impl.StetPackageImpl#getCase()
	 * @generated
	 */
	int CASE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__DESCRIPTION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CREATED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CREATED_BY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Articles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ARTICLES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Outlets</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__OUTLETS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Agents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__AGENTS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Claims</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__CLAIMS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Origins</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__ORIGINS = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Discrepancies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE__DISCREPANCIES = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CASE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.ArticleEntryImpl <em>Article Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.ArticleEntryImpl
	 * @see org.stet.model.impl.StetPackageImpl#getArticleEntry()
	 * @generated
	 */
	int ARTICLE_ENTRY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ENTRY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Folder</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ENTRY__FOLDER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Article Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_ENTRY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.OutletImpl <em>Outlet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.OutletImpl
	 * @see org.stet.model.impl.StetPackageImpl#getOutlet()
	 * @generated
	 */
	int OUTLET = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLET__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLET__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLET__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLET__ALIASES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Domains</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLET__DOMAINS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLET__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Outlet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OUTLET_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.AgentImpl <em>Agent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.AgentImpl
	 * @see org.stet.model.impl.StetPackageImpl#getAgent()
	 * @generated
	 */
	int AGENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Aliases</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__ALIASES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__ROLE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__CONFIDENTIALITY = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__NOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Agent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.ClaimImpl <em>Claim</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.ClaimImpl
	 * @see org.stet.model.impl.StetPackageImpl#getClaim()
	 * @generated
	 */
	int CLAIM = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__STATEMENT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__SLOT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__KIND = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__STATE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CONFIDENTIALITY = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Appearances</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__APPEARANCES = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Check</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CHECK = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__VERDICT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__NOTE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CREATED = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Creator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM__CREATOR = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Claim</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLAIM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.AppearanceImpl <em>Appearance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.AppearanceImpl
	 * @see org.stet.model.impl.StetPackageImpl#getAppearance()
	 * @generated
	 */
	int APPEARANCE = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__ARTICLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Annotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__ANNOTATION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Stance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__STANCE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__STATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__VALUE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__ATTRIBUTION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__NOTE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__CREATED = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Creator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE__CREATOR = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Appearance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APPEARANCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.ValueImpl <em>Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.ValueImpl
	 * @see org.stet.model.impl.StetPackageImpl#getValue()
	 * @generated
	 */
	int VALUE = 7;

	/**
	 * The feature id for the '<em><b>Raw</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__RAW = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__KIND = 1;

	/**
	 * The feature id for the '<em><b>Normalised</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__NORMALISED = 2;

	/**
	 * The feature id for the '<em><b>Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__BOUND = 3;

	/**
	 * The feature id for the '<em><b>Precision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__PRECISION = 4;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__UNIT = 5;

	/**
	 * The number of structural features of the '<em>Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.AttributionImpl <em>Attribution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.AttributionImpl
	 * @see org.stet.model.impl.StetPackageImpl#getAttribution()
	 * @generated
	 */
	int ATTRIBUTION = 8;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Source Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__SOURCE_TEXT = 1;

	/**
	 * The feature id for the '<em><b>Cue</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__CUE = 2;

	/**
	 * The feature id for the '<em><b>Via</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__VIA = 3;

	/**
	 * The feature id for the '<em><b>Quotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION__QUOTATION = 4;

	/**
	 * The number of structural features of the '<em>Attribution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTION_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.CheckImpl <em>Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.CheckImpl
	 * @see org.stet.model.impl.StetPackageImpl#getCheck()
	 * @generated
	 */
	int CHECK = 9;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__STATUS = 0;

	/**
	 * The feature id for the '<em><b>Assignee</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__ASSIGNEE = 1;

	/**
	 * The feature id for the '<em><b>Checked By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__CHECKED_BY = 2;

	/**
	 * The feature id for the '<em><b>Checked At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__CHECKED_AT = 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__NOTE = 4;

	/**
	 * The number of structural features of the '<em>Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.VerdictImpl <em>Verdict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.VerdictImpl
	 * @see org.stet.model.impl.StetPackageImpl#getVerdict()
	 * @generated
	 */
	int VERDICT = 10;

	/**
	 * The feature id for the '<em><b>Rating</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__RATING = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__JUSTIFICATION = 2;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__DECIDED_BY = 3;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT__DECIDED_AT = 4;

	/**
	 * The number of structural features of the '<em>Verdict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERDICT_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.OriginImpl <em>Origin</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.OriginImpl
	 * @see org.stet.model.impl.StetPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__LABEL = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__OUTLET = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__STATE = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Derivations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__DERIVATIONS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN__NOTE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Origin</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORIGIN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.DerivationImpl <em>Derivation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.DerivationImpl
	 * @see org.stet.model.impl.StetPackageImpl#getDerivation()
	 * @generated
	 */
	int DERIVATION = 12;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__ARTICLE = 0;

	/**
	 * The feature id for the '<em><b>Degree</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__DEGREE = 1;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION__PASSAGES = 2;

	/**
	 * The number of structural features of the '<em>Derivation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DERIVATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.PassageImpl
	 * @see org.stet.model.impl.StetPackageImpl#getPassage()
	 * @generated
	 */
	int PASSAGE = 13;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__VERSION = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__END = 3;

	/**
	 * The feature id for the '<em><b>Source Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SOURCE_VERSION = 4;

	/**
	 * The feature id for the '<em><b>Source Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SOURCE_START = 5;

	/**
	 * The feature id for the '<em><b>Source End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SOURCE_END = 6;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.DiscrepancyImpl <em>Discrepancy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.DiscrepancyImpl
	 * @see org.stet.model.impl.StetPackageImpl#getDiscrepancy()
	 * @generated
	 */
	int DISCREPANCY = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__TYPE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Claim</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__CLAIM = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__MEMBERS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__EXPLANATION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__RULE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__STATE = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY__RESOLUTION = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Discrepancy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISCREPANCY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.ResolutionImpl <em>Resolution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.ResolutionImpl
	 * @see org.stet.model.impl.StetPackageImpl#getResolution()
	 * @generated
	 */
	int RESOLUTION = 15;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__KIND = 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__REASON = 1;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__DECIDED_BY = 2;

	/**
	 * The feature id for the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION__DECIDED_AT = 3;

	/**
	 * The number of structural features of the '<em>Resolution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOLUTION_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.ArticleImpl <em>Article</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.ArticleImpl
	 * @see org.stet.model.impl.StetPackageImpl#getArticle()
	 * @generated
	 */
	int ARTICLE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__FORMAT_VERSION = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__OUTLET = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__CONFIDENTIALITY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Versions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__VERSIONS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Annotations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__ANNOTATIONS = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Corrections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE__CORRECTIONS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Article</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ARTICLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.VersionImpl <em>Version</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.VersionImpl
	 * @see org.stet.model.impl.StetPackageImpl#getVersion()
	 * @generated
	 */
	int VERSION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Headline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__HEADLINE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Byline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__BYLINE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Published</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__PUBLISHED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__MODIFIED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__LANGUAGE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Url</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__URL = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Capture</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__CAPTURE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Text File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__TEXT_FILE = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Text Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__TEXT_HASH = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__TEXT_LENGTH = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Structure</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__STRUCTURE = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION__METADATA = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Version</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VERSION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.CaptureImpl <em>Capture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.CaptureImpl
	 * @see org.stet.model.impl.StetPackageImpl#getCapture()
	 * @generated
	 */
	int CAPTURE = 18;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__AT = 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__BY = 1;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__METHOD = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__SOURCE = 3;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__MEDIA_TYPE = 4;

	/**
	 * The feature id for the '<em><b>Charset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__CHARSET = 5;

	/**
	 * The feature id for the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__FILE = 6;

	/**
	 * The feature id for the '<em><b>Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__HASH = 7;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__SIZE = 8;

	/**
	 * The feature id for the '<em><b>Payload Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE__PAYLOAD_HASH = 9;

	/**
	 * The number of structural features of the '<em>Capture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPTURE_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.StructureRangeImpl <em>Structure Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.StructureRangeImpl
	 * @see org.stet.model.impl.StetPackageImpl#getStructureRange()
	 * @generated
	 */
	int STRUCTURE_RANGE = 19;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_RANGE__KIND = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_RANGE__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_RANGE__END = 2;

	/**
	 * The number of structural features of the '<em>Structure Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRUCTURE_RANGE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.MetadatumImpl <em>Metadatum</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.MetadatumImpl
	 * @see org.stet.model.impl.StetPackageImpl#getMetadatum()
	 * @generated
	 */
	int METADATUM = 20;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATUM__FIELD = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATUM__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATUM__SOURCE = 2;

	/**
	 * The number of structural features of the '<em>Metadatum</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METADATUM_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.AnnotationImpl <em>Annotation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.AnnotationImpl
	 * @see org.stet.model.impl.StetPackageImpl#getAnnotation()
	 * @generated
	 */
	int ANNOTATION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__STATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Anchor</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ANCHOR = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Placements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__PLACEMENTS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__NOTE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Agent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__AGENT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Attribution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__ATTRIBUTION = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Value</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__VALUE = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Check</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CHECK = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Resolution</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__RESOLUTION = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CONFIDENTIALITY = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATED = IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Creator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__CREATOR = IDENTIFIED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION__MODIFIED = IDENTIFIED_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Annotation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANNOTATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.AnchorImpl
	 * @see org.stet.model.impl.StetPackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 22;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__START = 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__END = 2;

	/**
	 * The feature id for the '<em><b>Exact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__EXACT = 3;

	/**
	 * The feature id for the '<em><b>Prefix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__PREFIX = 4;

	/**
	 * The feature id for the '<em><b>Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__SUFFIX = 5;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.PlacementImpl <em>Placement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.PlacementImpl
	 * @see org.stet.model.impl.StetPackageImpl#getPlacement()
	 * @generated
	 */
	int PLACEMENT = 23;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__KIND = 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__START = 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__END = 3;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__TEXT = 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__STATE = 5;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT__CANDIDATES = 6;

	/**
	 * The number of structural features of the '<em>Placement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEMENT_FEATURE_COUNT = 7;

	/**
	 * The meta object id for the '{@link org.stet.model.impl.CandidateImpl <em>Candidate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.impl.CandidateImpl
	 * @see org.stet.model.impl.StetPackageImpl#getCandidate()
	 * @generated
	 */
	int CANDIDATE = 24;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__START = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__END = 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE__SCORE = 2;

	/**
	 * The number of structural features of the '<em>Candidate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CANDIDATE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.stet.model.OutletKind <em>Outlet Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.OutletKind
	 * @see org.stet.model.impl.StetPackageImpl#getOutletKind()
	 * @generated
	 */
	int OUTLET_KIND = 25;

	/**
	 * The meta object id for the '{@link org.stet.model.AgentKind <em>Agent Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.AgentKind
	 * @see org.stet.model.impl.StetPackageImpl#getAgentKind()
	 * @generated
	 */
	int AGENT_KIND = 26;

	/**
	 * The meta object id for the '{@link org.stet.model.Stance <em>Stance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.Stance
	 * @see org.stet.model.impl.StetPackageImpl#getStance()
	 * @generated
	 */
	int STANCE = 27;

	/**
	 * The meta object id for the '{@link org.stet.model.SuggestionState <em>Suggestion State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.SuggestionState
	 * @see org.stet.model.impl.StetPackageImpl#getSuggestionState()
	 * @generated
	 */
	int SUGGESTION_STATE = 28;

	/**
	 * The meta object id for the '{@link org.stet.model.Confidentiality <em>Confidentiality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.Confidentiality
	 * @see org.stet.model.impl.StetPackageImpl#getConfidentiality()
	 * @generated
	 */
	int CONFIDENTIALITY = 29;

	/**
	 * The meta object id for the '{@link org.stet.model.ValueKind <em>Value Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.ValueKind
	 * @see org.stet.model.impl.StetPackageImpl#getValueKind()
	 * @generated
	 */
	int VALUE_KIND = 30;

	/**
	 * The meta object id for the '{@link org.stet.model.Bound <em>Bound</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.Bound
	 * @see org.stet.model.impl.StetPackageImpl#getBound()
	 * @generated
	 */
	int BOUND = 31;

	/**
	 * The meta object id for the '{@link org.stet.model.Quotation <em>Quotation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.Quotation
	 * @see org.stet.model.impl.StetPackageImpl#getQuotation()
	 * @generated
	 */
	int QUOTATION = 32;

	/**
	 * The meta object id for the '{@link org.stet.model.CheckStatus <em>Check Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.CheckStatus
	 * @see org.stet.model.impl.StetPackageImpl#getCheckStatus()
	 * @generated
	 */
	int CHECK_STATUS = 33;

	/**
	 * The meta object id for the '{@link org.stet.model.VerdictRating <em>Verdict Rating</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.VerdictRating
	 * @see org.stet.model.impl.StetPackageImpl#getVerdictRating()
	 * @generated
	 */
	int VERDICT_RATING = 34;

	/**
	 * The meta object id for the '{@link org.stet.model.OriginKind <em>Origin Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.OriginKind
	 * @see org.stet.model.impl.StetPackageImpl#getOriginKind()
	 * @generated
	 */
	int ORIGIN_KIND = 35;

	/**
	 * The meta object id for the '{@link org.stet.model.DerivationDegree <em>Derivation Degree</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.DerivationDegree
	 * @see org.stet.model.impl.StetPackageImpl#getDerivationDegree()
	 * @generated
	 */
	int DERIVATION_DEGREE = 36;

	/**
	 * The meta object id for the '{@link org.stet.model.PassageKind <em>Passage Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.PassageKind
	 * @see org.stet.model.impl.StetPackageImpl#getPassageKind()
	 * @generated
	 */
	int PASSAGE_KIND = 37;

	/**
	 * The meta object id for the '{@link org.stet.model.DiscrepancyType <em>Discrepancy Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.DiscrepancyType
	 * @see org.stet.model.impl.StetPackageImpl#getDiscrepancyType()
	 * @generated
	 */
	int DISCREPANCY_TYPE = 38;

	/**
	 * The meta object id for the '{@link org.stet.model.ResolutionKind <em>Resolution Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.ResolutionKind
	 * @see org.stet.model.impl.StetPackageImpl#getResolutionKind()
	 * @generated
	 */
	int RESOLUTION_KIND = 39;

	/**
	 * The meta object id for the '{@link org.stet.model.ArticleKind <em>Article Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.ArticleKind
	 * @see org.stet.model.impl.StetPackageImpl#getArticleKind()
	 * @generated
	 */
	int ARTICLE_KIND = 40;

	/**
	 * The meta object id for the '{@link org.stet.model.CaptureMethod <em>Capture Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.CaptureMethod
	 * @see org.stet.model.impl.StetPackageImpl#getCaptureMethod()
	 * @generated
	 */
	int CAPTURE_METHOD = 41;

	/**
	 * The meta object id for the '{@link org.stet.model.StructureKind <em>Structure Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.StructureKind
	 * @see org.stet.model.impl.StetPackageImpl#getStructureKind()
	 * @generated
	 */
	int STRUCTURE_KIND = 42;

	/**
	 * The meta object id for the '{@link org.stet.model.MetadataField <em>Metadata Field</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.MetadataField
	 * @see org.stet.model.impl.StetPackageImpl#getMetadataField()
	 * @generated
	 */
	int METADATA_FIELD = 43;

	/**
	 * The meta object id for the '{@link org.stet.model.AnnotationKind <em>Annotation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.AnnotationKind
	 * @see org.stet.model.impl.StetPackageImpl#getAnnotationKind()
	 * @generated
	 */
	int ANNOTATION_KIND = 44;

	/**
	 * The meta object id for the '{@link org.stet.model.PlacementKind <em>Placement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.stet.model.PlacementKind
	 * @see org.stet.model.impl.StetPackageImpl#getPlacementKind()
	 * @generated
	 */
	int PLACEMENT_KIND = 45;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.stet.model.impl.StetPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 46;


	/**
	 * Returns the meta object for class '{@link org.stet.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.stet.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.stet.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Case <em>Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Case</em>'.
	 * @see org.stet.model.Case
	 * @generated
	 */
	EClass getCase();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Case#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.stet.model.Case#getFormatVersion()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Case#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.stet.model.Case#getName()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Case#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.stet.model.Case#getDescription()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Case#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.stet.model.Case#getCreated()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Case#getCreatedBy <em>Created By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created By</em>'.
	 * @see org.stet.model.Case#getCreatedBy()
	 * @see #getCase()
	 * @generated
	 */
	EAttribute getCase_CreatedBy();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Case#getArticles <em>Articles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Articles</em>'.
	 * @see org.stet.model.Case#getArticles()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Articles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Case#getOutlets <em>Outlets</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outlets</em>'.
	 * @see org.stet.model.Case#getOutlets()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Outlets();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Case#getAgents <em>Agents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agents</em>'.
	 * @see org.stet.model.Case#getAgents()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Agents();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Case#getClaims <em>Claims</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Claims</em>'.
	 * @see org.stet.model.Case#getClaims()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Claims();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Case#getOrigins <em>Origins</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Origins</em>'.
	 * @see org.stet.model.Case#getOrigins()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Origins();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Case#getDiscrepancies <em>Discrepancies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Discrepancies</em>'.
	 * @see org.stet.model.Case#getDiscrepancies()
	 * @see #getCase()
	 * @generated
	 */
	EReference getCase_Discrepancies();

	/**
	 * Returns the meta object for class '{@link org.stet.model.ArticleEntry <em>Article Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Article Entry</em>'.
	 * @see org.stet.model.ArticleEntry
	 * @generated
	 */
	EClass getArticleEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.ArticleEntry#getFolder <em>Folder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Folder</em>'.
	 * @see org.stet.model.ArticleEntry#getFolder()
	 * @see #getArticleEntry()
	 * @generated
	 */
	EAttribute getArticleEntry_Folder();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Outlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Outlet</em>'.
	 * @see org.stet.model.Outlet
	 * @generated
	 */
	EClass getOutlet();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Outlet#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.stet.model.Outlet#getName()
	 * @see #getOutlet()
	 * @generated
	 */
	EAttribute getOutlet_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Outlet#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Outlet#getKind()
	 * @see #getOutlet()
	 * @generated
	 */
	EAttribute getOutlet_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.stet.model.Outlet#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.stet.model.Outlet#getAliases()
	 * @see #getOutlet()
	 * @generated
	 */
	EAttribute getOutlet_Aliases();

	/**
	 * Returns the meta object for the attribute list '{@link org.stet.model.Outlet#getDomains <em>Domains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Domains</em>'.
	 * @see org.stet.model.Outlet#getDomains()
	 * @see #getOutlet()
	 * @generated
	 */
	EAttribute getOutlet_Domains();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Outlet#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.stet.model.Outlet#getNote()
	 * @see #getOutlet()
	 * @generated
	 */
	EAttribute getOutlet_Note();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Agent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agent</em>'.
	 * @see org.stet.model.Agent
	 * @generated
	 */
	EClass getAgent();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Agent#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.stet.model.Agent#getName()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Agent#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Agent#getKind()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.stet.model.Agent#getAliases <em>Aliases</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Aliases</em>'.
	 * @see org.stet.model.Agent#getAliases()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Aliases();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Agent#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.stet.model.Agent#getRole()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Agent#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.stet.model.Agent#getConfidentiality()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Confidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Agent#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.stet.model.Agent#getNote()
	 * @see #getAgent()
	 * @generated
	 */
	EAttribute getAgent_Note();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Claim <em>Claim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Claim</em>'.
	 * @see org.stet.model.Claim
	 * @generated
	 */
	EClass getClaim();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.stet.model.Claim#getStatement()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Statement();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.stet.model.Claim#getSubject()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slot</em>'.
	 * @see org.stet.model.Claim#getSlot()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Slot();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Claim#getKind()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.stet.model.Claim#getState()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_State();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.stet.model.Claim#getConfidentiality()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Confidentiality();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Claim#getAppearances <em>Appearances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Appearances</em>'.
	 * @see org.stet.model.Claim#getAppearances()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Appearances();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Claim#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Check</em>'.
	 * @see org.stet.model.Claim#getCheck()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Check();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Claim#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Verdict</em>'.
	 * @see org.stet.model.Claim#getVerdict()
	 * @see #getClaim()
	 * @generated
	 */
	EReference getClaim_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.stet.model.Claim#getNote()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.stet.model.Claim#getCreated()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Claim#getCreator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator</em>'.
	 * @see org.stet.model.Claim#getCreator()
	 * @see #getClaim()
	 * @generated
	 */
	EAttribute getClaim_Creator();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Appearance <em>Appearance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Appearance</em>'.
	 * @see org.stet.model.Appearance
	 * @generated
	 */
	EClass getAppearance();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Appearance#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.stet.model.Appearance#getArticle()
	 * @see #getAppearance()
	 * @generated
	 */
	EAttribute getAppearance_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Appearance#getAnnotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotation</em>'.
	 * @see org.stet.model.Appearance#getAnnotation()
	 * @see #getAppearance()
	 * @generated
	 */
	EAttribute getAppearance_Annotation();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Appearance#getStance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stance</em>'.
	 * @see org.stet.model.Appearance#getStance()
	 * @see #getAppearance()
	 * @generated
	 */
	EAttribute getAppearance_Stance();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Appearance#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.stet.model.Appearance#getState()
	 * @see #getAppearance()
	 * @generated
	 */
	EAttribute getAppearance_State();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Appearance#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.stet.model.Appearance#getValue()
	 * @see #getAppearance()
	 * @generated
	 */
	EReference getAppearance_Value();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Appearance#getAttribution <em>Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Attribution</em>'.
	 * @see org.stet.model.Appearance#getAttribution()
	 * @see #getAppearance()
	 * @generated
	 */
	EReference getAppearance_Attribution();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Appearance#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.stet.model.Appearance#getNote()
	 * @see #getAppearance()
	 * @generated
	 */
	EAttribute getAppearance_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Appearance#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.stet.model.Appearance#getCreated()
	 * @see #getAppearance()
	 * @generated
	 */
	EAttribute getAppearance_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Appearance#getCreator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator</em>'.
	 * @see org.stet.model.Appearance#getCreator()
	 * @see #getAppearance()
	 * @generated
	 */
	EAttribute getAppearance_Creator();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Value <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value</em>'.
	 * @see org.stet.model.Value
	 * @generated
	 */
	EClass getValue();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Value#getRaw <em>Raw</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Raw</em>'.
	 * @see org.stet.model.Value#getRaw()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Raw();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Value#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Value#getKind()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Value#getNormalised <em>Normalised</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normalised</em>'.
	 * @see org.stet.model.Value#getNormalised()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Normalised();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Value#getBound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bound</em>'.
	 * @see org.stet.model.Value#getBound()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Bound();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Value#getPrecision <em>Precision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Precision</em>'.
	 * @see org.stet.model.Value#getPrecision()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Precision();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Value#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.stet.model.Value#getUnit()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Unit();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Attribution <em>Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribution</em>'.
	 * @see org.stet.model.Attribution
	 * @generated
	 */
	EClass getAttribution();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Attribution#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.stet.model.Attribution#getSource()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Attribution#getSourceText <em>Source Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Text</em>'.
	 * @see org.stet.model.Attribution#getSourceText()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_SourceText();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Attribution#getCue <em>Cue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cue</em>'.
	 * @see org.stet.model.Attribution#getCue()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_Cue();

	/**
	 * Returns the meta object for the attribute list '{@link org.stet.model.Attribution#getVia <em>Via</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Via</em>'.
	 * @see org.stet.model.Attribution#getVia()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_Via();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Attribution#getQuotation <em>Quotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quotation</em>'.
	 * @see org.stet.model.Attribution#getQuotation()
	 * @see #getAttribution()
	 * @generated
	 */
	EAttribute getAttribution_Quotation();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Check <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check</em>'.
	 * @see org.stet.model.Check
	 * @generated
	 */
	EClass getCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Check#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.stet.model.Check#getStatus()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Check#getAssignee <em>Assignee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assignee</em>'.
	 * @see org.stet.model.Check#getAssignee()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Assignee();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Check#getCheckedBy <em>Checked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked By</em>'.
	 * @see org.stet.model.Check#getCheckedBy()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_CheckedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Check#getCheckedAt <em>Checked At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Checked At</em>'.
	 * @see org.stet.model.Check#getCheckedAt()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_CheckedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Check#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.stet.model.Check#getNote()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Note();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Verdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Verdict</em>'.
	 * @see org.stet.model.Verdict
	 * @generated
	 */
	EClass getVerdict();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Verdict#getRating <em>Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rating</em>'.
	 * @see org.stet.model.Verdict#getRating()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Rating();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Verdict#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.stet.model.Verdict#getLabel()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Verdict#getJustification <em>Justification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Justification</em>'.
	 * @see org.stet.model.Verdict#getJustification()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_Justification();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Verdict#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.stet.model.Verdict#getDecidedBy()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Verdict#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.stet.model.Verdict#getDecidedAt()
	 * @see #getVerdict()
	 * @generated
	 */
	EAttribute getVerdict_DecidedAt();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Origin</em>'.
	 * @see org.stet.model.Origin
	 * @generated
	 */
	EClass getOrigin();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Origin#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.stet.model.Origin#getLabel()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Origin#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Origin#getKind()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.stet.model.Origin#getOutlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Outlet</em>'.
	 * @see org.stet.model.Origin#getOutlet()
	 * @see #getOrigin()
	 * @generated
	 */
	EReference getOrigin_Outlet();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Origin#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.stet.model.Origin#getState()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Origin#getDerivations <em>Derivations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Derivations</em>'.
	 * @see org.stet.model.Origin#getDerivations()
	 * @see #getOrigin()
	 * @generated
	 */
	EReference getOrigin_Derivations();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Origin#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.stet.model.Origin#getNote()
	 * @see #getOrigin()
	 * @generated
	 */
	EAttribute getOrigin_Note();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Derivation <em>Derivation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Derivation</em>'.
	 * @see org.stet.model.Derivation
	 * @generated
	 */
	EClass getDerivation();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Derivation#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.stet.model.Derivation#getArticle()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Derivation#getDegree <em>Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Degree</em>'.
	 * @see org.stet.model.Derivation#getDegree()
	 * @see #getDerivation()
	 * @generated
	 */
	EAttribute getDerivation_Degree();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Derivation#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Passages</em>'.
	 * @see org.stet.model.Derivation#getPassages()
	 * @see #getDerivation()
	 * @generated
	 */
	EReference getDerivation_Passages();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage</em>'.
	 * @see org.stet.model.Passage
	 * @generated
	 */
	EClass getPassage();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Passage#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Passage#getKind()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Passage#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.stet.model.Passage#getVersion()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Passage#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.stet.model.Passage#getStart()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Passage#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.stet.model.Passage#getEnd()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_End();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Passage#getSourceVersion <em>Source Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Version</em>'.
	 * @see org.stet.model.Passage#getSourceVersion()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_SourceVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Passage#getSourceStart <em>Source Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Start</em>'.
	 * @see org.stet.model.Passage#getSourceStart()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_SourceStart();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Passage#getSourceEnd <em>Source End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source End</em>'.
	 * @see org.stet.model.Passage#getSourceEnd()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_SourceEnd();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Discrepancy <em>Discrepancy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Discrepancy</em>'.
	 * @see org.stet.model.Discrepancy
	 * @generated
	 */
	EClass getDiscrepancy();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Discrepancy#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.stet.model.Discrepancy#getKey()
	 * @see #getDiscrepancy()
	 * @generated
	 */
	EAttribute getDiscrepancy_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Discrepancy#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.stet.model.Discrepancy#getType()
	 * @see #getDiscrepancy()
	 * @generated
	 */
	EAttribute getDiscrepancy_Type();

	/**
	 * Returns the meta object for the reference '{@link org.stet.model.Discrepancy#getClaim <em>Claim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Claim</em>'.
	 * @see org.stet.model.Discrepancy#getClaim()
	 * @see #getDiscrepancy()
	 * @generated
	 */
	EReference getDiscrepancy_Claim();

	/**
	 * Returns the meta object for the reference list '{@link org.stet.model.Discrepancy#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.stet.model.Discrepancy#getMembers()
	 * @see #getDiscrepancy()
	 * @generated
	 */
	EReference getDiscrepancy_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Discrepancy#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.stet.model.Discrepancy#getExplanation()
	 * @see #getDiscrepancy()
	 * @generated
	 */
	EAttribute getDiscrepancy_Explanation();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Discrepancy#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.stet.model.Discrepancy#getRule()
	 * @see #getDiscrepancy()
	 * @generated
	 */
	EAttribute getDiscrepancy_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Discrepancy#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.stet.model.Discrepancy#getState()
	 * @see #getDiscrepancy()
	 * @generated
	 */
	EAttribute getDiscrepancy_State();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Discrepancy#getResolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Resolution</em>'.
	 * @see org.stet.model.Discrepancy#getResolution()
	 * @see #getDiscrepancy()
	 * @generated
	 */
	EReference getDiscrepancy_Resolution();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Resolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resolution</em>'.
	 * @see org.stet.model.Resolution
	 * @generated
	 */
	EClass getResolution();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Resolution#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Resolution#getKind()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Resolution#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.stet.model.Resolution#getReason()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Resolution#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided By</em>'.
	 * @see org.stet.model.Resolution#getDecidedBy()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Resolution#getDecidedAt <em>Decided At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided At</em>'.
	 * @see org.stet.model.Resolution#getDecidedAt()
	 * @see #getResolution()
	 * @generated
	 */
	EAttribute getResolution_DecidedAt();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Article <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Article</em>'.
	 * @see org.stet.model.Article
	 * @generated
	 */
	EClass getArticle();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Article#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.stet.model.Article#getFormatVersion()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Article#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Article#getKind()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Article#getOutlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlet</em>'.
	 * @see org.stet.model.Article#getOutlet()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Outlet();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Article#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.stet.model.Article#getConfidentiality()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Confidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Article#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.stet.model.Article#getNote()
	 * @see #getArticle()
	 * @generated
	 */
	EAttribute getArticle_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Article#getVersions <em>Versions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Versions</em>'.
	 * @see org.stet.model.Article#getVersions()
	 * @see #getArticle()
	 * @generated
	 */
	EReference getArticle_Versions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Article#getAnnotations <em>Annotations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Annotations</em>'.
	 * @see org.stet.model.Article#getAnnotations()
	 * @see #getArticle()
	 * @generated
	 */
	EReference getArticle_Annotations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Article#getCorrections <em>Corrections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Corrections</em>'.
	 * @see org.stet.model.Article#getCorrections()
	 * @see #getArticle()
	 * @generated
	 */
	EReference getArticle_Corrections();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Version <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Version</em>'.
	 * @see org.stet.model.Version
	 * @generated
	 */
	EClass getVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.stet.model.Version#getNumber()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getHeadline <em>Headline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Headline</em>'.
	 * @see org.stet.model.Version#getHeadline()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Headline();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getByline <em>Byline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Byline</em>'.
	 * @see org.stet.model.Version#getByline()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Byline();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getPublished <em>Published</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published</em>'.
	 * @see org.stet.model.Version#getPublished()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Published();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.stet.model.Version#getModified()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.stet.model.Version#getLanguage()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Language();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getUrl <em>Url</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Url</em>'.
	 * @see org.stet.model.Version#getUrl()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_Url();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Version#getCapture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Capture</em>'.
	 * @see org.stet.model.Version#getCapture()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Capture();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getTextFile <em>Text File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text File</em>'.
	 * @see org.stet.model.Version#getTextFile()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_TextFile();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getTextHash <em>Text Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Hash</em>'.
	 * @see org.stet.model.Version#getTextHash()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_TextHash();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Version#getTextLength <em>Text Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text Length</em>'.
	 * @see org.stet.model.Version#getTextLength()
	 * @see #getVersion()
	 * @generated
	 */
	EAttribute getVersion_TextLength();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Version#getStructure <em>Structure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Structure</em>'.
	 * @see org.stet.model.Version#getStructure()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Structure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Version#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Metadata</em>'.
	 * @see org.stet.model.Version#getMetadata()
	 * @see #getVersion()
	 * @generated
	 */
	EReference getVersion_Metadata();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Capture <em>Capture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capture</em>'.
	 * @see org.stet.model.Capture
	 * @generated
	 */
	EClass getCapture();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.stet.model.Capture#getAt()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_At();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.stet.model.Capture#getBy()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_By();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.stet.model.Capture#getMethod()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.stet.model.Capture#getSource()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.stet.model.Capture#getMediaType()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getCharset <em>Charset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charset</em>'.
	 * @see org.stet.model.Capture#getCharset()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Charset();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getFile <em>File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>File</em>'.
	 * @see org.stet.model.Capture#getFile()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_File();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getHash <em>Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hash</em>'.
	 * @see org.stet.model.Capture#getHash()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Hash();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.stet.model.Capture#getSize()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Capture#getPayloadHash <em>Payload Hash</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Payload Hash</em>'.
	 * @see org.stet.model.Capture#getPayloadHash()
	 * @see #getCapture()
	 * @generated
	 */
	EAttribute getCapture_PayloadHash();

	/**
	 * Returns the meta object for class '{@link org.stet.model.StructureRange <em>Structure Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Structure Range</em>'.
	 * @see org.stet.model.StructureRange
	 * @generated
	 */
	EClass getStructureRange();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.StructureRange#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.StructureRange#getKind()
	 * @see #getStructureRange()
	 * @generated
	 */
	EAttribute getStructureRange_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.StructureRange#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.stet.model.StructureRange#getStart()
	 * @see #getStructureRange()
	 * @generated
	 */
	EAttribute getStructureRange_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.StructureRange#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.stet.model.StructureRange#getEnd()
	 * @see #getStructureRange()
	 * @generated
	 */
	EAttribute getStructureRange_End();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Metadatum <em>Metadatum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Metadatum</em>'.
	 * @see org.stet.model.Metadatum
	 * @generated
	 */
	EClass getMetadatum();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Metadatum#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.stet.model.Metadatum#getField()
	 * @see #getMetadatum()
	 * @generated
	 */
	EAttribute getMetadatum_Field();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Metadatum#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.stet.model.Metadatum#getValue()
	 * @see #getMetadatum()
	 * @generated
	 */
	EAttribute getMetadatum_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Metadatum#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.stet.model.Metadatum#getSource()
	 * @see #getMetadatum()
	 * @generated
	 */
	EAttribute getMetadatum_Source();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Annotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Annotation</em>'.
	 * @see org.stet.model.Annotation
	 * @generated
	 */
	EClass getAnnotation();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Annotation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Annotation#getKind()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Annotation#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.stet.model.Annotation#getState()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_State();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Annotation#getAnchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Anchor</em>'.
	 * @see org.stet.model.Annotation#getAnchor()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Anchor();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Annotation#getPlacements <em>Placements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Placements</em>'.
	 * @see org.stet.model.Annotation#getPlacements()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Placements();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Annotation#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.stet.model.Annotation#getNote()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Note();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Annotation#getAgent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Agent</em>'.
	 * @see org.stet.model.Annotation#getAgent()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Agent();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Annotation#getAttribution <em>Attribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Attribution</em>'.
	 * @see org.stet.model.Annotation#getAttribution()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Attribution();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Annotation#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Value</em>'.
	 * @see org.stet.model.Annotation#getValue()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Value();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Annotation#getCheck <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Check</em>'.
	 * @see org.stet.model.Annotation#getCheck()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Check();

	/**
	 * Returns the meta object for the containment reference '{@link org.stet.model.Annotation#getResolution <em>Resolution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Resolution</em>'.
	 * @see org.stet.model.Annotation#getResolution()
	 * @see #getAnnotation()
	 * @generated
	 */
	EReference getAnnotation_Resolution();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Annotation#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.stet.model.Annotation#getConfidentiality()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Confidentiality();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Annotation#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.stet.model.Annotation#getCreated()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Annotation#getCreator <em>Creator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Creator</em>'.
	 * @see org.stet.model.Annotation#getCreator()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Creator();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Annotation#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.stet.model.Annotation#getModified()
	 * @see #getAnnotation()
	 * @generated
	 */
	EAttribute getAnnotation_Modified();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.stet.model.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Anchor#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.stet.model.Anchor#getVersion()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Anchor#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.stet.model.Anchor#getStart()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Anchor#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.stet.model.Anchor#getEnd()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_End();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Anchor#getExact <em>Exact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exact</em>'.
	 * @see org.stet.model.Anchor#getExact()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Exact();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Anchor#getPrefix <em>Prefix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Prefix</em>'.
	 * @see org.stet.model.Anchor#getPrefix()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Prefix();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Anchor#getSuffix <em>Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Suffix</em>'.
	 * @see org.stet.model.Anchor#getSuffix()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Suffix();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Placement <em>Placement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placement</em>'.
	 * @see org.stet.model.Placement
	 * @generated
	 */
	EClass getPlacement();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Placement#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.stet.model.Placement#getVersion()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Placement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.stet.model.Placement#getKind()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Placement#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.stet.model.Placement#getStart()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Placement#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.stet.model.Placement#getEnd()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_End();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Placement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.stet.model.Placement#getText()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Placement#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.stet.model.Placement#getState()
	 * @see #getPlacement()
	 * @generated
	 */
	EAttribute getPlacement_State();

	/**
	 * Returns the meta object for the containment reference list '{@link org.stet.model.Placement#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Candidates</em>'.
	 * @see org.stet.model.Placement#getCandidates()
	 * @see #getPlacement()
	 * @generated
	 */
	EReference getPlacement_Candidates();

	/**
	 * Returns the meta object for class '{@link org.stet.model.Candidate <em>Candidate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Candidate</em>'.
	 * @see org.stet.model.Candidate
	 * @generated
	 */
	EClass getCandidate();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Candidate#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.stet.model.Candidate#getStart()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Candidate#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.stet.model.Candidate#getEnd()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_End();

	/**
	 * Returns the meta object for the attribute '{@link org.stet.model.Candidate#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.stet.model.Candidate#getScore()
	 * @see #getCandidate()
	 * @generated
	 */
	EAttribute getCandidate_Score();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.OutletKind <em>Outlet Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outlet Kind</em>'.
	 * @see org.stet.model.OutletKind
	 * @generated
	 */
	EEnum getOutletKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.AgentKind <em>Agent Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Agent Kind</em>'.
	 * @see org.stet.model.AgentKind
	 * @generated
	 */
	EEnum getAgentKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.Stance <em>Stance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stance</em>'.
	 * @see org.stet.model.Stance
	 * @generated
	 */
	EEnum getStance();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.SuggestionState <em>Suggestion State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Suggestion State</em>'.
	 * @see org.stet.model.SuggestionState
	 * @generated
	 */
	EEnum getSuggestionState();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.Confidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidentiality</em>'.
	 * @see org.stet.model.Confidentiality
	 * @generated
	 */
	EEnum getConfidentiality();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.ValueKind <em>Value Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Value Kind</em>'.
	 * @see org.stet.model.ValueKind
	 * @generated
	 */
	EEnum getValueKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.Bound <em>Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Bound</em>'.
	 * @see org.stet.model.Bound
	 * @generated
	 */
	EEnum getBound();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.Quotation <em>Quotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quotation</em>'.
	 * @see org.stet.model.Quotation
	 * @generated
	 */
	EEnum getQuotation();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.CheckStatus <em>Check Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Check Status</em>'.
	 * @see org.stet.model.CheckStatus
	 * @generated
	 */
	EEnum getCheckStatus();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.VerdictRating <em>Verdict Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Verdict Rating</em>'.
	 * @see org.stet.model.VerdictRating
	 * @generated
	 */
	EEnum getVerdictRating();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.OriginKind <em>Origin Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Origin Kind</em>'.
	 * @see org.stet.model.OriginKind
	 * @generated
	 */
	EEnum getOriginKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.DerivationDegree <em>Derivation Degree</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Derivation Degree</em>'.
	 * @see org.stet.model.DerivationDegree
	 * @generated
	 */
	EEnum getDerivationDegree();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.PassageKind <em>Passage Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Passage Kind</em>'.
	 * @see org.stet.model.PassageKind
	 * @generated
	 */
	EEnum getPassageKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.DiscrepancyType <em>Discrepancy Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Discrepancy Type</em>'.
	 * @see org.stet.model.DiscrepancyType
	 * @generated
	 */
	EEnum getDiscrepancyType();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.ResolutionKind <em>Resolution Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resolution Kind</em>'.
	 * @see org.stet.model.ResolutionKind
	 * @generated
	 */
	EEnum getResolutionKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.ArticleKind <em>Article Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Article Kind</em>'.
	 * @see org.stet.model.ArticleKind
	 * @generated
	 */
	EEnum getArticleKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.CaptureMethod <em>Capture Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Capture Method</em>'.
	 * @see org.stet.model.CaptureMethod
	 * @generated
	 */
	EEnum getCaptureMethod();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.StructureKind <em>Structure Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Structure Kind</em>'.
	 * @see org.stet.model.StructureKind
	 * @generated
	 */
	EEnum getStructureKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.MetadataField <em>Metadata Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Metadata Field</em>'.
	 * @see org.stet.model.MetadataField
	 * @generated
	 */
	EEnum getMetadataField();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.AnnotationKind <em>Annotation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Annotation Kind</em>'.
	 * @see org.stet.model.AnnotationKind
	 * @generated
	 */
	EEnum getAnnotationKind();

	/**
	 * Returns the meta object for enum '{@link org.stet.model.PlacementKind <em>Placement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Placement Kind</em>'.
	 * @see org.stet.model.PlacementKind
	 * @generated
	 */
	EEnum getPlacementKind();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A point in time, written as ISO 8601 with Z, such as 2026-05-03T14:02:11Z.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 *        annotation="http://www.eclipse.org/emf/2002/GenModel create='&lt;%java.time.Instant%&gt; _xifexpression = null;\nif ((it == null))\n{\n\t_xifexpression = null;\n}\nelse\n{\n\t_xifexpression = &lt;%java.time.Instant%&gt;.parse(it);\n}\nreturn _xifexpression;' convert='&lt;%java.lang.String%&gt; _xifexpression = null;\nif ((it == null))\n{\n\t_xifexpression = null;\n}\nelse\n{\n\t_xifexpression = it.toString();\n}\nreturn _xifexpression;'"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StetFactory getStetFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.stet.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.IdentifiedImpl
		 * @see org.stet.model.impl.StetPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.CaseImpl <em>Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.CaseImpl
		 * @see org.stet.model.impl.StetPackageImpl#getCase()
		 * @generated
		 */
		EClass CASE = eINSTANCE.getCase();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__FORMAT_VERSION = eINSTANCE.getCase_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__NAME = eINSTANCE.getCase_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__DESCRIPTION = eINSTANCE.getCase_Description();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CREATED = eINSTANCE.getCase_Created();

		/**
		 * The meta object literal for the '<em><b>Created By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CASE__CREATED_BY = eINSTANCE.getCase_CreatedBy();

		/**
		 * The meta object literal for the '<em><b>Articles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ARTICLES = eINSTANCE.getCase_Articles();

		/**
		 * The meta object literal for the '<em><b>Outlets</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__OUTLETS = eINSTANCE.getCase_Outlets();

		/**
		 * The meta object literal for the '<em><b>Agents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__AGENTS = eINSTANCE.getCase_Agents();

		/**
		 * The meta object literal for the '<em><b>Claims</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__CLAIMS = eINSTANCE.getCase_Claims();

		/**
		 * The meta object literal for the '<em><b>Origins</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__ORIGINS = eINSTANCE.getCase_Origins();

		/**
		 * The meta object literal for the '<em><b>Discrepancies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CASE__DISCREPANCIES = eINSTANCE.getCase_Discrepancies();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.ArticleEntryImpl <em>Article Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.ArticleEntryImpl
		 * @see org.stet.model.impl.StetPackageImpl#getArticleEntry()
		 * @generated
		 */
		EClass ARTICLE_ENTRY = eINSTANCE.getArticleEntry();

		/**
		 * The meta object literal for the '<em><b>Folder</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE_ENTRY__FOLDER = eINSTANCE.getArticleEntry_Folder();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.OutletImpl <em>Outlet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.OutletImpl
		 * @see org.stet.model.impl.StetPackageImpl#getOutlet()
		 * @generated
		 */
		EClass OUTLET = eINSTANCE.getOutlet();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLET__NAME = eINSTANCE.getOutlet_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLET__KIND = eINSTANCE.getOutlet_Kind();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLET__ALIASES = eINSTANCE.getOutlet_Aliases();

		/**
		 * The meta object literal for the '<em><b>Domains</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLET__DOMAINS = eINSTANCE.getOutlet_Domains();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OUTLET__NOTE = eINSTANCE.getOutlet_Note();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.AgentImpl <em>Agent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.AgentImpl
		 * @see org.stet.model.impl.StetPackageImpl#getAgent()
		 * @generated
		 */
		EClass AGENT = eINSTANCE.getAgent();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__NAME = eINSTANCE.getAgent_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__KIND = eINSTANCE.getAgent_Kind();

		/**
		 * The meta object literal for the '<em><b>Aliases</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__ALIASES = eINSTANCE.getAgent_Aliases();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__ROLE = eINSTANCE.getAgent_Role();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__CONFIDENTIALITY = eINSTANCE.getAgent_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENT__NOTE = eINSTANCE.getAgent_Note();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.ClaimImpl <em>Claim</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.ClaimImpl
		 * @see org.stet.model.impl.StetPackageImpl#getClaim()
		 * @generated
		 */
		EClass CLAIM = eINSTANCE.getClaim();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__STATEMENT = eINSTANCE.getClaim_Statement();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__SUBJECT = eINSTANCE.getClaim_Subject();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__SLOT = eINSTANCE.getClaim_Slot();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__KIND = eINSTANCE.getClaim_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__STATE = eINSTANCE.getClaim_State();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__CONFIDENTIALITY = eINSTANCE.getClaim_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Appearances</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__APPEARANCES = eINSTANCE.getClaim_Appearances();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__CHECK = eINSTANCE.getClaim_Check();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLAIM__VERDICT = eINSTANCE.getClaim_Verdict();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__NOTE = eINSTANCE.getClaim_Note();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__CREATED = eINSTANCE.getClaim_Created();

		/**
		 * The meta object literal for the '<em><b>Creator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLAIM__CREATOR = eINSTANCE.getClaim_Creator();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.AppearanceImpl <em>Appearance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.AppearanceImpl
		 * @see org.stet.model.impl.StetPackageImpl#getAppearance()
		 * @generated
		 */
		EClass APPEARANCE = eINSTANCE.getAppearance();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEARANCE__ARTICLE = eINSTANCE.getAppearance_Article();

		/**
		 * The meta object literal for the '<em><b>Annotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEARANCE__ANNOTATION = eINSTANCE.getAppearance_Annotation();

		/**
		 * The meta object literal for the '<em><b>Stance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEARANCE__STANCE = eINSTANCE.getAppearance_Stance();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEARANCE__STATE = eINSTANCE.getAppearance_State();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPEARANCE__VALUE = eINSTANCE.getAppearance_Value();

		/**
		 * The meta object literal for the '<em><b>Attribution</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference APPEARANCE__ATTRIBUTION = eINSTANCE.getAppearance_Attribution();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEARANCE__NOTE = eINSTANCE.getAppearance_Note();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEARANCE__CREATED = eINSTANCE.getAppearance_Created();

		/**
		 * The meta object literal for the '<em><b>Creator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APPEARANCE__CREATOR = eINSTANCE.getAppearance_Creator();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.ValueImpl <em>Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.ValueImpl
		 * @see org.stet.model.impl.StetPackageImpl#getValue()
		 * @generated
		 */
		EClass VALUE = eINSTANCE.getValue();

		/**
		 * The meta object literal for the '<em><b>Raw</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__RAW = eINSTANCE.getValue_Raw();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__KIND = eINSTANCE.getValue_Kind();

		/**
		 * The meta object literal for the '<em><b>Normalised</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__NORMALISED = eINSTANCE.getValue_Normalised();

		/**
		 * The meta object literal for the '<em><b>Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__BOUND = eINSTANCE.getValue_Bound();

		/**
		 * The meta object literal for the '<em><b>Precision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__PRECISION = eINSTANCE.getValue_Precision();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__UNIT = eINSTANCE.getValue_Unit();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.AttributionImpl <em>Attribution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.AttributionImpl
		 * @see org.stet.model.impl.StetPackageImpl#getAttribution()
		 * @generated
		 */
		EClass ATTRIBUTION = eINSTANCE.getAttribution();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__SOURCE = eINSTANCE.getAttribution_Source();

		/**
		 * The meta object literal for the '<em><b>Source Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__SOURCE_TEXT = eINSTANCE.getAttribution_SourceText();

		/**
		 * The meta object literal for the '<em><b>Cue</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__CUE = eINSTANCE.getAttribution_Cue();

		/**
		 * The meta object literal for the '<em><b>Via</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__VIA = eINSTANCE.getAttribution_Via();

		/**
		 * The meta object literal for the '<em><b>Quotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTION__QUOTATION = eINSTANCE.getAttribution_Quotation();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.CheckImpl <em>Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.CheckImpl
		 * @see org.stet.model.impl.StetPackageImpl#getCheck()
		 * @generated
		 */
		EClass CHECK = eINSTANCE.getCheck();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__STATUS = eINSTANCE.getCheck_Status();

		/**
		 * The meta object literal for the '<em><b>Assignee</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__ASSIGNEE = eINSTANCE.getCheck_Assignee();

		/**
		 * The meta object literal for the '<em><b>Checked By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__CHECKED_BY = eINSTANCE.getCheck_CheckedBy();

		/**
		 * The meta object literal for the '<em><b>Checked At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__CHECKED_AT = eINSTANCE.getCheck_CheckedAt();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__NOTE = eINSTANCE.getCheck_Note();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.VerdictImpl <em>Verdict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.VerdictImpl
		 * @see org.stet.model.impl.StetPackageImpl#getVerdict()
		 * @generated
		 */
		EClass VERDICT = eINSTANCE.getVerdict();

		/**
		 * The meta object literal for the '<em><b>Rating</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__RATING = eINSTANCE.getVerdict_Rating();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__LABEL = eINSTANCE.getVerdict_Label();

		/**
		 * The meta object literal for the '<em><b>Justification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__JUSTIFICATION = eINSTANCE.getVerdict_Justification();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__DECIDED_BY = eINSTANCE.getVerdict_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERDICT__DECIDED_AT = eINSTANCE.getVerdict_DecidedAt();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.OriginImpl <em>Origin</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.OriginImpl
		 * @see org.stet.model.impl.StetPackageImpl#getOrigin()
		 * @generated
		 */
		EClass ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__LABEL = eINSTANCE.getOrigin_Label();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__KIND = eINSTANCE.getOrigin_Kind();

		/**
		 * The meta object literal for the '<em><b>Outlet</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORIGIN__OUTLET = eINSTANCE.getOrigin_Outlet();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__STATE = eINSTANCE.getOrigin_State();

		/**
		 * The meta object literal for the '<em><b>Derivations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORIGIN__DERIVATIONS = eINSTANCE.getOrigin_Derivations();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORIGIN__NOTE = eINSTANCE.getOrigin_Note();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.DerivationImpl <em>Derivation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.DerivationImpl
		 * @see org.stet.model.impl.StetPackageImpl#getDerivation()
		 * @generated
		 */
		EClass DERIVATION = eINSTANCE.getDerivation();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__ARTICLE = eINSTANCE.getDerivation_Article();

		/**
		 * The meta object literal for the '<em><b>Degree</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DERIVATION__DEGREE = eINSTANCE.getDerivation_Degree();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DERIVATION__PASSAGES = eINSTANCE.getDerivation_Passages();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.PassageImpl <em>Passage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.PassageImpl
		 * @see org.stet.model.impl.StetPackageImpl#getPassage()
		 * @generated
		 */
		EClass PASSAGE = eINSTANCE.getPassage();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__KIND = eINSTANCE.getPassage_Kind();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__VERSION = eINSTANCE.getPassage_Version();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__START = eINSTANCE.getPassage_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__END = eINSTANCE.getPassage_End();

		/**
		 * The meta object literal for the '<em><b>Source Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__SOURCE_VERSION = eINSTANCE.getPassage_SourceVersion();

		/**
		 * The meta object literal for the '<em><b>Source Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__SOURCE_START = eINSTANCE.getPassage_SourceStart();

		/**
		 * The meta object literal for the '<em><b>Source End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__SOURCE_END = eINSTANCE.getPassage_SourceEnd();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.DiscrepancyImpl <em>Discrepancy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.DiscrepancyImpl
		 * @see org.stet.model.impl.StetPackageImpl#getDiscrepancy()
		 * @generated
		 */
		EClass DISCREPANCY = eINSTANCE.getDiscrepancy();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCREPANCY__KEY = eINSTANCE.getDiscrepancy_Key();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCREPANCY__TYPE = eINSTANCE.getDiscrepancy_Type();

		/**
		 * The meta object literal for the '<em><b>Claim</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCREPANCY__CLAIM = eINSTANCE.getDiscrepancy_Claim();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCREPANCY__MEMBERS = eINSTANCE.getDiscrepancy_Members();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCREPANCY__EXPLANATION = eINSTANCE.getDiscrepancy_Explanation();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCREPANCY__RULE = eINSTANCE.getDiscrepancy_Rule();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DISCREPANCY__STATE = eINSTANCE.getDiscrepancy_State();

		/**
		 * The meta object literal for the '<em><b>Resolution</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISCREPANCY__RESOLUTION = eINSTANCE.getDiscrepancy_Resolution();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.ResolutionImpl <em>Resolution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.ResolutionImpl
		 * @see org.stet.model.impl.StetPackageImpl#getResolution()
		 * @generated
		 */
		EClass RESOLUTION = eINSTANCE.getResolution();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__KIND = eINSTANCE.getResolution_Kind();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__REASON = eINSTANCE.getResolution_Reason();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__DECIDED_BY = eINSTANCE.getResolution_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOLUTION__DECIDED_AT = eINSTANCE.getResolution_DecidedAt();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.ArticleImpl <em>Article</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.ArticleImpl
		 * @see org.stet.model.impl.StetPackageImpl#getArticle()
		 * @generated
		 */
		EClass ARTICLE = eINSTANCE.getArticle();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__FORMAT_VERSION = eINSTANCE.getArticle_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__KIND = eINSTANCE.getArticle_Kind();

		/**
		 * The meta object literal for the '<em><b>Outlet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__OUTLET = eINSTANCE.getArticle_Outlet();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__CONFIDENTIALITY = eINSTANCE.getArticle_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ARTICLE__NOTE = eINSTANCE.getArticle_Note();

		/**
		 * The meta object literal for the '<em><b>Versions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE__VERSIONS = eINSTANCE.getArticle_Versions();

		/**
		 * The meta object literal for the '<em><b>Annotations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE__ANNOTATIONS = eINSTANCE.getArticle_Annotations();

		/**
		 * The meta object literal for the '<em><b>Corrections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ARTICLE__CORRECTIONS = eINSTANCE.getArticle_Corrections();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.VersionImpl <em>Version</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.VersionImpl
		 * @see org.stet.model.impl.StetPackageImpl#getVersion()
		 * @generated
		 */
		EClass VERSION = eINSTANCE.getVersion();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__NUMBER = eINSTANCE.getVersion_Number();

		/**
		 * The meta object literal for the '<em><b>Headline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__HEADLINE = eINSTANCE.getVersion_Headline();

		/**
		 * The meta object literal for the '<em><b>Byline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__BYLINE = eINSTANCE.getVersion_Byline();

		/**
		 * The meta object literal for the '<em><b>Published</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__PUBLISHED = eINSTANCE.getVersion_Published();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__MODIFIED = eINSTANCE.getVersion_Modified();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__LANGUAGE = eINSTANCE.getVersion_Language();

		/**
		 * The meta object literal for the '<em><b>Url</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__URL = eINSTANCE.getVersion_Url();

		/**
		 * The meta object literal for the '<em><b>Capture</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION__CAPTURE = eINSTANCE.getVersion_Capture();

		/**
		 * The meta object literal for the '<em><b>Text File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__TEXT_FILE = eINSTANCE.getVersion_TextFile();

		/**
		 * The meta object literal for the '<em><b>Text Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__TEXT_HASH = eINSTANCE.getVersion_TextHash();

		/**
		 * The meta object literal for the '<em><b>Text Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VERSION__TEXT_LENGTH = eINSTANCE.getVersion_TextLength();

		/**
		 * The meta object literal for the '<em><b>Structure</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION__STRUCTURE = eINSTANCE.getVersion_Structure();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VERSION__METADATA = eINSTANCE.getVersion_Metadata();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.CaptureImpl <em>Capture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.CaptureImpl
		 * @see org.stet.model.impl.StetPackageImpl#getCapture()
		 * @generated
		 */
		EClass CAPTURE = eINSTANCE.getCapture();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__AT = eINSTANCE.getCapture_At();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__BY = eINSTANCE.getCapture_By();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__METHOD = eINSTANCE.getCapture_Method();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__SOURCE = eINSTANCE.getCapture_Source();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__MEDIA_TYPE = eINSTANCE.getCapture_MediaType();

		/**
		 * The meta object literal for the '<em><b>Charset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__CHARSET = eINSTANCE.getCapture_Charset();

		/**
		 * The meta object literal for the '<em><b>File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__FILE = eINSTANCE.getCapture_File();

		/**
		 * The meta object literal for the '<em><b>Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__HASH = eINSTANCE.getCapture_Hash();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__SIZE = eINSTANCE.getCapture_Size();

		/**
		 * The meta object literal for the '<em><b>Payload Hash</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPTURE__PAYLOAD_HASH = eINSTANCE.getCapture_PayloadHash();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.StructureRangeImpl <em>Structure Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.StructureRangeImpl
		 * @see org.stet.model.impl.StetPackageImpl#getStructureRange()
		 * @generated
		 */
		EClass STRUCTURE_RANGE = eINSTANCE.getStructureRange();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE_RANGE__KIND = eINSTANCE.getStructureRange_Kind();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE_RANGE__START = eINSTANCE.getStructureRange_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRUCTURE_RANGE__END = eINSTANCE.getStructureRange_End();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.MetadatumImpl <em>Metadatum</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.MetadatumImpl
		 * @see org.stet.model.impl.StetPackageImpl#getMetadatum()
		 * @generated
		 */
		EClass METADATUM = eINSTANCE.getMetadatum();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METADATUM__FIELD = eINSTANCE.getMetadatum_Field();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METADATUM__VALUE = eINSTANCE.getMetadatum_Value();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METADATUM__SOURCE = eINSTANCE.getMetadatum_Source();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.AnnotationImpl <em>Annotation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.AnnotationImpl
		 * @see org.stet.model.impl.StetPackageImpl#getAnnotation()
		 * @generated
		 */
		EClass ANNOTATION = eINSTANCE.getAnnotation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__KIND = eINSTANCE.getAnnotation_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__STATE = eINSTANCE.getAnnotation_State();

		/**
		 * The meta object literal for the '<em><b>Anchor</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ANCHOR = eINSTANCE.getAnnotation_Anchor();

		/**
		 * The meta object literal for the '<em><b>Placements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__PLACEMENTS = eINSTANCE.getAnnotation_Placements();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__NOTE = eINSTANCE.getAnnotation_Note();

		/**
		 * The meta object literal for the '<em><b>Agent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__AGENT = eINSTANCE.getAnnotation_Agent();

		/**
		 * The meta object literal for the '<em><b>Attribution</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__ATTRIBUTION = eINSTANCE.getAnnotation_Attribution();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__VALUE = eINSTANCE.getAnnotation_Value();

		/**
		 * The meta object literal for the '<em><b>Check</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__CHECK = eINSTANCE.getAnnotation_Check();

		/**
		 * The meta object literal for the '<em><b>Resolution</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANNOTATION__RESOLUTION = eINSTANCE.getAnnotation_Resolution();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CONFIDENTIALITY = eINSTANCE.getAnnotation_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CREATED = eINSTANCE.getAnnotation_Created();

		/**
		 * The meta object literal for the '<em><b>Creator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__CREATOR = eINSTANCE.getAnnotation_Creator();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANNOTATION__MODIFIED = eINSTANCE.getAnnotation_Modified();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.AnchorImpl
		 * @see org.stet.model.impl.StetPackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__VERSION = eINSTANCE.getAnchor_Version();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__START = eINSTANCE.getAnchor_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__END = eINSTANCE.getAnchor_End();

		/**
		 * The meta object literal for the '<em><b>Exact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__EXACT = eINSTANCE.getAnchor_Exact();

		/**
		 * The meta object literal for the '<em><b>Prefix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__PREFIX = eINSTANCE.getAnchor_Prefix();

		/**
		 * The meta object literal for the '<em><b>Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__SUFFIX = eINSTANCE.getAnchor_Suffix();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.PlacementImpl <em>Placement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.PlacementImpl
		 * @see org.stet.model.impl.StetPackageImpl#getPlacement()
		 * @generated
		 */
		EClass PLACEMENT = eINSTANCE.getPlacement();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__VERSION = eINSTANCE.getPlacement_Version();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__KIND = eINSTANCE.getPlacement_Kind();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__START = eINSTANCE.getPlacement_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__END = eINSTANCE.getPlacement_End();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__TEXT = eINSTANCE.getPlacement_Text();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEMENT__STATE = eINSTANCE.getPlacement_State();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLACEMENT__CANDIDATES = eINSTANCE.getPlacement_Candidates();

		/**
		 * The meta object literal for the '{@link org.stet.model.impl.CandidateImpl <em>Candidate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.impl.CandidateImpl
		 * @see org.stet.model.impl.StetPackageImpl#getCandidate()
		 * @generated
		 */
		EClass CANDIDATE = eINSTANCE.getCandidate();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__START = eINSTANCE.getCandidate_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__END = eINSTANCE.getCandidate_End();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CANDIDATE__SCORE = eINSTANCE.getCandidate_Score();

		/**
		 * The meta object literal for the '{@link org.stet.model.OutletKind <em>Outlet Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.OutletKind
		 * @see org.stet.model.impl.StetPackageImpl#getOutletKind()
		 * @generated
		 */
		EEnum OUTLET_KIND = eINSTANCE.getOutletKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.AgentKind <em>Agent Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.AgentKind
		 * @see org.stet.model.impl.StetPackageImpl#getAgentKind()
		 * @generated
		 */
		EEnum AGENT_KIND = eINSTANCE.getAgentKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.Stance <em>Stance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.Stance
		 * @see org.stet.model.impl.StetPackageImpl#getStance()
		 * @generated
		 */
		EEnum STANCE = eINSTANCE.getStance();

		/**
		 * The meta object literal for the '{@link org.stet.model.SuggestionState <em>Suggestion State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.SuggestionState
		 * @see org.stet.model.impl.StetPackageImpl#getSuggestionState()
		 * @generated
		 */
		EEnum SUGGESTION_STATE = eINSTANCE.getSuggestionState();

		/**
		 * The meta object literal for the '{@link org.stet.model.Confidentiality <em>Confidentiality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.Confidentiality
		 * @see org.stet.model.impl.StetPackageImpl#getConfidentiality()
		 * @generated
		 */
		EEnum CONFIDENTIALITY = eINSTANCE.getConfidentiality();

		/**
		 * The meta object literal for the '{@link org.stet.model.ValueKind <em>Value Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.ValueKind
		 * @see org.stet.model.impl.StetPackageImpl#getValueKind()
		 * @generated
		 */
		EEnum VALUE_KIND = eINSTANCE.getValueKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.Bound <em>Bound</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.Bound
		 * @see org.stet.model.impl.StetPackageImpl#getBound()
		 * @generated
		 */
		EEnum BOUND = eINSTANCE.getBound();

		/**
		 * The meta object literal for the '{@link org.stet.model.Quotation <em>Quotation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.Quotation
		 * @see org.stet.model.impl.StetPackageImpl#getQuotation()
		 * @generated
		 */
		EEnum QUOTATION = eINSTANCE.getQuotation();

		/**
		 * The meta object literal for the '{@link org.stet.model.CheckStatus <em>Check Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.CheckStatus
		 * @see org.stet.model.impl.StetPackageImpl#getCheckStatus()
		 * @generated
		 */
		EEnum CHECK_STATUS = eINSTANCE.getCheckStatus();

		/**
		 * The meta object literal for the '{@link org.stet.model.VerdictRating <em>Verdict Rating</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.VerdictRating
		 * @see org.stet.model.impl.StetPackageImpl#getVerdictRating()
		 * @generated
		 */
		EEnum VERDICT_RATING = eINSTANCE.getVerdictRating();

		/**
		 * The meta object literal for the '{@link org.stet.model.OriginKind <em>Origin Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.OriginKind
		 * @see org.stet.model.impl.StetPackageImpl#getOriginKind()
		 * @generated
		 */
		EEnum ORIGIN_KIND = eINSTANCE.getOriginKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.DerivationDegree <em>Derivation Degree</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.DerivationDegree
		 * @see org.stet.model.impl.StetPackageImpl#getDerivationDegree()
		 * @generated
		 */
		EEnum DERIVATION_DEGREE = eINSTANCE.getDerivationDegree();

		/**
		 * The meta object literal for the '{@link org.stet.model.PassageKind <em>Passage Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.PassageKind
		 * @see org.stet.model.impl.StetPackageImpl#getPassageKind()
		 * @generated
		 */
		EEnum PASSAGE_KIND = eINSTANCE.getPassageKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.DiscrepancyType <em>Discrepancy Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.DiscrepancyType
		 * @see org.stet.model.impl.StetPackageImpl#getDiscrepancyType()
		 * @generated
		 */
		EEnum DISCREPANCY_TYPE = eINSTANCE.getDiscrepancyType();

		/**
		 * The meta object literal for the '{@link org.stet.model.ResolutionKind <em>Resolution Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.ResolutionKind
		 * @see org.stet.model.impl.StetPackageImpl#getResolutionKind()
		 * @generated
		 */
		EEnum RESOLUTION_KIND = eINSTANCE.getResolutionKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.ArticleKind <em>Article Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.ArticleKind
		 * @see org.stet.model.impl.StetPackageImpl#getArticleKind()
		 * @generated
		 */
		EEnum ARTICLE_KIND = eINSTANCE.getArticleKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.CaptureMethod <em>Capture Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.CaptureMethod
		 * @see org.stet.model.impl.StetPackageImpl#getCaptureMethod()
		 * @generated
		 */
		EEnum CAPTURE_METHOD = eINSTANCE.getCaptureMethod();

		/**
		 * The meta object literal for the '{@link org.stet.model.StructureKind <em>Structure Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.StructureKind
		 * @see org.stet.model.impl.StetPackageImpl#getStructureKind()
		 * @generated
		 */
		EEnum STRUCTURE_KIND = eINSTANCE.getStructureKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.MetadataField <em>Metadata Field</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.MetadataField
		 * @see org.stet.model.impl.StetPackageImpl#getMetadataField()
		 * @generated
		 */
		EEnum METADATA_FIELD = eINSTANCE.getMetadataField();

		/**
		 * The meta object literal for the '{@link org.stet.model.AnnotationKind <em>Annotation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.AnnotationKind
		 * @see org.stet.model.impl.StetPackageImpl#getAnnotationKind()
		 * @generated
		 */
		EEnum ANNOTATION_KIND = eINSTANCE.getAnnotationKind();

		/**
		 * The meta object literal for the '{@link org.stet.model.PlacementKind <em>Placement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.stet.model.PlacementKind
		 * @see org.stet.model.impl.StetPackageImpl#getPlacementKind()
		 * @generated
		 */
		EEnum PLACEMENT_KIND = eINSTANCE.getPlacementKind();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.stet.model.impl.StetPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //StetPackage
