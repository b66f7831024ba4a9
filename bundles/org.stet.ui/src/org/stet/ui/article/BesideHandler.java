package org.stet.ui.article;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts the active article beside the others of its stack, so that two can be read side by side. */
public final class BesideHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof ArticleEditor editor
                && stack(editor).filter(stack -> stack.getChildren().size() > 1).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var editor = HandlerUtil.getActiveEditor(event);
        stack(editor).filter(stack -> stack.getChildren().size() > 1).ifPresent(stack -> {
            var models = editor.getSite().getService(EModelService.class);
            var beside = models.createModelElement(MPartStack.class);
            beside.getTags().addAll(stack.getTags());
            models.insert(beside, stack, EModelService.RIGHT_OF, 0.5f);
            var part = editor.getSite().getService(MPart.class);
            beside.getChildren().add(part);
            beside.setSelectedElement(part);
            editor.getSite().getPage().activate(editor);
        });
        return null;
    }

    private static Optional<MPartStack> stack(IWorkbenchPart editor) {
        var part = editor.getSite().getService(MPart.class);
        return part != null && (Object) part.getParent() instanceof MPartStack stack ? Optional.of(stack) : Optional.empty();
    }
}
