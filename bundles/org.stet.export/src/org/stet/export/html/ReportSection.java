package org.stet.export.html;

import java.util.List;

/**
 * A further section of the report, which the caller hands in, such as what an analysis found.
 *
 * @param items in the order in which they are told
 */
public record ReportSection(String title, List<Item> items) {

    /**
     * One thing to tell.
     *
     * @param kind a word that is set off before the text; empty if there is none
     * @param details told below the text, a line each
     */
    public record Item(String kind, String text, List<String> details) {

        public Item {
            details = List.copyOf(details);
        }
    }

    public ReportSection {
        items = List.copyOf(items);
    }
}
