package org.stet.ui.handlers;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.stet.core.store.OpenCase;
import org.stet.ui.cases.CaseListener;
import org.stet.ui.cases.CurrentCase;

/** A handler that works on the open case: enabled while {@link #isEnabledFor} says so, with an up-to-date label. */
public abstract class CaseHandler extends AbstractHandler implements IElementUpdater {

    private final String commandId;
    private final CaseListener listener = CaseListener.ofState(this::refresh);

    protected CaseHandler(String commandId) {
        this.commandId = commandId;
        CurrentCase.instance().addListener(listener);
        refresh();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        CurrentCase.instance().get().filter(this::isEnabledFor).ifPresent(this::run);
        return null;
    }

    @Override
    public void updateElement(UIElement element, Map parameters) {
        CurrentCase.instance().get().ifPresentOrElse(open -> update(element, open), () -> updateWithoutCase(element));
    }

    @Override
    public void dispose() {
        CurrentCase.instance().removeListener(listener);
        super.dispose();
    }

    protected abstract void run(OpenCase open);

    protected boolean isEnabledFor(OpenCase open) {
        return true;
    }

    /** Sets the label, where it says more than the name of the command. */
    protected void update(UIElement element, OpenCase open) {
    }

    /** Sets the label while no case is open. */
    protected void updateWithoutCase(UIElement element) {
    }

    /** Sets label and tooltip to the same words. */
    protected static void name(UIElement element, String name) {
        element.setText(name);
        element.setTooltip(name);
    }

    private void refresh() {
        setBaseEnabled(CurrentCase.instance().get().filter(this::isEnabledFor).isPresent());
        var workbench = PlatformUI.getWorkbench();
        workbench.getService(ICommandService.class).refreshElements(commandId, null);
        workbench.getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }
}
