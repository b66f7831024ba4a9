package org.stet.bench.startup;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A view with a label. */
public final class BareView extends ViewPart {

    private Label label;

    @Override
    public void createPartControl(Composite parent) {
        label = new Label(parent, SWT.NONE);
        label.setText("Bare");
    }

    @Override
    public void setFocus() {
        label.setFocus();
    }
}
