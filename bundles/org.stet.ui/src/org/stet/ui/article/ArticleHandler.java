package org.stet.ui.article;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs an {@link ArticleCommand}, named behind the colon of the class in plugin.xml, in the active article. */
public final class ArticleHandler extends AbstractHandler implements IExecutableExtension {

    private ArticleCommand command;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        command = ArticleCommand.valueOf((String) data);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(verbs(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        verbs(HandlerUtil.getActiveEditor(event)).ifPresent(command::run);
        return null;
    }

    private static Optional<ArticleVerbs> verbs(Object part) {
        return part instanceof ArticleEditor editor ? editor.verbs() : Optional.empty();
    }
}
