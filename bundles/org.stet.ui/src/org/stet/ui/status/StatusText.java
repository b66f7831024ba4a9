package org.stet.ui.status;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.stet.core.store.OpenCase;
import org.stet.ui.Styles;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;

/** A text in the status line that follows the open case. */
abstract class StatusText extends WorkbenchWindowControlContribution {

    private static final int SIDE = 10;

    private Label label;
    private final CaseListener listener = new CaseListener() {
        @Override
        public void opened(OpenCase open) {
            refresh();
        }

        @Override
        public void closed() {
            refresh();
        }

        @Override
        public void stateChanged() {
            refresh();
        }
    };

    @Override
    protected Control createControl(Composite parent) {
        var holder = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(SIDE, 2).applyTo(holder);
        label = new Label(holder, SWT.NONE);
        Styles.set(label, Styles.MUTED);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).applyTo(label);
        CurrentCase.instance().addListener(listener);
        holder.addDisposeListener(event -> CurrentCase.instance().removeListener(listener));
        refresh();
        return holder;
    }

    /** What to say of the open case, and to explain it with. */
    abstract String text(OpenCase open);

    abstract String toolTip(OpenCase open);

    private void refresh() {
        var open = CurrentCase.instance().get();
        var text = open.map(this::text).orElse("");
        label.setToolTipText(open.map(this::toolTip).orElse(null));
        if (!text.equals(label.getText())) {
            label.setText(text);
            widen(label.getParent());
        }
    }

    /** The item of a toolbar keeps the width its control was made with until it is told otherwise. */
    private static void widen(Control text) {
        for (var control = text; control.getParent() != null; control = control.getParent()) {
            if (control.getParent() instanceof ToolBar bar) {
                for (var item : bar.getItems()) {
                    if (item.getControl() == control) {
                        item.setWidth(control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
                    }
                }
            }
        }
        text.requestLayout();
        text.getShell().layout(new Control[] {text}, SWT.DEFER);
    }
}
