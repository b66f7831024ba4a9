/**
 */
package org.stet.model.impl;

import java.time.Instant;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.stet.model.Agent;
import org.stet.model.AgentKind;
import org.stet.model.Anchor;
import org.stet.model.Annotation;
import org.stet.model.AnnotationKind;
import org.stet.model.Appearance;
import org.stet.model.Article;
import org.stet.model.ArticleEntry;
import org.stet.model.ArticleKind;
import org.stet.model.Attribution;
import org.stet.model.Bound;
import org.stet.model.Candidate;
import org.stet.model.Capture;
import org.stet.model.CaptureMethod;
import org.stet.model.Case;
import org.stet.model.Check;
import org.stet.model.CheckStatus;
import org.stet.model.Claim;
import org.stet.model.Confidentiality;
import org.stet.model.Derivation;
import org.stet.model.DerivationDegree;
import org.stet.model.Discrepancy;
import org.stet.model.DiscrepancyType;
import org.stet.model.Identified;
import org.stet.model.MetadataField;
import org.stet.model.Metadatum;
import org.stet.model.Origin;
import org.stet.model.OriginKind;
import org.stet.model.Outlet;
import org.stet.model.OutletKind;
import org.stet.model.Passage;
import org.stet.model.PassageKind;
import org.stet.model.Placement;
import org.stet.model.PlacementKind;
import org.stet.model.Quotation;
import org.stet.model.Resolution;
import org.stet.model.ResolutionKind;
import org.stet.model.Stance;
import org.stet.model.StetFactory;
import org.stet.model.StetPackage;
import org.stet.model.StructureKind;
import org.stet.model.StructureRange;
import org.stet.model.SuggestionState;
import org.stet.model.Value;
import org.stet.model.ValueKind;
import org.stet.model.Verdict;
import org.stet.model.VerdictRating;
import org.stet.model.Version;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StetPackageImpl extends EPackageImpl implements StetPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass caseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass articleEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass outletEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass claimEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass appearanceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attributionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass checkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass verdictEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass originEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass derivationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass passageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass discrepancyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resolutionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass articleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass versionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass captureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass structureRangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass metadatumEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass annotationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass anchorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass placementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass candidateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outletKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum agentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum suggestionStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidentialityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum valueKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum boundEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum quotationEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum checkStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum verdictRatingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum originKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum derivationDegreeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum passageKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum discrepancyTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resolutionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum articleKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum captureMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum structureKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum metadataFieldEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum annotationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum placementKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType instantEDataType = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.stet.model.StetPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private StetPackageImpl() {
		super(eNS_URI, StetFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link StetPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static StetPackage init() {
		if (isInited) return (StetPackage)EPackage.Registry.INSTANCE.getEPackage(StetPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredStetPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StetPackageImpl theStetPackage = registeredStetPackage instanceof StetPackageImpl ? (StetPackageImpl)registeredStetPackage : new StetPackageImpl();

		isInited = true;

		// Initialize simple dependencies
		EcorePackage.eINSTANCE.eClass();

		// Create package meta-data objects
		theStetPackage.createPackageContents();

		// Initialize created meta-data
		theStetPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theStetPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(StetPackage.eNS_URI, theStetPackage);
		return theStetPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCase() {
		return caseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_FormatVersion() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Name() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Description() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_Created() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCase_CreatedBy() {
		return (EAttribute)caseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Articles() {
		return (EReference)caseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Outlets() {
		return (EReference)caseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Agents() {
		return (EReference)caseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Claims() {
		return (EReference)caseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Origins() {
		return (EReference)caseEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCase_Discrepancies() {
		return (EReference)caseEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArticleEntry() {
		return articleEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArticleEntry_Folder() {
		return (EAttribute)articleEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOutlet() {
		return outletEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlet_Name() {
		return (EAttribute)outletEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlet_Kind() {
		return (EAttribute)outletEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlet_Aliases() {
		return (EAttribute)outletEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlet_Domains() {
		return (EAttribute)outletEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOutlet_Note() {
		return (EAttribute)outletEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgent() {
		return agentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgent_Name() {
		return (EAttribute)agentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgent_Kind() {
		return (EAttribute)agentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgent_Aliases() {
		return (EAttribute)agentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgent_Role() {
		return (EAttribute)agentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgent_Confidentiality() {
		return (EAttribute)agentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgent_Note() {
		return (EAttribute)agentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClaim() {
		return claimEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Statement() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Subject() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Slot() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Kind() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_State() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Confidentiality() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClaim_Appearances() {
		return (EReference)claimEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClaim_Check() {
		return (EReference)claimEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClaim_Verdict() {
		return (EReference)claimEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Note() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Created() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClaim_Creator() {
		return (EAttribute)claimEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAppearance() {
		return appearanceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppearance_Article() {
		return (EAttribute)appearanceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppearance_Annotation() {
		return (EAttribute)appearanceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppearance_Stance() {
		return (EAttribute)appearanceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppearance_State() {
		return (EAttribute)appearanceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppearance_Value() {
		return (EReference)appearanceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAppearance_Attribution() {
		return (EReference)appearanceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppearance_Note() {
		return (EAttribute)appearanceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppearance_Created() {
		return (EAttribute)appearanceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAppearance_Creator() {
		return (EAttribute)appearanceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValue() {
		return valueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValue_Raw() {
		return (EAttribute)valueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValue_Kind() {
		return (EAttribute)valueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValue_Normalised() {
		return (EAttribute)valueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValue_Bound() {
		return (EAttribute)valueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValue_Precision() {
		return (EAttribute)valueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getValue_Unit() {
		return (EAttribute)valueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttribution() {
		return attributionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttribution_Source() {
		return (EAttribute)attributionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttribution_SourceText() {
		return (EAttribute)attributionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttribution_Cue() {
		return (EAttribute)attributionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttribution_Via() {
		return (EAttribute)attributionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttribution_Quotation() {
		return (EAttribute)attributionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCheck() {
		return checkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheck_Status() {
		return (EAttribute)checkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheck_Assignee() {
		return (EAttribute)checkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheck_CheckedBy() {
		return (EAttribute)checkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheck_CheckedAt() {
		return (EAttribute)checkEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCheck_Note() {
		return (EAttribute)checkEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVerdict() {
		return verdictEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerdict_Rating() {
		return (EAttribute)verdictEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerdict_Label() {
		return (EAttribute)verdictEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerdict_Justification() {
		return (EAttribute)verdictEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerdict_DecidedBy() {
		return (EAttribute)verdictEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerdict_DecidedAt() {
		return (EAttribute)verdictEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOrigin() {
		return originEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrigin_Label() {
		return (EAttribute)originEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrigin_Kind() {
		return (EAttribute)originEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrigin_Outlet() {
		return (EReference)originEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrigin_State() {
		return (EAttribute)originEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOrigin_Derivations() {
		return (EReference)originEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOrigin_Note() {
		return (EAttribute)originEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDerivation() {
		return derivationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Article() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDerivation_Degree() {
		return (EAttribute)derivationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDerivation_Passages() {
		return (EReference)derivationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPassage() {
		return passageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Kind() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Version() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Start() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_End() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_SourceVersion() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_SourceStart() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_SourceEnd() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiscrepancy() {
		return discrepancyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscrepancy_Key() {
		return (EAttribute)discrepancyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscrepancy_Type() {
		return (EAttribute)discrepancyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscrepancy_Claim() {
		return (EReference)discrepancyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscrepancy_Members() {
		return (EReference)discrepancyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscrepancy_Explanation() {
		return (EAttribute)discrepancyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscrepancy_Rule() {
		return (EAttribute)discrepancyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiscrepancy_State() {
		return (EAttribute)discrepancyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiscrepancy_Resolution() {
		return (EReference)discrepancyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResolution() {
		return resolutionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResolution_Kind() {
		return (EAttribute)resolutionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResolution_Reason() {
		return (EAttribute)resolutionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResolution_DecidedBy() {
		return (EAttribute)resolutionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResolution_DecidedAt() {
		return (EAttribute)resolutionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getArticle() {
		return articleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArticle_FormatVersion() {
		return (EAttribute)articleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArticle_Kind() {
		return (EAttribute)articleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArticle_Outlet() {
		return (EAttribute)articleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArticle_Confidentiality() {
		return (EAttribute)articleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getArticle_Note() {
		return (EAttribute)articleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArticle_Versions() {
		return (EReference)articleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArticle_Annotations() {
		return (EReference)articleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getArticle_Corrections() {
		return (EReference)articleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVersion() {
		return versionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_Number() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_Headline() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_Byline() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_Published() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_Modified() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_Language() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_Url() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVersion_Capture() {
		return (EReference)versionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_TextFile() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_TextHash() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVersion_TextLength() {
		return (EAttribute)versionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVersion_Structure() {
		return (EReference)versionEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVersion_Metadata() {
		return (EReference)versionEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapture() {
		return captureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_At() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_By() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Method() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Source() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_MediaType() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Charset() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_File() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Hash() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_Size() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapture_PayloadHash() {
		return (EAttribute)captureEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStructureRange() {
		return structureRangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructureRange_Kind() {
		return (EAttribute)structureRangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructureRange_Start() {
		return (EAttribute)structureRangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStructureRange_End() {
		return (EAttribute)structureRangeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMetadatum() {
		return metadatumEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetadatum_Field() {
		return (EAttribute)metadatumEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetadatum_Value() {
		return (EAttribute)metadatumEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMetadatum_Source() {
		return (EAttribute)metadatumEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnnotation() {
		return annotationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Kind() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_State() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Anchor() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Placements() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Note() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Agent() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Attribution() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Value() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Check() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnnotation_Resolution() {
		return (EReference)annotationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Confidentiality() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Created() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Creator() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnnotation_Modified() {
		return (EAttribute)annotationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnchor() {
		return anchorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnchor_Version() {
		return (EAttribute)anchorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnchor_Start() {
		return (EAttribute)anchorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnchor_End() {
		return (EAttribute)anchorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnchor_Exact() {
		return (EAttribute)anchorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnchor_Prefix() {
		return (EAttribute)anchorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnchor_Suffix() {
		return (EAttribute)anchorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlacement() {
		return placementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Version() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Kind() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Start() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_End() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_Text() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlacement_State() {
		return (EAttribute)placementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlacement_Candidates() {
		return (EReference)placementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCandidate() {
		return candidateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Start() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_End() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCandidate_Score() {
		return (EAttribute)candidateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutletKind() {
		return outletKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAgentKind() {
		return agentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStance() {
		return stanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSuggestionState() {
		return suggestionStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidentiality() {
		return confidentialityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getValueKind() {
		return valueKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBound() {
		return boundEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQuotation() {
		return quotationEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCheckStatus() {
		return checkStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVerdictRating() {
		return verdictRatingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOriginKind() {
		return originKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDerivationDegree() {
		return derivationDegreeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPassageKind() {
		return passageKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDiscrepancyType() {
		return discrepancyTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResolutionKind() {
		return resolutionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getArticleKind() {
		return articleKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCaptureMethod() {
		return captureMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStructureKind() {
		return structureKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMetadataField() {
		return metadataFieldEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAnnotationKind() {
		return annotationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPlacementKind() {
		return placementKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getInstant() {
		return instantEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StetFactory getStetFactory() {
		return (StetFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		caseEClass = createEClass(CASE);
		createEAttribute(caseEClass, CASE__FORMAT_VERSION);
		createEAttribute(caseEClass, CASE__NAME);
		createEAttribute(caseEClass, CASE__DESCRIPTION);
		createEAttribute(caseEClass, CASE__CREATED);
		createEAttribute(caseEClass, CASE__CREATED_BY);
		createEReference(caseEClass, CASE__ARTICLES);
		createEReference(caseEClass, CASE__OUTLETS);
		createEReference(caseEClass, CASE__AGENTS);
		createEReference(caseEClass, CASE__CLAIMS);
		createEReference(caseEClass, CASE__ORIGINS);
		createEReference(caseEClass, CASE__DISCREPANCIES);

		articleEntryEClass = createEClass(ARTICLE_ENTRY);
		createEAttribute(articleEntryEClass, ARTICLE_ENTRY__FOLDER);

		outletEClass = createEClass(OUTLET);
		createEAttribute(outletEClass, OUTLET__NAME);
		createEAttribute(outletEClass, OUTLET__KIND);
		createEAttribute(outletEClass, OUTLET__ALIASES);
		createEAttribute(outletEClass, OUTLET__DOMAINS);
		createEAttribute(outletEClass, OUTLET__NOTE);

		agentEClass = createEClass(AGENT);
		createEAttribute(agentEClass, AGENT__NAME);
		createEAttribute(agentEClass, AGENT__KIND);
		createEAttribute(agentEClass, AGENT__ALIASES);
		createEAttribute(agentEClass, AGENT__ROLE);
		createEAttribute(agentEClass, AGENT__CONFIDENTIALITY);
		createEAttribute(agentEClass, AGENT__NOTE);

		claimEClass = createEClass(CLAIM);
		createEAttribute(claimEClass, CLAIM__STATEMENT);
		createEAttribute(claimEClass, CLAIM__SUBJECT);
		createEAttribute(claimEClass, CLAIM__SLOT);
		createEAttribute(claimEClass, CLAIM__KIND);
		createEAttribute(claimEClass, CLAIM__STATE);
		createEAttribute(claimEClass, CLAIM__CONFIDENTIALITY);
		createEReference(claimEClass, CLAIM__APPEARANCES);
		createEReference(claimEClass, CLAIM__CHECK);
		createEReference(claimEClass, CLAIM__VERDICT);
		createEAttribute(claimEClass, CLAIM__NOTE);
		createEAttribute(claimEClass, CLAIM__CREATED);
		createEAttribute(claimEClass, CLAIM__CREATOR);

		appearanceEClass = createEClass(APPEARANCE);
		createEAttribute(appearanceEClass, APPEARANCE__ARTICLE);
		createEAttribute(appearanceEClass, APPEARANCE__ANNOTATION);
		createEAttribute(appearanceEClass, APPEARANCE__STANCE);
		createEAttribute(appearanceEClass, APPEARANCE__STATE);
		createEReference(appearanceEClass, APPEARANCE__VALUE);
		createEReference(appearanceEClass, APPEARANCE__ATTRIBUTION);
		createEAttribute(appearanceEClass, APPEARANCE__NOTE);
		createEAttribute(appearanceEClass, APPEARANCE__CREATED);
		createEAttribute(appearanceEClass, APPEARANCE__CREATOR);

		valueEClass = createEClass(VALUE);
		createEAttribute(valueEClass, VALUE__RAW);
		createEAttribute(valueEClass, VALUE__KIND);
		createEAttribute(valueEClass, VALUE__NORMALISED);
		createEAttribute(valueEClass, VALUE__BOUND);
		createEAttribute(valueEClass, VALUE__PRECISION);
		createEAttribute(valueEClass, VALUE__UNIT);

		attributionEClass = createEClass(ATTRIBUTION);
		createEAttribute(attributionEClass, ATTRIBUTION__SOURCE);
		createEAttribute(attributionEClass, ATTRIBUTION__SOURCE_TEXT);
		createEAttribute(attributionEClass, ATTRIBUTION__CUE);
		createEAttribute(attributionEClass, ATTRIBUTION__VIA);
		createEAttribute(attributionEClass, ATTRIBUTION__QUOTATION);

		checkEClass = createEClass(CHECK);
		createEAttribute(checkEClass, CHECK__STATUS);
		createEAttribute(checkEClass, CHECK__ASSIGNEE);
		createEAttribute(checkEClass, CHECK__CHECKED_BY);
		createEAttribute(checkEClass, CHECK__CHECKED_AT);
		createEAttribute(checkEClass, CHECK__NOTE);

		verdictEClass = createEClass(VERDICT);
		createEAttribute(verdictEClass, VERDICT__RATING);
		createEAttribute(verdictEClass, VERDICT__LABEL);
		createEAttribute(verdictEClass, VERDICT__JUSTIFICATION);
		createEAttribute(verdictEClass, VERDICT__DECIDED_BY);
		createEAttribute(verdictEClass, VERDICT__DECIDED_AT);

		originEClass = createEClass(ORIGIN);
		createEAttribute(originEClass, ORIGIN__LABEL);
		createEAttribute(originEClass, ORIGIN__KIND);
		createEReference(originEClass, ORIGIN__OUTLET);
		createEAttribute(originEClass, ORIGIN__STATE);
		createEReference(originEClass, ORIGIN__DERIVATIONS);
		createEAttribute(originEClass, ORIGIN__NOTE);

		derivationEClass = createEClass(DERIVATION);
		createEAttribute(derivationEClass, DERIVATION__ARTICLE);
		createEAttribute(derivationEClass, DERIVATION__DEGREE);
		createEReference(derivationEClass, DERIVATION__PASSAGES);

		passageEClass = createEClass(PASSAGE);
		createEAttribute(passageEClass, PASSAGE__KIND);
		createEAttribute(passageEClass, PASSAGE__VERSION);
		createEAttribute(passageEClass, PASSAGE__START);
		createEAttribute(passageEClass, PASSAGE__END);
		createEAttribute(passageEClass, PASSAGE__SOURCE_VERSION);
		createEAttribute(passageEClass, PASSAGE__SOURCE_START);
		createEAttribute(passageEClass, PASSAGE__SOURCE_END);

		discrepancyEClass = createEClass(DISCREPANCY);
		createEAttribute(discrepancyEClass, DISCREPANCY__KEY);
		createEAttribute(discrepancyEClass, DISCREPANCY__TYPE);
		createEReference(discrepancyEClass, DISCREPANCY__CLAIM);
		createEReference(discrepancyEClass, DISCREPANCY__MEMBERS);
		createEAttribute(discrepancyEClass, DISCREPANCY__EXPLANATION);
		createEAttribute(discrepancyEClass, DISCREPANCY__RULE);
		createEAttribute(discrepancyEClass, DISCREPANCY__STATE);
		createEReference(discrepancyEClass, DISCREPANCY__RESOLUTION);

		resolutionEClass = createEClass(RESOLUTION);
		createEAttribute(resolutionEClass, RESOLUTION__KIND);
		createEAttribute(resolutionEClass, RESOLUTION__REASON);
		createEAttribute(resolutionEClass, RESOLUTION__DECIDED_BY);
		createEAttribute(resolutionEClass, RESOLUTION__DECIDED_AT);

		articleEClass = createEClass(ARTICLE);
		createEAttribute(articleEClass, ARTICLE__FORMAT_VERSION);
		createEAttribute(articleEClass, ARTICLE__KIND);
		createEAttribute(articleEClass, ARTICLE__OUTLET);
		createEAttribute(articleEClass, ARTICLE__CONFIDENTIALITY);
		createEAttribute(articleEClass, ARTICLE__NOTE);
		createEReference(articleEClass, ARTICLE__VERSIONS);
		createEReference(articleEClass, ARTICLE__ANNOTATIONS);
		createEReference(articleEClass, ARTICLE__CORRECTIONS);

		versionEClass = createEClass(VERSION);
		createEAttribute(versionEClass, VERSION__NUMBER);
		createEAttribute(versionEClass, VERSION__HEADLINE);
		createEAttribute(versionEClass, VERSION__BYLINE);
		createEAttribute(versionEClass, VERSION__PUBLISHED);
		createEAttribute(versionEClass, VERSION__MODIFIED);
		createEAttribute(versionEClass, VERSION__LANGUAGE);
		createEAttribute(versionEClass, VERSION__URL);
		createEReference(versionEClass, VERSION__CAPTURE);
		createEAttribute(versionEClass, VERSION__TEXT_FILE);
		createEAttribute(versionEClass, VERSION__TEXT_HASH);
		createEAttribute(versionEClass, VERSION__TEXT_LENGTH);
		createEReference(versionEClass, VERSION__STRUCTURE);
		createEReference(versionEClass, VERSION__METADATA);

		captureEClass = createEClass(CAPTURE);
		createEAttribute(captureEClass, CAPTURE__AT);
		createEAttribute(captureEClass, CAPTURE__BY);
		createEAttribute(captureEClass, CAPTURE__METHOD);
		createEAttribute(captureEClass, CAPTURE__SOURCE);
		createEAttribute(captureEClass, CAPTURE__MEDIA_TYPE);
		createEAttribute(captureEClass, CAPTURE__CHARSET);
		createEAttribute(captureEClass, CAPTURE__FILE);
		createEAttribute(captureEClass, CAPTURE__HASH);
		createEAttribute(captureEClass, CAPTURE__SIZE);
		createEAttribute(captureEClass, CAPTURE__PAYLOAD_HASH);

		structureRangeEClass = createEClass(STRUCTURE_RANGE);
		createEAttribute(structureRangeEClass, STRUCTURE_RANGE__KIND);
		createEAttribute(structureRangeEClass, STRUCTURE_RANGE__START);
		createEAttribute(structureRangeEClass, STRUCTURE_RANGE__END);

		metadatumEClass = createEClass(METADATUM);
		createEAttribute(metadatumEClass, METADATUM__FIELD);
		createEAttribute(metadatumEClass, METADATUM__VALUE);
		createEAttribute(metadatumEClass, METADATUM__SOURCE);

		annotationEClass = createEClass(ANNOTATION);
		createEAttribute(annotationEClass, ANNOTATION__KIND);
		createEAttribute(annotationEClass, ANNOTATION__STATE);
		createEReference(annotationEClass, ANNOTATION__ANCHOR);
		createEReference(annotationEClass, ANNOTATION__PLACEMENTS);
		createEAttribute(annotationEClass, ANNOTATION__NOTE);
		createEAttribute(annotationEClass, ANNOTATION__AGENT);
		createEReference(annotationEClass, ANNOTATION__ATTRIBUTION);
		createEReference(annotationEClass, ANNOTATION__VALUE);
		createEReference(annotationEClass, ANNOTATION__CHECK);
		createEReference(annotationEClass, ANNOTATION__RESOLUTION);
		createEAttribute(annotationEClass, ANNOTATION__CONFIDENTIALITY);
		createEAttribute(annotationEClass, ANNOTATION__CREATED);
		createEAttribute(annotationEClass, ANNOTATION__CREATOR);
		createEAttribute(annotationEClass, ANNOTATION__MODIFIED);

		anchorEClass = createEClass(ANCHOR);
		createEAttribute(anchorEClass, ANCHOR__VERSION);
		createEAttribute(anchorEClass, ANCHOR__START);
		createEAttribute(anchorEClass, ANCHOR__END);
		createEAttribute(anchorEClass, ANCHOR__EXACT);
		createEAttribute(anchorEClass, ANCHOR__PREFIX);
		createEAttribute(anchorEClass, ANCHOR__SUFFIX);

		placementEClass = createEClass(PLACEMENT);
		createEAttribute(placementEClass, PLACEMENT__VERSION);
		createEAttribute(placementEClass, PLACEMENT__KIND);
		createEAttribute(placementEClass, PLACEMENT__START);
		createEAttribute(placementEClass, PLACEMENT__END);
		createEAttribute(placementEClass, PLACEMENT__TEXT);
		createEAttribute(placementEClass, PLACEMENT__STATE);
		createEReference(placementEClass, PLACEMENT__CANDIDATES);

		candidateEClass = createEClass(CANDIDATE);
		createEAttribute(candidateEClass, CANDIDATE__START);
		createEAttribute(candidateEClass, CANDIDATE__END);
		createEAttribute(candidateEClass, CANDIDATE__SCORE);

		// Create enums
		outletKindEEnum = createEEnum(OUTLET_KIND);
		agentKindEEnum = createEEnum(AGENT_KIND);
		stanceEEnum = createEEnum(STANCE);
		suggestionStateEEnum = createEEnum(SUGGESTION_STATE);
		confidentialityEEnum = createEEnum(CONFIDENTIALITY);
		valueKindEEnum = createEEnum(VALUE_KIND);
		boundEEnum = createEEnum(BOUND);
		quotationEEnum = createEEnum(QUOTATION);
		checkStatusEEnum = createEEnum(CHECK_STATUS);
		verdictRatingEEnum = createEEnum(VERDICT_RATING);
		originKindEEnum = createEEnum(ORIGIN_KIND);
		derivationDegreeEEnum = createEEnum(DERIVATION_DEGREE);
		passageKindEEnum = createEEnum(PASSAGE_KIND);
		discrepancyTypeEEnum = createEEnum(DISCREPANCY_TYPE);
		resolutionKindEEnum = createEEnum(RESOLUTION_KIND);
		articleKindEEnum = createEEnum(ARTICLE_KIND);
		captureMethodEEnum = createEEnum(CAPTURE_METHOD);
		structureKindEEnum = createEEnum(STRUCTURE_KIND);
		metadataFieldEEnum = createEEnum(METADATA_FIELD);
		annotationKindEEnum = createEEnum(ANNOTATION_KIND);
		placementKindEEnum = createEEnum(PLACEMENT_KIND);

		// Create data types
		instantEDataType = createEDataType(INSTANT);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		EcorePackage theEcorePackage = (EcorePackage)EPackage.Registry.INSTANCE.getEPackage(EcorePackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		caseEClass.getESuperTypes().add(this.getIdentified());
		articleEntryEClass.getESuperTypes().add(this.getIdentified());
		outletEClass.getESuperTypes().add(this.getIdentified());
		agentEClass.getESuperTypes().add(this.getIdentified());
		claimEClass.getESuperTypes().add(this.getIdentified());
		appearanceEClass.getESuperTypes().add(this.getIdentified());
		originEClass.getESuperTypes().add(this.getIdentified());
		discrepancyEClass.getESuperTypes().add(this.getIdentified());
		articleEClass.getESuperTypes().add(this.getIdentified());
		versionEClass.getESuperTypes().add(this.getIdentified());
		annotationEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), theEcorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(caseEClass, Case.class, "Case", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCase_FormatVersion(), theEcorePackage.getEInt(), "formatVersion", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Description(), theEcorePackage.getEString(), "description", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_Created(), this.getInstant(), "created", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCase_CreatedBy(), theEcorePackage.getEString(), "createdBy", null, 0, 1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Articles(), this.getArticleEntry(), null, "articles", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Outlets(), this.getOutlet(), null, "outlets", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Agents(), this.getAgent(), null, "agents", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Claims(), this.getClaim(), null, "claims", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Origins(), this.getOrigin(), null, "origins", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCase_Discrepancies(), this.getDiscrepancy(), null, "discrepancies", null, 0, -1, Case.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(articleEntryEClass, ArticleEntry.class, "ArticleEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArticleEntry_Folder(), theEcorePackage.getEString(), "folder", null, 0, 1, ArticleEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(outletEClass, Outlet.class, "Outlet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOutlet_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Outlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutlet_Kind(), this.getOutletKind(), "kind", null, 0, 1, Outlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutlet_Aliases(), theEcorePackage.getEString(), "aliases", null, 0, -1, Outlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutlet_Domains(), theEcorePackage.getEString(), "domains", null, 0, -1, Outlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOutlet_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Outlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agentEClass, Agent.class, "Agent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgent_Name(), theEcorePackage.getEString(), "name", null, 0, 1, Agent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgent_Kind(), this.getAgentKind(), "kind", null, 0, 1, Agent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgent_Aliases(), theEcorePackage.getEString(), "aliases", null, 0, -1, Agent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgent_Role(), theEcorePackage.getEString(), "role", null, 0, 1, Agent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgent_Confidentiality(), this.getConfidentiality(), "confidentiality", null, 0, 1, Agent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgent_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Agent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(claimEClass, Claim.class, "Claim", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClaim_Statement(), theEcorePackage.getEString(), "statement", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Subject(), theEcorePackage.getEString(), "subject", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Slot(), theEcorePackage.getEString(), "slot", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Kind(), this.getValueKind(), "kind", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_State(), this.getSuggestionState(), "state", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Confidentiality(), this.getConfidentiality(), "confidentiality", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClaim_Appearances(), this.getAppearance(), null, "appearances", null, 0, -1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClaim_Check(), this.getCheck(), null, "check", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClaim_Verdict(), this.getVerdict(), null, "verdict", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Created(), this.getInstant(), "created", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClaim_Creator(), theEcorePackage.getEString(), "creator", null, 0, 1, Claim.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(appearanceEClass, Appearance.class, "Appearance", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAppearance_Article(), theEcorePackage.getEString(), "article", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAppearance_Annotation(), theEcorePackage.getEString(), "annotation", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAppearance_Stance(), this.getStance(), "stance", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAppearance_State(), this.getSuggestionState(), "state", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAppearance_Value(), this.getValue(), null, "value", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAppearance_Attribution(), this.getAttribution(), null, "attribution", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAppearance_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAppearance_Created(), this.getInstant(), "created", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAppearance_Creator(), theEcorePackage.getEString(), "creator", null, 0, 1, Appearance.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(valueEClass, Value.class, "Value", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getValue_Raw(), theEcorePackage.getEString(), "raw", null, 0, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValue_Kind(), this.getValueKind(), "kind", null, 0, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValue_Normalised(), theEcorePackage.getEString(), "normalised", null, 0, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValue_Bound(), this.getBound(), "bound", null, 0, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValue_Precision(), theEcorePackage.getEString(), "precision", null, 0, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getValue_Unit(), theEcorePackage.getEString(), "unit", null, 0, 1, Value.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attributionEClass, Attribution.class, "Attribution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttribution_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Attribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttribution_SourceText(), theEcorePackage.getEString(), "sourceText", null, 0, 1, Attribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttribution_Cue(), theEcorePackage.getEString(), "cue", null, 0, 1, Attribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttribution_Via(), theEcorePackage.getEString(), "via", null, 0, -1, Attribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttribution_Quotation(), this.getQuotation(), "quotation", null, 0, 1, Attribution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(checkEClass, Check.class, "Check", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCheck_Status(), this.getCheckStatus(), "status", null, 0, 1, Check.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheck_Assignee(), theEcorePackage.getEString(), "assignee", null, 0, 1, Check.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheck_CheckedBy(), theEcorePackage.getEString(), "checkedBy", null, 0, 1, Check.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheck_CheckedAt(), this.getInstant(), "checkedAt", null, 0, 1, Check.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCheck_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Check.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(verdictEClass, Verdict.class, "Verdict", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVerdict_Rating(), this.getVerdictRating(), "rating", null, 0, 1, Verdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerdict_Label(), theEcorePackage.getEString(), "label", null, 0, 1, Verdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerdict_Justification(), theEcorePackage.getEString(), "justification", null, 0, 1, Verdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerdict_DecidedBy(), theEcorePackage.getEString(), "decidedBy", null, 0, 1, Verdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerdict_DecidedAt(), this.getInstant(), "decidedAt", null, 0, 1, Verdict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(originEClass, Origin.class, "Origin", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOrigin_Label(), theEcorePackage.getEString(), "label", null, 0, 1, Origin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrigin_Kind(), this.getOriginKind(), "kind", null, 0, 1, Origin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrigin_Outlet(), this.getOutlet(), null, "outlet", null, 0, 1, Origin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrigin_State(), this.getSuggestionState(), "state", null, 0, 1, Origin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOrigin_Derivations(), this.getDerivation(), null, "derivations", null, 0, -1, Origin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOrigin_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Origin.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(derivationEClass, Derivation.class, "Derivation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDerivation_Article(), theEcorePackage.getEString(), "article", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDerivation_Degree(), this.getDerivationDegree(), "degree", null, 0, 1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDerivation_Passages(), this.getPassage(), null, "passages", null, 0, -1, Derivation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(passageEClass, Passage.class, "Passage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPassage_Kind(), this.getPassageKind(), "kind", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Version(), theEcorePackage.getEString(), "version", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Start(), theEcorePackage.getEInt(), "start", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_End(), theEcorePackage.getEInt(), "end", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_SourceVersion(), theEcorePackage.getEString(), "sourceVersion", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_SourceStart(), theEcorePackage.getEInt(), "sourceStart", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_SourceEnd(), theEcorePackage.getEInt(), "sourceEnd", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(discrepancyEClass, Discrepancy.class, "Discrepancy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiscrepancy_Key(), theEcorePackage.getEString(), "key", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscrepancy_Type(), this.getDiscrepancyType(), "type", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscrepancy_Claim(), this.getClaim(), null, "claim", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscrepancy_Members(), this.getAppearance(), null, "members", null, 0, -1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscrepancy_Explanation(), theEcorePackage.getEString(), "explanation", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscrepancy_Rule(), theEcorePackage.getEString(), "rule", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDiscrepancy_State(), this.getSuggestionState(), "state", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiscrepancy_Resolution(), this.getResolution(), null, "resolution", null, 0, 1, Discrepancy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resolutionEClass, Resolution.class, "Resolution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResolution_Kind(), this.getResolutionKind(), "kind", null, 0, 1, Resolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResolution_Reason(), theEcorePackage.getEString(), "reason", null, 0, 1, Resolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResolution_DecidedBy(), theEcorePackage.getEString(), "decidedBy", null, 0, 1, Resolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResolution_DecidedAt(), this.getInstant(), "decidedAt", null, 0, 1, Resolution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(articleEClass, Article.class, "Article", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getArticle_FormatVersion(), theEcorePackage.getEInt(), "formatVersion", null, 0, 1, Article.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArticle_Kind(), this.getArticleKind(), "kind", null, 0, 1, Article.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArticle_Outlet(), theEcorePackage.getEString(), "outlet", null, 0, 1, Article.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArticle_Confidentiality(), this.getConfidentiality(), "confidentiality", null, 0, 1, Article.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getArticle_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Article.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArticle_Versions(), this.getVersion(), null, "versions", null, 0, -1, Article.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArticle_Annotations(), this.getAnnotation(), null, "annotations", null, 0, -1, Article.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getArticle_Corrections(), this.getMetadatum(), null, "corrections", null, 0, -1, Article.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(versionEClass, Version.class, "Version", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVersion_Number(), theEcorePackage.getEInt(), "number", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_Headline(), theEcorePackage.getEString(), "headline", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_Byline(), theEcorePackage.getEString(), "byline", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_Published(), theEcorePackage.getEString(), "published", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_Modified(), theEcorePackage.getEString(), "modified", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_Language(), theEcorePackage.getEString(), "language", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_Url(), theEcorePackage.getEString(), "url", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVersion_Capture(), this.getCapture(), null, "capture", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_TextFile(), theEcorePackage.getEString(), "textFile", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_TextHash(), theEcorePackage.getEString(), "textHash", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVersion_TextLength(), theEcorePackage.getEInt(), "textLength", null, 0, 1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVersion_Structure(), this.getStructureRange(), null, "structure", null, 0, -1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVersion_Metadata(), this.getMetadatum(), null, "metadata", null, 0, -1, Version.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(captureEClass, Capture.class, "Capture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapture_At(), this.getInstant(), "at", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_By(), theEcorePackage.getEString(), "by", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Method(), this.getCaptureMethod(), "method", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_MediaType(), theEcorePackage.getEString(), "mediaType", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Charset(), theEcorePackage.getEString(), "charset", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_File(), theEcorePackage.getEString(), "file", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Hash(), theEcorePackage.getEString(), "hash", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_Size(), theEcorePackage.getELong(), "size", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapture_PayloadHash(), theEcorePackage.getEString(), "payloadHash", null, 0, 1, Capture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(structureRangeEClass, StructureRange.class, "StructureRange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStructureRange_Kind(), this.getStructureKind(), "kind", null, 0, 1, StructureRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructureRange_Start(), theEcorePackage.getEInt(), "start", null, 0, 1, StructureRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStructureRange_End(), theEcorePackage.getEInt(), "end", null, 0, 1, StructureRange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(metadatumEClass, Metadatum.class, "Metadatum", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMetadatum_Field(), this.getMetadataField(), "field", null, 0, 1, Metadatum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetadatum_Value(), theEcorePackage.getEString(), "value", null, 0, 1, Metadatum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMetadatum_Source(), theEcorePackage.getEString(), "source", null, 0, 1, Metadatum.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(annotationEClass, Annotation.class, "Annotation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnnotation_Kind(), this.getAnnotationKind(), "kind", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_State(), this.getSuggestionState(), "state", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Anchor(), this.getAnchor(), null, "anchor", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Placements(), this.getPlacement(), null, "placements", null, 0, -1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Note(), theEcorePackage.getEString(), "note", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Agent(), theEcorePackage.getEString(), "agent", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Attribution(), this.getAttribution(), null, "attribution", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Value(), this.getValue(), null, "value", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Check(), this.getCheck(), null, "check", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnnotation_Resolution(), this.getResolution(), null, "resolution", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Confidentiality(), this.getConfidentiality(), "confidentiality", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Created(), this.getInstant(), "created", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Creator(), theEcorePackage.getEString(), "creator", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnnotation_Modified(), this.getInstant(), "modified", null, 0, 1, Annotation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(anchorEClass, Anchor.class, "Anchor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnchor_Version(), theEcorePackage.getEString(), "version", null, 0, 1, Anchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnchor_Start(), theEcorePackage.getEInt(), "start", null, 0, 1, Anchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnchor_End(), theEcorePackage.getEInt(), "end", null, 0, 1, Anchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnchor_Exact(), theEcorePackage.getEString(), "exact", null, 0, 1, Anchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnchor_Prefix(), theEcorePackage.getEString(), "prefix", null, 0, 1, Anchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnchor_Suffix(), theEcorePackage.getEString(), "suffix", null, 0, 1, Anchor.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(placementEClass, Placement.class, "Placement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlacement_Version(), theEcorePackage.getEString(), "version", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Kind(), this.getPlacementKind(), "kind", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Start(), theEcorePackage.getEInt(), "start", "-1", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_End(), theEcorePackage.getEInt(), "end", "-1", 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_Text(), theEcorePackage.getEString(), "text", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlacement_State(), this.getSuggestionState(), "state", null, 0, 1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlacement_Candidates(), this.getCandidate(), null, "candidates", null, 0, -1, Placement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(candidateEClass, Candidate.class, "Candidate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCandidate_Start(), theEcorePackage.getEInt(), "start", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_End(), theEcorePackage.getEInt(), "end", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCandidate_Score(), theEcorePackage.getEDouble(), "score", null, 0, 1, Candidate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(outletKindEEnum, OutletKind.class, "OutletKind");
		addEEnumLiteral(outletKindEEnum, OutletKind.PUBLISHER);
		addEEnumLiteral(outletKindEEnum, OutletKind.AGENCY);
		addEEnumLiteral(outletKindEEnum, OutletKind.AGGREGATOR);
		addEEnumLiteral(outletKindEEnum, OutletKind.ORGANISATION);

		initEEnum(agentKindEEnum, AgentKind.class, "AgentKind");
		addEEnumLiteral(agentKindEEnum, AgentKind.PERSON);
		addEEnumLiteral(agentKindEEnum, AgentKind.ORGANISATION);
		addEEnumLiteral(agentKindEEnum, AgentKind.PLACE);

		initEEnum(stanceEEnum, Stance.class, "Stance");
		addEEnumLiteral(stanceEEnum, Stance.ASSERTS);
		addEEnumLiteral(stanceEEnum, Stance.SUPPORTS);
		addEEnumLiteral(stanceEEnum, Stance.REFUTES);
		addEEnumLiteral(stanceEEnum, Stance.CONTEXT);

		initEEnum(suggestionStateEEnum, SuggestionState.class, "SuggestionState");
		addEEnumLiteral(suggestionStateEEnum, SuggestionState.CONFIRMED);
		addEEnumLiteral(suggestionStateEEnum, SuggestionState.SUGGESTED);
		addEEnumLiteral(suggestionStateEEnum, SuggestionState.DISMISSED);

		initEEnum(confidentialityEEnum, Confidentiality.class, "Confidentiality");
		addEEnumLiteral(confidentialityEEnum, Confidentiality.PUBLIC);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.INTERNAL);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.CONFIDENTIAL);

		initEEnum(valueKindEEnum, ValueKind.class, "ValueKind");
		addEEnumLiteral(valueKindEEnum, ValueKind.TEXT);
		addEEnumLiteral(valueKindEEnum, ValueKind.DATE);
		addEEnumLiteral(valueKindEEnum, ValueKind.TIME);
		addEEnumLiteral(valueKindEEnum, ValueKind.AGE);
		addEEnumLiteral(valueKindEEnum, ValueKind.COUNT);
		addEEnumLiteral(valueKindEEnum, ValueKind.ORDINAL);
		addEEnumLiteral(valueKindEEnum, ValueKind.MONEY);
		addEEnumLiteral(valueKindEEnum, ValueKind.PERCENT);
		addEEnumLiteral(valueKindEEnum, ValueKind.DURATION);
		addEEnumLiteral(valueKindEEnum, ValueKind.MEASURE);
		addEEnumLiteral(valueKindEEnum, ValueKind.NAME);
		addEEnumLiteral(valueKindEEnum, ValueKind.PLACE);
		addEEnumLiteral(valueKindEEnum, ValueKind.QUOTE);

		initEEnum(boundEEnum, Bound.class, "Bound");
		addEEnumLiteral(boundEEnum, Bound.EXACTLY);
		addEEnumLiteral(boundEEnum, Bound.ABOUT);
		addEEnumLiteral(boundEEnum, Bound.MORE_THAN);
		addEEnumLiteral(boundEEnum, Bound.AT_LEAST);
		addEEnumLiteral(boundEEnum, Bound.LESS_THAN);
		addEEnumLiteral(boundEEnum, Bound.AT_MOST);

		initEEnum(quotationEEnum, Quotation.class, "Quotation");
		addEEnumLiteral(quotationEEnum, Quotation.INDIRECT);
		addEEnumLiteral(quotationEEnum, Quotation.DIRECT);
		addEEnumLiteral(quotationEEnum, Quotation.MIXED);

		initEEnum(checkStatusEEnum, CheckStatus.class, "CheckStatus");
		addEEnumLiteral(checkStatusEEnum, CheckStatus.UNCHECKED);
		addEEnumLiteral(checkStatusEEnum, CheckStatus.IN_PROGRESS);
		addEEnumLiteral(checkStatusEEnum, CheckStatus.CONFIRMED);
		addEEnumLiteral(checkStatusEEnum, CheckStatus.CORRECTED);
		addEEnumLiteral(checkStatusEEnum, CheckStatus.CUT);
		addEEnumLiteral(checkStatusEEnum, CheckStatus.CANNOT_CONFIRM);
		addEEnumLiteral(checkStatusEEnum, CheckStatus.DISPUTED);
		addEEnumLiteral(checkStatusEEnum, CheckStatus.ON_AUTHOR);

		initEEnum(verdictRatingEEnum, VerdictRating.class, "VerdictRating");
		addEEnumLiteral(verdictRatingEEnum, VerdictRating.SUPPORTED);
		addEEnumLiteral(verdictRatingEEnum, VerdictRating.REFUTED);
		addEEnumLiteral(verdictRatingEEnum, VerdictRating.NOT_ENOUGH_EVIDENCE);
		addEEnumLiteral(verdictRatingEEnum, VerdictRating.CONFLICTING_EVIDENCE);

		initEEnum(originKindEEnum, OriginKind.class, "OriginKind");
		addEEnumLiteral(originKindEEnum, OriginKind.UNKNOWN);
		addEEnumLiteral(originKindEEnum, OriginKind.WIRE);
		addEEnumLiteral(originKindEEnum, OriginKind.OWN_REPORTING);
		addEEnumLiteral(originKindEEnum, OriginKind.DOCUMENT);

		initEEnum(derivationDegreeEEnum, DerivationDegree.class, "DerivationDegree");
		addEEnumLiteral(derivationDegreeEEnum, DerivationDegree.NOT);
		addEEnumLiteral(derivationDegreeEEnum, DerivationDegree.PARTIALLY);
		addEEnumLiteral(derivationDegreeEEnum, DerivationDegree.WHOLLY);

		initEEnum(passageKindEEnum, PassageKind.class, "PassageKind");
		addEEnumLiteral(passageKindEEnum, PassageKind.NEW);
		addEEnumLiteral(passageKindEEnum, PassageKind.REWRITTEN);
		addEEnumLiteral(passageKindEEnum, PassageKind.VERBATIM);

		initEEnum(discrepancyTypeEEnum, DiscrepancyType.class, "DiscrepancyType");
		addEEnumLiteral(discrepancyTypeEEnum, DiscrepancyType.CONFLICT);
		addEEnumLiteral(discrepancyTypeEEnum, DiscrepancyType.SPELLING_VARIANT);
		addEEnumLiteral(discrepancyTypeEEnum, DiscrepancyType.QUOTE_VARIANT);
		addEEnumLiteral(discrepancyTypeEEnum, DiscrepancyType.UPDATED);
		addEEnumLiteral(discrepancyTypeEEnum, DiscrepancyType.ATTRIBUTION_SHIFT);
		addEEnumLiteral(discrepancyTypeEEnum, DiscrepancyType.MODALITY_SHIFT);
		addEEnumLiteral(discrepancyTypeEEnum, DiscrepancyType.COMPATIBLE);

		initEEnum(resolutionKindEEnum, ResolutionKind.class, "ResolutionKind");
		addEEnumLiteral(resolutionKindEEnum, ResolutionKind.CONFIRMED);
		addEEnumLiteral(resolutionKindEEnum, ResolutionKind.DISMISSED);
		addEEnumLiteral(resolutionKindEEnum, ResolutionKind.COMPATIBLE);
		addEEnumLiteral(resolutionKindEEnum, ResolutionKind.CORRECTION_REQUESTED);
		addEEnumLiteral(resolutionKindEEnum, ResolutionKind.CORRECTED);

		initEEnum(articleKindEEnum, ArticleKind.class, "ArticleKind");
		addEEnumLiteral(articleKindEEnum, ArticleKind.PUBLISHED);
		addEEnumLiteral(articleKindEEnum, ArticleKind.DRAFT);
		addEEnumLiteral(articleKindEEnum, ArticleKind.DOCUMENT);
		addEEnumLiteral(articleKindEEnum, ArticleKind.INTERVIEW);

		initEEnum(captureMethodEEnum, CaptureMethod.class, "CaptureMethod");
		addEEnumLiteral(captureMethodEEnum, CaptureMethod.FILE);
		addEEnumLiteral(captureMethodEEnum, CaptureMethod.PASTE);
		addEEnumLiteral(captureMethodEEnum, CaptureMethod.URL);
		addEEnumLiteral(captureMethodEEnum, CaptureMethod.ARCHIVE);
		addEEnumLiteral(captureMethodEEnum, CaptureMethod.MAIL);
		addEEnumLiteral(captureMethodEEnum, CaptureMethod.FEED);

		initEEnum(structureKindEEnum, StructureKind.class, "StructureKind");
		addEEnumLiteral(structureKindEEnum, StructureKind.PARAGRAPH);
		addEEnumLiteral(structureKindEEnum, StructureKind.HEADLINE);
		addEEnumLiteral(structureKindEEnum, StructureKind.STANDFIRST);
		addEEnumLiteral(structureKindEEnum, StructureKind.BYLINE);
		addEEnumLiteral(structureKindEEnum, StructureKind.DATELINE);
		addEEnumLiteral(structureKindEEnum, StructureKind.CREDIT);
		addEEnumLiteral(structureKindEEnum, StructureKind.CAPTION);
		addEEnumLiteral(structureKindEEnum, StructureKind.HEADING);
		addEEnumLiteral(structureKindEEnum, StructureKind.LIST_ITEM);
		addEEnumLiteral(structureKindEEnum, StructureKind.TABLE);
		addEEnumLiteral(structureKindEEnum, StructureKind.BLOCK_QUOTE);
		addEEnumLiteral(structureKindEEnum, StructureKind.BOX);
		addEEnumLiteral(structureKindEEnum, StructureKind.PROMPT);

		initEEnum(metadataFieldEEnum, MetadataField.class, "MetadataField");
		addEEnumLiteral(metadataFieldEEnum, MetadataField.HEADLINE);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.STANDFIRST);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.OUTLET);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.BYLINE);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.PUBLISHED);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.MODIFIED);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.LANGUAGE);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.URL);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.AGENCY_CREDIT);
		addEEnumLiteral(metadataFieldEEnum, MetadataField.PLACE);

		initEEnum(annotationKindEEnum, AnnotationKind.class, "AnnotationKind");
		addEEnumLiteral(annotationKindEEnum, AnnotationKind.CLAIM);
		addEEnumLiteral(annotationKindEEnum, AnnotationKind.QUOTE);
		addEEnumLiteral(annotationKindEEnum, AnnotationKind.NOTE);
		addEEnumLiteral(annotationKindEEnum, AnnotationKind.MENTION);

		initEEnum(placementKindEEnum, PlacementKind.class, "PlacementKind");
		addEEnumLiteral(placementKindEEnum, PlacementKind.PLACED);
		addEEnumLiteral(placementKindEEnum, PlacementKind.MOVED);
		addEEnumLiteral(placementKindEEnum, PlacementKind.CHANGED);
		addEEnumLiteral(placementKindEEnum, PlacementKind.ORPHANED);

		// Initialize data types
		initEDataType(instantEDataType, Instant.class, "Instant", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "What a checking desk knows about one story: articles as captured, claims tied to spans, who said what, and what a person decided.",
			   "modelDirectory", "/org.stet.model/src-gen",
			   "basePackage", "org.stet",
			   "prefix", "Stet",
			   "complianceLevel", "21.0",
			   "copyrightFields", "false",
			   "rootExtendsClass", "org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container",
			   "operationReflection", "false",
			   "bundleManifest", "false",
			   "updateClasspath", "false",
			   "suppressGenModelAnnotations", "false",
			   "nonNLSMarkers", "false",
			   "editDirectory", "",
			   "editorDirectory", "",
			   "testsDirectory", ""
		   });
		addAnnotation
		  (instantEDataType,
		   source,
		   new String[] {
			   "documentation", "A point in time, written as ISO 8601 with Z, such as 2026-05-03T14:02:11Z.",
			   "create", "<%java.time.Instant%> _xifexpression = null;\nif ((it == null))\n{\n\t_xifexpression = null;\n}\nelse\n{\n\t_xifexpression = <%java.time.Instant%>.parse(it);\n}\nreturn _xifexpression;",
			   "convert", "<%java.lang.String%> _xifexpression = null;\nif ((it == null))\n{\n\t_xifexpression = null;\n}\nelse\n{\n\t_xifexpression = it.toString();\n}\nreturn _xifexpression;"
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything other objects, files or log entries point at; the id is a UUID that never changes."
		   });
		addAnnotation
		  (caseEClass,
		   source,
		   new String[] {
			   "documentation", "Everything about one story. Root of case.xmi; its articles live in files of their own."
		   });
		addAnnotation
		  (getCase_FormatVersion(),
		   source,
		   new String[] {
			   "documentation", "Version of the file format; a newer one than the program knows is refused."
		   });
		addAnnotation
		  (articleEntryEClass,
		   source,
		   new String[] {
			   "documentation", "Says that an article belongs to the case and where its folder is; has the id of its article."
		   });
		addAnnotation
		  (getArticleEntry_Folder(),
		   source,
		   new String[] {
			   "documentation", "Name of the folder under articles/, a single path segment."
		   });
		addAnnotation
		  (outletEClass,
		   source,
		   new String[] {
			   "documentation", "Who published: a paper, a site, an agency."
		   });
		addAnnotation
		  (getOutlet_Domains(),
		   source,
		   new String[] {
			   "documentation", "Internet host names without www, such as gazette.example."
		   });
		addAnnotation
		  (agentEClass,
		   source,
		   new String[] {
			   "documentation", "A person or institution that speaks or is spoken of."
		   });
		addAnnotation
		  (getAgent_Role(),
		   source,
		   new String[] {
			   "documentation", "Office or role as the articles give it, such as harbour master."
		   });
		addAnnotation
		  (claimEClass,
		   source,
		   new String[] {
			   "documentation", "A checkable proposition, independent of wording. The same truth conditions make the same claim; another value in the same slot competes and is never merged."
		   });
		addAnnotation
		  (getClaim_Subject(),
		   source,
		   new String[] {
			   "documentation", "Whom or what it is about."
		   });
		addAnnotation
		  (getClaim_Slot(),
		   source,
		   new String[] {
			   "documentation", "What is said of the subject, such as cost of the repair."
		   });
		addAnnotation
		  (appearanceEClass,
		   source,
		   new String[] {
			   "documentation", "One place where a claim is made or touched: an annotation, the stance taken there, the value and the source as this article gives them."
		   });
		addAnnotation
		  (getAppearance_Article(),
		   source,
		   new String[] {
			   "documentation", "Id of the article."
		   });
		addAnnotation
		  (getAppearance_Annotation(),
		   source,
		   new String[] {
			   "documentation", "Id of the annotation in that article."
		   });
		addAnnotation
		  (suggestionStateEEnum,
		   source,
		   new String[] {
			   "documentation", "What a machine proposes is SUGGESTED until a person makes it CONFIRMED or DISMISSED; what a person makes is CONFIRMED from the start."
		   });
		addAnnotation
		  (valueEClass,
		   source,
		   new String[] {
			   "documentation", "A typed value as an article gives it."
		   });
		addAnnotation
		  (getValue_Raw(),
		   source,
		   new String[] {
			   "documentation", "The words of the article."
		   });
		addAnnotation
		  (getValue_Normalised(),
		   source,
		   new String[] {
			   "documentation", "TIMEX3 notation for dates, times, durations and ages; a plain number for counts, ordinals, money, percent and measures, a..b for a range."
		   });
		addAnnotation
		  (getValue_Precision(),
		   source,
		   new String[] {
			   "documentation", "Granularity of the normalised form, such as day, month, thousand."
		   });
		addAnnotation
		  (getValue_Unit(),
		   source,
		   new String[] {
			   "documentation", "ISO 4217 for money, % for percent, UCUM for measures, else the thing counted."
		   });
		addAnnotation
		  (attributionEClass,
		   source,
		   new String[] {
			   "documentation", "Who is given as the source of some words, after PARC: source, cue, content."
		   });
		addAnnotation
		  (getAttribution_Source(),
		   source,
		   new String[] {
			   "documentation", "Id of the agent, where known."
		   });
		addAnnotation
		  (getAttribution_SourceText(),
		   source,
		   new String[] {
			   "documentation", "The source in the words of the article."
		   });
		addAnnotation
		  (getAttribution_Cue(),
		   source,
		   new String[] {
			   "documentation", "The words that attribute, such as said or according to."
		   });
		addAnnotation
		  (getAttribution_Via(),
		   source,
		   new String[] {
			   "documentation", "Names of those who passed it on, nearest to the source first."
		   });
		addAnnotation
		  (checkEClass,
		   source,
		   new String[] {
			   "documentation", "Work state of a fact in the check sheet. Not the verdict on it."
		   });
		addAnnotation
		  (verdictEClass,
		   source,
		   new String[] {
			   "documentation", "What a person concluded on a claim, and why."
		   });
		addAnnotation
		  (getVerdict_Label(),
		   source,
		   new String[] {
			   "documentation", "The newsroom\'s own word for the rating, where it uses another scale."
		   });
		addAnnotation
		  (verdictRatingEEnum,
		   source,
		   new String[] {
			   "documentation", "The AVeriTeC scale."
		   });
		addAnnotation
		  (originEClass,
		   source,
		   new String[] {
			   "documentation", "One act of reporting and the articles that go back to it, also called a wire family."
		   });
		addAnnotation
		  (getOrigin_Outlet(),
		   source,
		   new String[] {
			   "documentation", "Where the words come from, when it is known."
		   });
		addAnnotation
		  (derivationEClass,
		   source,
		   new String[] {
			   "documentation", "How much of one article goes back to an origin."
		   });
		addAnnotation
		  (getDerivation_Article(),
		   source,
		   new String[] {
			   "documentation", "Id of the article."
		   });
		addAnnotation
		  (passageEClass,
		   source,
		   new String[] {
			   "documentation", "A stretch of one version and the stretch of another it goes back to; offsets are UTF-16 code units."
		   });
		addAnnotation
		  (discrepancyEClass,
		   source,
		   new String[] {
			   "documentation", "Different values for one slot, with the comparison that found them."
		   });
		addAnnotation
		  (getDiscrepancy_Key(),
		   source,
		   new String[] {
			   "documentation", "What the finding is known by when the case is analysed again; not set if a person noted it without one."
		   });
		addAnnotation
		  (getDiscrepancy_Explanation(),
		   source,
		   new String[] {
			   "documentation", "The finding as a sentence."
		   });
		addAnnotation
		  (getDiscrepancy_Rule(),
		   source,
		   new String[] {
			   "documentation", "The rule that compared, and what it saw."
		   });
		addAnnotation
		  (resolutionEClass,
		   source,
		   new String[] {
			   "documentation", "What a person decided about a discrepancy or a suggestion, and the reason, which is kept."
		   });
		addAnnotation
		  (articleEClass,
		   source,
		   new String[] {
			   "documentation", "One published item, draft, document or interview note. Root of article.xmi."
		   });
		addAnnotation
		  (getArticle_Outlet(),
		   source,
		   new String[] {
			   "documentation", "Id of the outlet in case.xmi."
		   });
		addAnnotation
		  (getArticle_Corrections(),
		   source,
		   new String[] {
			   "documentation", "What a person set right in the metadata; the newest entry of a field wins over every version."
		   });
		addAnnotation
		  (versionEClass,
		   source,
		   new String[] {
			   "documentation", "An immutable capture: the bytes as they came and the text taken from them."
		   });
		addAnnotation
		  (getVersion_Number(),
		   source,
		   new String[] {
			   "documentation", "1, 2, 3 in order of capture."
		   });
		addAnnotation
		  (getVersion_Published(),
		   source,
		   new String[] {
			   "documentation", "ISO 8601 as far as stated: a date, or a date-time with its offset."
		   });
		addAnnotation
		  (getVersion_Modified(),
		   source,
		   new String[] {
			   "documentation", "ISO 8601 as far as stated."
		   });
		addAnnotation
		  (getVersion_Language(),
		   source,
		   new String[] {
			   "documentation", "BCP 47."
		   });
		addAnnotation
		  (getVersion_Url(),
		   source,
		   new String[] {
			   "documentation", "Canonical address of the page."
		   });
		addAnnotation
		  (getVersion_TextFile(),
		   source,
		   new String[] {
			   "documentation", "File name of the text beside article.xmi, UTF-8."
		   });
		addAnnotation
		  (getVersion_TextHash(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the text file, lower-case hexadecimal."
		   });
		addAnnotation
		  (getVersion_TextLength(),
		   source,
		   new String[] {
			   "documentation", "Length of the text in UTF-16 code units."
		   });
		addAnnotation
		  (captureEClass,
		   source,
		   new String[] {
			   "documentation", "How the bytes of a version were taken."
		   });
		addAnnotation
		  (getCapture_Source(),
		   source,
		   new String[] {
			   "documentation", "Where they came from: a file name or an address."
		   });
		addAnnotation
		  (getCapture_File(),
		   source,
		   new String[] {
			   "documentation", "File name of the original bytes beside article.xmi."
		   });
		addAnnotation
		  (getCapture_Hash(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the original bytes, lower-case hexadecimal."
		   });
		addAnnotation
		  (getCapture_Size(),
		   source,
		   new String[] {
			   "documentation", "Number of original bytes."
		   });
		addAnnotation
		  (getCapture_PayloadHash(),
		   source,
		   new String[] {
			   "documentation", "SHA-256 of the page alone where the original is the record of a web capture, whose bytes differ each time; else not set."
		   });
		addAnnotation
		  (structureRangeEClass,
		   source,
		   new String[] {
			   "documentation", "What a stretch of the text is on the page; offsets are UTF-16 code units."
		   });
		addAnnotation
		  (metadatumEClass,
		   source,
		   new String[] {
			   "documentation", "One thing a page says of itself, and where on the page it says so."
		   });
		addAnnotation
		  (getMetadatum_Source(),
		   source,
		   new String[] {
			   "documentation", "Such as JSON-LD datePublished, og:title, or the name of the person who corrected it."
		   });
		addAnnotation
		  (annotationEClass,
		   source,
		   new String[] {
			   "documentation", "An anchored span of one version with a body. Spans may overlap, nest and be equal."
		   });
		addAnnotation
		  (getAnnotation_Note(),
		   source,
		   new String[] {
			   "documentation", "The note, or what a person wrote beside the span."
		   });
		addAnnotation
		  (getAnnotation_Agent(),
		   source,
		   new String[] {
			   "documentation", "Id of the agent mentioned or quoted, where known."
		   });
		addAnnotation
		  (anchorEClass,
		   source,
		   new String[] {
			   "documentation", "Where a span is: position and quote, after the Web Annotation selectors. Never cuts a surrogate pair or a grapheme cluster."
		   });
		addAnnotation
		  (getAnchor_Version(),
		   source,
		   new String[] {
			   "documentation", "Id of the version of the same article."
		   });
		addAnnotation
		  (getAnchor_Start(),
		   source,
		   new String[] {
			   "documentation", "First UTF-16 code unit."
		   });
		addAnnotation
		  (getAnchor_End(),
		   source,
		   new String[] {
			   "documentation", "First UTF-16 code unit after the span."
		   });
		addAnnotation
		  (getAnchor_Exact(),
		   source,
		   new String[] {
			   "documentation", "The words of the span."
		   });
		addAnnotation
		  (getAnchor_Prefix(),
		   source,
		   new String[] {
			   "documentation", "Words before it."
		   });
		addAnnotation
		  (getAnchor_Suffix(),
		   source,
		   new String[] {
			   "documentation", "Words after it."
		   });
		addAnnotation
		  (placementEClass,
		   source,
		   new String[] {
			   "documentation", "Where an annotation is in another version than the one it was made in."
		   });
		addAnnotation
		  (getPlacement_Start(),
		   source,
		   new String[] {
			   "documentation", "-1 when orphaned."
		   });
		addAnnotation
		  (getPlacement_End(),
		   source,
		   new String[] {
			   "documentation", "-1 when orphaned."
		   });
		addAnnotation
		  (getPlacement_Text(),
		   source,
		   new String[] {
			   "documentation", "The words found there."
		   });
		addAnnotation
		  (candidateEClass,
		   source,
		   new String[] {
			   "documentation", "A place that an orphaned annotation may belong to, for a person to choose."
		   });
	}

} //StetPackageImpl
