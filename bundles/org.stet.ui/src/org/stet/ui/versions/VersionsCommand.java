package org.stet.ui.versions;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs what is named behind the colon of the class in plugin.xml on the row chosen in Versions. */
public final class VersionsCommand extends AbstractHandler implements IExecutableExtension {

    private Verb verb;

    /** What can be done there with a key. */
    enum Verb {
        CONFIRM(VersionsView::confirm),
        REATTACH(VersionsView::reattach),
        DROP(VersionsView::drop),
        OLDER(VersionsView::showOlder),
        NEWER(VersionsView::showNewer);

        private final Consumer<VersionsView> task;

        Verb(Consumer<VersionsView> task) {
            this.task = task;
        }
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        verb = Verb.valueOf((String) data);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof VersionsView);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof VersionsView view) {
            verb.task.accept(view);
        }
        return null;
    }
}
