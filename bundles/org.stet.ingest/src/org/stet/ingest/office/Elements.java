package org.stet.ingest.office;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.stet.ingest.ReadException;

/** Follows the elements of an XML document and the text in them, without those that are no text of the document. */
abstract class Elements implements ZipEntries.XmlHandler {

    private final Set<String> withoutText;
    private int skipped;

    /** @param withoutText local names of the elements to leave out with all that is in them */
    Elements(Set<String> withoutText) {
        this.withoutText = withoutText;
    }

    abstract void start(String name, XMLStreamReader xml) throws ReadException;

    abstract void text(String characters);

    abstract void end(String name) throws ReadException;

    @Override
    public final void handle(int event, XMLStreamReader xml) throws ReadException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            if (skipped > 0 || withoutText.contains(xml.getLocalName())) {
                skipped++;
            } else {
                start(xml.getLocalName(), xml);
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            if (skipped > 0) {
                skipped--;
            } else {
                end(xml.getLocalName());
            }
        } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0) {
            text(xml.getText());
        }
    }

    /** The value of an attribute in any namespace; empty without one. */
    static String attribute(XMLStreamReader xml, String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
