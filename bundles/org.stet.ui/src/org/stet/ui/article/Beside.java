package org.stet.ui.article;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchPart;

/** Two articles side by side. */
public final class Beside {

    private static final float HALF = 0.5f;

    private Beside() {
    }

    /** Whether there are others in its stack beside which an article can be put. */
    static boolean isPossible(ArticleEditor editor) {
        return crowded(editor).isPresent();
    }

    /** Puts an article to the right of the others in its stack; one that is alone there stays. */
    public static void move(ArticleEditor editor) {
        crowded(editor).ifPresent(stack -> {
            var models = editor.getSite().getService(EModelService.class);
            var beside = models.createModelElement(MPartStack.class);
            beside.getTags().addAll(stack.getTags());
            models.insert(beside, stack, EModelService.RIGHT_OF, HALF);
            var part = editor.getSite().getService(MPart.class);
            beside.getChildren().add(part);
            beside.setSelectedElement(part);
            editor.getSite().getPage().activate(editor);
        });
    }

    private static Optional<MPartStack> crowded(IWorkbenchPart editor) {
        var part = editor.getSite().getService(MPart.class);
        return part != null && (Object) part.getParent() instanceof MPartStack stack && stack.getChildren().size() > 1
                ? Optional.of(stack) : Optional.empty();
    }
}
