package org.stet.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What a view shows while it has nothing to show: what it is for, and the first step as a button. */
public final class EmptyState extends Composite {

    private static final int WIDTH = 260;

    public EmptyState(Composite parent, String title, String text) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 18).spacing(0, 8).applyTo(this);
        label(title, Styles.STRONG);
        label(text, Styles.MUTED);
    }

    /** Adds a button below. */
    public EmptyState button(String label, Runnable action) {
        var button = new Button(this, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return this;
    }

    /** Adds a line below that can be clicked. */
    public EmptyState link(String words, String toolTip, Runnable action) {
        var link = new Link(this, SWT.NONE);
        link.setText("<a>" + Mnemonics.none(words) + "</a>");
        link.setToolTipText(Mnemonics.none(toolTip));
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return this;
    }

    /** Adds a quiet heading over what is added next. */
    public EmptyState heading(String words) {
        label(words, Styles.MUTED);
        return this;
    }

    private void label(String text, String style) {
        var label = new Label(this, SWT.WRAP);
        label.setText(text);
        Styles.set(label, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }
}
