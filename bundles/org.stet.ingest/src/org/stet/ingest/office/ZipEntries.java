package org.stet.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.stet.ingest.Budget;
import org.stet.ingest.Input;
import org.stet.ingest.Limits;
import org.stet.ingest.ReadException;
import org.stet.ingest.ReadFailure.Reason;

/** The parts of a document that is a ZIP archive of XML files. All that unpacks is counted, wanted or not; nothing is written. */
final class ZipEntries {

    private static final XMLInputFactory XML = hardened();

    /** What Java's XML parser puts before its reasons. */
    private static final Pattern PARSER_CODE = Pattern.compile("^Message: (?:JAXP\\d+: )?");

    private final Map<String, byte[]> entries = new HashMap<>();

    private ZipEntries() {
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // some releases of Java allow no more than a hundred, which tables in boxes in tables come near to
        factory.setProperty("jdk.xml.maxElementDepth", Limits.DEFAULT.depth());
        return factory;
    }

    /**
     * @param wanted names of the entries to keep
     * @throws ReadException if the archive is damaged before the first of them, or unpacks to more than allowed
     */
    static ZipEntries read(Input input, Set<String> wanted, Limits limits, Budget budget) throws ReadException {
        var result = new ZipEntries();
        var total = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(input.bytes()))) {
            var buffer = new byte[1 << 16];
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = new ByteArrayOutputStream();
                for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                    budget.check();
                    total += count;
                    limits.requireBytes(total);
                    if (wanted.contains(entry.getName())) {
                        content.write(buffer, 0, count);
                    }
                }
                if (wanted.contains(entry.getName())) {
                    result.entries.putIfAbsent(entry.getName(), content.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            if (result.entries.isEmpty()) {
                throw damaged(e);
            }
        }
        return result;
    }

    Optional<byte[]> get(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** Reads the events of an entry; an entry that is not there has none. */
    void parse(String name, Budget budget, XmlHandler handler) throws ReadException {
        if (!entries.containsKey(name)) {
            return;
        }
        try {
            var xml = XML.createXMLStreamReader(new ByteArrayInputStream(entries.get(name)));
            while (xml.hasNext()) {
                budget.check();
                handler.handle(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static ReadException damaged(Exception e) {
        var reason = String.valueOf(e.getMessage()).lines().reduce("", (first, last) -> last);
        return new ReadException(Reason.UNREADABLE, "the document is damaged: " + PARSER_CODE.matcher(reason).replaceFirst(""));
    }

    /** Takes one event of an XML document. */
    @FunctionalInterface
    interface XmlHandler {
        void handle(int event, XMLStreamReader xml) throws ReadException;
    }
}
