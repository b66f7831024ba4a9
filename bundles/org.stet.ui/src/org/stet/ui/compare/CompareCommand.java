package org.stet.ui.compare;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs what is named behind the colon of the class in plugin.xml in the active comparison. */
public final class CompareCommand extends AbstractHandler implements IExecutableExtension {

    private Verb verb;

    /** What can be done in a comparison with a key. */
    enum Verb {
        NEXT(CompareEditor::next),
        PREVIOUS(CompareEditor::previous),
        CONFIRM(CompareEditor::confirm),
        DROP(CompareEditor::drop),
        OPEN(CompareEditor::showInArticle);

        private final Consumer<CompareEditor> task;

        Verb(Consumer<CompareEditor> task) {
            this.task = task;
        }
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        verb = Verb.valueOf((String) data);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME) instanceof CompareEditor);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CompareEditor editor) {
            verb.task.accept(editor);
        }
        return null;
    }
}
