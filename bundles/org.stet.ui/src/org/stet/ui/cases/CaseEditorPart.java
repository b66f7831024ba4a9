package org.stet.ui.cases;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor that is never dirty itself, because the case is saved as a whole; saving it saves the case. */
public abstract class CaseEditorPart extends EditorPart {

    @Override
    public final void doSave(IProgressMonitor monitor) {
        CurrentCase.instance().save();
    }

    @Override
    public final void doSaveAs() {
        throw new UnsupportedOperationException("the case is saved as a whole");
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
