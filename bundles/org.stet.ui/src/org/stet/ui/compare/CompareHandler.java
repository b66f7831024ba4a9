package org.stet.ui.compare;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.core.annotate.CaseQueries;
import org.stet.core.store.CaseException;
import org.stet.core.store.OpenCase;
import org.stet.ui.article.ArticleEditor;
import org.stet.ui.cases.CurrentCase;
import org.stet.ui.navigator.NavigatorRow;
import org.stet.ui.navigator.NavigatorView;
import org.stet.ui.versions.VersionsView;

/** Compares what is chosen in Versions, or versions of the article selected in the navigator, or else of the one that is read. */
public final class CompareHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof VersionsView || input(context).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActivePart(event) instanceof VersionsView view) {
            view.compare();
            return null;
        }
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        input(event.getApplicationContext()).ifPresent(input -> CompareEditor.open(page, input, Optional.empty()));
        return null;
    }

    private static Optional<CompareInput> input(Object context) {
        return CurrentCase.instance().get().flatMap(open -> {
            if (HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof NavigatorView) {
                return HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME) instanceof IStructuredSelection selection
                        && selection.getFirstElement() instanceof NavigatorRow row ? input(open, row.id(), Optional.empty()) : Optional.empty();
            }
            return HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof ArticleEditor editor
                    ? input(open, editor.getEditorInput().articleId(), Optional.of(editor.getEditorInput().versionId())) : Optional.empty();
        });
    }

    private static Optional<CompareInput> input(OpenCase open, String articleId, Optional<String> version) {
        try {
            var article = open.article(articleId);
            return article.getVersions().size() < 2 ? Optional.empty() : Optional.of(CompareInput.around(article,
                    version.flatMap(id -> CaseQueries.version(article, id)).orElseGet(() -> CaseQueries.latest(article))));
        } catch (CaseException e) {
            return Optional.empty();
        }
    }
}
