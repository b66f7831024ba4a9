package org.stet.ui.lists;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The one column of a painted list: a table without columns measures a row anew on GTK each time the row gets its text. */
public final class WholeWidth {

    private WholeWidth() {
    }

    /** Gives a table without columns its one column, as wide as the table. */
    public static void column(Table table) {
        var column = new TableColumn(table, SWT.NONE);
        table.addListener(SWT.Resize, event -> column.setWidth(table.getClientArea().width));
    }
}
