package org.stet.ui.article;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.ITextOperationTarget;

/** A text operation of the viewer for the global Edit menu, such as {@link ITextOperationTarget#COPY}. */
final class ViewerAction extends Action {

    private final ITextOperationTarget viewer;
    private final int operation;

    ViewerAction(ITextOperationTarget viewer, int operation) {
        this.viewer = viewer;
        this.operation = operation;
    }

    @Override
    public void run() {
        if (viewer.canDoOperation(operation)) {
            viewer.doOperation(operation);
        }
    }
}
