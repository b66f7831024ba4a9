package org.stet.ui.handlers;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.stet.ui.cases.CaseDesk;
import org.stet.ui.cases.CurrentCase;

/** Opens the case whose folder is given as parameter, or else asks for one. */
public final class OpenCaseHandler extends AbstractHandler {

    /** Id of the command. */
    public static final String COMMAND = "org.stet.ui.openCase";
    /** Id of the parameter that names the folder. */
    public static final String FOLDER = "org.stet.ui.openCase.folder";

    @Override
    public Object execute(ExecutionEvent event) {
        var desk = new CaseDesk(CurrentCase.instance(), HandlerUtil.getActiveShell(event));
        Optional.ofNullable(event.getParameter(FOLDER)).map(Path::of).ifPresentOrElse(desk::open, desk::open);
        return null;
    }
}
