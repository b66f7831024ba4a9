package org.stet.ui.article;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.keys.IBindingService;
import org.stet.ui.Themes;

/** Shows all keys of Stet as they are bound at present. */
public final class KeysHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var service = PlatformUI.getWorkbench().getService(IBindingService.class);
        var keys = KeyList.of(List.of(service.getBindings()),
                List.of(ArticleEditor.CONTEXT, IContextService.CONTEXT_ID_WINDOW, IContextService.CONTEXT_ID_DIALOG_AND_WINDOW),
                service.getActiveScheme().getId());
        new KeysOverlay(HandlerUtil.getActiveShell(event), Themes.palette(), keys).open();
        return null;
    }
}
