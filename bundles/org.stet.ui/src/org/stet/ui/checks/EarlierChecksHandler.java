package org.stet.ui.checks;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.ui.article.ArticleEditor;

/** Looks whether the words selected in the article, or else the current claim, were checked before. */
public final class EarlierChecksHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var part = HandlerUtil.getActivePart(event);
            var view = (EarlierChecksView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(EarlierChecksView.ID);
            if (part instanceof ArticleEditor editor) {
                editor.viewer().filter(viewer -> !viewer.selection().isEmpty()).ifPresent(viewer ->
                        view.find(viewer.text().substring(viewer.selection().start(), viewer.selection().end())));
            }
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
