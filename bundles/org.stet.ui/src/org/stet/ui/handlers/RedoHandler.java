package org.stet.ui.handlers;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.UIElement;
import org.stet.core.store.OpenCase;

/** Does the edit again that was undone last and names it. */
public final class RedoHandler extends CaseHandler {

    public RedoHandler() {
        super(IWorkbenchCommandConstants.EDIT_REDO);
    }

    @Override
    protected void run(OpenCase open) {
        open.editor().redo();
    }

    @Override
    protected boolean isEnabledFor(OpenCase open) {
        return open.editor().canRedo();
    }

    @Override
    protected void update(UIElement element, OpenCase open) {
        name(element, open.editor().redoLabel().map(label -> "Redo " + label).orElse("Redo"));
    }

    @Override
    protected void updateWithoutCase(UIElement element) {
        name(element, "Redo");
    }
}
