package org.stet.ui.discrepancies;

import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Runs what is named behind the colon of the class in plugin.xml on the finding chosen in Discrepancies. */
public final class DiscrepanciesCommand extends AbstractHandler implements IExecutableExtension {

    private Verb verb;

    /** What can be done there with a key. */
    enum Verb {
        CONFIRM(DiscrepanciesView::confirm),
        COMPATIBLE(DiscrepanciesView::callCompatible),
        DISMISS(DiscrepanciesView::dismiss),
        REQUEST(DiscrepanciesView::requestCorrection),
        CORRECTED(DiscrepanciesView::noteCorrection),
        REOPEN(DiscrepanciesView::reopen);

        private final Consumer<DiscrepanciesView> task;

        Verb(Consumer<DiscrepanciesView> task) {
            this.task = task;
        }
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        verb = Verb.valueOf((String) data);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) instanceof DiscrepanciesView);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof DiscrepanciesView view) {
            verb.task.accept(view);
        }
        return null;
    }
}
