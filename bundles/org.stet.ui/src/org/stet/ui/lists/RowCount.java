package org.stet.ui.lists;

import org.eclipse.swt.widgets.Table;

/** How many rows a virtual table has. */
public final class RowCount {

    private static final int FEW = 200;

    private RowCount() {
    }

    /** Sets it; GTK takes rows away one by one, a fifth of a millisecond each, unless all of them go. */
    public static void set(Table table, int rows) {
        if (table.getItemCount() - rows > FEW) {
            table.removeAll();
        }
        table.setItemCount(rows);
    }
}
