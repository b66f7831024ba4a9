package org.stet.ui.claims;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stet.core.annotate.Labels;
import org.stet.ui.Styles;
import org.stet.ui.claims.InspectorModel.GivenValue;

/** The values of a claim, each with the outlets that give it and in how many articles it stands. */
final class ValuesTable extends Composite {

    private static final int MOST = 12;
    private static final int MIN_WIDTH = 60;

    private List<GivenValue> shown = List.of();

    ValuesTable(Composite parent) {
        super(parent, SWT.NONE);
        Styles.set(this, Styles.PAGE);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
    }

    void show(List<GivenValue> values) {
        if (values.equals(shown)) {
            return;
        }
        shown = List.copyOf(values);
        for (var child : getChildren()) {
            child.dispose();
        }
        values.stream().limit(MOST).forEach(value -> {
            cell(value.value(), value.stated() ? Styles.STRONG : Styles.PAGE);
            cell(value.origins() + (value.articles() > 1 ? " · " + Labels.count(value.articles(), "article") : ""), Styles.MUTED);
        });
        if (values.size() > MOST) {
            cell("and " + (values.size() - MOST) + " more", Styles.MUTED);
        }
    }

    private void cell(String words, String style) {
        var label = new Label(this, SWT.WRAP);
        label.setText(words);
        Styles.set(label, style);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(MIN_WIDTH, SWT.DEFAULT).applyTo(label);
    }
}
