package org.stet.ingest.html;

import org.jsoup.nodes.Element;

/** Tells tables of data from tables that lay out a page. */
final class DataTables {

    private static final int LONGEST_CELL = 300;

    private DataTables() {
    }

    /** At least two rows of two cells, nothing nested, and no cell that reads like an article. */
    static boolean isDataTable(Element table) {
        if (table.stream().skip(1).anyMatch(element -> element.nameIs("table"))) {
            return false;
        }
        var rows = table.select("tr");
        return rows.stream().filter(row -> row.childrenSize() >= 2).limit(2).count() == 2
                && table.select("td, th").stream().noneMatch(cell -> cell.text().length() > LONGEST_CELL);
    }
}
