package org.stet.ui.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.ui.cases.CurrentCase;

/** Imports what is on the clipboard; in a text field it pastes as everywhere. */
public final class PasteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var display = Display.getCurrent();
        if (display.getFocusControl() instanceof Text text && text.getEditable()) {
            text.paste();
            return null;
        }
        var clipboard = new Clipboard(display);
        try {
            var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
            Transfers.read(clipboard::getContents).ifPresent(new ArticleImport(CurrentCase.instance(), page)::start);
        } finally {
            clipboard.dispose();
        }
        return null;
    }
}
