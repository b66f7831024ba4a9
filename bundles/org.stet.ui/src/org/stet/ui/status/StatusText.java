package org.stet.ui.status;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.stet.core.store.OpenCase;
import org.stet.ui.Mnemonics;
import org.stet.ui.Styles;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;

/** A text in the status line that follows the open case. */
abstract class StatusText extends WorkbenchWindowControlContribution {

    private static final int SIDE = 10;

    private Label label;
    private final CaseListener listener = CaseListener.ofState(this::refresh);

    @Override
    protected Control createControl(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(SIDE, 2).applyTo(holder);
        label = new Label(holder, SWT.NONE);
        Styles.set(label, Styles.MUTED);
        label.setText(longest());
        var width = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT).applyTo(label);
        CurrentCase.instance().addListener(listener);
        holder.addDisposeListener(event -> CurrentCase.instance().removeListener(listener));
        refresh();
        return holder;
    }

    /** A text as long as it gets; its room is kept free so that nothing in the line moves. */
    abstract String longest();

    /** What to say of the open case, and to explain it with. */
    abstract String text(OpenCase open);

    abstract String toolTip(OpenCase open);

    final void refresh() {
        var open = CurrentCase.instance().get();
        var text = open.map(this::text).orElse("");
        label.setToolTipText(open.map(this::toolTip).map(Mnemonics::none).orElse(null));
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }
}
