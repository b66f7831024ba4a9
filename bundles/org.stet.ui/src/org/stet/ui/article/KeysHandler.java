package org.stet.ui.article;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;
import org.stet.ui.Themes;
import org.stet.ui.help.KeyList;

/** Shows all keys of Stet as they are bound at present. */
public final class KeysHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var service = PlatformUI.getWorkbench().getService(IBindingService.class);
        new KeysOverlay(HandlerUtil.getActiveShell(event), Themes.palette(), KeyList.of(service)).open();
        return null;
    }
}
