package org.stet.ui.lists;

/** A row of a {@link RowList}. */
public interface ListRow {

    /** What identifies the row when the list is shown anew after an edit. */
    String key();

    /** The row as one line of plain text. */
    String text();

    /** Whether the row heads others and cannot be chosen. */
    boolean isHeading();
}
