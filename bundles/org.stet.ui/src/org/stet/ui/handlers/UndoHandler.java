package org.stet.ui.handlers;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.menus.UIElement;
import org.stet.core.store.OpenCase;

/** Takes the last edit of the case back and names it. */
public final class UndoHandler extends CaseHandler {

    public UndoHandler() {
        super(IWorkbenchCommandConstants.EDIT_UNDO);
    }

    @Override
    protected void run(OpenCase open) {
        open.editor().undo();
    }

    @Override
    protected boolean isEnabledFor(OpenCase open) {
        return open.editor().canUndo();
    }

    @Override
    protected void update(UIElement element, OpenCase open) {
        name(element, open.editor().undoLabel().map(label -> "Undo " + label).orElse("Undo"));
    }

    @Override
    protected void updateWithoutCase(UIElement element) {
        name(element, "Undo");
    }
}
