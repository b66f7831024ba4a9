package org.stet.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.stet.model.Identified;
import org.stet.model.StetPackage;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XMI of one file of a case, or of a part of it: no DOCTYPE, no reference out of the file, no network.
 * It belongs to no resource set, so that nothing can be looked up elsewhere.
 */
public final class CaseResource extends XMIResourceImpl {

    /** Keeps no handlers: it would keep one for each file, since the options that it knows them by differ. */
    private static final XMLParserPool PARSERS = new XMLParserPoolImpl(false);
    private static final Map<Object, Object> LOAD = Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
            XMLResource.OPTION_USE_PARSER_POOL, PARSERS,
            XMLResource.OPTION_PARSER_FEATURES, Map.of(
                    "http://apache.org/xml/features/disallow-doctype-decl", true,
                    "http://xml.org/sax/features/external-general-entities", false,
                    "http://xml.org/sax/features/external-parameter-entities", false,
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false));
    private static final Map<Object, Object> SAVE = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_LINE_WIDTH, 120,
            XMLResource.OPTION_CONFIGURATION_CACHE, true,
            XMLResource.OPTION_FLUSH_THRESHOLD, Integer.MAX_VALUE);

    static {
        StetPackage.eINSTANCE.getName();
    }

    private final Function<String, Optional<EObject>> elsewhere;

    /** A file whose references stay inside it. */
    public CaseResource(String name) {
        this(name, id -> Optional.empty());
    }

    /** A part of a file; ids it does not hold itself are looked up with the given function. */
    public CaseResource(String name, Function<String, Optional<EObject>> elsewhere) {
        super(URI.createURI(name));
        this.elsewhere = elsewhere;
    }

    /** Reads one root object of the given type. */
    public <T extends EObject> T read(byte[] xml, Class<T> type) throws IOException {
        setIntrinsicIDToEObjectMap(new HashMap<>());
        var options = new HashMap<>(LOAD);
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        load(new ByteArrayInputStream(xml), options);
        setIntrinsicIDToEObjectMap(null);
        if (getContents().size() != 1 || !type.isInstance(getContents().getFirst())) {
            throw new IOException("it does not hold exactly one " + type.getSimpleName());
        }
        return type.cast(getContents().getFirst());
    }

    /** Writes everything this resource holds; fails when an object refers to one that is gone. */
    public byte[] write() throws IOException {
        return write(SAVE);
    }

    /** Writes one object, which may be contained in an object of this resource; references to what is gone are left out. */
    public byte[] writePart(EObject object) throws IOException {
        var options = new HashMap<>(SAVE);
        options.put(XMLResource.OPTION_ROOT_OBJECTS, Collections.singletonList(object));
        options.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
        return write(options);
    }

    private byte[] write(Map<Object, Object> options) throws IOException {
        var out = new ByteArrayOutputStream(1 << 14);
        save(out, options);
        return out.toByteArray();
    }

    @Override
    protected boolean useIDAttributes() {
        return true;
    }

    @Override
    protected EObject getEObjectByID(String id) {
        var known = getIntrinsicIDToEObjectMap() == null ? null : getIntrinsicIDToEObjectMap().get(id);
        return known != null ? known : elsewhere.apply(id).orElse(null);
    }

    /** An object of this file is referred to by its id, also from a part that does not hold it. */
    @Override
    protected XMLHelper createXMLHelper() {
        return new XMIHelperImpl(this) {
            @Override
            public String getIDREF(EObject object) {
                return object instanceof Identified identified && object.eResource() == resource ? identified.getId()
                        : super.getIDREF(object);
            }
        };
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new OwnFileHandler(resource, helper, options);
            }
        };
    }

    /** Refuses what would make a reader look outside the file; keeps each value once, since hashes and names of files stand there twice. */
    private static final class OwnFileHandler extends SAXXMIHandler {

        private final Map<String, String> values = new HashMap<>();

        OwnFileHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected void setAttribValue(EObject object, String name, String value) {
            super.setAttribValue(object, name, values.computeIfAbsent(value, same -> same));
        }

        @Override
        protected void handleProxy(InternalEObject proxy, String uri) {
            if (!uri.startsWith("#")) {
                fatalError(new IOException("it refers to something outside the case: " + uri));
            }
            super.handleProxy(proxy, uri);
        }

        private void fatalError(IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
