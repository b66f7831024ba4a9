package org.stet.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.model.Stance;

/** Gives the hit selected in the Search view a stance, named behind the colon of the class in plugin.xml, towards the current claim. */
public final class EvidenceHandler extends AbstractHandler implements IExecutableExtension {

    private Stance stance;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        stance = Stance.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof SearchView view) {
            view.attach(stance);
        }
        return null;
    }
}
