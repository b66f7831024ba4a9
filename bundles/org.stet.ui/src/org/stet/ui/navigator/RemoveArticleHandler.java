package org.stet.ui.navigator;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.core.annotate.DeletionImpact;
import org.stet.core.annotate.RemovalActions;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CurrentCase;

/** Removes the selected article, after saying what would go with it. */
public final class RemoveArticleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (CurrentCase.instance().isWritable()
                && HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof NavigatorRow row) {
            CurrentCase.instance().get().ifPresent(open -> remove(HandlerUtil.getActiveShell(event), open, row));
        }
        return null;
    }

    private static void remove(Shell shell, OpenCase open, NavigatorRow row) {
        try {
            var article = open.article(row.id());
            var question = new RemovalQuestion(row.headline(), DeletionImpact.of(open.model(), article));
            if (MessageDialog.open(MessageDialog.QUESTION, shell, "Remove article", question.text(), 0, "Remove", "Cancel") == 0) {
                new RemovalActions(open).removeArticle(article);
            }
        } catch (CaseException e) {
            ILog.of(RemoveArticleHandler.class).warn(e.getMessage(), e);
        }
    }
}
