package org.stet.ui.claims;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stet.core.annotate.Labels;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.claims.InspectorModel.GivenValue;

/** The values of a claim, each with the outlets that give it and in how many articles it stands. */
final class ValuesTable extends Composite {

    private static final int MOST = 12;
    private static final int MIN_WIDTH = 60;

    private Optional<List<GivenValue>> shown = Optional.empty();

    ValuesTable(Composite parent) {
        super(parent, SWT.NONE);
        Styles.set(this, Styles.PAGE);
        org.eclipse.jface.layout.GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(10, 4).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
    }

    void show(List<GivenValue> values) {
        if (shown.filter(values::equals).isPresent()) {
            return;
        }
        shown = Optional.of(List.copyOf(values));
        for (var child : getChildren()) {
            child.dispose();
        }
        if (values.isEmpty()) {
            cell("None yet. Set the value of an appearance below.", Styles.MUTED, 2);
        }
        values.stream().limit(MOST).forEach(value -> {
            cell(value.value(), value.stated() ? Styles.STRONG : Styles.PAGE, 1);
            cell(value.origins() + (value.articles() > 1 ? " · " + Labels.count(value.articles(), "article") : ""), Styles.MUTED, 1);
        });
        if (values.size() > MOST) {
            cell("and " + (values.size() - MOST) + " more", Styles.MUTED, 2);
        }
    }

    private void cell(String words, String style, int columns) {
        var label = new Label(this, SWT.WRAP);
        label.setText(Mnemonics.none(words));
        Styles.set(label, style);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).span(columns, 1).hint(MIN_WIDTH, SWT.DEFAULT).applyTo(label);
    }
}
