package org.stet.ui.navigator;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.ui.article.ArticleEditor;

/** Opens the selected article beside the one that is shown. */
public final class OpenBesideHandler extends AbstractHandler {

    private static final float HALF = 0.5f;

    @Override
    public Object execute(ExecutionEvent event) {
        var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof NavigatorRow row) {
            ArticleEditor.reveal(page, row.id(), Optional.empty(), true).ifPresent(OpenBesideHandler::moveBeside);
        }
        return null;
    }

    private static void moveBeside(ArticleEditor editor) {
        var part = editor.getSite().getService(MPart.class);
        var models = editor.getSite().getService(EModelService.class);
        if (part.getCurSharedRef() != null || !(((Object) part.getParent()) instanceof MPartStack stack) || stack.getChildren().size() < 2) {
            return;
        }
        var beside = models.createModelElement(MPartStack.class);
        beside.getTags().addAll(stack.getTags());
        beside.getChildren().add(part);
        beside.setSelectedElement(part);
        models.insert(beside, stack, EModelService.RIGHT_OF, HALF);
    }
}
