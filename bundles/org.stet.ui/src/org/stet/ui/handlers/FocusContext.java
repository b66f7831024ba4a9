package org.stet.ui.handlers;

import java.util.ArrayList;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.services.IServiceLocator;

/** Key bindings that hold only while one control has the keyboard, so that plain keys can be commands there. */
public final class FocusContext {

    private FocusContext() {
    }

    /** Keeps a context active while the control has the keyboard. */
    public static void follow(Control control, IServiceLocator site, String context) {
        var contexts = site.getService(IContextService.class);
        var active = new ArrayList<IContextActivation>(1);
        control.addFocusListener(FocusListener.focusGainedAdapter(event -> {
            if (active.isEmpty()) {
                active.add(contexts.activateContext(context));
            }
        }));
        control.addFocusListener(FocusListener.focusLostAdapter(event -> {
            contexts.deactivateContexts(active);
            active.clear();
        }));
    }
}
