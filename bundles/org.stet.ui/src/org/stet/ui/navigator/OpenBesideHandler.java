package org.stet.ui.navigator;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.article.Beside;

/** Opens the selected article beside the one that is shown. */
public final class OpenBesideHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof NavigatorRow row) {
            ArticleEditor.reveal(page, row.id(), Optional.empty(), true).ifPresent(Beside::move);
        }
        return null;
    }
}
