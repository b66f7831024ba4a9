package org.stet.ui.details;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.article.ArticleModel;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.navigator.NavigatorRow;
import org.stet.ui.navigator.NavigatorView;

/** Shows the details of the article that is selected in the list or else shown in the editor. */
public final class ArticleDetailsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        CurrentCase.instance().get().ifPresent(open -> article(event)
                .ifPresent(id -> show(HandlerUtil.getActiveShell(event), open, id)));
        return null;
    }

    private static Optional<String> article(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof NavigatorView
                && HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof NavigatorRow row) {
            return Optional.of(row.id());
        }
        return HandlerUtil.getActiveEditor(event) instanceof ArticleEditor editor
                ? editor.model().map(ArticleModel::article).map(article -> article.getId()) : Optional.empty();
    }

    private static void show(Shell shell, OpenCase open, String id) {
        try {
            ArticleDetailsDialog.open(shell, open, open.article(id));
        } catch (CaseException e) {
            ILog.of(ArticleDetailsHandler.class).warn(e.getMessage(), e);
        }
    }
}
