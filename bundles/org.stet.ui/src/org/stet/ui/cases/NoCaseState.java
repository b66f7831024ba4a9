package org.stet.ui.cases;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.stet.ui.EmptyState;
import org.stet.ui.handlers.Commands;

/** What a view shows while no case is open: what it is for and how to open one, or that one is being opened. */
public final class NoCaseState extends Composite {

    private final StackLayout layout = new StackLayout();
    private final EmptyState none;
    private final EmptyState opening;

    /** @param purpose what the view is for, as a sentence */
    public NoCaseState(Composite parent, String purpose) {
        super(parent, SWT.NONE);
        setLayout(layout);
        none = new EmptyState(this, "No case is open", purpose).button("Open…", Commands.run("org.stet.ui.openCase"));
        opening = opening(this);
        var listener = CaseListener.ofState(this::show);
        CurrentCase.instance().addListener(listener);
        addDisposeListener(event -> CurrentCase.instance().removeListener(listener));
        show();
    }

    /** Says that a case is being opened, which takes a while if it is large. */
    public static EmptyState opening(Composite parent) {
        return new EmptyState(parent, "Opening the case…", "Its articles are listed as soon as they are read.");
    }

    @Override
    public boolean setFocus() {
        return layout.topControl.setFocus();
    }

    private void show() {
        layout.topControl = CurrentCase.instance().isOpening() ? opening : none;
        layout();
    }
}
