package org.stet.ui.importing;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.stet.ui.cases.CurrentCase;

/** Makes a window take files, folders, links and text that are dropped anywhere in it. */
public final class ImportDrop extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    private ImportDrop(IWorkbenchWindow window) {
        this.window = window;
    }

    public static void install(IWorkbenchWindow window) {
        var target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(Transfers.all());
        target.addDropListener(new ImportDrop(window));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        Transfers.model(event.data).ifPresent(new ArticleImport(CurrentCase.instance(), window.getActivePage())::start);
    }
}
