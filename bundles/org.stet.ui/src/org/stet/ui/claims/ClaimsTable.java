package org.stet.ui.claims;

import java.util.Arrays;
import java.util.List;
import org.stet.core.annotate.TableText;
import org.stet.ui.claims.ClaimsModel.Column;
import org.stet.ui.claims.ClaimsNode.ClaimRow;

/** The claims as a table for other programs. */
final class ClaimsTable {

    private ClaimsTable() {
    }

    /** One claim a line. */
    static TableText of(List<ClaimRow> rows) {
        var columns = Arrays.asList(Column.values());
        return new TableText(columns.stream().map(Column::label).toList(),
                rows.stream().map(row -> columns.stream().map(column -> column.text(row)).toList()).toList());
    }
}
