package org.stet.ui.checks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.ui.article.ArticleEditor;

/** Shows what of the article that is open nobody else has. */
public final class ZeroHitsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var editor = HandlerUtil.getActiveEditor(event);
            var view = (ZeroHitsView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(ZeroHitsView.ID);
            if (editor instanceof ArticleEditor open) {
                view.check(open.getEditorInput().articleId());
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
