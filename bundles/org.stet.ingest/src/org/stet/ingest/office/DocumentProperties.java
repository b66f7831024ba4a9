package org.stet.ingest.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import org.stet.ingest.Budget;
import org.stet.ingest.ReadException;

/** What a document says of itself in its properties: title, author, dates, language. */
record DocumentProperties(Map<String, String> values) {

    static final String DOCX = "docProps/core.xml";
    static final String ODT = "meta.xml";

    private static final int LONGEST = 1000;

    /** The properties by the local names of their elements. */
    static DocumentProperties of(ZipEntries entries, String entry, Budget budget) throws ReadException {
        var values = new HashMap<String, String>();
        var element = new String[] {""};
        entries.parse(entry, budget, (event, xml) -> {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> element[0] = xml.getLocalName();
                case XMLStreamConstants.END_ELEMENT -> element[0] = "";
                case XMLStreamConstants.CHARACTERS -> {
                    if (!element[0].isEmpty() && xml.getTextLength() <= LONGEST) {
                        values.putIfAbsent(element[0], xml.getText().strip());
                    }
                }
                default -> {
                    // says nothing
                }
            }
        });
        return new DocumentProperties(values);
    }

    Optional<String> value(String... names) {
        for (var name : names) {
            if (!values.getOrDefault(name, "").isEmpty()) {
                return Optional.of(values.get(name));
            }
        }
        return Optional.empty();
    }
}
