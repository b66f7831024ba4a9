package org.stet.ui.handlers;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard whose last button says what it does. */
public final class WizardWindow extends WizardDialog {

    private final String verb;

    public WizardWindow(Shell shell, IWizard wizard, String verb) {
        super(shell, wizard);
        this.verb = verb;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(verb);
    }
}
